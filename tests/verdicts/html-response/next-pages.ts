// filename: src/pages/api/preview.ts
// @ts-nocheck: the packages are not installed.
import type { NextApiRequest, NextApiResponse } from 'next';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method === 'GET') return res.send(`<p>${req.query.text}</p>`); // ✗ – a text without a content type
  if (req.method === 'PUT') return res.status(200).send(`Preview: ${req.body.text}`); // ✓ – does not begin with markup
  if (req.method === 'PATCH') return res.json({ text: `<p>${req.body.text}</p>` }); // ✓
  res.setHeader('Content-Type', 'text/plain');
  res.status(200).send(`<p>${req.body.text}</p>`); // ✓
}

export function render(req: NextApiRequest, res: NextApiResponse) {
  res.setHeader('Content-Type', 'text/html');
  res.status(200).send(req.body.text); // ✗
}

export const config = { api: { bodyParser: true } };
