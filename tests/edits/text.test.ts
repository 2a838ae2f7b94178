import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/edits/edit.ts';
import { importOf, withImport } from '../../src/edits/imports.ts';
import { preferredQuote, quoted, templateBody } from '../../src/edits/quotes.ts';
import { insertAfter, insertBefore, replace, wrap } from '../../src/edits/replace.ts';
import { applyEdit, first } from './apply-edit.ts';

describe('replace', () => {
  const put = (code: string, text: string) => applyEdit(code, (source, nodes) => replace(source, first(nodes, 'CallExpression'), text));

  it('puts text in the place of a node', () => expect(put('a = f(x);', 'g()')).toBe('a = g();'));
  it('keeps comments that the text repeats', () => expect(put('a = f(/* b */ x);', 'g(/* b */ x)')).toBe('a = g(/* b */ x);'));
  it('gives up when a comment would be lost', () => expect(put('a = f(/* b */ x);', 'g(x)')).toBeNull());
  it('gives up when one of two equal comments would be lost', () => expect(put('a = f(/* b */ x, /* b */ y);', 'g(/* b */ x)')).toBeNull());
  it('does not mind comments outside', () => expect(put('/* a */ f(x) // b', 'g()')).toBe('/* a */ g() // b'));
});

describe('insert and wrap', () => {
  it('stand beside the node', () => {
    expect(applyEdit('f(x)', (_, nodes) => wrap(first(nodes, 'CallExpression').arguments[0] as never, 'Number(', ')'))).toBe('f(Number(x))');
    expect(applyEdit('f(x)', (_, nodes) => insertBefore(first(nodes, 'CallExpression'), 'await '))).toBe('await f(x)');
    expect(applyEdit('f(x)', (_, nodes) => insertAfter(first(nodes, 'CallExpression'), ';'))).toBe('f(x);');
  });
});

describe('combine', () => {
  it('is all or nothing', () => {
    expect(applyEdit('f(x)', (_, nodes) => combine([insertBefore(first(nodes, 'CallExpression'), 'a;'), insertAfter(first(nodes, 'CallExpression'), ';b')]))).toBe('a;f(x);b');
    expect(applyEdit('f(x)', (_, nodes) => combine([insertBefore(first(nodes, 'CallExpression'), 'a;'), null]))).toBeNull();
    expect(applyEdit('f(x)', (_, nodes) => combine([insertBefore(first(nodes, 'CallExpression'), 'a;'), () => null]))).toBeNull();
    expect(combine([])).toBeNull();
  });
});

describe('quoted', () => {
  it.each([
    ['plain', '\'', '\'plain\''],
    ['plain', '"', '"plain"'],
    ['it\'s', '\'', '"it\'s"'],
    ['"a"', '"', '\'"a"\''],
    ['\'"', '\'', '\'\\\'"\''],
    ['a\\b', '\'', '\'a\\\\b\''],
    ['a\nb\t\u2028', '\'', '\'a\\nb\\t\\u2028\''],
  ] as const)('%j in %s is %s', (text, quote, output) => {
    expect(quoted(text, quote)).toBe(output);
    expect((0, eval)(quoted(text, quote))).toBe(text);
  });

  it.each(['a`b', '${x}', '$x', '\\', 'a\nb', '\r\n', 'tab\t$', '$${'])('templateBody(%j) evaluates to the same', (text) => {
    expect((0, eval)(`\`${templateBody(text)}\``)).toBe(text);
  });

  it('knows the quote of most literals in the file', () => {
    const preferred = (code: string) => {
      let quote = '';
      applyEdit(code, (source) => {
        quote = preferredQuote(source);
        return null;
      });
      return quote;
    };
    expect(preferred('f("a", "b", \'c\')')).toBe('"');
    expect(preferred('f("a", \'b\', \'c\')')).toBe('\'');
    expect(preferred('f()')).toBe('\'');
  });
});

describe('importOf', () => {
  const last = (nodes: readonly TSESTree.Node[]) => nodes.findLast((node) => node.type === 'CallExpression') as TSESTree.Node;

  const named = { from: 'escape', named: 'escapeHtml' } as const;
  const whole = { from: 'escape', default: 'escapeHtml' } as const;
  const add = (code: string, needed: Parameters<typeof importOf>[1] = named, sourceType: 'module' | 'commonjs' = 'module') => {
    let local: string | undefined;
    const output = applyEdit(code, (source, nodes) => {
      const imported = importOf(source, needed);
      local = imported?.local;
      return imported && withImport(imported, insertAfter(last(nodes), '.x'));
    }, sourceType);
    return [local, output];
  };

  it.each([
    ['import a from \'a\';\nf();', 'import a from \'a\';\nimport { escapeHtml } from \'escape\';\nf().x;'],
    ['import a from "a"\nf()', 'import a from "a"\nimport { escapeHtml } from "escape"\nf().x'],
    ['export {};\nf();', 'import { escapeHtml } from \'escape\';\nexport {};\nf().x;'],
    ['\'use strict\';\nexport const a = f();', '\'use strict\';\nimport { escapeHtml } from \'escape\';\nexport const a = f().x;'],
    ['// about\nexport const a = f();', '// about\nimport { escapeHtml } from \'escape\';\nexport const a = f().x;'],
    ['import { other } from \'escape\';\nf();', 'import { other, escapeHtml } from \'escape\';\nf().x;'],
    ['import {\n  other,\n} from \'escape\';\nf();', 'import {\n  other,\n  escapeHtml,\n} from \'escape\';\nf().x;'],
    ['import all from \'escape\';\nf();', 'import all, { escapeHtml } from \'escape\';\nf().x;'],
    ['import * as all from \'escape\';\nf();', 'import * as all from \'escape\';\nimport { escapeHtml } from \'escape\';\nf().x;'],
    ['import type { T } from \'escape\';\nf();', 'import type { T } from \'escape\';\nimport { escapeHtml } from \'escape\';\nf().x;'],
    ['const a = require(\'a\');\nf();', 'const a = require(\'a\');\nconst { escapeHtml } = require(\'escape\');\nf().x;'],
  ])('%j becomes %j', (code, output) => expect(add(code)).toEqual(['escapeHtml', output]));

  it.each([
    ['import { escapeHtml } from \'escape\';\nf();', named, 'escapeHtml'],
    ['import { escapeHtml as e } from \'escape\';\nf();', named, 'e'],
    ['import e from \'escape\';\nf();', whole, 'e'],
    ['const { escapeHtml: e } = require(\'escape\');\nf();', named, 'e'],
    ['const e = require(\'escape\');\nf();', whole, 'e'],
  ] as const)('uses what %j has', (code, needed, local) => {
    expect(add(code, needed)).toEqual([local, code.replace('f()', 'f().x')]);
  });

  it('requires in a script', () => {
    expect(add('f();', whole, 'commonjs')).toEqual(['escapeHtml', 'const escapeHtml = require(\'escape\');\nf().x;']);
  });

  it.each(['import escapeHtml from \'other\';\nf();', 'f(escapeHtml);', 'function g(escapeHtml) { f(); }'])('gives up when the name is taken: %j', (code) => {
    expect(add(code)).toEqual([undefined, null]);
  });
});
