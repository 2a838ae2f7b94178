/** Code nested `depth` deep, or `depth` pieces long, around the flaws that the rules look for. */

/** Expressions around a value. */
export const expressions: Readonly<Record<string, (value: string, depth: number) => string>> = {
  'parentheses': (value, depth) => wrap(depth, '(', value, ')'),
  'calls': (value, depth) => wrap(depth, 'format(', value, ')'),
  'calls of a local function': (value, depth) => wrap(depth, 'identity(', value, ')'),
  'calls of String': (value, depth) => wrap(depth, 'String(', value, ')'),
  '+ chain': (value, depth) => `'a' + ${repeat(depth, (index) => (index === depth / 2 ? value : `'${index}'`), ' + ')}`,
  '+ chain of one value': (value, depth) => `'a' + ${repeat(depth, () => value, ' + ')}`,
  '+ to the right': (value, depth) => wrap(depth, "'a' + (", value, ')'),
  'templates': (value, depth) => wrap(depth, '`a${', value, '}`'),
  'concat calls': (value, depth) => `'a'${repeat(depth, () => `.concat(${value})`, '')}`,
  'replace calls': (value, depth) => `${value}${repeat(depth, (index) => `.replace('${index}', '')`, '')}`,
  'arrays': (value, depth) => wrap(depth, '[', value, ']'),
  'spread arrays': (value, depth) => wrap(depth, '[...', `[${value}]`, ']'),
  'objects': (value, depth) => wrap(depth, '{ a: ', value, ' }', '(', ')'),
  'spread objects': (value, depth) => wrap(depth, '{ ...', `{ a: ${value} }`, ' }', '(', ')'),
  'ternaries': (value, depth) => `${repeat(depth, (index) => `flag === ${index} ? '${index}' : `, '')}${value}`,
  'ternaries in the test': (value, depth) => wrap(depth, '(', value, ' ? 1 : 2)'),
  'or chain': (value, depth) => repeat(depth, (index) => (index === depth / 2 ? value : `option${index}`), ' || '),
  '?? to the right': (value, depth) => wrap(depth, 'flag ?? (', value, ')'),
  'and chain': (value, depth) => repeat(depth, (index) => (index === depth / 2 ? value : `option${index}`), ' && '),
  'comma chain': (value, depth) => `(${repeat(depth, (index) => String(index), ', ')}, ${value})`,
  'arrow functions': (value, depth) => wrap(depth, '() => ', value, '', '(', ')'),
  'called arrow functions': (value, depth) => wrap(depth, '(() => ', value, ')()'),
  'function expressions': (value, depth) => wrap(depth, '(function () { return ', value, '; })()'),
  'member chain': (value, depth) => `${value}${repeat(depth, (index) => `.m${index}`, '')}`,
  'optional member chain': (value, depth) => `${value}${repeat(depth, (index) => `?.m${index}`, '')}`,
  'computed members': (value, depth) => wrap(depth, 'table[', value, ']'),
  'call chain': (value, depth) => `builder${repeat(depth, () => `.where('a', ${value})`, '')}`,
  'promise chain': (value, depth) => `fetchIt(${value})${repeat(depth, () => '.then((inner) => inner)', '')}`,
  'not operators': (value, depth) => wrap(depth, '!', value, ''),
  'await': (value, depth) => wrap(depth, 'await ', value, ''),
  'assignments': (value, depth) => `${repeat(depth, (index) => `(box.a${index} = `, '')}${value}${')'.repeat(depth)}`,
  'new': (value, depth) => wrap(depth, 'new Box(', value, ')'),
  'tagged templates': (value, depth) => wrap(depth, 'tag`${', value, '}`'),
  'as casts': (value, depth) => `(${value}${repeat(depth, () => ' as any', '')})`,
  'non-null': (value, depth) => `${value}${'!'.repeat(depth)}`,
};

/** Statements around a sink that reads `req.query.q`. */
export const statements: Readonly<Record<string, (sink: string, depth: number) => string>> = {
  'blocks': (sink, depth) => wrap(depth, '{ ', sink, ' }'),
  'blocks before': (sink, depth) => `${wrap(depth, '{ ', 'if (!flag) return;', ' }')}\n${sink}`,
  'branches before': (sink, depth) => `${wrap(depth, 'if (flag) { ', 'return;', ' } else note();')}\n${sink}`,
  'tries before': (sink, depth) => `${wrap(depth, 'try { ', 'note();', ' } catch { return; }')}\n${sink}`,
  'if': (sink, depth) => wrap(depth, 'if (flag) { ', sink, ' }'),
  'else if': (sink, depth) => `${repeat(depth, (index) => `if (flag === ${index}) { note(${index}); } else `, '')}{ ${sink} }`,
  'early returns': (sink, depth) => `${repeat(depth, (index) => `if (req.query.q === '${index}') return;`, '\n')}\n${sink}`,
  'loops': (sink, depth) => wrap(depth, 'for (const item of list) { ', sink, ' }'),
  'while': (sink, depth) => wrap(depth, 'while (flag) ', `{ ${sink} }`, ''),
  'try': (sink, depth) => wrap(depth, 'try { ', sink, ' } finally {}'),
  'try in catch': (sink, depth) => wrap(depth, 'try {} catch { ', sink, ' }'),
  'labels': (sink, depth) => `${repeat(depth, (index) => `l${index}: `, '')}{ ${sink} }`,
  'switches': (sink, depth) => wrap(depth, 'switch (flag) { case 1: ', sink, ' }'),
  'cases': (sink, depth) => `switch (flag) { ${repeat(depth, (index) => `case ${index}: note(${index}); break;`, '\n')} default: ${sink} }`,
  'functions': (sink, depth) => `${repeat(depth, (index) => `async function f${index}() { `, '')}${sink}${' }'.repeat(depth)}`,
  'callbacks': (sink, depth) => wrap(depth, 'run(async () => { ', sink, ' });'),
  'classes': (sink, depth) => `${Array.from({ length: depth / 2 }, (_value, index) => `class C${index} { async m() { `).join('')}${sink}${' } }'.repeat(depth / 2)}`,
  'aliases': (sink, depth) => `const a0 = req.query.q;\n${repeat(depth, (index) => `const a${index + 1} = a${index};`, '\n')}\n${sink.replaceAll('req.query.q', `a${depth}`)}`,
  'destructured aliases': (sink, depth) => `const a0 = { v: req.query.q };\n${repeat(depth, (index) => `const { v: v${index} } = a${index}; const a${index + 1} = { v: v${index} };`, '\n')}\n${sink.replaceAll('req.query.q', `a${depth}.v`)}`,
  'writes': (sink, depth) => `let a = '';\n${repeat(depth, () => 'a += req.query.q;', '\n')}\n${sink.replaceAll('req.query.q', 'a')}`,
  'conditional writes': (sink, depth) => `let a = '';\n${repeat(depth, (index) => `if (flag === ${index}) a = String(req.query.q) + a;`, '\n')}\n${sink.replaceAll('req.query.q', 'a')}`,
  'writes in a loop': (sink, depth) => `let a = ''; let b = '';\nfor (const item of list) {\n${repeat(depth, (index) => (index % 2 ? 'a = b + item;' : 'b = a + req.query.q;'), '\n')}\n}\n${sink.replaceAll('req.query.q', 'a')}`,
  'pushes': (sink, depth) => `const parts = [];\n${repeat(depth, () => 'parts.push(req.query.q);', '\n')}\n${sink.replaceAll('req.query.q', "parts.join('')")}`,
  'properties written': (sink, depth) => `const box = {};\n${repeat(depth, (index) => `box.p${index} = req.query.q;`, '\n')}\n${sink.replaceAll('req.query.q', 'box.p7')}`,
  'local functions calling each other': (sink, depth) => `${repeat(depth, (index) => `function g${index}(v) { return g${index + 1}(v); }`, '\n')}\nfunction g${depth}(v) { return v; }\n${sink.replaceAll('req.query.q', 'g0(req.query.q)')}`,
  'local functions in a cycle': (sink, depth) => `${repeat(depth, (index) => `function g${index}(v) { return flag ? v : g${(index + 1) % depth}(v); }`, '\n')}\n${sink.replaceAll('req.query.q', 'g0(req.query.q)')}`,
  'a function with many callers': (sink, depth) => `async function g(v) { ${sink.replaceAll('req.query.q', 'v')} }\n${repeat(depth, () => 'g(req.query.q);', '\n')}`,
  'many sinks of one value': (sink, depth) => `const v = req.query.q;\n${repeat(depth, () => sink.replaceAll('req.query.q', 'v'), '\n')}`,
  'many guards on one value': (sink, depth) => `const v = req.query.q;\n${repeat(depth, () => "if (!/^[a-z']+$/.test(v)) return;", '\n')}\n${sink.replaceAll('req.query.q', 'v')}`,
  'nested patterns': (sink, depth) => `const ${wrap(depth, '{ a: ', 'v', ' }')} = req.body;\n${sink.replaceAll('req.query.q', 'v')}`,
};

/** Types of a parameter through which a value goes. */
export const types: Readonly<Record<string, (depth: number) => string>> = {
  'type arguments': (depth) => wrap(depth, 'Array<', 'string', '>'),
  'unions': (depth) => repeat(depth, (index) => `'${index}'`, ' | '),
  'function types': (depth) => wrap(depth, '(() => ', 'string', ')'),
  'object types': (depth) => wrap(depth, '{ a: ', 'string', ' }'),
  'conditional types': (depth) => `${repeat(depth, (index) => `T extends ${index} ? ${index} : `, '')}string`,
};

/** Uses of a value, one for each kind of sink. */
export const sinks: Readonly<Record<string, (value: string) => string>> = {
  'SQL text': (value) => `await pool.query(${value});`,
  'a hole of SQL text': (value) => `await pool.query("SELECT id FROM t WHERE a = '" + ${value} + "'");`,
  'a response': (value) => `res.send(${value});`,
  'a model': (value) => `await prisma.user.create({ data: ${value} });`,
  'a cookie': (value) => `res.cookie('session', ${value}, ${value});`,
};

/** An Express handler with this body, and what it needs. */
export function handler(body: string): string {
  return `import express from 'express';
import { Pool } from 'pg';
import { PrismaClient } from '@prisma/client';

const pool = new Pool();
const prisma = new PrismaClient();
const app = express();
const identity = (value) => value;

app.get('/path', async (req, res) => {
${body}
});
`;
}

function wrap(depth: number, before: string, inner: string, after: string, first = '', last = ''): string {
  return `${first}${before.repeat(depth)}${inner}${after.repeat(depth)}${last}`;
}

function repeat(depth: number, part: (index: number) => string, separator: string): string {
  return Array.from({ length: depth }, (_value, index) => part(index)).join(separator);
}

/**
 * Where ESLint's own parser does not reach 2,000 levels: three quarters of what it reaches in Node's default stack
 * (espree of ESLint 10.15, Node 20.20). Beyond, it fails, or V8 ends the process for want of stack in its compiler of
 * regular expressions.
 */
export const depthsOfJavaScript: Readonly<Record<string, number>> = {
  'parentheses': 500, 'calls': 350, 'calls of a local function': 350, 'calls of String': 350, '+ to the right': 350,
  'templates': 350, 'concat calls': 1_000, 'replace calls': 1_000, 'arrays': 500, 'spread arrays': 500, 'objects': 350,
  'spread objects': 350, 'ternaries in the test': 350, '?? to the right': 350, 'arrow functions': 350,
  'called arrow functions': 170, 'function expressions': 170, 'computed members': 350, 'call chain': 1_000,
  'promise chain': 1_000, 'assignments': 350, 'new': 350, 'tagged templates': 350, 'if': 1_000, 'branches before': 700, 'tries before': 700, 'loops': 500,
  'try': 1_000, 'try in catch': 700, 'functions': 700, 'callbacks': 110, 'classes': 700, 'nested patterns': 700,
};

/** The same for the parser of typescript-eslint 8.72, which recurses deeper. */
export const depthsOfTypeScript: Readonly<Record<string, number>> = {
  'parentheses': 500, 'calls': 350, 'calls of a local function': 350, 'calls of String': 350, '+ chain': 500,
  '+ chain of one value': 500, '+ to the right': 250, 'templates': 350, 'concat calls': 250, 'replace calls': 250,
  'arrays': 350, 'spread arrays': 250, 'objects': 250, 'spread objects': 250, 'ternaries': 500,
  'ternaries in the test': 250, 'or chain': 500, '?? to the right': 250, 'and chain': 500, 'comma chain': 500,
  'arrow functions': 500, 'called arrow functions': 170, 'function expressions': 80, 'member chain': 500,
  'optional member chain': 500, 'computed members': 350, 'call chain': 250, 'promise chain': 250, 'not operators': 500,
  'await': 500, 'assignments': 250, 'new': 350, 'tagged templates': 250, 'as casts': 500, 'non-null': 500, 'blocks': 350, 'blocks before': 350, 'branches before': 170, 'tries before': 170,
  'if': 170, 'else if': 500, 'loops': 170, 'while': 500, 'try': 170, 'try in catch': 120, 'labels': 500, 'switches': 170,
  'functions': 170, 'callbacks': 110, 'classes': 250, 'nested patterns': 250,
};
