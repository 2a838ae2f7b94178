import { describe, expect, it } from 'vitest';
import { maskOf } from '../../src/core/capabilities.ts';
import { probeOne } from '../helpers/probe.ts';

/** Functions that walk lists, each with the results of the others, and where what the first returns comes from. */
function originsOf(functions: number, added: string): string {
  const walks = Array.from({ length: functions }, (_, index) => `async function walk${index}(list, root) {
  const kept = [];
  for (const entry of list) {
    const deeper = await walk${(index + 1) % functions}(entry.children.map((child) => child.path), entry.root);
    kept.push(...deeper, ...(await walk${(index + 2) % functions}(kept, root + entry.name)));
  }
  return kept.concat(await walk${(index * 3 + 1) % functions}(list, root));
}`);
  const code = `import express from 'express';
${walks.join('\n')}
express().get('/', async (req, res) => {
  const all = await walk0(req.body.list, '/srv');
  all.push(${added});
  res.send(/*?*/all[0]);
});`;
  return probeOne(code, (file, node) => {
    const origins = file.flow(node);
    return origins.map((origin) => `${origin.kind} ${origin.kind === 'user' ? origin.text : origin.detail}`).join(', ');
  });
}

describe('functions that call one another', () => {
  it.each([1, 2, 3, 4, 6])('%i of them: what is added to their result is found', (functions) => {
    expect(originsOf(functions, 'req.query.file')).toContain('user req.query.file');
    expect(originsOf(functions, '\'readme\'')).not.toContain('req.query.file');
  });
});

describe('checks that ask themselves', () => {
  // Each asks itself of four values, so that an answer for each of the questions would take years.
  const checks = `import express from 'express';
const isNamed = (value) => Array.isArray(value)
  ? isNamed(value[0]) && isNamed(value[1]) && isNamed(value[2]) && value.every(isNamed)
  : /^[a-z]+$/.test(value);
function assertNamed(value) {
  if (Array.isArray(value)) {
    assertNamed(value[0]);
    assertNamed(value[1]);
    assertNamed(value[2]);
    value.forEach(assertNamed);
    return;
  }
  if (!/^[a-z]+$/.test(value)) throw new Error('It is no name.');
}
function assertPlain(value) {
  if (!/^[a-z]+$/.test(value)) throw new Error('It is no name.');
}`;
  const removedBy = (check: string): boolean => {
    const code = `${checks}\nexpress().get('/', (req, res) => {\n${check}\nres.send(/*?*/req.query.name);\n});`;
    return probeOne(code, (file, node) => file.flow(node).every(({ possible }) => (possible & maskOf(['html'])) === 0) ? 'removed' : 'left') === 'removed';
  };

  it('have an answer, and no more is concluded from them than is sure', () => {
    expect(removedBy('if (!isNamed(req.query.name)) return;')).toBe(false);
    expect(removedBy('assertNamed(req.query.name);')).toBe(false);
    expect(removedBy('assertPlain(req.query.name);')).toBe(true);
  });
});
