import type { Entry, Example } from './example.ts';
import type { Verdict } from '../helpers/verdicts.ts';

const filename = 'package.json';
const git = { '.git/HEAD': 'ref: refs/heads/main\n' };

const npmLock = (versions: Readonly<Record<string, string>>): Record<string, string> => ({
  ...git,
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: { '': {}, ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])) },
  }),
});

const example = (verdict: Verdict, name: string, code: string, others: Partial<Example> = {}): Example => ({ name, verdict, code, filename, files: git, ...others });

const alarm = (name: string, code: string, control: string, others: Omit<Partial<Example>, 'verdict'> = {}): Entry['falseAlarms'][number] =>
  ({ name, verdict: 'safe', code, control, filename, files: git, ...others });

const multerAndLodash = '{ "dependencies": { "multer": "^1.4.5-lts.1" }, "overrides": { "lodash": "4.17.20" } }';

export const entry: Entry = {
  rule: 'no-vulnerable-dependency',
  examples: [
    example('dangerous', 'exact version', '{ "dependencies": { "express": "4.17.1" } }'),
    example('dangerous', 'every version of the range', '{ "dependencies": { "jsonwebtoken": "^8.5.1" } }'),
    example('dangerous', 'line without fixes', '{ "dependencies": { "next": "14.2.35" } }'),
    example('dangerous', 'prereleases and an override', multerAndLodash),
    example('dangerous', 'override by itself', '{ "dependencies": { "multer": "^2.2.0" }, "overrides": { "lodash": "4.17.20" } }'),
    example('dangerous', 'lockfile below the floor', '{ "dependencies": { "axios": "^1.6.0" } }', { files: npmLock({ axios: '1.7.2' }) }),
    example('unproven', 'range without a lockfile', '{ "dependencies": { "axios": "^1.6.0" } }'),
    example('safe', 'clean caret', '{ "dependencies": { "express": "^4.22.3" } }'),
    example('safe', 'clean major', '{ "dependencies": { "jsonwebtoken": "^9.0.3" } }'),
    example('safe', 'lockfile above the floor', '{ "dependencies": { "axios": "^1.6.0" } }', {
      files: npmLock({ axios: '1.21.1' }), control: '{ "dependencies": { "axios": "1.6.0" } }',
    }),
    example('safe', 'development', '{ "devDependencies": { "vite": "5.0.0" } }'),
    example('dangerous', 'end of the line of express 3', '{ "dependencies": { "express": "^3.21.2" } }'),
    example('dangerous', 'end of the line of fastify 4', '{ "dependencies": { "fastify": "^4.29.1" } }'),
    example('dangerous', 'end of the line of @apollo/server 4', '{ "dependencies": { "@apollo/server": "4.13.0" } }'),
    example('dangerous', 'end of the line of koa 1', '{ "dependencies": { "koa": "1.7.1" } }'),
    example('dangerous', 'end of the line of next 12', '{ "dependencies": { "next": "^12.3.7" } }'),
    example('unproven', 'low severity', '{ "dependencies": { "on-headers": "1.0.2" } }'),
    example('unproven', 'transitive package of high severity', '{ "name": "shop", "dependencies": { "express": "^4.22.3" } }', { files: npmLock({ 'express': '4.22.3', 'braces': '3.0.2' }) }),
    example('unproven', 'caret without a lockfile', '{ "dependencies": { "express": "^4.17.1" } }', { fix: '{ "dependencies": { "express": "^4.20.0" } }' }),
    example('dangerous', 'caret with a lockfile that it allows to repair', '{ "dependencies": { "express": "^4.17.1" } }', { files: npmLock({ express: '4.17.1' }), fix: null, suggestions: [] }),
    example('dangerous', 'tilde with a lockfile', '{ "dependencies": { "express": "~4.17.1" } }', {
      files: npmLock({ express: '4.17.1' }), fix: null, suggestions: ['{ "dependencies": { "express": "~4.20.0" } }'],
    }),
    example('dangerous', 'exact version without a lockfile', '{ "dependencies": { "express": "4.17.1" } }', { fix: null, suggestions: ['{ "dependencies": { "express": "4.20.0" } }'] }),
    example('dangerous', 'no clean version in the line', '{ "dependencies": { "jsonwebtoken": "8.5.1" } }', { fix: null, suggestions: ['{ "dependencies": { "jsonwebtoken": "9.0.0" } }'] }),
  ],
  falseAlarms: [
    alarm('advisory of a development tool', '{ "devDependencies": { "braces": "3.0.2" } }', '{ "dependencies": { "braces": "3.0.2" } }'),
    alarm('package under an alias', '{ "dependencies": { "lodash": "npm:@scope/lodash@4.17.20" } }', '{ "dependencies": { "lodash": "npm:lodash@4.17.20" } }'),
    alarm('withdrawn advisory', '{ "dependencies": { "jsonwebtoken": "9.0.0" } }', '{ "dependencies": { "jsonwebtoken": "8.5.1" } }'),
    alarm('range of a tag', '{ "dependencies": { "express": "latest" } }', '{ "dependencies": { "express": "4.17.1" } }'),
    alarm('line whose prereleases were vulnerable', '{ "dependencies": { "express": "5.x" } }', '{ "dependencies": { "express": "5.0.0-beta.1" } }'),
    alarm('range of a peer', '{ "peerDependencies": { "express": "^4.17.1" } }', '{ "peerDependencies": { "express": "4.17.1" } }'),
  ],
};
