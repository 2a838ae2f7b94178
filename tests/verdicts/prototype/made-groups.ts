// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
app.use(express.json());
const shared = {};

app.put('/or', (req, res) => {
  const { group, key, value } = req.body;
  shared[group] = shared[group] || {};
  shared[group][key] = value; // ✗ – under `__proto__` stands the prototype already
  res.end();
});

app.put('/unless', (req, res) => {
  const { group, key, value } = req.body;
  if (!shared[group]) shared[group] = {};
  shared[group][key] = value; // ✗
  res.end();
});

app.put('/made', (req, res) => {
  const { group, key, value } = req.body;
  const own = {};
  own[group] = {};
  own[group][key] = value; // ✓ – also where the new object became the prototype of `own`
  res.json(own);
});

app.put('/made-elsewhere', (req, res) => {
  const { group, key, value } = req.body;
  const own = {};
  if (value) own[group] = {};
  own[group][key] = value; // ✗
  res.json(own);
});

app.put('/other-key', (req, res) => {
  const { group, other, key, value } = req.body;
  const own = {};
  own[other] = {};
  own[group][key] = value; // ✗
  res.json(own);
});
