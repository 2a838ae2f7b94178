import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export type Quote = '\'' | '"';

/** The quote that most string literals of the file use; single quotes when they are equally many or there are none. */
export function preferredQuote(sourceCode: TSESLint.SourceCode): Quote {
  const known = quotes.get(sourceCode.ast);
  if (known) return known;
  let balance = 0;
  for (const token of sourceCode.ast.tokens) {
    if (token.type !== 'String') continue;
    balance += token.value.startsWith('"') ? -1 : 1;
  }
  const quote = balance < 0 ? '"' : '\'';
  quotes.set(sourceCode.ast, quote);
  return quote;
}

const quotes = new WeakMap<TSESTree.Program, Quote>();

/**
 * A string literal of the text, in the given quotes or the file's. The other quotes are taken when only they need no
 * escapes. Line breaks become escapes.
 */
export function quoted(text: string, preferred: Quote): string {
  const other: Quote = preferred === '"' ? '\'' : '"';
  const quote = text.includes(preferred) && !text.includes(other) ? other : preferred;
  const body = text.replace(/['"\\\n\r\t\0\b\f\v\u2028\u2029]/g, (character) =>
    (character === quote || character === '\\' ? `\\${character}` : (escapes[character] ?? character)));
  return `${quote}${body}${quote}`;
}

/** Text as it stands between the backticks of a template literal. Line breaks and tabs stay, other control characters are escaped. */
export function templateBody(text: string): string {
  return text.replace(/`|\\|\$(?=\{)/g, '\\$&').replace(/[\r\0\b\f\v\u2028\u2029]/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\x00', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u2028': '\\u2028', '\u2029': '\\u2029',
};
