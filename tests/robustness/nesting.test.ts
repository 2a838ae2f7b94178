import { describe, expect, it } from 'vitest';
import { deepest, lintWithinLimit } from './cost.ts';
import { depthsOfJavaScript, depthsOfTypeScript, expressions, handler, sinks, statements, types } from './nested-code.ts';

const depth = 2_000;
const filenames = ['src/file.ts', 'src/file.js'];
const onlyTypeScript = ['as casts', 'non-null'];
/** Where every line is a finding with an edit, or every call of a chain is asked for, the rules have more to do than ESLint. */
const limits: Readonly<Record<string, number>> = { 'many sinks of one value': 20, '+ chain of one value': 20, 'pushes': 10, 'writes': 10, 'conditional writes': 10, 'writes in a loop': 10 };
const timeout = 120_000;

describe('expressions around a value', () => {
  it.each(Object.entries(expressions))(`%s, up to ${depth} deep, in every sink`, { timeout }, (name, nest) => {
    for (const filename of onlyTypeScript.includes(name) ? ['src/file.ts'] : filenames) {
      const uses = (levels: number) => Object.values(sinks).map((use) => use(nest('req.query.q', levels))).join('\n');
      lintWithinLimit(deepest((levels) => handler(uses(levels)), depthOf(name, filename), filename), filename, limits[name]);
    }
  });
});

describe('statements around sinks', () => {
  it.each(Object.entries(statements))(`%s, up to ${depth} of them`, { timeout }, (name, nest) => {
    const uses = ['a hole of SQL text', 'a response'].map((sink) => (sinks[sink] as (value: string) => string)('req.query.q')).join('\n');
    for (const filename of filenames) {
      lintWithinLimit(deepest((levels) => handler(nest(uses, levels)), depthOf(name, filename), filename), filename, limits[name]);
    }
  });
});

describe('types of a parameter', () => {
  it.each(Object.entries(types))(`%s, up to ${depth} deep`, (_name, type) => {
    const query = handler("await pool.query(`SELECT id FROM t WHERE a = '${find(req.query.q)}'`);");
    lintWithinLimit(deepest((levels) => `type T = string;\n${query}\nfunction find(value: ${type(levels)}) { return value; }`, depth, 'src/file.ts'));
  });
});

it('the sinks without nesting are findings', () => {
  for (const [name, value] of [['SQL text', 'req.query.q'], ['a hole of SQL text', 'req.query.q'], ['a response', 'req.query.q'], ['a model', 'req.body'], ['a cookie', '{}']] as const) {
    const use = sinks[name];
    if (!use) throw new Error(name);
    expect(lintWithinLimit(handler(use(value))).findings.map((finding) => finding.ruleId), name).not.toEqual([]);
  }
});

function depthOf(name: string, filename: string): number {
  if (name === 'many sinks of one value') return 500;
  return (filename.endsWith('.js') ? depthsOfJavaScript[name] : depthsOfTypeScript[name]) ?? depth;
}
