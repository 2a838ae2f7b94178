import { describe, expect, it } from 'vitest';
import { parseBunLock } from '../../src/manifests/bun-lock.ts';
import type { Lockfile } from '../../src/manifests/lockfile.ts';
import { parseNpmLock } from '../../src/manifests/npm-lock.ts';
import { parsePnpmLock } from '../../src/manifests/pnpm-lock.ts';
import { parseYarnLock } from '../../src/manifests/yarn-lock.ts';

describe('package-lock.json', () => {
  const text = JSON.stringify({
    name: 'shop', lockfileVersion: 3,
    packages: {
      '': { name: 'shop', workspaces: ['packages/*'], dependencies: { express: '^4.17.1' } },
      'packages/api': { name: '@shop/api', version: '1.0.0', dependencies: { express: '^5.0.0' } },
      'node_modules/@shop/api': { resolved: 'packages/api', link: true },
      'node_modules/express': { version: '4.17.1', resolved: 'https://registry.example.com/express-4.17.1.tgz', dependencies: { version: '9.9.9' } },
      'node_modules/old-express': { name: 'express', version: '3.0.0' },
      'node_modules/a/node_modules/@scope/b': { version: '1.2.3', dev: true },
      'packages/api/node_modules/express': { version: '5.1.0' },
    },
    dependencies: { express: { version: '0.0.1' } },
  }, null, 2);

  it.each([['as npm writes it', text], ['with tabs', text.replace(/^ +/gm, '\t')], ['on one line', JSON.stringify(JSON.parse(text))]])('versions 2 and 3, %s', (_name, written) => {
    const lockfile = parseNpmLock(written);
    expect(lockfile.resolve('', 'express', '^4.17.1')).toEqual({ name: 'express', version: '4.17.1', isDev: false });
    expect(lockfile.resolve('packages/api', 'express', '^5.0.0')).toMatchObject({ version: '5.1.0' });
    expect(lockfile.resolve('packages/api', 'old-express', '*')).toEqual({ name: 'express', version: '3.0.0', isDev: false });
    expect(lockfile.resolve('', '@shop/api', '*')).toBe('local');
    expect(lockfile.resolve('', 'missing', '*')).toBeNull();
    expect(['', 'packages/api', 'packages/other'].map((project) => lockfile.governs(project))).toEqual([true, true, false]);
    expect(namesIn(lockfile)).toEqual(['@scope/b@1.2.3 dev', 'express@3.0.0', 'express@4.17.1', 'express@5.1.0']);
  });

  it('version 1, with nested copies and aliases', () => {
    const lockfile = parseNpmLock(JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        express: { version: '4.17.1', requires: { qs: '6.7.0' }, dependencies: { qs: { version: '6.7.0' } } },
        old: { version: 'npm:@scope/express@3.0.0', dev: true },
      },
    }));
    expect(lockfile.resolve('', 'express', '^4.0.0')).toMatchObject({ version: '4.17.1' });
    expect(lockfile.resolve('', 'old', '*')).toEqual({ name: '@scope/express', version: '3.0.0', isDev: true });
    expect(lockfile.resolve('', 'qs', '*'), 'nested only').toBeNull();
    expect(lockfile.governs('packages/api')).toBe(false);
    expect(namesIn(lockfile)).toEqual(['@scope/express@3.0.0 dev', 'express@4.17.1', 'qs@6.7.0']);
  });

  it.each([
    ['it ends too early', text.slice(0, -20)],
    ['it ends too early', ''],
    ['it ends too early', '{ "packages": { "node_modules/a": { "version": "1.0.0'],
    ['it is no valid JSON (line 2)', '{\n"packages" { } }'],
    ['it is no valid JSON (line 1)', '{ "packages": { "a": nonsense! } }'],
    ['it has neither "packages" nor "dependencies"', '{}'],
    ['it has neither "packages" nor "dependencies"', '[1, [2], {"packages": {}}]'],
  ])('%s', (message, broken) => {
    expect(() => parseNpmLock(broken)).toThrow(message);
  });

  it('copies inside copies without end do not overflow the stack', () => {
    const depth = 20_000;
    const nested = `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(depth)}{}${'}}'.repeat(depth)}}`;
    expect(parseNpmLock(nested).resolve('', 'a', '*')).toMatchObject({ version: '1.0.0' });
  });
});

