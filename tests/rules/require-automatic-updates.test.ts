import { testManifestRule, type InvalidCase, type ManifestCase } from '../helpers/rule-tester.ts';
import { requireAutomaticUpdates as rule } from '../../src/rules/require-automatic-updates.ts';

const bot = '.github/dependabot.yml';
const used = '{ "name": "shop", "dependencies": { "express": "^5.1.0" } }';
const strict = { report: 'unproven' } as const;
const entry = (directory = 'directory: "/"', rest = '') => `  - package-ecosystem: "npm"\n    ${directory}\n    schedule:\n      interval: "weekly"\n${rest}`;
const npm = (directory?: string, rest?: string) => `version: 2\nupdates:\n${entry(directory, rest)}`;
const actions = 'version: 2\nupdates:\n  - package-ecosystem: "github-actions" # the workflows\n    directory: "/"\n    schedule: { interval: "weekly" }\n';

type Files = Readonly<Record<string, string>>;
type Invalid = ManifestCase & InvalidCase;

const quiet = (name: string, filename: string, code: string, files: Files = {}): ManifestCase =>
  ({ name, filename, code, files: { 'package.json': used, ...files }, options: strict });
const loud = (name: string, filename: string, code: string, messageId: string, edit?: readonly [string, string], files: Files = {}, options?: object): Invalid => ({
  name, filename, code, files: { 'package.json': used, ...files }, ...(options ? { options } : {}),
  errors: [{ messageId, suggestions: edit ? [{ messageId: edit[0], output: edit[1] }] : [] }],
});
const renovate = (name: string, code: string, messageId: string, output?: string, options?: object, kind = 'remove'): Invalid =>
  loud(name, 'renovate.json', code, messageId, output === undefined ? undefined : [kind, output], {}, options);

