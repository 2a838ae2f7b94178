import { noWeakPasswordHash as rule } from '../../src/rules/no-weak-password-hash.ts';
import { testRule, type ExpectedError } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const node = (body: string) => `import { createHash, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
export async function register(req, user) {
  ${body}
}`;
const withoutRandom = (body: string, names = 'scryptSync') => `import { ${names} } from 'node:crypto';
export async function register(req, user) {
  ${body}
}`;
const library = (specifier: string, body: string) => `import lib from '${specifier}';
export async function register(req, user) {
  ${body}
}`;
const sha = "user.hash = createHash('sha256').update(req.body.password).digest('hex');";
const suggestion = (messageId: string, output: string) => [{ messageId, output }];
const error = (messageId: string, suggestions: ExpectedError['suggestions'] = []): ExpectedError => ({ messageId, ...(suggestions ? { suggestions } : {}) });

testRule(rule, {
  valid: [
    // Nothing is called a password.
    { code: node("user.etag = createHash('sha256').update(req.body.file).digest('hex');"), options: strict },
    { code: node("user.token = createHash('sha256').update(req.body.passwordResetToken).digest('hex');"), options: strict },
    { code: node("user.sum = createHash('sha256').update(req.body.password.length).digest('hex');"), options: strict },
    // Not these functions.
    { code: "import { createHash } from './mine';\nexport const mine = (password) => createHash('md5').update(password).digest('hex');", options: strict },
    { code: "const md5 = (password) => password;\nexport const mine = (password) => md5(password);", options: strict },
    // Options.
    { code: node(sha), options: { report: 'unproven', allowedDigests: ['SHA-256'] } },
    { code: `import { harden } from './harden';\n${node("user.hash = harden(createHash('sha256').update(req.body.password).digest());")}`, options: { report: 'unproven', trustedHashFunctions: ['harden'] } },
    // The verdict unproven is not reported by default.
    node("user.hash = pbkdf2Sync(req.body.password, randomBytes(8), 600_000, 32, 'sha256');"),
    // Development.
    node(`if (process.env.NODE_ENV === 'development') { ${sha} }`),
    // Half-typed code.
    node("user.hash = createHash('sha256').update().digest('hex'); scryptSync(req.body.password); pbkdf2Sync(...req.body.password);"),
  ],
  invalid: [
    { name: 'a digest', code: node(sha), errors: [{ ...error('fastHash'), data: { value: 'req.body.password', algorithm: 'sha256', remedy: '`scrypt` of node:crypto with a random salt, or argon2id' }, line: 3 }] },
    {
      name: 'the remedy names a package that the project has', code: node(sha), packages: { bcryptjs: '^3.0.0' },
      errors: [{ messageId: 'fastHash', data: { value: 'req.body.password', algorithm: 'sha256', remedy: '`bcrypt.hash(req.body.password, 12)`' } }],
    },
    {
      name: 'the remedy is argon2 before bcrypt', code: node(sha), packages: { argon2: '^0.45.0', bcrypt: '^6.0.0' },
      errors: [{ messageId: 'fastHash', data: { value: 'req.body.password', algorithm: 'sha256', remedy: '`argon2.hash(req.body.password)`' } }],
    },
    { name: 'another digest than the allowed one', code: node(sha), options: { report: 'dangerous', allowedDigests: ['sha512'] }, errors: [error('fastHash')] },
    { name: 'a function that is not trusted', code: `import { harden } from './harden';\n${node("user.hash = harden(createHash('sha256').update(req.body.password).digest());")}`, errors: [error('fastHash')] },
    { name: 'a further name', code: node("user.hash = createHash('md5').update(req.body.pin).digest('hex');"), options: { report: 'dangerous', passwordNames: ['pin'] }, errors: [error('fastHash')] },
    { name: 'through names of the file', code: node("const { password: given } = req.body; const text = `${given}`; user.hash = createHash('md5').update(text).digest('hex');"), errors: [error('fastHash')] },
    { name: 'an algorithm that is not known', code: node("user.hash = createHash(user.algorithm).update(req.body.password).digest('hex');"), errors: [error('fastHash')] },
    { name: 'encoded', code: node("user.password = Buffer.from(req.body.password).toString('base64');"), errors: [error('reversible')] },
    {
      name: 'a constant salt', code: node("user.hash = scryptSync(req.body.password, 'shop', 64);"),
      errors: [error('staticSalt', suggestion('freshSalt', node('user.hash = scryptSync(req.body.password, randomBytes(16), 64);')))],
    },
    {
      name: 'a constant salt, the import is extended', code: withoutRandom("user.hash = scryptSync(req.body.password, 'shop', 64);"),
      errors: [error('staticSalt', suggestion('freshSalt', withoutRandom('user.hash = scryptSync(req.body.password, randomBytes(16), 64);', 'scryptSync, randomBytes')))],
    },
    {
      name: 'an address as salt', code: node("user.hash = pbkdf2Sync(req.body.password, req.body.email, 600_000, 32, 'sha256');"),
      errors: [error('predictableSalt', suggestion('freshSalt', node("user.hash = pbkdf2Sync(req.body.password, randomBytes(16), 600_000, 32, 'sha256');")))],
    },
    {
      name: 'a salt of two bytes', code: node('user.hash = scryptSync(req.body.password, randomBytes(2), 64);'),
      errors: [{ ...error('shortSalt', suggestion('longerSalt', node('user.hash = scryptSync(req.body.password, randomBytes(16), 64);'))), data: { bytes: '2' } }],
    },
    {
      name: 'a salt of eight bytes', code: node("user.hash = scryptSync(req.body.password, randomBytes(8).toString('hex'), 64);"), options: strict,
      errors: [error('mediumSalt', suggestion('longerSalt', node("user.hash = scryptSync(req.body.password, randomBytes(16).toString('hex'), 64);")))],
    },
    {
      name: 'argon2 makes its salt itself, and verify reads it from the hash',
      code: library('argon2', "await lib.verify(user.hash, req.body.password); user.hash = await lib.hash(req.body.password, { salt: Buffer.from('the salt of my shop'), timeCost: 3 });"),
      errors: [error('staticSalt')], output: library('argon2', 'await lib.verify(user.hash, req.body.password); user.hash = await lib.hash(req.body.password, { timeCost: 3 });'),
    },
    {
      name: 'hashes of argon2 may be compared with each other elsewhere',
      code: library('argon2', "user.hash = await lib.hash(req.body.password, { salt: Buffer.from('the salt of my shop'), timeCost: 3 });"),
      errors: [error('staticSalt', suggestion('omitSalt', library('argon2', 'user.hash = await lib.hash(req.body.password, { timeCost: 3 });')))],
    },
    {
      name: 'bytes of argon2 do not hold the salt', code: library('argon2', "user.hash = await lib.hash(req.body.password, { salt: Buffer.from('the salt of my shop'), raw: true });"),
      errors: [error('staticSalt', suggestion('freshSalt', `import lib from 'argon2';\nimport { randomBytes } from 'node:crypto';
export async function register(req, user) {
  user.hash = await lib.hash(req.body.password, { salt: randomBytes(16), raw: true });
}`))],
    },
    {
      name: 'a salt of argon2 that can be known is left out by a suggestion', code: library('argon2', 'user.hash = await lib.hash(req.body.password, { salt: req.body.email, timeCost: 3 });'),
      errors: [error('predictableSalt', suggestion('omitSalt', library('argon2', 'user.hash = await lib.hash(req.body.password, { timeCost: 3 });')))],
    },
    {
      name: 'a constant salt of bcrypt', code: library('bcrypt', "user.hash = await lib.hash(req.body.password, '$2b$10$abcdefghijklmnopqrstuu');"),
      errors: [error('staticSalt', suggestion('omitSalt', library('bcrypt', 'user.hash = await lib.hash(req.body.password, 12);')))],
    },
    { name: 'a salt of crypto-js has no edit', code: library('crypto-js', "user.hash = lib.PBKDF2(req.body.password, 'shop').toString();"), errors: [error('staticSalt')] },
    { name: 'a digest before bcrypt', code: `import bcrypt from 'bcrypt';\n${node("user.hash = await bcrypt.hash(createHash('sha256').update(req.body.password).digest('hex'), 12);")}`, options: strict, errors: [error('preHash')] },
    { name: 'bytes before bcrypt', code: `import bcrypt from 'bcrypt';\n${node("user.hash = await bcrypt.hash(createHash('sha256').update(req.body.password).digest(), 12);")}`, packages: { bcrypt: '^4.0.1' }, options: strict, errors: [error('rawPreHash')] },
    { name: 'bytes before a bcrypt that reads them all', code: `import bcrypt from 'bcrypt';\n${node("user.hash = await bcrypt.hash(createHash('sha256').update(req.body.password).digest(), 12);")}`, packages: { bcrypt: '^6.0.0' }, options: strict, errors: [error('preHash')] },
    { name: 'a digest as a key', code: node("const key = createHash('sha256').update(req.body.password).digest(); use(key);"), options: strict, errors: [error('unprovenPurpose')] },
    { name: 'a function for passwords', code: "import { createHash } from 'node:crypto';\nexport function hashPassword(value) { return createHash('md5').update(value).digest('hex'); }", options: strict, errors: [error('unprovenInput')] },
    { name: 'a key with a constant salt', code: node("const key = scryptSync(req.body.password, 'shop', 32); send(key);"), options: strict, errors: [error('unprovenSalt')] },
    { name: 'bytes of a global', code: 'export const save = (user, password) => { user.password = btoa(password); };', errors: [error('reversible')] },
  ],
});
