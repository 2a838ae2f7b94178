// @ts-nocheck: the packages are not installed.
import { argon2Sync, createCipheriv, createDecipheriv, createHash, createHmac, hash, pbkdf2, pbkdf2Sync, randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import bcrypt from 'bcrypt';
import { db, config } from './db';

const derive = promisify(scrypt);
const shared = randomBytes(16);

export async function register(req, res) {
  const user = await db.findUser(req.body.email);
  const iv = randomBytes(16);
  user.hash = createHash('sha256').update(req.body.password).digest('hex'); // ✗
  user.hash = createHash('md5').update(user.salt + req.body.password).digest('hex'); // ✗
  user.hash = createHash('sha1').update(`${req.body.password}:${user.salt}`).digest('hex'); // ✗
  user.hash = createHmac('sha512', process.env.PEPPER).update(req.body.password).digest('base64'); // ✗
  user.hash = hash('sha256', req.body.newPassword); // ✗
  const digest = createHash('sha512');
  digest.update(req.body.password); // ✗
  user.hash = digest.digest('hex');
  user.hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(req.body.password))).toString('hex'); // ✗
  user.token = createHash('sha256').update(req.body.resetToken).digest('hex'); // ✓
  user.etag = createHash('md5').update(req.body.passwordHash).digest('hex'); // ✓
  user.hash = await bcrypt.hash(createHash('sha256').update(req.body.password).digest('hex'), 12); // ? – a digest before bcrypt
  user.hash = await bcrypt.hash(createHash('sha256').update(req.body.password).digest(), 12); // ? – bcrypt stops at a zero byte
  user.hash = await bcrypt.hash(createHmac('sha256', process.env.PEPPER).update(req.body.password).digest('base64'), 12); // ✓
  user.password = Buffer.from(req.body.password).toString('base64'); // ✗
  user.password = btoa(req.body.password); // ✗
  user.authorization = Buffer.from(`${user.name}:${req.body.password}`).toString('base64'); // ✓ – basic authentication
  user.password = createCipheriv('aes-256-gcm', config.key, iv).update(req.body.password, 'utf8', 'hex'); // ✗
  user.note = createCipheriv('aes-256-gcm', config.key, iv).update(req.body.note, 'utf8', 'hex'); // ✓

  user.hash = scryptSync(req.body.password, 'shop', 64); // ✗
  user.hash = await derive(req.body.password, 'shop', 64); // ✗
  user.hash = scryptSync(req.body.password, shared, 64); // ✗ – one salt for everybody
  user.hash = pbkdf2Sync(req.body.password, process.env.SALT, 600_000, 32, 'sha256'); // ✗
  user.hash = pbkdf2Sync(req.body.password, config.salt, 600_000, 32, 'sha256'); // ✗ names
  user.hash = pbkdf2Sync(req.body.password, req.body.email, 600_000, 32, 'sha256'); // ✗
  user.hash = pbkdf2Sync(req.body.password, Math.random().toString(36), 600_000, 32, 'sha256'); // ✗
  user.hash = pbkdf2Sync(req.body.password, randomBytes(2), 600_000, 32, 'sha256'); // ✗
  user.hash = pbkdf2Sync(req.body.password, randomBytes(8), 600_000, 32, 'sha256'); // ? – 16 are recommended
  user.hash = pbkdf2Sync(req.body.password, randomBytes(16), 600_000, 32, 'sha256'); // ✓
  user.hash = pbkdf2Sync(req.body.password, user.salt, 600_000, 32, 'sha256'); // ✓
  user.hash = argon2Sync('argon2id', { message: req.body.password, nonce: 'shop', parallelism: 4, memory: 65536, passes: 3, tagLength: 32 }); // ✗
  pbkdf2(req.body.password, 'shop', 600_000, 32, 'sha256', (error, result) => { // ✗
    user.hash = result;
  });
  pbkdf2(req.body.password, 'shop', 600_000, 32, 'sha256', (error, result) => { // ✓ – derives a key
    user.notes = createCipheriv('aes-256-gcm', result, iv).update(user.notes);
  });
  const key = scryptSync(req.body.password, 'shop', 32); // ✓
  user.notes = createDecipheriv('aes-256-gcm', key, iv).update(user.notes);
  user.archiveKey = scryptSync(req.body.password, 'shop', 32); // ?
  if (!timingSafeEqual(createHash('sha256').update(req.body.password).digest(), createHash('sha256').update(config.expected).digest())) { // ✓ names – made equally long
    res.sendStatus(401);
  }
  const expected = createHash('sha256').update(process.env.ADMIN_PASSWORD).digest(); // ✓
  if (!timingSafeEqual(createHash('sha256').update(req.body.password).digest(), expected)) res.sendStatus(401); // ✓
  if (!timingSafeEqual(createHash('sha256').update(req.body.password).digest(), user.hash)) res.sendStatus(401); // ✗
  const cacheKey = createHash('sha256').update(req.body.password).digest('hex'); // ? names
  await db.remember(cacheKey);
}

export function hashPassword(value) {
  return createHash('sha256').update(value).digest('hex'); // ? names
}

const fingerprint = (data) => createHash('sha256').update(data).digest('hex'); // ✓
export const changePassword = (req) => db.save({ hash: fingerprint(req.body.password) }); // ? – through a helper

const checksum = (data) => createHash('sha256').update(data).digest('hex'); // ✓
export const store = (req) => db.save({ sum: checksum(req.body.file) });

export function verify(user, password) {
  return user.hash === createHash('sha1').update(password).digest('hex'); // ✗ names
}

http.createServer(async (req, res) => {
  const { password } = await json(req);
  await db.save({ hash: createHash('sha256').update(password).digest('hex') }); // ✗ names
  await db.save({ hash: scryptSync(password, randomBytes(16), 64).toString('hex') }); // ✓
  res.end();
}).listen(3000);

export function keep(record: any, value: string, text: string) {
  record.password = createHash('sha256').update(value).digest('hex'); // ?
  record.setDataValue('password', createHash('sha256').update(value).digest('hex')); // ?
  record.checksum = createHash('sha256').update(text).digest('hex'); // ✓
  record.setDataValue('checksum', createHash('sha256').update(text).digest('hex')); // ✓
}
