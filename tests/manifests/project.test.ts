import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fileReader } from '../../src/manifests/file-cache.ts';
import { findLockfile } from '../../src/manifests/read-lockfile.ts';
import { overridesIn } from '../../src/manifests/overrides.ts';
import { readWorkspace } from '../../src/manifests/workspace.ts';

const root = mkdtempSync(path.join(tmpdir(), 'web-security-manifests-'));
let count = 0;
let directory: string;

beforeEach(() => {
  count += 1;
  directory = path.join(root, String(count));
  write('.git/HEAD', 'ref: refs/heads/main\n');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('findLockfile', () => {
  const npm = (...projects: string[]) => JSON.stringify({ packages: Object.fromEntries(['', ...projects].map((project) => [project, {}])) });

  it('takes the one beside package.json, npm\'s shrinkwrap first', () => {
    write('package-lock.json', npm());
    write('yarn.lock', '# yarn lockfile v1\n');
    expect(found('package.json')).toEqual(['package-lock.json', '', 'read']);
    write('npm-shrinkwrap.json', npm());
    expect(found('package.json')).toEqual(['npm-shrinkwrap.json', '', 'read']);
  });

  it('else the nearest above that locks the folder', () => {
    write('package-lock.json', npm('packages/api'));
    expect(found('packages/api/package.json')).toEqual(['package-lock.json', 'packages/api', 'read']);
    expect(found('examples/other/package.json')).toBeNull();
  });

  it('takes a lockfile of Yarn 1 above only from the root of a workspace', () => {
    write('yarn.lock', '# yarn lockfile v1\n');
    expect(found('packages/api/package.json')).toBeNull();
    write('package.json', '{ "workspaces": ["packages/*"] }');
    expect(found('packages/api/package.json')).toEqual(['yarn.lock', 'packages/api', 'read']);
  });

  it('goes no further than the repository', () => {
    write('package-lock.json', npm('inner/project'));
    write('inner/.git', 'gitdir: ../.git/modules/inner\n');
    expect(found('inner/project/package.json')).toBeNull();
    rmSync(path.join(directory, 'inner/.git'));
    expect(found('inner/project/package.json')).toEqual(['package-lock.json', 'inner/project', 'read']);
  });

  it.each([
    ['{ "packages": {', 'it ends too early'],
    ['{\n<<<<<<< HEAD\n  "packages": {}\n=======\n}', 'it has unresolved conflicts of a merge'],
    ['{ "packages": nothing }', 'it has neither "packages" nor "dependencies"'],
  ])('says why it cannot be read: %j', (text, reason) => {
    write('package-lock.json', text);
    const lockfile = findLockfile(path.join(directory, 'package.json'));
    expect(lockfile?.content).toEqual({ kind: 'unreadable', reason });
  });

  it('takes no folder for a file, and nothing for a text without a place', () => {
    mkdirSync(path.join(directory, 'package-lock.json'));
    expect(found('package.json')).toBeNull();
    expect(findLockfile('package.json')).toBeNull();
  });

  function found(file: string) {
    const lockfile = findLockfile(path.join(directory, file));
    return lockfile && [path.relative(directory, lockfile.path), lockfile.project, lockfile.content.kind];
  }
});

describe('fileReader', () => {
  it('reads a file again when its time or size has changed, and not otherwise', () => {
    let reads = 0;
    const read = fileReader((text) => {
      reads += 1;
      return text;
    }, 100);
    const file = write('a.txt', 'one');
    expect([read(file), read(file)]).toEqual([{ kind: 'read', value: 'one' }, { kind: 'read', value: 'one' }]);
    expect(reads).toBe(1);
    write('a.txt', 'other');
    expect(read(file)).toEqual({ kind: 'read', value: 'other' });
    utimesSync(file, new Date(0), new Date(0));
    read(file);
    expect(reads).toBe(3);
  });

  it('forgets the file that was not asked for longest', () => {
    const reads: string[] = [];
    const read = fileReader((text) => reads.push(text), 100, 2);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => write(name, name)) as [string, string, string];
    for (const file of [a, b, a, c, a, b]) read(file);
    expect(reads).toEqual(['a', 'b', 'c', 'b']);
  });

  it('does not read what is too large, and says so', () => {
    const read = fileReader((text) => text, 1_000_000);
    expect(read(write('large', 'x'.repeat(1_000_001)))).toEqual({ kind: 'unreadable', reason: 'it has more than 1 MB' });
    expect(read(path.join(directory, 'missing'))).toEqual({ kind: 'missing' });
  });
});

describe('overridesIn', () => {
  it('reads npm\'s, pnpm\'s and Yarn\'s', () => {
    const overrides = overridesIn({
      overrides: { 'lodash': '4.17.20', 'express': { '.': '4.17.1', 'qs': '6.7.0' }, 'koa@^2': '2.16.4', 'react': '$react' },
      resolutions: { '**/ws': '8.0.0', '@scope/a/@scope/b': '1.0.0', 'tar@npm:^6.0.0': 'npm:^6.2.0' },
      pnpm: { overrides: { 'a@1>minimist': '1.2.5', 'ejs@>=3.0.0 <3.1.10': '3.1.10' } },
    });
    expect(overrides.map(({ isGeneral, name, path: keys, value }) => `${name} ${value}${isGeneral ? ' everywhere' : ''} (${keys.join(' → ')})`)).toEqual([
      'lodash 4.17.20 everywhere (overrides → lodash)',
      'express 4.17.1 everywhere (overrides → express → .)',
      'qs 6.7.0 (overrides → express → qs)',
      'koa 2.16.4 (overrides → koa@^2)',
      'react $react everywhere (overrides → react)',
      'ws 8.0.0 everywhere (resolutions → **/ws)',
      '@scope/b 1.0.0 (resolutions → @scope/a/@scope/b)',
      'tar npm:^6.2.0 (resolutions → tar@npm:^6.0.0)',
      'minimist 1.2.5 (pnpm → overrides → a@1>minimist)',
      'ejs 3.1.10 (pnpm → overrides → ejs@>=3.0.0 <3.1.10)',
    ]);
  });

  it.each([[null], [[]], ['text'], [{ overrides: [] }], [{ overrides: { a: 1 }, resolutions: null, pnpm: 'x' }]])('is silent about %j', (content) => {
    expect(overridesIn(content)).toEqual([]);
  });
});

describe('readWorkspace', () => {
  it('reads catalogs and overrides of pnpm', () => {
    write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n\ncatalog:\n  express: ^4.17.1 # a remark\n  "@scope/a": \'~1.0.0\'\n\ncatalogs:\n  legacy:\n    express: ^3.0.0\n\noverrides:\n  lodash: 4.17.20\n');
    const { catalogs, overrides } = readWorkspace(path.join(directory, 'packages/api/package.json'));
    expect([...catalogs].map(([name, ranges]) => [name, ...ranges])).toEqual([['default', ['express', '^4.17.1'], ['@scope/a', '~1.0.0']], ['legacy', ['express', '^3.0.0']]]);
    expect(overrides.map(({ name, value }) => `${name} ${value}`)).toEqual(['lodash 4.17.20']);
  });

  it('reads those of Yarn, and overrides of the package.json at the root', () => {
    write('.yarnrc.yml', 'nodeLinker: node-modules\ncatalog:\n  express: ^4.17.1\n');
    write('package.json', '{ "workspaces": ["packages/*"], "resolutions": { "lodash": "4.17.20" } }');
    const { catalogs, overrides } = readWorkspace(path.join(directory, 'packages/api/package.json'));
    expect(catalogs.get('default')?.get('express')).toBe('^4.17.1');
    expect(overrides.map(({ name }) => name)).toEqual(['lodash']);
    expect(readWorkspace(path.join(directory, 'package.json')).overrides, 'its own are not others\'').toEqual([]);
  });

  it('reads nothing of a broken one', () => {
    write('package.json', '{ "workspaces": [');
    expect(readWorkspace(path.join(directory, 'package.json'))).toEqual({ catalogs: new Map(), overrides: [] });
  });
});

function write(name: string, text: string): string {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
