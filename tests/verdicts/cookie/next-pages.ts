// filename: pages/api/login.ts
// @ts-nocheck: the packages are not installed.
import { createToken } from '../../lib/tokens';

export default async function handler(req, res) {
  const token = await createToken(req.body.email);
  res.setHeader('Set-Cookie', `session=${token}; Path=/`); // ✗
  res.setHeader('Set-Cookie', [`session=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`]); // ✓
  res.status(204).end();
}
