// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
app.use(express.json());

app.get('/search', (req, res) => {
  const names = ['ann', 'bob'];
  const wanted = new RegExp(req.query.q, 'i'); // ✗
  const exact = RegExp(`^${req.query.q}$`); // ✗
  const safe = new RegExp(RegExp.escape(req.query.q)); // ✓
  const byHand = new RegExp(`^${String(req.query.q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`); // ✓
  const byGroup = new RegExp(String(req.query.q).replace(/([.*+?^=!:${}()|[\]\/\\])/g, '\\$1')); // ✓
  const dots = new RegExp(String(req.query.q).replace(/\./g, '\\.')); // ✗ – only dots are escaped
  const stars = new RegExp(String(req.query.q).replace(/[*]/, '\\$&')); // ✗ – only the first
  const numbered = new RegExp(`item-${Number(req.query.n)}`); // ✓
  const constant = new RegExp('^[a-z]+$'); // ✓
  'ann'.match(req.query.q); // ✗
  req.query.text.match(req.query.q); // ✗
  `${names}`.matchAll(req.query.q); // ✗
  names.join().search(req.query.q); // ✗
  names.join().includes(req.query.q); // ✓
  names.join().replace(req.query.q, '').split(req.query.q); // ✓ – a text is no pattern there
  search(req.query.q).search(req.query.q); // ✓ – nothing shows what this is
  if (!/^\w+$/.test(req.query.word)) return res.sendStatus(400);
  const word = new RegExp(req.query.word); // ✓
  res.json([wanted, exact, safe, byHand, byGroup, dots, stars, numbered, constant, word].map((one) => one.test('ann')));
});

export function grep(pattern: string, count: number, all: string[]) {
  const counted = new RegExp(`x{${count}}`); // ✓ ts
  return all.filter((one) => new RegExp(pattern).test(one) || counted.test(one)); // ?
}

export const own = (text, pattern) => String(text).match(pattern); // ✓ – it may be a regular expression already

app.listen(3000);
