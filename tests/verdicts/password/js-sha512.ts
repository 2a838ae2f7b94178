// @ts-nocheck: the packages are not installed.
import { sha512, sha384, sha512_256, sha512_224 } from 'js-sha512';

export async function register(req, user, file) {
  user.hash = sha512(req.body.password); // ✗
  user.hash = sha512.hex(req.body.password); // ✗
  user.hash = sha512.array(req.body.password); // ✗
  user.hash = sha512.digest(req.body.password); // ✗
  user.hash = sha512.arrayBuffer(req.body.password); // ✗
  user.hash = sha512.update(req.body.password).hex(); // ✗
  user.hash = sha512.hmac(process.env.SECRET, req.body.password); // ✗
  user.hash = sha384.hex(req.body.password); // ✗
  user.hash = sha384.array(req.body.password); // ✗
  user.hash = sha384.digest(req.body.password); // ✗
  user.hash = sha384.arrayBuffer(req.body.password); // ✗
  user.hash = sha384.update(req.body.password).hex(); // ✗
  user.hash = sha384.hmac(process.env.SECRET, req.body.password); // ✗
  user.hash = sha512_256(req.body.password); // ✗
  user.hash = sha512_256.hex(req.body.password); // ✗
  user.hash = sha512_256.array(req.body.password); // ✗
  user.hash = sha512_256.digest(req.body.password); // ✗
  user.hash = sha512_256.arrayBuffer(req.body.password); // ✗
  user.hash = sha512_256.update(req.body.password).hex(); // ✗
  user.hash = sha512_256.hmac(process.env.SECRET, req.body.password); // ✗
  user.hash = sha512_224(req.body.password); // ✗
  user.hash = sha512_224.hex(req.body.password); // ✗
  user.hash = sha512_224.array(req.body.password); // ✗
  user.hash = sha512_224.digest(req.body.password); // ✗
  user.hash = sha512_224.arrayBuffer(req.body.password); // ✗
  user.hash = sha512_224.update(req.body.password).hex(); // ✗
  user.hash = sha512_224.hmac(process.env.SECRET, req.body.password); // ✗
  user.avatar = sha512(user.email); // ✓
  file.sum = sha512(file.content); // ✓
}
