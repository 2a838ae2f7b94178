import { describe, expect, it } from 'vitest';
import { knowledgeOf, knownOn } from '../../src/data/advisories.ts';
import table from '../../src/data/advisories.json' with { type: 'json' };
import { isIn, isRange, isVersion, compareVersions } from '../../src/manifests/semver.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

describe.each(Object.entries(table.packages))('%s', (name, { advisories, clean }) => {
  it('has ranges that can be read, identifiers, severities', () => {
    expect(advisories.length).toBeGreaterThan(0);
    for (const { id, severity, vulnerable, ...others } of advisories) {
      expect(isRange(vulnerable), id).toBe(true);
      expect(id).toMatch(/^(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,})$/);
      expect(['low', 'moderate', 'high', 'critical']).toContain(severity);
      if ('alias' in others) expect(others.alias).toMatch(/^CVE-\d{4}-\d{4,}$/);
    }
    const ids = advisories.flatMap((advisory) => [advisory.id, ...('alias' in advisory ? [advisory.alias] : [])]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), `${name}: twice`).toEqual([]);
  });

  it('has clean versions that no row contains', () => {
    for (const version of clean) {
      expect(isVersion(version)).toBe(true);
      expect(advisories.filter(({ vulnerable }) => isIn(version, vulnerable)).map(({ id }) => `${version} ${id}`)).toEqual([]);
    }
    expect(clean).toEqual([...clean].sort((left, right) => (compareVersions(left, right))));
  });
});

it('says up to when it knows, and from where', () => {
  expect(knownOn()).toMatch(day);
  expect(table.sources.length).toBeGreaterThan(2);
  const dates = table.sources.flatMap((source) => ('until' in source ? [source.until] : []));
  for (const until of dates) expect(until).toMatch(day);
  expect(knownOn()).toBe(dates.sort()[0]);
});

it('has ends of release lines, the dates of those that have one', () => {
  for (const { ended, supported, versions } of table.endOfLife) {
    expect(isRange(versions)).toBe(true);
    if (ended !== null) expect(ended).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
    expect(supported).not.toBe('');
  }
});

it('knows nothing of names that objects have by themselves', () => {
  expect(knowledgeOf('constructor')).toEqual({ advisories: [], clean: [], ended: [] });
  expect(knowledgeOf('express').advisories[0]).toMatchObject({ name: 'express', aliases: [expect.stringMatching(/^CVE-/)], patched: [] });
});
