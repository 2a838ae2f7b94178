// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
app.use(express.json());
const shared = { mail: {} };
const defaults = { limit: 10 };

function assertSection(section) {
  if (section === '__proto__' || section === 'constructor' || section === 'prototype') throw new Error('no section');
}

function assertLength(section) {
  if (section.length > 20) throw new Error('too long');
}

// Copied below a name.
app.post('/copy', (req, res) => {
  Object.assign(shared[req.body.section], req.body.values); // ✗
  res.json(shared);
});
app.post('/copy-behind-a-name', (req, res) => {
  const target = shared[req.body.section]; // ✗
  Object.assign(target, req.body.values);
  res.json(shared);
});
app.post('/copy-of-written-name', (req, res) => {
  Object.assign(shared.mail, req.body.values); // ✓
  res.json(shared);
});
app.post('/copy-checked', (req, res) => {
  if (!Object.hasOwn(shared, req.body.section)) return res.sendStatus(404);
  Object.assign(shared[req.body.section], req.body.values); // ✓
  return res.json(shared);
});

// Taken away below a name.
app.post('/delete', (req, res) => {
  delete shared[req.body.section][req.body.name]; // ✗
  res.json(shared);
});
app.post('/delete-own', (req, res) => {
  delete shared[req.body.section]; // ✓ – of that object alone
  res.json(shared);
});

// A written name below one of the request.
app.post('/written', (req, res) => {
  shared[req.body.section].enabled = true; // ? – of all objects, but nobody chooses what
  res.json(shared);
});
app.post('/written-number', (req, res) => {
  shared[Number(req.body.section)].enabled = true; // ✓
  res.json(shared);
});

// Made unless it is there.
app.post('/made-unless-own', (req, res) => {
  const { section, name, value } = req.body;
  if (!Object.hasOwn(shared, section)) shared[section] = {};
  shared[section][name] = value; // ✓ – a new object, also where it became the prototype
  res.json(shared);
});
app.post('/made-unless-property', (req, res) => {
  const { section, name, value } = req.body;
  if (!shared.hasOwnProperty(section)) {
    shared[section] = {};
  }
  shared[section][name] = value; // ✓
  res.json(shared);
});
app.post('/made-unless-in', (req, res) => {
  const { section, name, value } = req.body;
  if (!(section in shared)) shared[section] = {};
  shared[section][name] = value; // ✗ – `in` finds inherited names
  res.json(shared);
});
app.post('/made-on-the-way', (req, res) => {
  let at = shared;
  for (const name of req.body.names) {
    if (!Object.hasOwn(at, name)) at[name] = {};
    at = at[name]; // ✗ – below a text, `__proto__` leads to that of all texts
  }
  at[req.body.last] = req.body.value;
  res.json(shared);
});

// Functions that throw.
app.post('/asserted', (req, res) => {
  const { section, name, value } = req.body;
  assertSection(section);
  shared[section][name] = value; // ✓
  res.json(shared);
});
app.post('/asserted-length', (req, res) => {
  const { section, name, value } = req.body;
  assertLength(section);
  shared[section][name] = value; // ✗
  res.json(shared);
});

// Prototypes.
app.post('/inherits', (req, res) => {
  const options = Object.create(req.body); // ✗
  res.json(options.limit);
});
app.post('/inherits-own', (req, res) => {
  const options = Object.create(defaults); // ✓
  options.limit = req.body.limit;
  res.json(options.limit);
});
