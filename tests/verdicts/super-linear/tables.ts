// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
const byName: Record<string, RegExp> = {
  mail: /^([\w.]+)+@a$/, // ✗
  code: /^\d{6}$/, // ✓
};
const rules = [
  { name: 'words', test: /^(\w+\s?)*b$/ }, // ✗
  { name: 'slug', test: /^\w+(?:-\w+)*$/ }, // ✓
];
const taken = [{ name: /^(\w+\s?)*c$/, pattern: /^(\w+\s?)*d$/ }]; // ✗ – `name` is not asked
const walked = [{ name: /^(\w+\s?)*e$/, pattern: /^\w+$/ }]; // ✓
const used = [{ name: 'words', pattern: /^(\w+\s?)*f$/ }]; // ✗
const unused = [{ name: 'words', pattern: /^(\w+\s?)*g$/ }]; // ✓

app.get('/:name', (req, res) => {
  const pattern = byName[req.params.name];
  res.json(pattern?.test(String(req.query.named)));
});

app.get('/rules', (req, res) => {
  const ruled = String(req.query.ruled);
  res.json([rules.every((rule) => rule.test.test(ruled)), unused.length]);
});

app.get('/taken', (req, res) => {
  const title = String(req.query.title);
  res.json(taken.find(({ pattern: wanted }) => wanted.test(title)));
});

app.get('/walked', (req, res) => {
  for (const { pattern: wanted } of walked) String(req.query.walked).match(wanted);
  for (const rule of used) String(req.query.used).match(rule.pattern);
  res.end();
});

app.listen(3000);
