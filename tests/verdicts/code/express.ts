// @ts-nocheck: the packages are not installed.
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import express from 'express';
import { z } from 'zod';
import * as reports from './reports';
import { services } from './services';

const app = express();
app.use(express.json());

// Text of programs.

app.post('/run', (req, res) => {
  const { expression, name } = req.body;
  eval(expression); // ✗
  (0, eval)('(' + req.query.data + ')'); // ✗
  globalThis.eval(`total = ${Number(req.query.total)}`); // ✓
  globalThis.eval(expression); // ✗
  global.eval(`total = ${req.query.total}`); // ✗
  eval("greet('" + name + "')"); // ✗
  eval("greet('" + name.replace(/[^a-z ]/g, '') + "')"); // ✓
  eval('greet(' + JSON.stringify(name) + ')'); // ✓
  new Function('x', 'return ' + expression)(1); // ✗
  Function(expression)(); // ✗
  vm.runInNewContext(expression, {}); // ✗
  new vm.Script(`result = ${expression}`).runInThisContext(); // ✗
  vm.runInThisContext('1 + 1'); // ✓
  vm.runInContext(expression, vm.createContext()); // ✗
  vm.compileFunction(expression); // ✗
  new vm.SourceTextModule(expression); // ✗
  new Worker(expression, { eval: true }); // ✗
  eval('1 + 1'); // ✓
  JSON.parse(expression); // ✓
  setTimeout(() => res.end(), Number(req.query.ms)); // ✓
  res.end();
});

// Modules.

app.get('/load/:name', async (req, res) => {
  await import(`./plugins/${req.params.name}`); // ✗
  await import(`./plugins/${path.basename(req.params.name)}.js`); // ✓
  await import(req.query.module as string); // ✗
  require(req.query.file as string); // ✗
  require(path.join(__dirname, 'handlers', req.params.name)); // ✗
  if (!/^[a-z]+$/.test(req.params.name)) return res.end();
  require(`./handlers/${req.params.name}`); // ✓
  require(path.join(__dirname, 'handlers', req.params.name)); // ✓
  require(path.resolve(__dirname, 'handlers', req.params.name)); // ✓
  require(req.params.name); // ✗
  const load = createRequire(import.meta.url);
  load(req.query.file as string); // ✗
  require.resolve(req.query.file as string); // ? – it loads nothing
  require(require.resolve(req.query.file as string)); // ✗
  await import(import.meta.resolve(req.query.file as string)); // ✗
  import.meta.resolve(req.query.file as string); // ?
  import.meta.resolve('express'); // ✓
  new Worker(req.query.file as string); // ✗
  new Worker('./worker.js', { workerData: req.query.file }); // ✓
  process.dlopen(module, req.query.file as string); // ✗
  const language = req.query.lang === 'ko' ? 'ko' : 'en';
  await import(`./i18n/${language}.js`); // ✓
  return res.end();
});
const Format = z.enum(['csv', 'pdf']);
app.get('/export/:format', async (req, res) => {
  const format = Format.parse(req.params.format);
  const { write } = await import(`./export/${format}.js`); // ✓
  write(res);
});

// Functions by name.

const actions = { add() {}, remove() {} };
const pure = { __proto__: null, add() {} };
const bare = Object.create(null);
const table = new Map([['add', () => 1]]);
class Counter {
  up() {}
  handle(req) {
    this[req.body.action](); // ✗
    this['on' + req.body.action](); // ?
  }
}
const counter = new Counter();
app.post('/call', (req, res) => {
  const { action } = req.body;
  app[req.body.method](req.body); // ✗
  counter[action](); // ✗
  counter[action].call(null, 1); // ✗
  globalThis[action](); // ✗
  new globalThis[action](); // ✗
  reports[action](); // ✗
  const report = reports[action]; // ✗
  report(); // ✓
  actions[action](); // ?
  services[action](); // ?
  pure[action](); // ✓
  bare[action](); // ✓
  table.get(action)?.(); // ✓
  const value = actions[action]; // ✓
  if (Object.hasOwn(actions, action)) actions[action](); // ✓
  if (Object.prototype.hasOwnProperty.call(actions, action)) actions[action](); // ✓
  counter.handle(req); // ✓
  const method = action === 'up' ? 'up' : 'handle';
  counter[method](req); // ✓
  res.json({ value });
});

// What other files hand over.

export const calculate = (expression: string) => eval(expression); // ?
export async function load(name: string) {
  return import(name); // ?
}
export async function loadPlugin(name: string) {
  return import(`./plugins/${name}/index.js`); // ?
}
export function call(name: string) {
  return counter[name](); // ✓
}
for (const name of ['a', 'b']) require(`./routes/${name}`); // ✓
require(process.env.HANDLER as string); // ✓
