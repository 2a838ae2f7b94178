import type { Entry, Example } from './example.ts';

const app = '{ "name": "app", "dependencies": { "express": "^5.1.0" } }';
const bot = '.github/dependabot.yml';
const update = (ecosystem: string, directory: string, rest: string) =>
  `version: 2\nupdates:\n  - package-ecosystem: "${ecosystem}"\n    ${directory}\n${rest}`;
const weekly = '    schedule: { interval: "weekly" }\n';
const npm = update('npm', 'directory: "/"', weekly);
const actions = update('github-actions', 'directory: "/"', weekly);
const at = (filename: string, files: Readonly<Record<string, string>> = {}) => ({ filename, files: { 'package.json': app, ...files } });

const wrong: readonly Example[] = [
  { name: 'npm is not covered', verdict: 'dangerous', code: actions, ...at(bot) },
  { name: 'directory of another app', verdict: 'dangerous', code: update('npm', 'directory: "/web"', weekly), ...at(bot, { 'package.json': '{}', 'api/package.json': app }) },
  { name: 'directory of another app, which is there', verdict: 'dangerous', code: app, ...at('api/package.json', { 'package.json': '{}', 'web/package.json': app, [bot]: update('npm', 'directory: "/web"', weekly) }) },
  { name: 'Renovate switched off', verdict: 'dangerous', code: '{ "extends": ["config:recommended"], "enabled": false }', ...at('renovate.json') },
  { name: 'alerts switched off', verdict: 'dangerous', code: '{ "vulnerabilityAlerts": { "enabled": false } }', ...at('renovate.json') },
  { name: 'everything is ignored', verdict: 'dangerous', code: update('npm', 'directory: "/"', `${weekly}    ignore:\n      - dependency-name: "*"\n`), ...at(bot) },
  { name: 'managers without npm', verdict: 'dangerous', code: '{ "enabledManagers": ["dockerfile"] }', ...at('.renovaterc') },
  { name: 'rules that disable npm', verdict: 'dangerous', code: '{ "packageRules": [{ "matchManagers": ["npm"], "enabled": false }] }', ...at('renovate.json') },
  { name: 'ignored path', verdict: 'dangerous', code: app, ...at('api/package.json', { '.github/renovate.json': '{ "ignorePaths": ["api/**"] }' }) },
  { name: 'yearly', verdict: 'unproven', code: npm.replace('weekly', 'yearly'), ...at(bot) },
  { name: 'limit of 0', verdict: 'unproven', code: `${npm}    open-pull-requests-limit: 0\n`, ...at(bot) },
  { name: 'Renovate yearly', verdict: 'unproven', code: '{ "extends": ["config:recommended", "schedule:yearly"] }', ...at('renovate.json') },
  { name: 'no bot file', verdict: 'unproven', code: app, ...at('package.json') },
  { name: 'an audit that fails nothing', verdict: 'unproven', code: app, ...at('package.json', { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: npm audit\n        continue-on-error: true\n' }) },
  { name: 'no cooldown', verdict: 'unproven', code: npm, ...at(bot), options: { requireCooldown: true } },
];

const right: readonly Example[] = [
  { name: 'directories and a cooldown', verdict: 'safe', code: update('npm', 'directories: ["/", "/packages/*"]', `${weekly}    cooldown: { default-days: 3 }\n`), ...at(bot) },
  { name: 'best practices', verdict: 'safe', code: '{ "extends": ["config:best-practices"] }', ...at('renovate.json') },
  { name: 'key of package.json', verdict: 'safe', code: '{ "renovate": { "extends": ["config:js-app"] }, "dependencies": { "express": "^5.1.0" } }', ...at('package.json') },
];

const edits: readonly Example[] = [
  {
    name: 'append an entry', verdict: 'dangerous', fix: null, code: actions, ...at(bot),
    suggestions: [`${actions}  - package-ecosystem: "npm"\n    directory: "/"\n    schedule:\n      interval: "weekly"\n`],
  },
  { name: 'yearly becomes weekly', verdict: 'unproven', fix: null, code: npm.replace('weekly', 'yearly'), ...at(bot), suggestions: [npm] },
  { name: 'remove enabled: false', verdict: 'dangerous', fix: null, code: '{ "extends": [], "enabled": false }', ...at('renovate.json'), suggestions: ['{ "extends": [] }'] },
  { name: 'add npm to the managers', verdict: 'dangerous', fix: null, code: '{ "enabledManagers": ["dockerfile"] }', ...at('renovate.json'), suggestions: ['{ "enabledManagers": ["dockerfile", "npm"] }'] },
];

export const entry: Entry = {
  rule: 'require-automatic-updates',
  examples: [...wrong, ...right, ...edits],
  falseAlarms: [
    {
      name: 'ignore that is narrowed', verdict: 'safe', ...at(bot),
      code: `${npm}    ignore:\n      - dependency-name: "*"\n        update-types: ["version-update:semver-major"]\n`,
      control: `${npm}    ignore:\n      - dependency-name: "*"\n`,
    },
  ],
};
