// @ts-nocheck: the packages are not installed.
import * as argon2 from '@node-rs/argon2';
import * as rustBcrypt from '@node-rs/bcrypt';
import bcrypt from 'bcrypt';
import bcryptNodejs from 'bcrypt-nodejs';
import bcryptjs from 'bcryptjs';
import objectHash from 'object-hash';
import pbkdf2 from 'pbkdf2';
import { Md5 } from 'ts-md5';
import crypto from 'node:crypto';

export async function register(req, user) {
  user.hash = await argon2.hash(req.body.password); // ✓
  user.hash = await argon2.hash(req.body.password, { salt: Buffer.from('the salt of the shop') }); // ✗
  user.hash = argon2.hashRawSync(req.body.password, { salt: crypto.randomBytes(16) }); // ✓
  user.hash = argon2.hashRawSync(req.body.password, { salt: Buffer.from('the salt of the shop') }); // ✗
  user.hash = rustBcrypt.hashSync(req.body.password, 12); // ✓
  user.hash = rustBcrypt.hashSync(req.body.password, { cost: 12, salt: Buffer.from('0123456789abcdef') }); // ✗
  user.hash = bcrypt.hashSync(req.body.password, 12); // ✓
  user.hash = bcrypt.hashSync(req.body.password, '$2b$10$abcdefghijklmnopqrstuu'); // ✗
  user.hash = bcryptjs.hashSync(req.body.password, bcryptjs.genSaltSync(12)); // ✓
  user.hash = await bcryptjs.hash(req.body.password, await bcryptjs.genSalt(12)); // ✓
  bcryptNodejs.genSalt(10, (error, salt) => bcryptNodejs.hash(req.body.password, salt, null, (failure, hash) => { // ✓ names
    user.hash = hash;
  }));
  bcryptNodejs.hash(req.body.password, '$2a$10$abcdefghijklmnopqrstuu', null, (error, hash) => { // ✗
    user.hash = hash;
  });
  user.hash = objectHash.sha1(req.body.password); // ✗
  pbkdf2.pbkdf2(req.body.password, 'shop', 600_000, 32, 'sha256', (error, key) => { // ✗
    user.hash = key;
  });
  pbkdf2.pbkdf2(req.body.password, crypto.randomBytes(16), 600_000, 32, 'sha256', (error, key) => { // ✓
    user.hash = key;
  });
  user.hash = Md5.hashAsciiStr(req.body.password); // ✗
  user.hash = new Md5().appendAsciiStr(req.body.password).end(); // ✗
  user.hash = new Md5().appendByteArray(req.body.password).end(); // ✗
  user.hash = await Bun.password.hash(req.body.password); // ✓
  user.hash = Bun.password.hashSync(req.body.password); // ✓
  crypto.argon2('argon2id', { message: req.body.password, nonce: 'the salt of the shop', parallelism: 4, tagLength: 64, memory: 65536, passes: 3 }, (error, key) => { // ✗
    user.hash = key;
  });
  crypto.argon2('argon2id', { message: req.body.password, nonce: crypto.randomBytes(16), parallelism: 4, tagLength: 64, memory: 65536, passes: 3 }, (error, key) => { // ✓
    user.hash = key;
  });
  user.key = crypto.createSecretKey(crypto.createHash('sha256').update(req.body.password).digest()); // ? – a key
  user.key = await crypto.subtle.importKey('raw', crypto.createHash('sha256').update(req.body.password).digest(), 'HMAC', false, ['sign']); // ?
  user.hash = crypto.createHash('sha256').update(req.body.password).digest(); // ✗
}
