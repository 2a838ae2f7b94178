import type { RegExpParser } from '@eslint-community/regexpp';

type Regexpp = typeof import('@eslint-community/regexpp');

let parser: RegExpParser | null = null;

/**
 * The parser of regular expressions, initialised by the first question that needs it: it costs about 12 ms, and most
 * files have no such question. A plain `require` call of a CommonJS package is what esbuild wraps to run on first use.
 */
export function regExpParser(): RegExpParser {
  if (parser === null) {
    const { RegExpParser: Parser } = require('@eslint-community/regexpp') as Regexpp;
    parser = new Parser({ ecmaVersion: 2025 });
  }
  return parser;
}
