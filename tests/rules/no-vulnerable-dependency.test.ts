import { noVulnerableDependency as rule } from '../../src/rules/no-vulnerable-dependency.ts';
import path from 'node:path';
import { projectDirectory } from '../helpers/packages.ts';
import { testManifestRule, type ExpectedError } from '../helpers/rule-tester.ts';

const filename = 'package.json';
const strict = { report: 'unproven' } as const;
const git = { '.git/HEAD': 'ref: refs/heads/main\n' };
const known = { audit: 'npm audit', date: '2026-07-31' };

const ofExpress = 'GHSA-qw6h-vgh9-j6wx (moderate) and GHSA-rv95-896h-c2vc (moderate)';
const ofJsonwebtoken = 'GHSA-qwph-4952-7xr6 (moderate), GHSA-8cf7-32gw-wr33 (moderate) and GHSA-hjrf-2m68-5959 (moderate)';

/** package.json with these dependencies, and with other members. */
const json = (dependencies: Readonly<Record<string, string>>, others: object = {}): string => JSON.stringify({ name: 'shop', dependencies, ...others }, null, 2);
/** A lockfile of npm 7 and later that installs these versions. */
const npmLock = (versions: Readonly<Record<string, string>>, folder = ''): Record<string, string> => ({
  ...git,
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop' }, ...(folder ? { [folder]: {} } : {}),
      ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])),
    },
  }),
});
const pnpmLock = (versions: Readonly<Record<string, string>>, folder = '.'): string =>
  `lockfileVersion: '9.0'\n\nimporters:\n\n  ${folder}:\n    dependencies:\n${Object.entries(versions).map(([name, version]) => `      ${name}:\n        specifier: any\n        version: ${version}\n`).join('')}`;

/** The options and the file of a project with its own advisories. */
const own = (advisories: object | null, options: object = {}): { readonly options: object; readonly files: Record<string, string> } => {
  const files = advisories ? { ...git, 'advisories.json': JSON.stringify(advisories) } : git;
  return { options: { ...options, advisories: { file: path.join(projectDirectory(files), 'advisories.json') } }, files };
};
const fileOf = ({ files }: ReturnType<typeof own>): string => path.join(projectDirectory(files), 'advisories.json');
const dated = own({ generatedAt: '2030-01-01T00:00:00Z', entries: [] }, { ...strict, asOf: '2030-02-01' });
const missing = own(null);

const raise = (range: string, output: string): NonNullable<ExpectedError['suggestions']> => [{ messageId: 'raise', data: { range }, output }];
const raiseMajor = (range: string, output: string): NonNullable<ExpectedError['suggestions']> => [{ messageId: 'raiseMajor', data: { range }, output }];
const expressOf = (version: string, source: string, remedy: string, others: Partial<ExpectedError> = {}): ExpectedError => ({
  messageId: 'vulnerableVersion', data: { name: 'express', version, source, advisories: ofExpress, remedy, ...known }, ...others,
});

