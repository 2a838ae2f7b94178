import { describe, expect, it, test } from 'vitest';
import type { Capability } from '../../../src/models/model.ts';
import { text } from '../../../src/models/model.ts';
import {
  capabilitiesMatched, capabilitiesOfSegment, capabilitiesRemovedByMismatch, capabilitiesRemovedByReplace, capabilitiesRemovedByStart, effectOfReplacements,
  matchesCalculations, quotesEscapedBy, type Replacement,
} from '../../../src/core/languages/regexp.ts';

/** The pattern's capabilities, as words in one line; `unbound` for null. */
function matched(expression: RegExp): string {
  return capabilitiesMatched(expression.source, expression.flags)?.join(' ') ?? 'unbound';
}

describe('capabilitiesMatched: the alphabet decides', () => {
  const rows: [RegExp, string][] = [
    [/^\d+$/, 'length'],
    [/^\d{1,10}$/, ''],
    [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, ''],
    [/^-?\d+(\.\d+)?$/, 'dash pattern length'],
    [/^\d+(,\s*\d+)*$/, 'shell line-break length'],
    [/^[\d-]+$/, 'code dash length'],
    [/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, ''],
    [/^[a-f\d]{24}$/i, ''],
    [/^[0-9a-fA-F]{64}$/, ''],
    [/^[0-9a-f]{3}$/, 'code'],
    [/^[0-9a-f-]{36}$/, 'code dash'],
    [/^[a-z]+$/, 'code prototype-key length'],
    [/^[a-z]{1,5}$/, 'code'],
    [/^[A-Z]+$/, 'code length'],
    [/^\w+$/, 'code prototype-key length'],
    [/^[a-z0-9_]{3,20}$/i, 'code prototype-key'],
    [/^[\w.-]+$/, 'code dash climb prototype-key pattern length'],
    [/^[\w-]+\.(?:png|jpg)$/, 'code dash pattern length'],
    [/^[a-z0-9][a-z0-9.-]*$/, 'code prototype-key pattern length'],
    [/^\w[\w./-]*$/, 'code climb segment prototype-key pattern length'],
    [/^\w+(?:\/\w+)*$/, 'code segment prototype-key length'],
    [/^\/[\w-]+$/, 'code absolute segment length'],
    [/^[a-z ]+$/, 'code shell prototype-key length'],
    [/^[\p{L}\s]+$/u, 'code shell line-break prototype-key length'],
    [/^\p{Nd}+$/u, 'code length'],
    [/^[^@\s]+@[^@\s]+$/, 'quote code shell dash html climb absolute segment authority script-url line-break pattern filter template length'],
    [/^[\w.+]+@[\w.]+$/, 'code climb pattern length'],
    [/^[^<>]*$/, 'quote code shell dash html climb absolute segment authority script-url line-break prototype-key pattern filter template length'],
    [/^[^<>&'"]*$/, 'quote code shell dash climb absolute segment authority script-url line-break prototype-key pattern filter template length'],
    [/^.+$/s, text.join(' ')],
    [/^https?:\/\/[\w./-]+$/, 'code climb segment authority pattern length'],
    [/^https:\/\/example\.com\/[\w/-]*$/, 'code segment pattern length'],
    [/^[a-z]+:[a-z]+$/, 'code absolute authority script-url length'],
    [/^(?:asc|desc)$/i, 'code'],
    [/^(asc|desc)$|^(?:\d)$/, 'code'],
    [/^$/, ''],
  ];
  test.each(rows)('%s', (expression, expected) => {
    expect(matched(expression)).toBe(expected);
  });
});

describe('capabilitiesMatched: what does not bind the whole text', () => {
  const unbound = [
    /\d+/, /^\d+/, /\d+$/, /^\d+$/m, /^\d+$/g, /^\d+$/y, /^a|b$/, /^a$|b/, /(?:^a|b)$/, /\b\d+\b/, /^(?:\d+$|x)/,
  ];
  test.each(unbound)('%s', (expression) => {
    expect(matched(expression)).toBe('unbound');
  });

  it('knows the ends in groups and alternatives', () => {
    expect(matched(/^(?:\d)$/)).toBe('');
    expect(matched(/^\d$|^[0-4]{2}$/)).toBe('');
    expect(matched(/(?:^\d$|^\d\d$)/)).toBe('');
    expect(matched(/(^[0-9]$)/)).toBe('');
  });

  it.each([['(', ''], ['[z-a]', ''], ['^\\p{Nope}$', 'u'], ['^a{2,1}$', ''], ['^[a-z]$', 'uv'], [`^${'a'.repeat(2_000)}$`, '']])('has no answer for %s', (source, flags) => {
    expect(capabilitiesMatched(source, flags)).toBeNull();
    expect(capabilitiesRemovedByStart(source, flags)).toEqual([]);
    expect(capabilitiesRemovedByMismatch(source, flags)).toEqual([]);
    expect(capabilitiesRemovedByReplace(source, `${flags}g`, '')).toEqual([]);
  });
});

describe('capabilitiesMatched: folding and classes', () => {
  it('folds before it negates', () => {
    expect(matched(/^[^\W_a-z]{1,3}$/i)).toBe('');
    expect(matched(/^[^\W_a-z]{1,3}$/)).toBe('code');
    expect(capabilitiesMatched(String.raw`^[^\x00-\x5e\x60\x7b-\uffff]{9,11}$`, '')).toEqual(['code', 'prototype-key']);
  });

  it('reads sets exactly', () => {
    expect(matched(/^\D{1,3}$/)).toBe(matched(/^[^0-9]{1,3}$/));
    expect(matched(/^\W{1,3}$/)).not.toContain('prototype-key');
    expect(matched(/^[\s\S]{1,9}$/)).toBe(matched(/^[^]{1,9}$/));
    expect(matched(/^.{0,3}$/)).toContain('line-break');
    expect(matched(/^[ -~]{0,3}$/)).not.toContain('line-break');
    expect(matched(/^\P{L}{1,2}$/u)).not.toContain('prototype-key');
    expect(matched(/^\p{Script=Greek}{1,2}$/u)).toBe('code');
  });

  it('takes what it does not read for anything', () => {
    expect(matched(new RegExp('^[[a-z]--[aeiou]]+$', 'v'))).toBe(text.join(' '));
    expect(capabilitiesMatched('^(?i:a)b$', '')?.join(' ')).toBe(text.join(' '));
  });
});

describe('capabilitiesMatched: lookaheads, backreferences, keys', () => {
  it('heeds what a lookahead refuses', () => {
    expect(matched(/^(?!.*\.\.)[\w./]+$/)).not.toContain('climb');
    expect(matched(/^[\w./]+$/)).toContain('climb');
    expect(matched(/^(?!-)[\w-]+$/)).not.toContain('dash');
    expect(matched(/^(?!.*[<>"'&]).*$/s)).not.toContain('html');
    expect(matched(/^(?![<>"'&]).*$/s)).toContain('html');
  });

  it('does not heed a run that stops at line breaks the text may have', () => {
    expect(matched(/^(?!.*[<>"'&])[^]*$/)).toContain('html');
    expect(matched(/^(?![^]*[<>"'&])[^]*$/)).not.toContain('html');
  });

  it('gives nothing for a positive lookahead', () => {
    expect(matched(/^(?=.*\d)[a-z<]+$/)).toContain('html');
  });

  it('knows what a backreference can repeat', () => {
    expect(matched(/^(\d)\1$/)).not.toContain('code');
    expect(matched(/^(?=(.*))\1$/)).toContain('html');
  });

  it('asks the pattern itself about prototype keys', () => {
    expect(matched(/^[a-z]{1,5}$/)).not.toContain('prototype-key');
    expect(matched(/^(?!constructor|__proto__|prototype)\w+$/)).not.toContain('prototype-key');
    expect(matched(/^(?!constructor|__proto__)\w+$/)).toContain('prototype-key');
    expect(matched(/^\w+\b$/)).toContain('prototype-key');
    expect(matched(/^(\w)\1?[a-z]+$/)).toContain('prototype-key');
    expect(matched(/^(?:__proto__|x)$/)).toContain('prototype-key');
    expect(matched(/^_{3}\w+$/)).not.toContain('prototype-key');
  });
});

describe('capabilitiesRemovedByStart', () => {
  const rows: [RegExp, string][] = [
    [/^https?:\/\//i, 'dash absolute script-url'],
    [/^https:\/\/example\.com\//, 'dash absolute script-url authority'],
    [/^https:\/\/(?:www\.)?example\.com\//, 'dash absolute script-url authority'],
    [/^https:\/\/example\.com/, 'dash absolute script-url'],
    [/^\/[a-z]/, 'dash script-url authority'],
    [/^\/[^/\\]/, 'dash script-url authority'],
    [/^\/[^/\\\s]/, 'dash script-url authority'],
    [/^\/(?![/\\])/, 'authority dash script-url'],
    [/^\//, 'dash script-url'],
    [/^[a-z]/, 'dash'],
    [/^[a-z]/i, 'dash'],
    [/^[^-]/, 'dash'],
    [/^\w/, 'dash'],
    [/^(?:https?|mailto):/, 'dash absolute script-url'],
    [/^(?:https?:|data:)/, 'dash absolute'],
    [/^\d/, 'dash absolute script-url'],
    [/^a{3}:/, 'dash script-url'],
    [/^a?/, ''],
    [/^(?:)/, ''],
    [/https?:\/\//, ''],
    [/^https?:\/\/|javascript:/, ''],
    [/^https?:\/\//m, ''],
  ];
  test.each(rows)('%s', (expression, expected) => {
    expect(capabilitiesRemovedByStart(expression.source, expression.flags).sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });
});

describe('capabilitiesRemovedByMismatch', () => {
  const kinds: Capability[] = ['object', 'array'];
  const rows: [RegExp, string][] = [
    [/[<>"'&]/, 'html'],
    [/[<>]/, ''],
    [/\.\./, 'climb'],
    [/\.\.|\//, 'climb'],
    [/^-/, 'dash'],
    [/-/, 'dash'],
    [/[\r\n\0]/, 'line-break'],
    [/['"`\\]/, 'quote'],
    [/\W/, 'quote shell dash html climb absolute segment authority script-url line-break pattern filter template'],
    [/[^a-z]/i, 'quote shell dash html climb absolute segment authority script-url line-break pattern filter template'],
    [/[/\\]{2}/, ''],
    [/[/\\][/\\]/, ''],
    [/ab/, ''],
    [/-/g, ''],
    [/<script>/i, ''],
  ];
  test.each(rows)('%s', (expression, expected) => {
    const removed = capabilitiesRemovedByMismatch(expression.source, expression.flags).filter((word) => !kinds.includes(word));
    expect(removed).toEqual(expected.split(' ').filter(Boolean));
  });
});

describe('capabilitiesRemovedByReplace', () => {
  const rows: [RegExp, string, string][] = [
    [/[^a-z0-9]/gi, '', 'quote shell dash html climb absolute segment authority script-url line-break pattern filter template object array'],
    [/[^a-z0-9]/g, '-', 'quote shell html climb absolute segment authority script-url line-break pattern filter template object array'],
    [/\D/g, '', 'quote code shell dash html climb absolute segment authority script-url line-break prototype-key pattern filter template object array'],
    [/\W+/g, '_', 'quote shell dash html climb absolute segment authority script-url line-break pattern filter template object array'],
    [/[<>&"']/g, '', 'html object array'],
    [/<|>|&|"|'/g, '', 'html object array'],
    [/(?:<|>|&|"|')+/g, '', 'html object array'],
    [/[<>&"']/g, '<', 'object array'],
    [/[\r\n\0]/g, ' ', 'line-break object array'],
    [/['"`\\]/g, '', 'quote object array'],
    [/\./g, '', 'climb object array'],
    [/\p{P}/gu, '', 'dash climb absolute segment authority script-url object array'],
    [/[^\p{L}]/gu, '', 'quote shell dash html climb absolute segment authority script-url line-break pattern filter template object array'],
  ];
  test.each(rows)('%s → %j', (expression, replacement, expected) => {
    const removed = capabilitiesRemovedByReplace(expression.source, expression.flags, replacement);
    expect([...removed].sort()).toEqual(expected.split(' ').sort());
  });

  const nothing: [string, string, string][] = [
    ['[<>]', '', ''], ['[<>]', 'gy', ''], ['\\.\\.', 'g', ''], ['<[^>]*>', 'g', ''], ['[<>]{2,}', 'g', ''], ['[<>]*?', 'g', ''],
    ['^[<>]', 'g', ''], ['[<>]', 'g', '$&'], ['[<>]', 'g', '\\$1'], ['<|ab', 'g', ''], ['', 'g', ''], ['(', 'g', ''],
  ];
  test.each(nothing)('/%s/%s → %j takes nothing out for certain', (source, flags, replacement) => {
    expect(capabilitiesRemovedByReplace(source, flags, replacement)).toEqual([]);
  });
});

test('capabilitiesOfSegment', () => {
  expect(capabilitiesOfSegment('\\d+')).toEqual(['length']);
  expect(capabilitiesOfSegment('^\\d{1,8}$')).toEqual([]);
  expect(capabilitiesOfSegment('de|en')).toEqual(['code']);
  expect(capabilitiesOfSegment('\\w+')).toContain('code');
  // What is decoded afterwards can be anything.
  expect(capabilitiesOfSegment('.*')).toBeNull();
  expect(capabilitiesOfSegment('[^<]+')).toBeNull();
  expect(capabilitiesOfSegment('[\\w%]+')).toBeNull();
  expect(capabilitiesOfSegment('(')).toBeNull();
});

test.each([
  [/^[\d+*/(). -]+$/, true],
  [/^(?:\d|\s|[+\-*/%^&|~])*$/, true],
  [/^-?\d+(?:\.\d+)?$/, true],
  [/^[\d+e.]+$/, false],
  [/^[\d+!()[\]]+$/, false],
  [/^[\d=>()]+$/, false],
  [/^[\d'+]+$/, false],
  [/^[\p{Nd}+]+$/u, false],
  [/^[^a-z]+$/, false],
  [/[\d+*/(). -]+/, false],
  [/^[\d+*/(). -]+$/m, false],
])('matchesCalculations: %s → %s', (pattern, expected) => {
  expect(matchesCalculations(pattern.source, pattern.flags)).toBe(expected);
});

describe('effectOfReplacements', () => {
  const escape = (...pairs: [string, string | null][]): Replacement[] => pairs.map(([source, replacement]) => ({ source, flags: 'g', replacement }));

  it('sees a hand-written escaper', () => {
    const effect = effectOfReplacements(escape(['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\'', '&#39;']));
    expect(effect.escapes).toBe('html');
    expect(effect.removes).toContain('html');
  });

  it('sees that numbers and operators alone are left', () => {
    expect(effectOfReplacements(escape(['[^-()\\d/*+.]', ''])).isCalculation).toBe(true);
    expect(effectOfReplacements(escape(['[^-()\\d/*+.e]', ''])).isCalculation).toBe(false);
    expect(effectOfReplacements(escape(['[^-()\\d/*+.]', 'x'])).isCalculation).toBe(false);
    expect(effectOfReplacements(escape(['[a-z]', ''])).isCalculation).toBe(false);
  });

  it('sees an escaper that asks a table or a function', () => {
    expect(effectOfReplacements(escape(['[&<>"\']', null])).escapes).toBe('html');
  });

  it('reads a table', () => {
    const entries = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\'', '&#39;']]);
    const through = (source: string, keepsOthers: boolean, table: ReadonlyMap<string, string> = entries) =>
      effectOfReplacements([{ source, flags: 'g', replacement: null, table: { entries: table, keepsOthers } }]);
    expect(through('[&<>"\']', false).escapes).toBe('html');
    expect(through('[&<>"\']', true).escapes).toBe('html');
    expect(through('[^a-z]', true).escapes).toBe('html');
    expect(through('[<>]', true).escapes).toBe('html-text');
    expect(through('[&<>"\']', true, new Map([['>', '&gt;'], ['"', '&quot;']])).escapes).toBeNull();
    expect(through('[&<>"\']', false, new Map([['<', '<b>']])).escapes).toBeNull();
    expect(through('[<>\\u2028\\u2029]', false, new Map([['<', '\\u003c'], ['\u2028', '\\u2028']])).keepsJson).toBe(true);
    expect(through('[<"]', false, new Map([['<', '\\u003c'], ['"', '\\u0022']])).keepsJson).toBe(false);
    expect(through('[<>]', false).keepsJson).toBe(false);
  });

  it('tells what is fit for element text alone', () => {
    const effect = effectOfReplacements(escape(['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']));
    expect(effect.escapes).toBe('html-text');
    expect(effect.removes).not.toContain('html');
    expect(effectOfReplacements(escape(['[<>]', ''])).escapes).toBe('html-text');
    expect(effectOfReplacements(escape(['<', '&lt;'], ['"', '&quot;'])).escapes).toBe('html-text');
    expect(effectOfReplacements(escape(['<', '&lt;'], ['"', '&quot;'])).removes).toContain('html');
  });

  it('is not fooled', () => {
    expect(effectOfReplacements(escape(['>', '&gt;'], ['"', '&quot;'])).escapes).toBeNull();
    expect(effectOfReplacements(escape(['[&<>"\']', null], ['&lt;', '<'])).escapes).toBeNull();
    expect(effectOfReplacements([{ source: '[&<>"\']', flags: '', replacement: '' }])).toEqual({ removes: [], escapes: null, keepsJson: false, isCalculation: false });
    expect(effectOfReplacements(escape(['<[^>]+>', ''])).escapes).toBeNull();
    expect(effectOfReplacements(escape(['[<>"\']', '$&'])).escapes).toBeNull();
  });
});

describe('hostile patterns', () => {
  const hostile = [
    `^${'('.repeat(900)}a${')'.repeat(900)}$`,
    `^${'(?:'.repeat(300)}[a-z]+${')*'.repeat(300)}$`,
    `^${'(a|a)*'.repeat(200)}$`,
    `^((((((((\\w*)*)*)*)*)*)*)*)*$`,
    `^${'(?=.*a)'.repeat(200)}\\w+$`,
    `^${'(?:a?b?|c)'.repeat(150)}`,
    `^${'[a-z:/]'.repeat(250)}`,
    `^\\w{0,4294967295}$`,
    '^(?:){99999999999999}\\w$',
    `${'\\'.repeat(1_001)}`,
    '(?<a>\\k<a>)',
  ];
  test.each(hostile)('%#: bounded work, no error', (source) => {
    const start = performance.now();
    for (const flags of ['', 'i', 'u', 'v', 'g', 'x']) {
      capabilitiesMatched(source, flags);
      capabilitiesRemovedByStart(source, flags);
      capabilitiesRemovedByMismatch(source, flags);
      capabilitiesRemovedByReplace(source, flags, '');
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('quotesEscapedBy', () => {
  const words = (...steps: [string, string, string | null][]) => quotesEscapedBy(steps.map(([source, flags, replacement]) => ({ source, flags, replacement }))).join(' ');

  it.each<[string, [string, string, string | null][]]>([
    // every quote is doubled or gone
    ['sql-quotes-touched sql-quotes-doubled', [['\'', 'g', '\'\'']]],
    ['sql-quotes-touched sql-quotes-doubled', [['\\\\', 'g', '\\\\'], ['\'', 'g', '\'\'']]],
    ['sql-quotes-doubled', [['\'', 'g', '']]],
    ['sql-quotes-doubled', [['[^a-z ]', 'g', '']]],
    // some are, or they can come back
    ['sql-quotes-touched', [['\'', '', '\'\'']]],
    ['sql-quotes-touched', [['\'', 'g', '\\\'']]],
    ['sql-quotes-touched', [['[\'"]', 'g', '\'\'']]],
    ['sql-quotes-touched', [['\'', 'g', '\'\''], ['x', 'g', '\'']]],
    ['sql-quotes-touched', [['[\'"\\\\]', 'g', null]]],
    ['sql-quotes-touched', [['"', 'g', '\\"']]],
    // nothing is said about quotes
    ['', [['[%_\\\\]', 'g', '\\$&']]],
    ['', [['<', 'g', '&lt;']]],
    ['', [['\\s+', 'g', ' ']]],
    ['', [['[<>]', 'g', null]]],
  ])('%s: %j', (expected, steps) => {
    expect(words(...steps)).toBe(expected);
  });
});
