import { describe, expect, it } from 'vitest';
import { deepest, lintWithinLimit } from './cost.ts';
import { depthsOfJavaScript, expressions, handler, sinks, statements, types } from './nested-code.ts';

const depth = 2_000;
const filenames = ['src/file.ts', 'src/file.js'];
const onlyTypeScript = ['as casts', 'non-null'];

describe.each(Object.entries(expressions))(`%s, ${depth} deep`, (name, nest) => {
  it.each(Object.entries(sinks))('in %s', (_sink, use) => {
    for (const filename of onlyTypeScript.includes(name) ? ['src/file.ts'] : filenames) {
      for (const value of ['req.query.q', "'constant'"]) {
        lintWithinLimit(deepest((levels) => handler(use(nest(value, levels))), depthOf(name, filename), filename), filename);
      }
    }
  });
});

describe.each(Object.entries(statements))(`%s, ${depth} of them`, (name, nest) => {
  it.each(Object.entries(sinks))('around %s', (_sink, use) => {
    for (const filename of filenames) lintWithinLimit(deepest((levels) => handler(nest(use('req.query.q'), levels)), depthOf(name, filename), filename), filename);
  });
});

describe.each(Object.entries(types))(`%s, ${depth} deep`, (_name, type) => {
  it('annotate a parameter', () => {
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
  return filename.endsWith('.js') ? (depthsOfJavaScript[name] ?? depth) : depth;
}
