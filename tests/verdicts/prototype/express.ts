// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
app.use(express.json());
const shared = {};
const bare = Object.create(null);

function merge(to, from) {
  for (const key in from) {
    if (typeof from[key] === 'object') to[key] = merge(to[key] || {}, from[key]); // ✗
    else to[key] = from[key];
  }
  return to;
}

function mergeSafely(to, from) {
  for (const key of Object.keys(from)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    to[key] = from[key] && typeof from[key] === 'object' ? mergeSafely(to[key] ?? {}, from[key]) : from[key]; // ✓
  }
  return to;
}

const blocked = new Set(['__proto__', 'constructor', 'prototype']);

function set(object, path, value) {
  const last = path.split('.').pop();
  let at = object;
  for (const key of path.split('.')) {
    at[key] = at[key] || {};
    at = at[key]; // ✗
  }
  at[last] = value;
}

function setSafely(object, path, value) {
  let at = object;
  for (const key of path.split('.')) {
    if (blocked.has(key)) return;
    at[key] = at[key] || {};
    at = at[key];
  }
  at.value = value; // ✓
}

app.post('/settings', (req, res) => {
  const settings = {};
  settings[req.body.section][req.body.key] = req.body.value; // ✗
  settings[req.body.section].name = req.body.value; // ✗
  settings[`_${Number(req.body.section)}`][req.body.key] = req.body.value; // ✓
  settings[`team:${req.body.section}`][req.body.key] = req.body.value; // ✓ – the text in front makes it another name
  settings.list[req.body.key] = req.body.value; // ✓ – it changes the list alone
  bare[req.body.section] = req.body.value; // ✓
  shared[req.body.section] = req.body.value; // ?
  const part = settings[req.body.part]; // ✗
  part[req.body.key] = req.body.value;
  if (!['a', 'b'].includes(req.body.tab)) return res.sendStatus(400);
  settings[req.body.tab][req.body.key] = req.body.value; // ✓
  set({}, req.body.path, req.body.value);
  setSafely({}, req.body.path, req.body.value);
  mergeSafely({}, req.body);
  res.json(merge({}, req.body));
});

app.post('/copies', (req, res) => {
  const copy = Object.assign({}, JSON.parse(req.body.json)); // ?
  const spread = { ...JSON.parse(req.body.json) }; // ✓
  const heir = Object.setPrototypeOf({}, req.body); // ✗
  heir.__proto__ = req.body; // ?
  res.json({ copy, spread, heir });
});

app.post('/groups', (req, res) => {
  const bare = req.body.items.reduce((groups, item) => {
    groups[item.type] ??= {};
    groups[item.type][item.id] = item; // ✓ – it has no prototype
    return groups;
  }, Object.create(null));
  const plain = req.body.items.reduce((groups, item) => {
    groups[item.type] ??= {};
    groups[item.type][item.id] = item; // ✗
    return groups;
  }, {});
  res.json({ bare, plain });
});

export function fill(to, from) {
  for (const key in from) to[key] = from[key] instanceof Object ? fill(to[key], from[key]) : from[key]; // ?
  return to;
}

export function count(table, rows) {
  for (const row of rows) table[row.x][row.y] = 1; // ✓ – a table of numbers
  return table;
}

app.listen(3000);
