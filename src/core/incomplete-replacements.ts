import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { splitCall } from './flow.ts';
import { staticName, unwrap } from './syntax.ts';

/** A `replace` that leaves some of what it is there to remove or escape, or a call that undoes what was escaped. */
export interface IncompleteReplacement {
  readonly call: TSESTree.CallExpression;
  /**
   * `first`: only the first match is replaced; `nested`: what is removed comes together again from what is left; `backslash`: a backslash
   * before the character makes the one that is written a character again; `order`: what was escaped before is escaped again; `decoded`: what
   * was escaped or checked is decoded; `quotes`: tags are escaped, and quotes stay
   */
  readonly flaw: 'first' | 'nested' | 'backslash' | 'order' | 'decoded' | 'quotes';
  /** what it is there to remove or escape */
  readonly token: string;
  /** the languages in which the token means something */
  readonly against: readonly Language[];
  readonly receiver: Node;
  /** it is a flaw only on the way to a place of such a language */
  readonly onlyBefore?: true;
}

export type Language = 'html' | 'path' | 'sql' | 'command' | 'url' | 'request';

/** Every such call on a text, in source order; what is written as a variable is not read. */
export function incompleteReplacements(file: File): readonly IncompleteReplacement[] {
  const flaws = new Map<Node, Flaw>();
  const isWanted = (call: TSESTree.CallExpression): boolean => {
    const flaw = flawOf(call);
    if (flaw === null || isRepeated(call)) return false;
    flaws.set(call, flaw);
    return true;
  };
  const found: IncompleteReplacement[] = [];
  for (const call of file.callsOnText(replacing, isWanted)) {
    const flaw = flaws.get(call);
    const callee = unwrap(call.callee);
    if (flaw && callee.type === 'MemberExpression') found.push({ call, receiver: callee.object, ...flaw });
  }
  for (const call of file.callsOfMembers(joining)) found.push(...joiningOf(call));
  for (const entity of decoders) for (const call of file.calls(entity)) found.push(...decodingOf(call, file));
  return found;
}

const replacing = ['replace', 'replaceAll'];
const joining = ['join'];
const none: readonly IncompleteReplacement[] = [];

/** `text.split('../').join('')` */
function joiningOf(call: TSESTree.CallExpression): readonly IncompleteReplacement[] {
  const [by] = call.arguments;
  if (by?.type !== 'Literal' || by.value !== '') return none;
  const split = splitCall(call);
  const [token] = split?.arguments ?? [];
  const callee = split && unwrap(split.callee);
  if (callee?.type !== 'MemberExpression' || token?.type !== 'Literal' || typeof token.value !== 'string' || isRepeated(call)) return none;
  const flaw = ofNested(token.value, true);
  return flaw ? [{ call, receiver: callee.object, ...flaw }] : none;
}

const climb = maskOf(['climb']);

/** What makes text of its encoded form (ECMA-262, 19.2.6.1, 19.2.6.2, B.2.1.2). */
const decoders = ['ecmascript:decodeURIComponent', 'ecmascript:decodeURI', 'ecmascript:unescape'];

function decodingOf(call: TSESTree.CallExpression | TSESTree.NewExpression, file: File): readonly IncompleteReplacement[] {
  const [encoded] = call.arguments;
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || !encoded || encoded.type === 'SpreadElement') return none;
  const origins = file.flow(encoded);
  const found = { call, flaw: 'decoded', token: call.callee.name, receiver: encoded } as const;
  if (origins.some(({ escapedFor }) => escapedFor?.has('html') || escapedFor?.has('html-text'))) return [{ ...found, against: ['html'] }];
  return origins.some(({ kind, possible }) => kind === 'user' && (possible & climb) === 0) ? [{ ...found, against: ['path'], onlyBefore: true }] : none;
}

type Flaw = Pick<IncompleteReplacement, 'flaw' | 'token' | 'against' | 'onlyBefore'>;

function flawOf(call: TSESTree.CallExpression): Flaw | null {
  const { arguments: [pattern, replacement], callee } = call;
  const written = replacement?.type === 'Literal' && typeof replacement.value === 'string' ? replacement.value : null;
  if (!pattern || pattern.type !== 'Literal' || written === null) return null;
  const isAll = staticName(unwrap(callee)) === 'replaceAll';
  const again = ofEvery(call, pattern, written, isAll);
  if (again) return again;
  if (typeof pattern.value === 'string') return (isAll ? null : ofFirst(pattern.value, written)) ?? (written === '' ? ofNested(pattern.value, isAll) : null);
  return 'regex' in pattern ? ofPattern(pattern, written) : null;
}

