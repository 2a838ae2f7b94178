import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAdvisoryFile } from '../../src/manifests/advisory-file.ts';

const root = mkdtempSync(path.join(tmpdir(), 'web-security-advisories-'));
afterAll(() => rmSync(root, { recursive: true }));

const osv = {
  id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2030-1'], modified: '2030-02-01T00:00:00Z', database_specific: { severity: 'HIGH' },
  affected: [
    { package: { ecosystem: 'npm', name: 'left' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.3' }, { introduced: '2.0.0' }, { last_affected: '2.1.0' }] }] },
    { package: { ecosystem: 'npm', name: 'right' }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '3.0.0' }] }, { type: 'GIT', events: [{ introduced: '0' }] }] },
    { package: { ecosystem: 'PyPI', name: 'other' }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] },
  ],
};
const ofOsv = [
  { name: 'left', id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2030-1'], severity: 'high', vulnerable: '>=0.0.0-0 <1.2.3 || >=2.0.0 <=2.1.0', patched: ['1.2.3'] },
  { name: 'right', id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2030-1'], severity: 'high', vulnerable: '>=3.0.0', patched: [] },
];

describe('formats', () => {
  it('the plugin\'s own', () => {
    const entry = { name: 'left', vulnerable: '<1.2.3', patched: '1.2.3', id: 'GHSA-aaaa-bbbb-cccc', severity: 'critical', url: 'https://example.com' };
    const ignored = { name: 'right', vulnerable: '<9', patched: null, id: 'CVE-2030-2', severity: 'low', ignore: true, reason: 'not called', until: '2030-12-31' };
    expect(read({ generatedAt: '2030-01-02T03:04:05Z', source: 'osv', entries: [entry, ignored, { name: 'incomplete' }, 'text'] })).toEqual({
      advisories: [
        { name: 'left', id: 'GHSA-aaaa-bbbb-cccc', aliases: [], severity: 'critical', vulnerable: '<1.2.3', patched: ['1.2.3'] },
        { name: 'right', id: 'CVE-2030-2', aliases: [], severity: 'low', vulnerable: '<9', patched: [] },
      ],
      generatedAt: '2030-01-02T03:04:05Z',
      ignored: [{ id: 'CVE-2030-2', until: '2030-12-31' }],
    });
  });

  it('the output of npm audit', () => {
    const via = { source: 1096727, name: 'left', title: 'Flaw', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity: 'moderate', range: '<=1.2.2' };
    const vulnerabilities = {
      left: { name: 'left', severity: 'moderate', isDirect: true, via: [via], range: '<=1.2.2', fixAvailable: true },
      parent: { name: 'parent', severity: 'moderate', isDirect: true, via: ['left'], range: '*', fixAvailable: false },
    };
    expect(read({ auditReportVersion: 2, vulnerabilities, metadata: {} })).toEqual({
      advisories: [{ name: 'left', id: 'GHSA-aaaa-bbbb-cccc', aliases: [], severity: 'moderate', vulnerable: '<=1.2.2', patched: [] }],
      generatedAt: null, ignored: [],
    });
  });

  it('OSV: one record, a list, a directory; withdrawn ones are left out', () => {
    expect(read(osv)).toEqual({ advisories: ofOsv, generatedAt: '2030-02-01T00:00:00Z', ignored: [] });
    expect(read([osv, { ...osv, withdrawn: '2030-03-01T00:00:00Z' }])).toMatchObject({ advisories: ofOsv });
    mkdirSync(path.join(root, 'osv'));
    writeFileSync(path.join(root, 'osv/one.json'), JSON.stringify(osv));
    writeFileSync(path.join(root, 'osv/two.json'), JSON.stringify({ ...osv, modified: '2030-04-01T00:00:00Z', affected: [] }));
    writeFileSync(path.join(root, 'osv/readme.md'), 'no advisory');
    expect(readAdvisoryFile('osv', root)).toEqual({ kind: 'read', value: { advisories: ofOsv, generatedAt: '2030-04-01T00:00:00Z', ignored: [] } });
    writeFileSync(path.join(root, 'osv/three.json'), '{');
    expect(readAdvisoryFile('osv', root)).toEqual({ kind: 'unreadable', reason: 'three.json: it is no valid JSON' });
  });

  it.each([
    ['{', 'it is no valid JSON'],
    ['{}', 'it is neither a list of entries nor the output of npm audit nor OSV'],
    ['[1]', 'it is neither a list of entries nor the output of npm audit nor OSV'],
    ['null', 'it is neither a list of entries nor the output of npm audit nor OSV'],
  ])('%s: %s', (text, reason) => {
    writeFileSync(path.join(root, 'broken.json'), text);
    expect(readAdvisoryFile('broken.json', root)).toEqual({ kind: 'unreadable', reason });
  });

  it('a missing file', () => {
    expect(readAdvisoryFile('missing.json', root)).toEqual({ kind: 'missing' });
  });
});

let count = 0;

function read(content: unknown) {
  count += 1;
  writeFileSync(path.join(root, `${count}.json`), JSON.stringify(content));
  const result = readAdvisoryFile(`${count}.json`, root);
  return result.kind === 'read' ? result.value : result;
}
