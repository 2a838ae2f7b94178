// @ts-nocheck: the packages are not installed.
// filename: pages/api/login.ts
import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.query.next === '/home') return res.redirect(req.query.next); // ✓
  if (req.query.code) return res.redirect(302, req.query.next); // ✗
  res.redirect(req.query.next); // ✗
}