function ofPattern(pattern: TSESTree.RegExpLiteral, written: string): Flaw | null {
  const { flags, pattern: source } = pattern.regex;
  const character = /^\\?([<>'"\\])$/.exec(source)?.[1] ?? /^\[([<>'"])\]$/.exec(source)?.[1];
  if (character !== undefined && character !== '\\') return /[gy]/.test(flags) ? null : ofFirst(character, written);
  return written === '' && pattern.value instanceof RegExp && canTry(source) ? ofNested(new RegExp(pattern.value), false) : null;
}

/** Every one of a character is escaped: by a backslash that is none before another, or by an entity behind other entities. */
function ofEvery(call: TSESTree.CallExpression, pattern: TSESTree.Literal, written: string, isAll: boolean): Flaw | null {
  const isGlobal = 'regex' in pattern ? /g/.test(pattern.regex.flags) : isAll;
  const source = 'regex' in pattern ? pattern.regex.pattern : String(pattern.value);
  if (!isGlobal) return null;
  const quote = /^\\?(['"])$/.exec(source)?.[1] ?? /^\(?\[(['"]{1,2})\]\)?$/.exec(source)?.[1];
  if (quote !== undefined && (written === `\\${quote}` || written === '\\$&' || written === '\\$1')) {
    return replacedBefore(call).some(({ pattern: earlier }) => earlier.includes('\\\\') || earlier === '\\') ? null : { flaw: 'backslash', token: quote, against: ['sql'] };
  }
  const isBehind = source === '&' && written === '&amp;' && replacedBefore(call).some((earlier) => /^&(?:#\d+|[a-z]+);$/.test(earlier.written));
  if (isBehind) return { flaw: 'order', token: '&', against: [] };
  return isEscaperOfTags(call, source, written) ? { flaw: 'quotes', token: '<', against: ['html'], onlyBefore: true } : null;
}

/** The last of a chain that escapes `<` and no quotes. */
function isEscaperOfTags(call: TSESTree.CallExpression, source: string, written: string): boolean {
  const steps = [{ pattern: source, written }, ...replacedBefore(call)];
  const isLast = !(call.parent.type === 'MemberExpression' && call.parent.object === call && /^replace(?:All)?$/.test(staticName(call.parent) ?? ''));
  return isLast && steps.some((step) => step.pattern === '<' && /^&(?:lt|#60);$/.test(step.written)) && !steps.some((step) => /&(?:quot|#34|#39|#x27|apos);/.test(step.written));
}

/** The replacements before one in its chain: the source of the pattern, or its text, and what is written. */
function replacedBefore(call: TSESTree.CallExpression): readonly { readonly pattern: string; readonly written: string }[] {
  const found: { pattern: string; written: string }[] = [];
  for (let callee = unwrap(call.callee); callee.type === 'MemberExpression';) {
    const earlier = unwrap(callee.object);
    if (earlier.type !== 'CallExpression') break;
    callee = unwrap(earlier.callee);
    const [pattern, written] = earlier.arguments;
    if (pattern?.type === 'Literal') found.push({ pattern: 'regex' in pattern ? pattern.regex.pattern : String(pattern.value), written: written?.type === 'Literal' ? String(written.value) : '' });
  }
  return found;
}

/** One character of which only the first is escaped: by an entity, a backslash or by doubling it. */
function ofFirst(token: string, written: string): Flaw | null {
  const isEntity = /^&(?:#\d+|#x[\da-f]+|[a-z]+);$/i.test(written);
  if (/^[<>]$/.test(token) && (isEntity || written === '')) return { flaw: 'first', token, against: ['html'] };
  if (/^['"]$/.test(token) && isEntity) return { flaw: 'first', token, against: ['html'] };
  if (/^['"]$/.test(token) && (written === token + token || written === `\\${token}`)) return { flaw: 'first', token, against: ['sql'] };
  return /^[;&|`$]$/.test(token) && written === '' ? { flaw: 'first', token, against: ['command'] } : null;
}

/** Texts that are dangerous, and how they can be written into one another. */
const tokens: readonly { readonly token: string; readonly against: readonly Language[]; readonly inside: string; readonly nested: readonly string[] }[] = [
  { token: '../', against: ['path'], inside: 'a/../b', nested: ['....//', '..././'] },
  { token: '..', against: ['path'], inside: 'a/../b', nested: ['../..', '.....'] },
  { token: '<script', against: ['html'], inside: 'a<script>b</script>', nested: ['<scr<script>ipt>', '<scr<script></script>ipt>'] },
  { token: '<!--', against: ['html'], inside: 'a<!--b-->c', nested: ['<!<!--a-->--'] },
  { token: 'onerror=', against: ['html'], inside: '<b onerror=c', nested: ['<b oonerror=nerror=c'] },
  { token: 'javascript:', against: ['html', 'url'], inside: 'javascript:b', nested: ['javajavascript:script:'] },
];

/** Tried: the pattern removes the text, and finds it only once or makes it again out of its parts. */
function ofNested(pattern: string | RegExp, isAll: boolean): Flaw | null {
  const remove = (text: string): string => (isAll ? text.replaceAll(pattern, '') : text.replace(pattern, ''));
  for (const { against, inside, nested, token } of tokens) {
    const left = remove(inside);
    // One dot of `../` is removed for other reasons.
    if (inside.includes(token) && !left.includes(token) && inside.length - left.length > 1 && nested.some((text) => remove(text).includes(token))) {
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
  return source.length <= 60 && !/[$^](?![^[]*\])/.test(source) && !/\([^()]*[*+{][^()]*\)[*+{]/.test(source) && /script|\.|<|on/i.test(source);
}

/** A loop can repeat the replacement until nothing is left to replace. */
function isRepeated(node: Node): boolean {
  for (let current: Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'WhileStatement' || current.type === 'DoWhileStatement' || current.type === 'ForStatement') return true;
    if (/Function/.test(current.type)) return false;
  }
  return false;
}
