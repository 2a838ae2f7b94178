import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { staticName, unwrap } from './syntax.ts';

/** A `replace` that leaves some of what it is there to remove or escape. */
export interface IncompleteReplacement {
  readonly call: TSESTree.CallExpression;
  /** `first`: only the first match is replaced; `nested`: what is removed comes together again from what is left */
  readonly flaw: 'first' | 'nested';
  /** what it is there to remove or escape */
  readonly token: string;
  /** the languages in which the token means something */
  readonly against: readonly Language[];
  readonly receiver: Node;
}

export type Language = 'html' | 'path' | 'sql';

/** Every such call on a text, in source order; what is written as a variable is not read. */
export function incompleteReplacements(file: File): readonly IncompleteReplacement[] {
  return file.callsOnText(['replace', 'replaceAll'], (call) => flawOf(call) !== null && !isRepeated(call)).flatMap((call) => {
    const flaw = flawOf(call);
    const callee = unwrap(call.callee);
    return flaw && callee.type === 'MemberExpression' ? [{ call, receiver: callee.object, ...flaw }] : [];
  });
}

type Flaw = Pick<IncompleteReplacement, 'flaw' | 'token' | 'against'>;

function flawOf({ arguments: [pattern, replacement], callee }: TSESTree.CallExpression): Flaw | null {
  const written = replacement?.type === 'Literal' && typeof replacement.value === 'string' ? replacement.value : null;
  if (!pattern || pattern.type !== 'Literal' || written === null) return null;
  const isAll = staticName(unwrap(callee)) === 'replaceAll';
  if (typeof pattern.value === 'string') return (isAll ? null : ofFirst(pattern.value, written)) ?? (written === '' ? ofNested(pattern.value, isAll) : null);
  if (!('regex' in pattern)) return null;
  const { flags, pattern: source } = pattern.regex;
  const character = /^\\?([<>'"\\])$/.exec(source)?.[1] ?? /^\[([<>'"])\]$/.exec(source)?.[1];
  if (character !== undefined && character !== '\\') return /[gy]/.test(flags) ? null : ofFirst(character, written);
  return written === '' && pattern.value instanceof RegExp && canTry(source) ? ofNested(new RegExp(pattern.value), false) : null;
}

/** One character of which only the first is escaped: by an entity, a backslash or by doubling it. */
function ofFirst(token: string, written: string): Flaw | null {
  const isEntity = /^&(?:#\d+|#x[\da-f]+|[a-z]+);$/i.test(written);
  if (/^[<>]$/.test(token) && (isEntity || written === '')) return { flaw: 'first', token, against: ['html'] };
  if (/^['"]$/.test(token) && isEntity) return { flaw: 'first', token, against: ['html'] };
  if (/^['"]$/.test(token) && (written === token + token || written === `\\${token}`)) return { flaw: 'first', token, against: ['sql'] };
  return null;
}

/** Texts that are dangerous, and how they can be written into one another. */
const tokens: readonly { readonly token: string; readonly against: readonly Language[]; readonly inside: string; readonly nested: readonly string[] }[] = [
  { token: '../', against: ['path'], inside: 'a/../b', nested: ['....//', '..././'] },
  { token: '..', against: ['path'], inside: 'a/../b', nested: ['../..', '.....'] },
  { token: '<script', against: ['html'], inside: 'a<script>b</script>', nested: ['<scr<script>ipt>', '<scr<script></script>ipt>'] },
  { token: 'javascript:', against: ['html'], inside: 'javascript:b', nested: ['javajavascript:script:'] },
];

/** Tried: the pattern removes the text, and finds it only once or makes it again out of its parts. */
function ofNested(pattern: string | RegExp, isAll: boolean): Flaw | null {
  const remove = (text: string): string => (isAll ? text.replaceAll(pattern, '') : text.replace(pattern, ''));
  for (const { against, inside, nested, token } of tokens) {
    if (inside.includes(token) && !remove(inside).includes(token) && nested.some((text) => remove(text).includes(token))) {
      return { flaw: isOnce(pattern, isAll) ? 'first' : 'nested', token, against };
    }
  }
  return null;
}

function isOnce(pattern: string | RegExp, isAll: boolean): boolean {
  return typeof pattern === 'string' ? !isAll : !pattern.global;
}

/** Patterns for one end of the text have another purpose, and a short one without nested repetition ends in time. */
function canTry(source: string): boolean {
  return source.length <= 60 && !/[$^](?![^[]*\])/.test(source) && !/\([^()]*[*+{][^()]*\)[*+{]/.test(source) && /script|\.|</i.test(source);
}

/** A loop can repeat the replacement until nothing is left to replace. */
function isRepeated(node: Node): boolean {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'WhileStatement' || current.type === 'DoWhileStatement' || current.type === 'ForStatement') return true;
    if (/Function/.test(current.type)) return false;
  }
  return false;
}
