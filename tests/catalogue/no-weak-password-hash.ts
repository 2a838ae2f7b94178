import { examples, type Entry, type Example } from './example.ts';

const prelude = `import crypto, { pbkdf2Sync, randomBytes, scrypt, scryptSync, createHash, createDecipheriv } from 'node:crypto';
import { promisify } from 'node:util';
import bcrypt from 'bcrypt';
import argon2 from 'argon2';
import CryptoJS from 'crypto-js';
import { createHash as h } from 'node:crypto';
import { user, env, iv, OPTS } from './context';
const scryptAsync = promisify(scrypt);
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`export async function handle(req, dto, password, passwordResetToken) {\n  ${body}\n}`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'SHA-256 of the body': "const hash = crypto.createHash('sha256').update(req.body.password).digest('hex');",
    'alias and variable': "const d = h('md5'); d.update(user.salt + user.pwd); user.hash = d.digest('hex');",
    'AES': 'user.password = CryptoJS.AES.encrypt(password, process.env.KEY!).toString();',
    'constant salt of promisified scrypt': "const result = await promisify(scrypt)(password, 'my-app-salt', 64);",
    'e-mail as salt': "const derived = pbkdf2Sync(dto.password, dto.email, 600_000, 32, 'sha256');",
    'HMAC': "user.hash = crypto.createHmac('sha256', process.env.KEY).update(password).digest('hex');",
    'base64': "user.password = Buffer.from(password).toString('base64');",
    'salt of Math.random': 'user.hash = scryptSync(password, String(Math.random()), 64);',
    'salt of the environment': 'user.hash = scryptSync(password, process.env.SALT, 64);',
    'salt of two bytes': 'user.hash = scryptSync(password, randomBytes(2), 64);',
  }),
  ...examples('dangerous', file, {
    'one salt for everybody': 'const SALT = randomBytes(16); export const mk = (password: string) => scryptSync(password, SALT, 64);',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'a function for passwords': "export function hashPassword(value) { return createHash('md5').update(value).digest('hex'); }",
    'a helper that is given a password': "const hash = (data) => createHash('md5').update(data).digest('hex');\nexport const save = (req) => ({ value: hash(req.body.password) });",
  }),
  ...examples('unproven', handler, {
    'a key of a cache': "const cacheKey = createHash('sha256').update(password).digest('hex'); env.get(cacheKey);",
    'a salt of eight bytes': 'user.hash = scryptSync(password, randomBytes(8), 64);',
    'bytes of a digest into bcrypt': "user.hash = await bcrypt.hash(createHash('sha512').update(password).digest(), 12);",
    'a digest into bcrypt': "await bcrypt.hash(createHash('sha512').update(password).digest('base64'), 12);",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'bcrypt': 'await bcrypt.hash(password, 12);',
    'range query': "const prefix = createHash('sha1').update(password).digest('hex').slice(0, 5);",
    'a salt for each user': 'const salt = randomBytes(16); const dk = await scryptAsync(password, salt, 64, OPTS);',
    'key derivation': "const k = scryptSync(env.ARCHIVE_PASSPHRASE, 'archive', 32); createDecipheriv('aes-256-gcm', k, iv);",
    'a token': "const etag = createHash('sha256').update(passwordResetToken).digest('hex');",
    'no salt is needed': 'user.hash = await argon2.hash(password);',
  }),
];

const edits: readonly Example[] = [
  {
    name: 'a constant salt of argon2', verdict: 'dangerous',
    code: handler("user.hash = await argon2.hash(password, { salt: Buffer.from('my-app-salt-1234'), timeCost: 3 }); await argon2.verify(user.hash, password);"),
    fix: handler('user.hash = await argon2.hash(password, { timeCost: 3 }); await argon2.verify(user.hash, password);'),
  },
  {
    name: 'a constant salt', verdict: 'dangerous', fix: null,
    code: handler("user.hash = scryptSync(password, 'my-app-salt', 64);"),
    suggestions: [handler('user.hash = scryptSync(password, randomBytes(16), 64);')],
  },
  { name: 'a fast digest', verdict: 'dangerous', fix: null, suggestions: [], code: handler("user.hash = createHash('sha256').update(password).digest('hex');") },
];

export const entry: Entry = {
  rule: 'no-weak-password-hash',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'MD5 for a cache', verdict: 'safe',
      code: handler("user.etag = createHash('md5').update(req.body.page).digest('hex');"),
      control: handler("user.etag = createHash('md5').update(req.body.password).digest('hex');"),
    },
    {
      name: 'digest of a password with a key before bcrypt', verdict: 'safe',
      code: handler("user.hash = await bcrypt.hash(crypto.createHmac('sha512', env.PEPPER).update(user.password).digest('base64'), 12);"),
      control: handler("user.hash = crypto.createHmac('sha512', env.PEPPER).update(user.password).digest('base64');"),
    },
    {
      name: 'legacy import beside a new hash', verdict: 'safe',
      code: handler("if (user.algorithm === 'md5' && createHash('md5').update(password).digest('hex') === user.hash) user.hash = await argon2.hash(password);"),
      control: handler("if (createHash('md5').update(password).digest('hex') === user.hash) user.hash = await argon2.hash(password);"),
    },
  ],
};
