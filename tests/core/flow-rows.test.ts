import { describe, expect, it } from 'vitest';
import { casesOf, formsOf, readRows, type Form, type Row } from '../helpers/flow-rows.ts';
import { lint } from '../helpers/lint.ts';

/**
 * Which configs must report a row in each form. A dangerous one must be known to come from the request: `unparameterized`,
 * which speaks of values whose origin is not known, does not count.
 */
const reported: Readonly<Record<Form, { recommended: boolean; strict: boolean }>> = {
  dangerous: { recommended: true, strict: true },
  unproven: { recommended: false, strict: true },
  harmless: { recommended: false, strict: false },
};

const travel = readRows('travel');
const harmless = readRows('harmless');

describe('ways in which a value travels', () => {
  it('are at least 40, ten of them whole handlers, each with a twin', () => {
    expect(travel.length).toBeGreaterThanOrEqual(40);
    expect(travel.filter((row) => row.tags.includes('whole')).length).toBeGreaterThanOrEqual(10);
    for (const row of travel) expect(formsOf(row), row.name).toEqual(['dangerous', 'harmless']);
  });
  describeRows(travel);
});

describe('ways in which a value becomes harmless', () => {
  it('are at least 25, each with a dangerous control', () => {
    const converting = harmless.filter((row) => formsOf(row).includes('harmless'));
    expect(converting.length).toBeGreaterThanOrEqual(25);
    for (const row of harmless) expect(formsOf(row), row.name).toEqual(expect.arrayContaining(['dangerous', 'harmless']));
  });
  describeRows(harmless);
});

describe('whole handlers', () => {
  const whole = travel.filter((row) => row.tags.includes('whole'));
  it.each(whole.map((row) => [row.name, row] as const))('%s: 20 to 45 lines', (_name, row) => {
    const [code = ''] = casesOf(row, 'dangerous').map((item) => item.code);
    expect(code.split('\n').length).toBeGreaterThanOrEqual(20);
    expect(code.split('\n').length).toBeLessThanOrEqual(45);
  });
});

function describeRows(rows: readonly Row[]): void {
  const tests = rows.flatMap((row) => formsOf(row).map((form) => [`${row.file}: ${row.name}: ${form}`, row, form] as const));
  it.each(tests)('%s', (_title, row, form) => {
    const failures = casesOf(row, form).flatMap(({ code, rule, sink }) =>
      (['recommended', 'strict'] as const).flatMap((config) => {
        const findings = lint(code, { config, only: [rule] });
        const isProven = form !== 'dangerous' || findings.some((finding) => finding.messageId !== 'unparameterized');
        if (findings.length > 0 === reported[form][config] && isProven) return [];
        const what = findings.map((finding) => `line ${finding.line}: ${finding.message}`).join('; ') || 'silent';
        return [`${sink}, ${config}: ${what}\n${code}`];
      }));
    expect(failures.join('\n\n')).toBe('');
  });
}
