import { noCodeInjection as rule } from '../../src/rules/no-code-injection.ts';
import { testRule, type ExpectedError, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const imports = `import express from 'express';
import vm from 'node:vm';
import { evaluate } from 'mathjs';
const app = express(); app.use(express.json());
const actions = { a() {}, b() {} };
`;
const handler = (body: string) => `${imports}app.post('/x', async (req, res) => {
  ${body}
});`;

const told = (messageId: string, suggestions: readonly (readonly [messageId: string, body: string])[] = []): ExpectedError => ({
  messageId, suggestions: suggestions.map(([id, body]) => ({ messageId: id, output: handler(body) })),
});
const dangerous = (body: string, messageId: string, suggestions: readonly (readonly [string, string])[] = []): InvalidCase => ({ name: body, code: handler(body), errors: [told(messageId, suggestions)] });
const unproven = (body: string, messageId: string, suggestions: readonly (readonly [string, string])[] = []): InvalidCase => ({ name: body, code: handler(body), options: strict, errors: [told(messageId, suggestions)] });
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });

testRule(rule, {
  valid: [
    safe("eval('1 + 1');"),
    safe('const data = JSON.parse(req.body.json);'),
    safe('eval(`x = ${Number(req.body.x)}`);'),
    safe('if (Object.hasOwn(actions, req.body.action)) actions[req.body.action]();'),
    safe('const value = actions[req.body.action]; res.json({ value });'),
    safe("const name = ['a', 'b'].find((one) => one === req.body.name) ?? 'a'; actions[name]();"),
    safe("const config = require(`./config/${process.env.NODE_ENV}.js`);"),
    safe('const schema = { eval(x: unknown) {} }; schema.eval(req.body.x);'),
    { name: 'contexts of vm that the options allow', code: handler('vm.runInNewContext(req.body.code);'), options: { ...strict, allowVm: true } },
    { name: 'data of an unknown path', code: "import path from 'node:path'; export const read = (directory) => require(path.join(directory, 'package.json'));", options: strict },
    { name: 'half-typed calls', code: 'eval(); new Function(); require(); a[b](); new a[b];', options: strict },
  ],
  invalid: [
    {
      name: 'the message names the value, its line and the call',
      code: handler('const { code } = req.body;\n  vm.runInThisContext(code);'),
      errors: [{ messageId: 'runsInput', data: { value: '`code` (`req.body.code`, line 7)', sink: '`vm.runInThisContext`', object: '' } }],
    },
    dangerous('res.json(eval(req.body.data));', 'runsInput', [['readData', 'res.json(JSON.parse(req.body.data));']]),
    dangerous("const data = eval('(' + req.body.data + ')'); res.json(data);", 'runsInput', [['readData', 'const data = JSON.parse(req.body.data); res.json(data);']]),
    dangerous("const data = Function(`return (${req.body.data})`)(); res.json(data);", 'runsInput', [['readData', 'const data = JSON.parse(req.body.data); res.json(data);']]),
    dangerous("const read = Function('return ' + req.body.data); res.json(read());", 'runsInput'),
    dangerous("const data = new Function('return ' + req.body.data)(); res.json(data);", 'runsInput', [['readData', 'const data = JSON.parse(req.body.data); res.json(data);']]),
    dangerous('const amount = eval(req.body.amount); if (amount > 10) res.end();', 'runsInput', [['readNumber', 'const amount = Number(req.body.amount); if (amount > 10) res.end();']]),
    dangerous('const price = eval(req.body.price) * 2; res.json(price);', 'runsInput', [['readNumber', 'const price = Number(req.body.price) * 2; res.json(price);']]),
    dangerous('eval(req.body.code);', 'runsInput'),
    dangerous("const f = new Function('x', 'return ' + req.body.code); res.json(f(1));", 'runsInput'),
    dangerous('res.json(eval(`total + ${req.body.x}`));', 'runsInput'),
    dangerous('res.json(eval(req.body.data /* kept */));', 'runsInput'),
    dangerous('await import(`./plugins/${req.body.name}`);', 'loadsInput'),
    dangerous('require(req.body.name);', 'loadsInput'),
    dangerous('(app as any)[req.body.method]();', 'callsInput'),
    { name: 'plain objects, when the options ask for them', code: handler('actions[req.body.action]();'), options: { dispatchObjects: 'all' }, errors: [told('callsInput', [['ownMember', 'Object.hasOwn(actions, req.body.action) && actions[req.body.action]();']])] },
    unproven('actions[req.body.action]();', 'unprovenMember', [['ownMember', 'Object.hasOwn(actions, req.body.action) && actions[req.body.action]();']]),
    unproven('res.json(actions[req.body.action]());', 'unprovenMember', [['ownMember', 'res.json((Object.hasOwn(actions, req.body.action) && actions[req.body.action]()));']]),
    unproven('actions[String(req.body.action)]();', 'unprovenMember'),
    unproven('res.json(evaluate(req.body.formula));', 'evaluatesInput'),
    { name: 'code of which nothing is known', code: 'export const run = (code) => { eval(code); };', options: strict, errors: [{ messageId: 'unprovenCode', data: { value: '`code` (a parameter, line 1)', sink: '`eval`', object: '' } }] },
    { name: 'code in a list of which nothing is known', code: 'export const run = (codes) => { eval(...codes); };', options: strict, errors: [{ messageId: 'unprovenCode', data: { value: '`codes` (a parameter, line 1)', sink: '`eval`', object: '' } }] },
    { name: 'a module of which nothing is known', code: 'export const load = (name) => import(name);', options: strict, errors: [{ messageId: 'unprovenModule', data: { value: '`name` (a parameter, line 1)', sink: '`import`', object: '' } }] },
    { name: 'two values of one program', code: handler("eval(req.body.a + ' + ' + req.body.b);"), errors: [told('runsInput'), told('runsInput')] },
  ],
});
