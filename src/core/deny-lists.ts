import type { TSESTree } from '@typescript-eslint/utils';
import type { Condition, Node } from './answers.ts';
import type { File } from './file.ts';
import { isPosition, searchesWithin } from './incomplete-host-checks.ts';
import type { Language } from './incomplete-replacements.ts';
import { staticName, unwrap } from './syntax.ts';

/** A check that refuses texts with a certain word, of which a language has others. */
export interface Refusal {
  readonly call: TSESTree.CallExpression;
  readonly flaw: 'denied';
  /** what is refused, as it is written */
  readonly token: string;
  readonly against: readonly Language[];
  /** the text that is checked */
  readonly receiver: Node;
}

/** Words that are refused in the hope that a language cannot do without them. */
const words: Readonly<Partial<Record<Language, RegExp>>> = {
  html: /<\s*\/?\s*(?:script|iframe|img|svg|object)|javascript:|\bon(?:error|load|click|mouseover)\b/i,
  sql: /\b(?:select|union|drop|insert|delete|update|or)\b|--/i,
  path: /^(?:\\?\.){2}(?:\\?[\\/])?$/,
  command: /[;&|`$]|\brm\b/,
  request: /localhost|127\\?\.0|169\\?\.254|192\\?\.168|metadata/i,
};

const languages = Object.keys(words) as Language[];

/** Every such call of a file, in source order. */
export function refusals(file: File): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const call of file.callsOfMembers(asking)) {
    const refusal = refusalOf(call);
    if (refusal) found.push(refusal);
  }
  return found;
}

const asking = ['includes', 'indexOf', 'match', 'test'];

function refusalOf(call: TSESTree.CallExpression): Refusal | null {
  const callee = unwrap(call.callee);
  const [wanted] = call.arguments;
  if (callee.type !== 'MemberExpression' || !wanted || wanted.type === 'SpreadElement') return null;
  const isTest = staticName(callee) === 'test';
  const [pattern, receiver] = isTest ? [unwrap(callee.object), wanted] : [wanted, callee.object];
  if (pattern.type !== 'Literal') return null;
  const token = 'regex' in pattern ? pattern.regex.pattern : staticName(callee) === 'match' ? '' : String(pattern.value);
  // A pattern of both ends says what is let through.
  if (/^\^.*\$$/.test(token) || token.length < 2 - Number(/[;&|`$]/.test(token))) return null;
  const against = languages.filter((language) => words[language]?.test(token));
  return against.length > 0 ? { call, flaw: 'denied', token, against, receiver } : null;
}

/** The calls amongst these that have said no where a condition has turned out `truth`. */
export function refusedWithin({ test, truth }: Pick<Condition, 'test' | 'truth'>, calls: readonly Refusal[], file: File): readonly Refusal[] {
  const missed = searchesWithin(test, truth, file).filter(({ found, isSure }) => isSure && !found);
  return missed.flatMap((search) => calls.filter(({ call }) => call === search.call && (search.isCompared || !isPosition(call))));
}
