// @ts-nocheck: the packages are not installed.
import { md4, md5, sha1, sha224, sha384, sha512, sha3, keccak, blake2b, blake2s, blake3, ripemd160, whirlpool, sm3, xxhash32, xxhash64, xxhash3, xxhash128, crc32, crc64, adler32, argon2i, argon2d, bcrypt, pbkdf2 } from 'hash-wasm';

export async function register(req, user, file) {
  user.hash = await md4(req.body.password); // ✓ – what NTLM asks for (MS-NLMP 3.3.1)
  user.hash = await md5(req.body.password); // ✗
  user.hash = await sha1(req.body.password); // ✗
  user.hash = await sha224(req.body.password); // ✗
  user.hash = await sha384(req.body.password); // ✗
  user.hash = await sha512(req.body.password); // ✗
  user.hash = await sha3(req.body.password); // ✗
  user.hash = await keccak(req.body.password); // ✗
  user.hash = await blake2b(req.body.password); // ✗
  user.hash = await blake2s(req.body.password); // ✗
  user.hash = await blake3(req.body.password); // ✗
  user.hash = await ripemd160(req.body.password); // ✗
  user.hash = await whirlpool(req.body.password); // ✗
  user.hash = await sm3(req.body.password); // ✗
  user.hash = await xxhash32(req.body.password); // ✗
  user.hash = await xxhash64(req.body.password); // ✗
  user.hash = await xxhash3(req.body.password); // ✗
  user.hash = await xxhash128(req.body.password); // ✗
  user.hash = await crc32(req.body.password); // ✗
  user.hash = await crc64(req.body.password); // ✗
  user.hash = await adler32(req.body.password); // ✗
  user.hash = await argon2i({ password: req.body.password, salt: 'shop' }); // ✗
  user.hash = await argon2i({ password: req.body.password, salt: crypto.getRandomValues(new Uint8Array(16)) }); // ✓
  user.hash = await argon2d({ password: req.body.password, salt: 'shop' }); // ✗
  user.hash = await argon2d({ password: req.body.password, salt: crypto.getRandomValues(new Uint8Array(16)) }); // ✓
  user.hash = await bcrypt({ password: req.body.password, salt: 'shop' }); // ✗
  user.hash = await bcrypt({ password: req.body.password, salt: crypto.getRandomValues(new Uint8Array(16)) }); // ✓
  user.hash = await pbkdf2({ password: req.body.password, salt: 'shop' }); // ✗
  user.hash = await pbkdf2({ password: req.body.password, salt: crypto.getRandomValues(new Uint8Array(16)) }); // ✓
  file.sum = await sha512(file.content); // ✓
}
