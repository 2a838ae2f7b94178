// @ts-nocheck: the packages are not installed.
import { md5 } from 'js-md5';

export async function register(req, user, file) {
  user.hash = md5.array(req.body.password); // ✗
  user.hash = md5.digest(req.body.password); // ✗
  user.hash = md5.arrayBuffer(req.body.password); // ✗
  user.hash = md5.buffer(req.body.password); // ✗
  user.hash = md5.base64(req.body.password); // ✗
  user.hash = md5.update(req.body.password).hex(); // ✗
  user.avatar = md5(user.email); // ✓
  file.sum = md5(file.content); // ✓
}
