// @ts-nocheck: the packages are not installed.
import { sha1 } from 'js-sha1';

export async function register(req, user, file) {
  user.hash = sha1.hex(req.body.password); // ✗
  user.hash = sha1.array(req.body.password); // ✗
  user.hash = sha1.digest(req.body.password); // ✗
  user.hash = sha1.arrayBuffer(req.body.password); // ✗
  user.hash = sha1.update(req.body.password).hex(); // ✗
  user.hash = sha1.hmac(process.env.SECRET, req.body.password); // ✗
  user.avatar = sha1(user.email); // ✓
  file.sum = sha1(file.content); // ✓
}