testManifestRule(rule, {
  valid: [
    { name: 'clean ranges', filename, code: json({ express: '^4.22.3', jsonwebtoken: '^9.0.3', axios: '~1.18.0' }), options: strict },
    { name: 'a clean line beside prereleases that are not', filename, code: json({ express: '5.x', multer: '2.2.x || ^2.3.0' }), options: strict },
    { name: 'names without advisories', filename, code: json({ 'left-pad': '1.0.0', 'constructor': '*', '__proto__x': '1.0.0' }), options: strict },
    { name: 'what is no range', filename, code: json({ express: 'latest', axios: 'github:axios/axios', lodash: 'workspace:*', koa: 'catalog:', hono: 'link:../hono', next: '' }) },
    { name: 'values of other kinds', filename, code: '{ "dependencies": { "express": 4, "axios": null, "lodash": ["4.17.20"] }, "overrides": [], "devDependencies": "x" }', options: strict },
    { name: 'no object', filename, code: '["express"]', options: strict },
    { name: 'the lockfile has a clean version', filename, code: json({ axios: '^1.6.0' }), options: strict, files: npmLock({ axios: '1.21.1' }) },
    { name: 'a range that overlaps, in recommended', filename, code: json({ axios: '^1.6.0' }) },
    { name: 'development is not looked at', filename, code: json({}, { devDependencies: { express: '4.17.1' } }), options: strict },
    { name: 'a range of peers', filename, code: json({}, { peerDependencies: { express: '^4.17.1' } }), options: strict },
    { name: 'low severity, in recommended', filename, code: json({ 'on-headers': '1.0.0' }) },
    { name: 'an advisory that is ignored, by each of its names', filename, code: json({ koa: '3.1.0' }), options: { ignore: [{ id: 'GHSA-7gcc-r8m5-44qm', reason: 'the host is not used' }] } },
    { name: 'by its CVE number, until a day', filename, code: json({ koa: '3.1.0' }), options: { asOf: '2030-01-31', ignore: [{ id: 'CVE-2026-27959', reason: 'no host', until: '2030-01-31' }] } },
    { name: 'an end of a line that is ignored', filename, code: json({ koa: '1.7.1' }), options: { ...strict, ignore: [{ id: 'end-of-life:koa', reason: 'moves in May' }, { id: 'GHSA-7gcc-r8m5-44qm', reason: 'x' }, { id: 'GHSA-x2rg-q646-7m2v', reason: 'x' }] } },
    { name: 'an override with a clean version', filename, code: json({ express: '^4.17.1' }, { overrides: { express: '4.22.3' } }), options: strict },
    { name: 'an override of what is not installed', filename, code: json({}, { overrides: { lodash: '4.17.20' } }), files: npmLock({ express: '4.22.3' }) },
    { name: 'a link to a project of the workspace', filename, code: json({ lodash: '*' }), options: strict, files: { ...git, 'package-lock.json': '{"packages":{"":{},"packages/lodash":{"version":"4.0.0"},"node_modules/lodash":{"resolved":"packages/lodash","link":true}}}' } },
    { name: 'an alias of a clean package', filename, code: json({ express: 'npm:@scope/express@4.17.1' }), options: strict },
    { name: 'a broken lockfile, in recommended', filename, code: json({ axios: '^1.6.0' }), files: { ...git, 'package-lock.json': '{ "packages": {' } },
    { name: 'transitive packages, in recommended', filename, code: json({}), files: npmLock({ minimist: '1.2.5' }) },
    { name: 'transitive packages that are not severe enough', filename, code: json({}), options: strict, files: npmLock({ 'tough-cookie': '4.0.0' }) },
    { name: 'transitive packages of the workspace, in one of its projects', filename: 'packages/api/package.json', code: json({}), options: strict, files: npmLock({ minimist: '1.2.5' }, 'packages/api') },
    { name: 'the user\'s file wins', filename, code: json({ koa: '3.1.0' }), ...own({ entries: [{ name: 'koa', id: 'CVE-2026-27959', severity: 'high', vulnerable: '<3.0.0' }] }) },
    { name: 'the user\'s file is silent about an advisory', filename, code: json({ koa: '3.1.0' }), ...own({ entries: [{ name: 'koa', id: 'GHSA-7gcc-r8m5-44qm', severity: 'high', vulnerable: '<3.1.2', ignore: true, reason: 'no host', until: '2030-12-31' }] }, { asOf: '2030-01-01' }) },
    { name: 'a file that is young enough', filename, code: json({}), ...own({ generatedAt: '2030-01-01T00:00:00Z', entries: [] }, { ...strict, asOf: '2030-01-31' }) },
    { name: 'an old file, in recommended', filename, code: json({}), ...own({ generatedAt: '2030-01-01T00:00:00Z', entries: [] }, { asOf: '2031-01-31' }) },
    { name: 'what is installed, if that is asked for', filename, code: json({ axios: '^1.6.0' }), options: { ...strict, useInstalled: true }, files: { ...git, 'node_modules/axios/package.json': '{"version":"1.21.1"}' } },
  ],
  invalid: [
    {
      name: 'an exact version', filename, code: json({ express: '4.17.1' }),
      errors: [expressOf('4.17.1', 'this file asks for', 'Raise it to 4.20.0 or later', { line: 4, column: 16, endColumn: 24, suggestions: raise('4.20.0', json({ express: '4.20.0' })) })],
    },
    {
      name: 'a range without a clean version', filename, code: json({ jsonwebtoken: '^8.5.1' }),
      errors: [{
        messageId: 'vulnerableRange',
        data: { name: 'jsonwebtoken', version: '^8.5.1', advisories: ofJsonwebtoken, remedy: 'Raise it to 9.0.0 or later, whose interface may have changed', ...known },
        suggestions: raiseMajor('^9.0.0', json({ jsonwebtoken: '^9.0.0' })),
      }],
    },
    {
      name: 'prereleases', filename, code: json({ multer: '^1.4.5-lts.1' }),
      errors: [{ messageId: 'vulnerableRange', suggestions: raiseMajor('^2.2.0', json({ multer: '^2.2.0' })) }],
    },
    { name: 'a range of two versions', filename, code: json({ express: '4.17.1 || 4.18.0' }), errors: [{ messageId: 'vulnerableRange' }] },
    { name: 'a range with a hyphen', filename, code: json({ express: '4.17.1 - 4.19.0' }), errors: [{ messageId: 'vulnerableRange' }] },
    {
      name: 'a range that overlaps: raised without a lockfile, since the newest is installed anyway', filename, code: json({ express: '^4.17.1' }), options: strict,
      output: json({ express: '^4.20.0' }),
      errors: [{
        messageId: 'possiblyVulnerable',
        data: { name: 'express', version: '^4.17.1', source: 'no lockfile tells which one is installed', advisories: ofExpress, remedy: 'Raise it to 4.20.0 or later', ...known },
      }],
    },
    { name: 'a range that is no plain one', filename, code: json({ express: '>=4.17.1' }), options: strict, errors: [{ messageId: 'possiblyVulnerable' }] },
    {
      name: 'the version of package-lock.json, which the range allows to repair', filename, code: json({ express: '^4.17.1' }), files: npmLock({ express: '4.17.1' }),
      errors: [expressOf('4.17.1', 'package-lock.json installs', 'Run `npm update express` to get 4.20.0 or later')],
    },
    {
      name: 'the version of package-lock.json, which the range does not allow to repair', filename, code: json({ express: '~4.17.0' }), files: npmLock({ express: '4.17.1' }),
      errors: [expressOf('4.17.1', 'package-lock.json installs', 'Raise it to 4.20.0 or later', { suggestions: raise('~4.20.0', json({ express: '~4.20.0' })) })],
    },
    {
      name: 'a lockfile that is older than package.json says nothing', filename, code: json({ express: '~4.18.0' }), files: npmLock({ express: '4.17.1' }),
      errors: [{ messageId: 'vulnerableRange', suggestions: raise('~4.20.0', json({ express: '~4.20.0' })) }],
    },
    {
      name: 'a lockfile that says nothing about a range', filename, code: json({ axios: '^1.6.0' }), options: strict, files: npmLock({}),
      errors: [{ messageId: 'possiblyVulnerable' }],
    },
    {
      name: 'a project of a workspace', filename: 'packages/api/package.json', code: json({ express: '^4.17.1' }), files: { ...git, 'pnpm-lock.yaml': pnpmLock({ express: '4.18.2(x@1.0.0)' }, 'packages/api') },
      errors: [{
        messageId: 'vulnerableVersion',
        data: { name: 'express', version: '4.18.2', source: '../../pnpm-lock.yaml installs', advisories: ofExpress, remedy: 'Run `pnpm update express` to get 4.20.0 or later', audit: 'pnpm audit', date: known.date },
      }],
    },
    {
      name: 'yarn.lock', filename, code: json({ express: '^4.17.1' }), files: { ...git, 'yarn.lock': '# yarn lockfile v1\n\n\nexpress@^4.17.1:\n  version "4.17.1"\n' },
      errors: [{ messageId: 'vulnerableVersion', data: { name: 'express', version: '4.17.1', source: 'yarn.lock installs', advisories: ofExpress, remedy: 'Run `yarn upgrade express` to get 4.20.0 or later', audit: 'yarn audit', date: known.date } }],
    },
    {
      name: 'an alias', filename, code: json({ old: 'npm:express@4.17.1' }),
      errors: [{ messageId: 'vulnerableVersion', suggestions: raise('npm:express@4.20.0', json({ old: 'npm:express@4.20.0' })) }],
    },
    {
      name: 'an alias in a lockfile', filename, code: json({ old: 'npm:express@^4.17.1' }), files: { ...git, 'package-lock.json': '{"packages":{"":{},"node_modules/old":{"name":"express","version":"4.17.1"}}}' },
      errors: [expressOf('4.17.1', 'package-lock.json installs', 'Run `npm update old` to get 4.20.0 or later')],
    },
    {
      name: 'a catalog', filename: 'packages/api/package.json', code: json({ express: 'catalog:' }), files: { ...git, 'pnpm-workspace.yaml': 'packages:\n  - packages/*\ncatalog:\n  express: 4.17.1\n' },
      errors: [expressOf('4.17.1', 'the catalog asks for', 'Raise the catalog to 4.20.0 or later')],
    },
    {
      name: 'a catalog with a name', filename, code: json({ express: 'catalog:legacy' }), files: { ...git, 'pnpm-workspace.yaml': 'catalogs:\n  legacy:\n    express: ^3.0.0\n' },
      errors: [{ messageId: 'vulnerableRange' }],
    },
    {
      name: 'overrides of npm: reported where the version is, once', filename, code: json({ express: '^4.22.0' }, { overrides: { 'express': '4.17.1', 'koa': { qs: '6.7.0' } } }),
      errors: [
        expressOf('4.17.1', 'this file asks for', 'Raise it to 4.20.0 or later', { line: 7, suggestions: raise('4.20.0', json({ express: '^4.22.0' }, { overrides: { express: '4.20.0', koa: { qs: '6.7.0' } } })) }),
        { messageId: 'vulnerableVersion', line: 9, suggestions: raise('6.16.0', json({ express: '^4.22.0' }, { overrides: { express: '4.17.1', koa: { qs: '6.16.0' } } })) },
      ],
    },
    {
      name: 'an override that refers to the dependency of the same name', filename, code: json({ express: '4.17.1' }, { overrides: { express: '$express' } }),
      errors: [expressOf('4.17.1', 'this file asks for', 'Raise it to 4.20.0 or later', { suggestions: raise('4.20.0', json({ express: '4.20.0' }, { overrides: { express: '$express' } })) })],
    },
    {
      name: 'resolutions of Yarn and overrides of pnpm', filename, code: json({}, { resolutions: { '**/lodash': '4.17.20' }, pnpm: { overrides: { 'a>minimist': '1.2.5' } } }),
      errors: [
        { messageId: 'vulnerableVersion', suggestions: raise('4.18.0', json({}, { resolutions: { '**/lodash': '4.18.0' }, pnpm: { overrides: { 'a>minimist': '1.2.5' } } })) },
        { messageId: 'vulnerableVersion', suggestions: raise('1.2.6', json({}, { resolutions: { '**/lodash': '4.17.20' }, pnpm: { overrides: { 'a>minimist': '1.2.6' } } })) },
      ],
    },
    {
      name: 'an override of the workspace', filename: 'packages/api/package.json', code: json({ express: '^4.22.0' }), files: { ...git, 'package.json': '{"workspaces":["packages/*"],"overrides":{"express":"4.17.1"}}' },
      errors: [expressOf('4.17.1', 'the override asks for', 'Raise the override to 4.20.0 or later')],
    },
    {
      name: 'an override, with the version of the lockfile', filename, code: json({}, { overrides: { lodash: '^4.17.0' } }), files: npmLock({ lodash: '4.17.20' }),
      errors: [{ messageId: 'vulnerableVersion' }],
    },
    {
      name: 'optional, exact peer and, if asked for, development dependencies', filename, options: { dev: true },
      code: json({}, { optionalDependencies: { koa: '3.1.0' }, peerDependencies: { koa: '3.1.0' }, devDependencies: { koa: '3.1.0' } }),
      errors: ['optionalDependencies', 'peerDependencies', 'devDependencies'].map((group) => ({
        messageId: 'vulnerableVersion',
        suggestions: raise('3.1.2', json({}, { optionalDependencies: { koa: '3.1.0' }, peerDependencies: { koa: '3.1.0' }, devDependencies: { koa: '3.1.0' }, [group]: { koa: '3.1.2' } })),
      })),
    },
    {
      name: 'the end of a line, if there is no advisory', filename, code: json({ '@apollo/server': '4.13.0' }),
      errors: [{ messageId: 'endOfLife', data: { name: '@apollo/server', version: '4.13.0', source: 'this file asks for', ended: '', supported: '5' }, suggestions: raiseMajor('5.4.0', json({ '@apollo/server': '5.4.0' })) }],
    },
    {
      name: 'the end of a line with its day', filename, code: json({ fastify: '4.29.1' }),
      options: { severity: 'critical' },
      errors: [{ messageId: 'endOfLife', data: { name: 'fastify', version: '4.29.1', source: 'this file asks for', ended: ': its release line ended on 2025-06-30', supported: '5' }, suggestions: raiseMajor('5.12.1', json({ fastify: '5.12.1' })) }],
    },
    {
      name: 'an advisory that is ignored no longer', filename, code: json({ koa: '3.1.0' }), options: { asOf: '2030-02-01', ignore: [{ id: 'CVE-2026-27959', reason: 'no host', until: '2030-01-31' }] },
      errors: [{ messageId: 'vulnerableVersion', suggestions: raise('3.1.2', json({ koa: '3.1.2' })) }],
    },
    {
      name: 'low severity', filename, code: json({ 'on-headers': '1.0.0' }), options: strict,
      errors: [{ messageId: 'vulnerableVersion', suggestions: raise('1.1.0', json({ 'on-headers': '1.1.0' })) }],
    },
    {
      name: 'a broken lockfile', filename, code: json({ express: '^4.20.0' }), options: strict, files: { ...git, 'package-lock.json': '{ "packages": {' },
      errors: [{ messageId: 'unreadableLockfile', data: { file: 'package-lock.json', reason: 'it ends too early' }, line: 2 }],
    },
    {
      name: 'transitive packages', filename, code: json({ express: '^4.22.0' }), options: strict,
      files: npmLock({ 'express': '4.22.3', 'minimist': '1.2.5', 'braces': '3.0.2', 'tough-cookie': '4.0.0', 'a/node_modules/minimist': '1.2.5' }),
      errors: [{
        messageId: 'vulnerableTransitives', line: 2,
        data: { count: '2 packages', verb: 'are', source: 'package-lock.json installs', packages: '`minimist` 1.2.5 (GHSA-xvch-5gv4-984h) and `braces` 3.0.2 (GHSA-grv7-fg5c-xmjg)', ...known },
      }],
    },
    {
      name: 'the user\'s file: newer advisories, and its day', filename, code: json({ 'left-pad': '~1.8.0' }),
      ...own({ generatedAt: '2030-01-01T00:00:00Z', entries: [{ name: 'left-pad', id: 'GHSA-aaaa-bbbb-cccc', severity: 'high', vulnerable: '<=1.9.0', patched: '2.0.0' }] }),
      errors: [{
        messageId: 'vulnerableRange',
        data: { name: 'left-pad', version: '~1.8.0', advisories: 'GHSA-aaaa-bbbb-cccc (high)', remedy: 'Raise it to 2.0.0 or later, whose interface may have changed', audit: 'npm audit', date: '2030-01-01' },
        suggestions: raiseMajor('~2.0.0', json({ 'left-pad': '~2.0.0' })),
      }],
    },
    {
      name: 'a missing file of advisories', filename, code: json({}), ...missing,
      errors: [{ messageId: 'unreadableAdvisories', data: { file: fileOf(missing), reason: 'there is no such file' } }],
    },
    {
      name: 'an old file of advisories', filename, code: json({}), ...dated,
      errors: [{ messageId: 'staleAdvisories', data: { file: fileOf(dated), made: '2030-01-01', days: '30' } }],
    },
    {
      name: 'what is installed, if that is asked for', filename, code: json({ express: '^4.17.1' }), options: { useInstalled: true }, files: { ...git, 'node_modules/express/package.json': '{"version":"4.17.1"}' },
      output: json({ express: '^4.20.0' }),
      errors: [expressOf('4.17.1', 'is in node_modules', 'Raise it to 4.20.0 or later')],
    },
    {
      name: 'nothing clean is known', filename, code: json({ 'left-pad': '1.0.0' }),
      ...own({ entries: [{ name: 'left-pad', id: 'GHSA-aaaa-bbbb-cccc', severity: 'high', vulnerable: '*' }] }),
      errors: [{ messageId: 'vulnerableVersion', data: { name: 'left-pad', version: '1.0.0', source: 'this file asks for', advisories: 'GHSA-aaaa-bbbb-cccc (high)', remedy: 'No repaired version is known, so replace it', ...known } }],
    },
  ],
});
