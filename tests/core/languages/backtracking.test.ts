import { describe, expect, it } from 'vitest';
import { backtrackingOf } from '../../../src/core/languages/backtracking.ts';

const growthOf = ({ source, flags }: RegExp, lineBreaks = true) => backtrackingOf(source, flags, lineBreaks)?.growth ?? null;

const patterns: readonly (readonly [RegExp, ReturnType<typeof growthOf>])[] = [
  [/^(a+)+$/, 'exponential'], [/^(a|a)*$/, 'exponential'], [/^(a|aa)+$/, 'exponential'], [/^(\w+\s?)*$/, 'exponential'], [/^(a*)*$/, 'exponential'],
  [/^(a?b?)*$/, 'exponential'], [/(.*)+x/, 'exponential'], [/^\w+([.-]?\w+)*@\w+([.-]?\w+)*(\.\w{2,3})+$/, 'exponential'],
  [/\s+$/, 'polynomial'], [/^\s+|\s+$/g, 'polynomial'], [/^\d+\d+$/, 'polynomial'], [/<!--.*?-->/, 'polynomial'], [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'polynomial'], [/<[^>]*>/g, 'polynomial'],
  [/\s+$/y, null], [/^\s+/, null], [/\s+/g, null], [/(a+)+/, null], [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, null], [/^(?:\d+,)*\d+$/, null], [/^([a-z]+\.)+com$/, null],
  [/^(a{1,10}b){1,10}$/, null], [/^\d{1,10}$/, null], [/^(?=.*[a-z])(?=.*\d).{8,64}$/, null], [/^(a?)*$/, null], [/^(.+)\/([^/]+)$/s, null],
];

describe('growth of the time that a pattern takes', () => {
  it.each(patterns)('%s: %s', (pattern, growth) => {
    expect(growthOf(pattern)).toBe(growth);
  });

  it('knows what a text without line breaks can do', () => {
    expect(growthOf(/x\s+(.*)$/)).toBe('polynomial');
    expect(growthOf(/x\s+(.*)$/, false)).toBe(null);
  });

  it('is not certain about lookarounds', () => {
    expect(backtrackingOf('^(?!.*--)(a+)+$', '', true)).toMatchObject({ growth: 'exponential', isCertain: false });
    expect(backtrackingOf('^(a+)+$', '', true)).toMatchObject({ growth: 'exponential', isCertain: true });
  });

  it('says what to repeat: the pattern itself takes longer for each', () => {
    const { pump } = backtrackingOf('^(a|aa)+$', '', true) as { readonly pump: string };
    const timeOf = (count: number) => {
      const start = performance.now();
      /^(a|aa)+$/.test(`${pump.repeat(count)}!`);
      return performance.now() - start;
    };
    timeOf(2);
    expect(timeOf(27 / pump.length)).toBeGreaterThan(2 * timeOf(15 / pump.length));
  });

  it('ends for large patterns', () => {
    const start = performance.now();
    backtrackingOf('(\\w+\\d+)?'.repeat(60), '', true);
    backtrackingOf(`${'(?:'.repeat(300)}a+${')+'.repeat(300)}$`, '', true);
    backtrackingOf(`${'(?:'.repeat(12)}a{1,2}${'){1,2}'.repeat(12)}b*$`, '', true);
    backtrackingOf(`^${'[a-z]*[0-9a-f]*'.repeat(40)}$`, '', true);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
