// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import { VM } from 'vm2';
import ivm from 'isolated-vm';
import { JSONPath } from 'jsonpath-plus';
import { create, all, evaluate, parse, compile } from 'mathjs';
import { Parser } from 'expr-eval';
import safeEval from 'safe-eval';
import notevil from 'notevil';
import jsonata from 'jsonata';
import jmespath from 'jmespath';
import jsonLogic from 'json-logic-js';
import { VMScript } from 'vm2';

const app = new Hono();
const math = create(all);
const data = { items: [1] };

app.post('/run', async (c) => {
  const { code, path, rule } = await c.req.json();
  eval(code); // ✗
  new VM().run(code); // ✗
  new VM().run('1 + 1'); // ✓
  new VMScript(code); // ✗
  new ivm.Isolate().compileScriptSync(code); // ?
  safeEval(code); // ✗
  safeEval('1 + 1'); // ✓
  notevil(code); // ?
  evaluate(code); // ?
  parse(code); // ?
  compile(code); // ?
  math.evaluate('2 * x', { x: Number(code) }); // ✓
  Parser.evaluate(code); // ?
  JSONPath({ path, json: data, eval: 'native' }); // ✗
  JSONPath({ path, json: data }); // ?
  JSONPath({ path, json: data, eval: false }); // ✓
  JSONPath({ path: '$.items[*]', json: data, eval: 'native' }); // ✓
  await jsonata(code).evaluate(data); // ?
  jmespath.search(data, code); // ?
  jmespath.compile(code); // ?
  jsonLogic.apply(rule, data); // ?
  jsonLogic.apply({ '==': [1, code] }, data); // ✓
  return c.body(null);
});
app.get('/plugins/:name', async (c) => {
  const name = c.req.param('name');
  await import(`./plugins/${name}.js`); // ✗
  if (!['a', 'b'].includes(name)) return c.notFound();
  await import(`./plugins/${name}.js`); // ✓
  return c.body(null);
});
