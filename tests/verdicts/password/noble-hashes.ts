// @ts-nocheck: the packages are not installed.
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, keccak_224, keccak_256, keccak_384, keccak_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import { md5, sha1, ripemd160 } from '@noble/hashes/legacy.js';
import { blake224, blake256, blake384, blake512 } from '@noble/hashes/blake1.js';
import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { blake3 } from '@noble/hashes/blake3.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { argon2d, argon2dAsync, argon2i, argon2iAsync, argon2id, argon2idAsync } from '@noble/hashes/argon2.js';
import { randomBytes } from '@noble/hashes/utils.js';

export async function register(req, user, file) {
  user.hash = sha224(req.body.password); // ✗
  user.hash = sha224.create().update(req.body.password).digest(); // ✗
  user.hash = sha256.create().update(req.body.password).digest(); // ✗
  user.hash = sha384(req.body.password); // ✗
  user.hash = sha384.create().update(req.body.password).digest(); // ✗
  user.hash = sha512_224(req.body.password); // ✗
  user.hash = sha512_224.create().update(req.body.password).digest(); // ✗
  user.hash = sha512_256(req.body.password); // ✗
  user.hash = sha512_256.create().update(req.body.password).digest(); // ✗
  user.hash = sha3_224(req.body.password); // ✗
  user.hash = sha3_224.create().update(req.body.password).digest(); // ✗
  user.hash = sha3_256(req.body.password); // ✗
  user.hash = sha3_256.create().update(req.body.password).digest(); // ✗
  user.hash = sha3_384(req.body.password); // ✗
  user.hash = sha3_384.create().update(req.body.password).digest(); // ✗
  user.hash = sha3_512(req.body.password); // ✗
  user.hash = sha3_512.create().update(req.body.password).digest(); // ✗
  user.hash = keccak_224(req.body.password); // ✗
  user.hash = keccak_224.create().update(req.body.password).digest(); // ✗
  user.hash = keccak_256(req.body.password); // ✗
  user.hash = keccak_256.create().update(req.body.password).digest(); // ✗
  user.hash = keccak_384(req.body.password); // ✗
  user.hash = keccak_384.create().update(req.body.password).digest(); // ✗
  user.hash = keccak_512(req.body.password); // ✗
  user.hash = keccak_512.create().update(req.body.password).digest(); // ✗
  user.hash = shake128(req.body.password); // ✗
  user.hash = shake128.create().update(req.body.password).digest(); // ✗
  user.hash = shake256(req.body.password); // ✗
  user.hash = shake256.create().update(req.body.password).digest(); // ✗
  user.hash = md5(req.body.password); // ✗
  user.hash = md5.create().update(req.body.password).digest(); // ✗
  user.hash = sha1(req.body.password); // ✗
  user.hash = sha1.create().update(req.body.password).digest(); // ✗
  user.hash = ripemd160(req.body.password); // ✗
  user.hash = ripemd160.create().update(req.body.password).digest(); // ✗
  user.hash = blake224(req.body.password); // ✗
  user.hash = blake224.create().update(req.body.password).digest(); // ✗
  user.hash = blake256(req.body.password); // ✗
  user.hash = blake256.create().update(req.body.password).digest(); // ✗
  user.hash = blake384(req.body.password); // ✗
  user.hash = blake384.create().update(req.body.password).digest(); // ✗
  user.hash = blake512(req.body.password); // ✗
  user.hash = blake512.create().update(req.body.password).digest(); // ✗
  user.hash = blake2b(req.body.password); // ✗
  user.hash = blake2b.create().update(req.body.password).digest(); // ✗
  user.hash = blake2s(req.body.password); // ✗
  user.hash = blake2s.create().update(req.body.password).digest(); // ✗
  user.hash = blake3(req.body.password); // ✗
  user.hash = blake3.create().update(req.body.password).digest(); // ✗
  user.hash = await pbkdf2Async(sha512, req.body.password, 'shop', { c: 600_000 }); // ✗
  user.hash = await scryptAsync(req.body.password, 'shop', { N: 2 ** 17, r: 8, p: 1 }); // ✗
  user.hash = argon2d(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = argon2d(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  user.hash = await argon2dAsync(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = await argon2dAsync(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  user.hash = argon2i(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = argon2i(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  user.hash = await argon2iAsync(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = await argon2iAsync(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  user.hash = argon2id(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = argon2id(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  user.hash = await argon2idAsync(req.body.password, 'shop', { t: 2, m: 19_456, p: 1 }); // ✗
  user.hash = await argon2idAsync(req.body.password, randomBytes(16), { t: 2, m: 19_456, p: 1 }); // ✓
  file.sum = sha384(file.content); // ✓
}
