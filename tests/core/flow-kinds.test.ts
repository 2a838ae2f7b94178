/**
 * The rows of `flow-rows.test.ts` for every kind of sink in every framework: what is known of ways, guards and sanitizers holds for all of
 * them. Express has all rows of a kind, the others every tenth, each another one.
 */
import { describe, expect, it } from 'vitest';
import { framesOfKinds, type SinkFrame } from '../helpers/flow-frames.ts';
import { casesOf, formsOf, readRows, type Form, type Row } from '../helpers/flow-rows.ts';
import { lint } from '../helpers/lint.ts';

const reported: Readonly<Record<Form, readonly boolean[]>> = { dangerous: [true, true], unproven: [false, true], harmless: [false, false] };
const plain = [...readRows('travel'), ...readRows('harmless')].filter((row) => row.tags.length === 0);
const step = 10;

/** Rows whose harmless form is none for a kind, or whose dangerous form is no danger there. */
const unfit: Readonly<Record<string, readonly string[]>> = {
  // What passes is no object any more, or the row reads the query as a whole.
  'nosql': ['the request kept in an object', 'the type is text', 'parameters of the query put together again'],
  // `__proto__` is a word of that length.
  'prototype': ['length'],
  // What passes in the dangerous form begins with a digit, a word or a constant text: no scheme that runs scripts.
  'url-scheme': ['an optional part', 'digits, with return', 'startsWith an allowed word'],
};

describe.each(Object.entries(framesOfKinds))('%s', (name, frame) => {
  const place = Object.keys(framesOfKinds).indexOf(name);
  const rows = plain.filter((row) => !unfit[frame.group]?.includes(row.name) && !(frame.body && makesText(row))).filter((_row, index) => frame.framework === 'express' || index % step === place % step);
  const tests = rows.flatMap((row) => formsOf(row).map((form) => [`${row.file}: ${row.name}: ${form}`, row, form] as const));

  it.each(tests)('%s', (_title, row, form) => check(name, frame, row, form));
});

/** Is the value that reaches the sink a text that the row makes of what was sent, so that it can be no object? */
function makesText({ lines }: Row): boolean {
  return lines.some((line) => /\$text|[+`]|BigInt|split|join|trim|Case|match|replace|String|decode|atob|pad|slice|reduce|z\.|JSON|Number|Set|query\)|= \$req;/.test(line));
}

function check(name: string, frame: SinkFrame, row: Row, form: Form): void {
  for (const { code, filename, rule } of casesOf(row, form, { [name]: frame })) {
    const findings = (['recommended', 'strict'] as const).map((config) => lint(code, { config, filename, only: [rule] }).filter(({ messageId }) => form !== 'dangerous' || messageId !== 'unparameterized'));
    expect(findings.map((found) => found.length > 0), `${findings.flat().map(({ message }) => message).join('; ') || 'silent'}\n${code}`).toEqual(reported[form]);
  }
}