describe('pnpm-lock.yaml', () => {
  it('version 9: projects, aliases, peers, catalogs; links are no packages', () => {
    const lockfile = parsePnpmLock(`lockfileVersion: '9.0'

settings:
  autoInstallPeers: true

catalogs:
  default:
    zod:
      specifier: ^3.22.0
      version: 3.22.2

overrides:
  lodash: 4.17.20

importers:

  .:
    dependencies:
      '@scope/a':
        specifier: ^1.0.0
        version: 1.2.3(react@18.2.0)(zod@3.22.2)
      old:
        specifier: npm:express@^3.0.0
        version: express@3.21.2
    devDependencies:
      vite:
        specifier: ^5.0.0
        version: 5.0.0(@types/node@20.0.0)

  packages/api:
    dependencies:
      '@scope/own':
        specifier: workspace:*
        version: link:../own
      express:
        specifier: ^4.17.1
        version: 4.17.1
      from-git:
        specifier: github:example/from-git
        version: https://codeload.example.com/example/from-git/tar.gz/abc

packages:

  '@scope/a@1.2.3':
    resolution: {integrity: sha512-AAAA==}
    peerDependencies:
      react: '*'

  express@4.17.1:
    resolution: {integrity: sha512-AAAA==}
    engines: {node: '>= 0.10.0'}

  from-git@https://codeload.example.com/example/from-git/tar.gz/abc:
    resolution: {tarball: https://codeload.example.com/example/from-git/tar.gz/abc}
    version: 1.0.0

snapshots:

  express@4.17.1:
    dependencies:
      qs: 6.7.0
`);
    expect(lockfile.resolve('', '@scope/a', '^1.0.0')).toEqual({ name: '@scope/a', version: '1.2.3', isDev: false });
    expect(lockfile.resolve('', 'old', 'npm:express@^3.0.0')).toEqual({ name: 'express', version: '3.21.2', isDev: false });
    expect(lockfile.resolve('', 'vite', '^5.0.0')).toEqual({ name: 'vite', version: '5.0.0', isDev: true });
    expect(lockfile.resolve('packages/api', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
    expect(lockfile.resolve('packages/api', '@scope/own', 'workspace:*')).toBe('local');
    expect(lockfile.resolve('packages/api', 'from-git', 'github:example/from-git')).toBeNull();
    expect(['', 'packages/api', 'packages/own'].map((project) => lockfile.governs(project))).toEqual([true, true, false]);
    expect(namesIn(lockfile)).toEqual(['@scope/a@1.2.3', 'express@4.17.1']);
  });

  it('two documents, as pnpm 11 writes them: the last one counts', () => {
    const lockfile = parsePnpmLock(`---
lockfileVersion: '9.0'

importers:

  .:
    packageManagerDependencies:
      pnpm:
        specifier: 11.11.0
        version: 11.11.0

packages:

  pnpm@11.11.0:
    resolution: {integrity: sha512-AAAA==}

---
lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      express:
        specifier: ^4.17.1
        version: 4.17.1

packages:

  express@4.17.1:
    resolution: {integrity: sha512-AAAA==}
`);
    expect(lockfile.resolve('', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
    expect(namesIn(lockfile)).toEqual(['express@4.17.1']);
  });

  it('version 6: one project at the top, keys with a slash', () => {
    const lockfile = parsePnpmLock(`lockfileVersion: '6.0'

dependencies:
  express:
    specifier: ^4.17.1
    version: 4.17.1
  old:
    specifier: npm:@scope/express@^3.0.0
    version: /@scope/express@3.21.2(react@18.2.0)

packages:

  /@scope/express@3.21.2(react@18.2.0):
    resolution: {integrity: sha512-AAAA==}
    dev: true

  /express@4.17.1:
    resolution: {integrity: sha512-AAAA==}
    dev: false
`);
    expect(lockfile.resolve('', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
    expect(lockfile.resolve('', 'old', '')).toEqual({ name: '@scope/express', version: '3.21.2', isDev: false });
    expect(namesIn(lockfile)).toEqual(['@scope/express@3.21.2 dev', 'express@4.17.1']);
  });

  it('version 5: versions behind the names, peers behind an underscore', () => {
    const lockfile = parsePnpmLock(`lockfileVersion: 5.4

importers:

  packages/api:
    specifiers:
      express: ^4.17.1
      old: npm:my_express@^3.0.0
    dependencies:
      express: 4.17.1_react@18.2.0+@babel+core@7.0.0
      old: /my_express/3.21.2_react@18.2.0
    devDependencies:
      own: link:../own

packages:

  /@scope/a/1.2.3_react@18.2.0:
    resolution: {integrity: sha512-AAAA==}
  /my_express/3.21.2:
    resolution: {integrity: sha512-AAAA==}
    dev: true
`);
    expect(lockfile.resolve('packages/api', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
    expect(lockfile.resolve('packages/api', 'old', '')).toEqual({ name: 'my_express', version: '3.21.2', isDev: false });
    expect(lockfile.resolve('packages/api', 'own', '')).toBe('local');
    expect(namesIn(lockfile)).toEqual(['@scope/a@1.2.3', 'my_express@3.21.2 dev']);
  });

  it('reads lines that end in two characters', () => {
    const lockfile = parsePnpmLock("lockfileVersion: '9.0'\r\n\r\nimporters:\r\n\r\n  .:\r\n    dependencies:\r\n      express:\r\n        specifier: ^4.17.1\r\n        version: 4.17.1\r\n");
    expect(lockfile.resolve('', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
  });

  it('says what is missing', () => {
    expect(() => parsePnpmLock('importers: {}\n')).toThrow('it has no "lockfileVersion"');
  });
});

describe('yarn.lock', () => {
  it('version 1: several descriptors, aliases, resolutions', () => {
    const lockfile = parseYarnLock(`# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.
# yarn lockfile v1


"@scope/a@^1.0.0", "@scope/a@^1.2.0":
  version "1.2.3"
  resolved "https://registry.example.com/@scope/a-1.2.3.tgz#abc"
  integrity sha512-AAAA==
  dependencies:
    version "^9.9.9"

lodash@4.17.20, lodash@^4.17.21:
  version "4.17.20"

"old@npm:express@^3.0.0", express@^3.0.0:
  version "3.21.2"

express@^4.17.1:
  version "4.17.1"
`);
    expect(lockfile.manager).toBe('yarn');
    expect(lockfile.resolve('', '@scope/a', '^1.2.0')).toEqual({ name: '@scope/a', version: '1.2.3', isDev: false });
    expect(lockfile.resolve('packages/api', 'lodash', '^4.17.21')).toMatchObject({ version: '4.17.20' });
    expect(lockfile.resolve('', 'lodash', '^4.0.0'), 'the only version').toEqual({ name: 'lodash', version: '4.17.20', isDev: false });
    expect(lockfile.resolve('', 'express', '^5.0.0'), 'one of two versions').toBeNull();
    expect(lockfile.resolve('', 'old', 'npm:express@^3.0.0')).toEqual({ name: 'express', version: '3.21.2', isDev: false });
    expect(lockfile.resolve('', 'express', '^4.17.1')).toMatchObject({ version: '4.17.1' });
    expect(lockfile.packages).toHaveLength(4);
  });

  it('version 8: projects of the workspace, patches, aliases', () => {
    const lockfile = parseYarnLock(`# This file is generated by running "yarn install" inside your project.

__metadata:
  version: 8
  cacheKey: 10c0

"@shop/api@workspace:packages/api":
  version: 0.0.0-use.local
  resolution: "@shop/api@workspace:packages/api"
  dependencies:
    express: "npm:^4.17.1"
  languageName: unknown
  linkType: soft

"express@npm:^4.17.1, express@npm:~4.17.0":
  version: 4.17.1
  resolution: "express@npm:4.17.1"
  checksum: 10c0/abc
  languageName: node
  linkType: hard

"old@npm:express@^3.0.0":
  version: 3.21.2
  resolution: "express@npm:3.21.2"

"qs@patch:qs@npm%3A6.7.0#./patches/qs.patch":
  version: 6.7.0
  resolution: "qs@patch:qs@npm%3A6.7.0#./patches/qs.patch::version=6.7.0&hash=abc"
`);
    expect(lockfile.manager).toBe('yarn-berry');
    expect(lockfile.resolve('packages/api', 'express', '~4.17.0')).toEqual({ name: 'express', version: '4.17.1', isDev: false });
    expect(lockfile.resolve('packages/api', 'old', 'npm:express@^3.0.0')).toEqual({ name: 'express', version: '3.21.2', isDev: false });
    expect(lockfile.resolve('packages/api', '@shop/api', 'workspace:^')).toBe('local');
    expect(lockfile.resolve('packages/api', 'qs', '6.7.0')).toMatchObject({ version: '6.7.0' });
    expect(['', 'packages/api', 'packages/other'].map((project) => lockfile.governs(project))).toEqual([true, true, false]);
    expect(namesIn(lockfile)).toEqual(['express@3.21.2', 'express@4.17.1', 'qs@6.7.0']);
  });

  it('says that it is none', () => {
    expect(() => parseYarnLock('express@^4.17.1:\n  version "4.17.1"\n')).toThrow('it has no head that Yarn writes');
  });
});

it('bun.lock: commas behind the last members, packages of a project before common ones', () => {
  const lockfile = parseBunLock(`{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "shop", "dependencies": { "express": "^4.17.1", }, },
    "packages/api": { "name": "@shop/api", },
  },
  "packages": {
    "@shop/api": ["@shop/api@workspace:packages/api"],
    "express": ["express@4.17.1", "", { "dependencies": { "qs": "6.7.0", }, }, "sha512-AAAA=="],
    "old": ["express@3.21.2", "", {}, "sha512-AAAA=="],
    "@shop/api/express": ["express@5.1.0", "", {}, "sha512-AAAA=="],
  },
}`);
  expect(lockfile.resolve('', 'express', '^4.17.1')).toEqual({ name: 'express', version: '4.17.1', isDev: false });
  expect(lockfile.resolve('packages/api', 'express', '^5.0.0')).toMatchObject({ version: '5.1.0' });
  expect(lockfile.resolve('', 'old', 'npm:express@^3.0.0')).toEqual({ name: 'express', version: '3.21.2', isDev: false });
  expect(lockfile.resolve('', '@shop/api', 'workspace:*')).toBe('local');
  expect(['', 'packages/api', 'packages/other'].map((project) => lockfile.governs(project))).toEqual([true, true, false]);
});

function namesIn({ packages }: Lockfile): readonly string[] {
  return packages.map(({ isDev, name, version }) => `${name}@${version}${isDev ? ' dev' : ''}`).sort();
}
