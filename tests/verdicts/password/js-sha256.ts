// @ts-nocheck: the packages are not installed.
import { sha256, sha224 } from 'js-sha256';

export async function register(req, user, file) {
  user.hash = sha256(req.body.password); // ✗
  user.hash = sha256.hex(req.body.password); // ✗
  user.hash = sha256.array(req.body.password); // ✗
  user.hash = sha256.digest(req.body.password); // ✗
  user.hash = sha256.arrayBuffer(req.body.password); // ✗
  user.hash = sha256.update(req.body.password).hex(); // ✗
  user.hash = sha256.hmac(process.env.SECRET, req.body.password); // ✗
  user.hash = sha224.hex(req.body.password); // ✗
  user.hash = sha224.array(req.body.password); // ✗
  user.hash = sha224.digest(req.body.password); // ✗
  user.hash = sha224.arrayBuffer(req.body.password); // ✗
  user.hash = sha224.hmac(process.env.SECRET, req.body.password); // ✗
  user.avatar = sha256(user.email); // ✓
  file.sum = sha256(file.content); // ✓
}
