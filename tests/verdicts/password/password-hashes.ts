// @ts-nocheck: the packages are not installed.
import argon2 from 'argon2';
import bcrypt from 'bcrypt';
import bcryptjs from 'bcryptjs';
import bcryptNodejs from 'bcrypt-nodejs';
import * as rustArgon2 from '@node-rs/argon2';
import * as rustBcrypt from '@node-rs/bcrypt';
import Scrypt from 'scrypt-kdf';
import { pbkdf2Sync } from 'pbkdf2';
import { scrypt } from '@noble/hashes/scrypt.js';
import { pbkdf2 as noblePbkdf2 } from '@noble/hashes/pbkdf2';
import { sha256 } from '@noble/hashes/sha2.js';
import { argon2id, scrypt as wasmScrypt } from 'hash-wasm';
import { nanoid } from 'nanoid/non-secure';
import { randomBytes } from 'node:crypto';

const salt = bcrypt.genSaltSync(10);
const rounds = process.env.ROUNDS;

export async function register(req, user) {
  user.hash = await bcrypt.hash(req.body.password, 12); // ✓
  user.hash = await bcrypt.hash(req.body.password, rounds); // ✓ – a cost
  user.hash = await bcrypt.hash(req.body.password, await bcrypt.genSalt()); // ✓
  user.hash = await bcrypt.hash(req.body.password, salt); // ✗ – made once
  user.hash = bcryptjs.hashSync(req.body.password, '$2b$10$abcdefghijklmnopqrstuu'); // ✗
  user.hash = bcryptjs.hashSync(req.body.password); // ✓
  user.hash = bcryptNodejs.hashSync(req.body.password, bcryptNodejs.genSaltSync(8)); // ✓
  user.hash = await argon2.hash(req.body.password); // ✓
  user.hash = await argon2.hash(req.body.password, { salt: Buffer.from('the salt of the shop') }); // ✗
  user.hash = await argon2.hash(req.body.password, { salt: randomBytes(16) }); // ✓
  user.hash = rustArgon2.hashSync(req.body.password, { salt: Buffer.from('the salt of the shop') }); // ✗
  user.hash = await rustArgon2.hashRaw(req.body.password, { salt: req.body.email }); // ✗
  user.hash = await rustBcrypt.hash(req.body.password, { cost: 12, salt: Buffer.from('0123456789abcdef') }); // ✗
  user.hash = await rustBcrypt.hash(req.body.password, { cost: 12 }); // ✓
  user.hash = await Scrypt.kdf(req.body.password, { logN: 15, r: 8, p: 1 }); // ✓
  user.hash = pbkdf2Sync(req.body.password, 'shop', 600_000, 32, 'sha256'); // ✗
  user.hash = scrypt(req.body.password, 'shop', { N: 2 ** 17, r: 8, p: 1 }); // ✗
  user.hash = noblePbkdf2(sha256, req.body.password, nanoid(), { c: 600_000 }); // ✗
  user.hash = await argon2id({ password: req.body.password, salt: 'the salt of the shop', iterations: 3 }); // ✗
  user.hash = await wasmScrypt({ password: req.body.password, salt: randomBytes(16), costFactor: 131_072 }); // ✓
}