testManifestRule(rule, {
  valid: [
    quiet('an entry for npm', bot, npm()),
    quiet('directories with a pattern', bot, npm('directories: ["/", "/packages/*"]'), { 'packages/a/package.json': used }),
    quiet('no package to be updated', bot, actions, { 'package.json': '{}' }),
    quiet('Renovate updates npm', bot, actions, { 'renovate.json': '{ "extends": ["config:recommended"] }' }),
    quiet('what is ignored is narrowed', bot, npm(undefined, '    ignore:\n      - dependency-name: "*"\n        update-types: ["version-update:semver-major"]\n      - dependency-name: "eslint"\n')),
    quiet('a cooldown', bot, npm(undefined, '    cooldown: { default-days: 3 }\n')),
    quiet('version 1', bot, actions.replace('2', '1')),
    quiet('half-typed', bot, 'version: 2\nupdates:\n  - package-ecosystem:\n'.replace('package-ecosystem:', 'package-ecosystem: npm\n    directory:')),
    quiet('a list in place of a file', bot, '- a\n'),
    quiet('an entry by alias', bot, `version: 2\nx: &npm\n  package-ecosystem: npm\n  directory: /\n  schedule: { interval: daily }\nupdates:\n  - *npm\n`),
    quiet('presets', 'renovate.json', '{ "extends": ["config:best-practices"] }'),
    quiet('comments', 'renovate.json', '// ours\n{ "extends": ["config:recommended"], }'),
    quiet('security updates only', 'renovate.json', '{ "extends": ["security:only-security-updates"], "packageRules": [{ "matchPackageNames": ["*"], "enabled": false }] }'),
    quiet('a rule about some packages', 'renovate.json', '{ "packageRules": [{ "matchManagers": ["npm"], "matchDepTypes": ["devDependencies"], "enabled": false }] }'),
    quiet('a rule that is undone', 'renovate.json', '{ "packageRules": [{ "matchPackageNames": ["*"], "enabled": false }, { "matchPackageNames": ["express"], "enabled": true }] }'),
    quiet('monthly', 'renovate.json', '{ "schedule": ["* 0-3 1 * *"] }'),
    quiet('Dependabot has npm', 'renovate.json', '{ "enabled": false }', { [bot]: npm() }),
    quiet('not an object', 'renovate.json', '[]'),
    quiet('covered', 'package.json', used, { [bot]: npm() }),
    quiet('a workspace of a package that is covered', 'packages/a/package.json', used, { 'package.json': '{ "workspaces": ["packages/*"] }', [bot]: npm() }),
    quiet('a workspace of pnpm', 'packages/a/package.json', used, { 'pnpm-workspace.yaml': 'packages:\n  - "packages/*"\n', [bot]: npm() }),
    quiet('nothing to update', 'tools/package.json', '{ "name": "tools" }', { [bot]: npm() }),
    quiet('an example', 'examples/a/package.json', used, { [bot]: npm() }),
    quiet('a file that is not read', 'api/package.json', used, { [bot]: 'version: 2\nupdates: *x\n' }),
    quiet('the flaw of the bot file is reported there: no entry', 'package.json', used, { [bot]: actions }),
    quiet('the flaw of the bot file is reported there: a wrong directory', 'api/package.json', used, { 'package.json': '{}', [bot]: npm('directory: "/web"') }),
    quiet('Renovate', 'package.json', used, { '.renovaterc': '// ours\n{ "extends": ["config:recommended"], }' }),
    quiet('its own key for Renovate', 'package.json', '{ "name": "shop", "renovate": { "extends": ["config:js-app"] }, "dependencies": { "express": "^5.1.0" } }'),
    quiet('another package says it', 'api/package.json', used, { '.git/HEAD': '' }),
    { ...quiet('unproven findings need strict', 'package.json', used), options: { report: 'dangerous' } },
    { ...quiet('age is asked for by an option', bot, npm()), options: { report: 'dangerous', requireCooldown: true } },
    { ...quiet('a preset of another file may let versions age', 'renovate.json', '{ "extends": ["github>acme/presets"] }'), options: { report: 'unproven', requireCooldown: true } },
  ],
  invalid: [
    loud('no entry for npm', bot, actions, 'npmNotCovered', ['append', `${actions}${entry()}`]),
    loud('no entry for npm, without a line break at the end', bot, actions.trimEnd(), 'npmNotCovered', ['append', `${actions}${entry()}`]),
    loud('no entry for npm, in flow style', bot, 'version: 2\nupdates: [{ package-ecosystem: docker, directory: / }]\n', 'npmNotCovered',
      ['append', 'version: 2\nupdates: [{ package-ecosystem: docker, directory: / }, { package-ecosystem: "npm", directory: "/", schedule: { interval: "weekly" } }]\n']),
    loud('no entry at all', bot, 'version: 2\nupdates: []\n', 'npmNotCovered', ['append', 'version: 2\nupdates: [{ package-ecosystem: "npm", directory: "/", schedule: { interval: "weekly" } }]\n']),
    loud('packages below', bot, actions, 'npmNotCovered', ['append', `${actions}${entry('directories: ["/api", "/web"]')}`], { 'package.json': '{}', 'api/package.json': used, 'web/package.json': used }),
    {
      ...loud('a directory without a package', bot, npm('directory: "/web"'), 'deadDirectory', ['write', npm('directory: "/api"')], { 'package.json': '{}', 'api/package.json': used }),
      errors: [{ messageId: 'deadDirectory', data: { directory: '/web', packages: '/api/package.json' }, line: 4, column: 16, suggestions: [{ messageId: 'write', output: npm('directory: "/api"') }] }],
    },
    loud('everything is ignored', bot, npm(undefined, '    ignore:\n      - dependency-name: "*"\n'), 'ignoresAll',
      ['append', npm(undefined, '    ignore:\n      - dependency-name: "*"\n        update-types: ["version-update:semver-major"]\n')]),
    loud('everything is ignored, in flow style', bot, npm(undefined, '    ignore: [{ dependency-name: "*" }]\n'), 'ignoresAll',
      ['append', npm(undefined, '    ignore: [{ dependency-name: "*", update-types: ["version-update:semver-major"] }]\n')]),
    ...['quarterly', 'semiannually', 'yearly'].map((interval) =>
      loud(interval, bot, npm().replace('"weekly"', interval), 'rareInterval', ['write', npm()], {}, strict)),
    loud('no version updates', bot, npm(undefined, '    open-pull-requests-limit: 0\n'), 'noVersionUpdates', ['write', npm(undefined, '    open-pull-requests-limit: 5\n')], {}, strict),
    loud('no cooldown', bot, npm(), 'noCooldown', undefined, {}, { ...strict, requireCooldown: true }),
    renovate('off', '{ "extends": ["config:recommended"], "enabled": false }', 'disabled', '{ "extends": ["config:recommended"] }'),
    renovate('off, before others', '{ "enabled": false, "extends": [] }', 'disabled', '{ "extends": [] }'),
    renovate('off, with a comment behind it', '{ "enabled": false, // for now\n"extends": [] }', 'disabled'),
    renovate('off by preset', '{ "extends": ["config:base", ":disableRenovate"] }', 'disabled', '{ "extends": ["config:base"] }'),
    renovate('alerts off', '{ "vulnerabilityAlerts": { "enabled": false } }', 'alertsDisabled', '{ "vulnerabilityAlerts": {  } }'),
    renovate('alerts off by preset', '{ "extends": [":disableVulnerabilityAlerts"] }', 'alertsDisabled', '{ "extends": [] }'),
    renovate('managers without npm', '{ "enabledManagers": ["dockerfile"] }', 'npmDisabled', '{ "enabledManagers": ["dockerfile", "npm"] }', undefined, 'append'),
    renovate('no managers', '{ "enabledManagers": [] }', 'npmDisabled', '{ "enabledManagers": ["npm"] }', undefined, 'append'),
    renovate('npm off', '{ "npm": { "enabled": false } }', 'npmDisabled', '{ "npm": {  } }'),
    renovate('every package off', '{ "packageRules": [{ "matchPackageNames": ["*"], "enabled": false }] }', 'allDisabled'),
    renovate('npm off by a rule', '{ "packageRules": [{ "matchManagers": ["npm"], "enabled": false }] }', 'allDisabled'),
    renovate('every path ignored', '{ "ignorePaths": ["docs/**", "**/package.json"] }', 'ignoresAllPaths', '{ "ignorePaths": ["docs/**"] }'),
    renovate('quarterly', '{ "extends": ["schedule:quarterly"] }', 'rareSchedule', '{ "extends": ["schedule:weekly"] }', strict, 'write'),
    renovate('cron, each half year', '{ "schedule": ["* * 1 */6 *"] }', 'rareSchedule', undefined, strict),
    renovate('no age', '{ "extends": ["config:recommended"] }', 'noCooldown', undefined, { ...strict, requireCooldown: true }),
    loud('JSON5', 'renovate.json5', '{ enabled: false }', 'disabled', ['remove', '{  }']),
    loud('the key of package.json', 'package.json', '{ "renovate": { "enabled": false } }', 'disabled', ['remove', '{ "renovate": {  } }']),
    loud('no entry covers it', 'api/package.json', used, 'uncovered', undefined, { [bot]: npm() }),
    loud('Renovate ignores it', 'api/package.json', used, 'uncovered', undefined, { '.git/HEAD': '', 'renovate.json': '{ "ignorePaths": ["api/**"] }' }),
    loud('nothing', 'package.json', used, 'noUpdates', undefined, {}, strict),
    loud('an audit', 'package.json', used, 'auditOnly', undefined, { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: npm audit --omit=dev\n' }, strict),
    loud('an audit that fails nothing', 'package.json', used, 'auditIgnored', undefined, { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: npm audit || true\n      - run: npm test\n' }, strict),
    loud('an audit in a comment', 'package.json', used, 'noUpdates', undefined, { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      # - run: npm audit\n      - run: npm test\n' }, strict),
  ],
});
