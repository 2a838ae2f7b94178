import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import vm from 'node:vm';
import { z } from 'zod';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/run/:name', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'eval': 'const amount = eval(req.body.amount);',
  'Function': "new Function('y', 'return ' + req.query.formula)(2);",
  'a context of vm': 'vm.runInNewContext(req.body.script, {});',
  'import below a directory': 'const plugin = await import(`./extensions/${req.params.name}`);',
  'require of a whole path': 'require(req.body.path);',
  'a method of an instance': '(app as any)[req.params.name](req.body);',
  'filters of jsonpath-plus as programs': "const { JSONPath } = await import('jsonpath-plus'); JSONPath({ path: req.body.path, json: {}, eval: 'native' });",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'eval of a parameter': 'export const compute = (formula: string) => eval(formula);',
  'an expression of mathjs': "import { evaluate } from 'mathjs'; app.post('/sum', (req, res) => { res.json(evaluate(req.body.formula)); });",
  'a method of a plain object': "const steps = { one() {}, two() {} } as any; app.post('/step', (req, res) => { steps[req.body.step](); res.end(); });",
  'import of a parameter': 'export async function open(name: string) { return import(name); }',
});

const safe: readonly Example[] = examples('safe', handler, {
  'JSON.parse': 'const data = JSON.parse(req.body.json);',
  'a Map of functions': "const steps = new Map([['one', () => 1]]); steps.get(req.body.step)?.();",
  'an own member': 'const sums = { plus: () => 1, minus: () => 2 }; if (Object.hasOwn(sums, req.body.sum)) sums[req.body.sum as keyof typeof sums]();',
  'a timer with a function': 'setTimeout(() => res.end(), Number(req.query.delay));',
  'one of two constants': "const tongue = req.query.tongue === 'de' ? 'de' : 'en'; const words = await import(`./words/${tongue}.js`);",
  'one of an enum': "const kind = z.enum(['xml', 'csv']).parse(req.params.name); await import(`./writers/${kind}.js`);",
  'a constant': "eval('2 * 3');",
});

const edits: readonly Example[] = [
  { name: 'JSON.parse for data', verdict: 'dangerous', code: handler("const order = eval('(' + req.body.order + ')'); res.json(order.id);"), fix: null, suggestions: [handler('const order = JSON.parse(req.body.order); res.json(order.id);')] },
  { name: 'JSON.parse for a returned value', verdict: 'dangerous', code: handler("res.json(new Function('return ' + req.body.order)());"), fix: null, suggestions: [handler('res.json(JSON.parse(req.body.order));')] },
  { name: 'Number where it is calculated with', verdict: 'dangerous', code: handler('const price = eval(req.body.price); res.json({ total: price * 1.2 });'), fix: null, suggestions: [handler('const price = Number(req.body.price); res.json({ total: price * 1.2 });')] },
  {
    name: 'the own member of an object', verdict: 'unproven', code: handler('const steps = { one() {} } as any; steps[req.body.step]();'), fix: null,
    suggestions: [handler('const steps = { one() {} } as any; Object.hasOwn(steps, req.body.step) && steps[req.body.step]();')],
  },
  { name: 'import has no edit', verdict: 'dangerous', code: handler('await import(`./extensions/${req.params.name}`);'), fix: null, suggestions: [] },
];

export const entry: Entry = {
  rule: 'no-code-injection',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'a value that is read under a name', verdict: 'safe', code: handler('const texts = { a: 1 } as any; res.json(texts[req.body.key]);'), control: handler('(app as any)[req.body.key]();') },
    { name: 'loaders of configuration', verdict: 'safe', code: file('const settings = require(`./settings/${process.env.NODE_ENV}.js`);'), control: handler('require(`./settings/${req.body.name}.js`);') },
  ],
};
