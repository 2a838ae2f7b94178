import type { Expression, Node } from './answers.ts';
import type { File } from './file.ts';
import { constituentsOf, isFunction, staticName, unwrap } from './syntax.ts';
import { splitWords } from './words.ts';

/** A password in the clear, and what the file calls it. */
export interface Password {
  readonly node: Node;
  readonly text: string;
}

/**
 * The password in the clear that a value is, or is put together from (`salt + password`); null if nothing says so.
 * @param others further words that mean a password
 */
export function passwordIn(value: Node, file: File, others: ReadonlySet<string> = none): Password | null {
  const pending: { readonly node: Node; readonly aliases: number }[] = [{ node: value, aliases: 0 }];
  for (let steps = 0; steps < maximumSteps; steps++) {
    const next = pending.pop();
    if (!next) return null;
    const node = unwrap(next.node);
    const found = passwordAt(node, file, others);
    if (found) return found;
    const parts = partsOf(node);
    pending.push(...parts.map((part) => ({ node: part, aliases: next.aliases })));
    const definition = parts.length === 0 && next.aliases < maximumAliases ? file.definition(node) : node;
    if (definition !== node && !isFunction(definition)) pending.push({ node: definition, aliases: next.aliases + 1 });
  }
  return null;
}

/** A sum has seldom more operands; the bounds keep generated code from costing time. */
const maximumSteps = 60;
const maximumAliases = 4;
const none: ReadonlySet<string> = new Set();

function passwordAt(node: Node, file: File, others: ReadonlySet<string>): Password | null {
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticName(node) : fieldRead(node, file);
  if (name === null) return null;
  const text = file.sourceCode.getText(node);
  if (isRawPassword(name, others)) return { node, text };
  if (node.type !== 'Identifier' || isPlainParameter(node, file)) return null;
  const origins = file.flow(node);
  const named = origins.length > 0 && origins.length <= 4
    ? origins.find((origin) => isRawPassword(/(?:^|[\w$)\]?]\.)([\w$]+)$/.exec(origin.text)?.[1] ?? '', others)) : undefined;
  return named ? { node, text: named.text } : null;
}

/** The name in `form.get('password')`, of a form that a model knows. */
function fieldRead(node: Node, file: File): string | null {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || staticName(unwrap(node.callee)) !== 'get') return null;
  const name = file.constant(node.arguments[0] as Node)?.value;
  return typeof name === 'string' && file.entity(node) ? name : null;
}

/** What the callers of a helper give it is not in its name. */
function isPlainParameter(node: Node, file: File): boolean {
  return file.variable(node)?.defs.some((definition) => String(definition.type) === 'Parameter' && definition.name.parent === definition.node) === true;
}

/** Expressions whose characters are in the value. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.filter((element): element is Expression => element !== null && element.type !== 'SpreadElement');
    case 'CallExpression':
      return partsOfCall(unwrap(node.callee), node.arguments);
    default:
      return constituentsOf(node);
  }
}

function partsOfCall(callee: Node, given: readonly Node[]): readonly Node[] {
  const first = given.slice(0, 1);
  if (callee.type === 'Identifier') return callee.name === 'String' ? first : [];
  const method = callee.type === 'MemberExpression' ? staticName(callee) : null;
  if (callee.type !== 'MemberExpression' || method === null) return [];
  if (method === 'from' || method === 'encode' || method === 'parse') return first;
  if (method === 'concat') return [callee.object, ...given];
  return receiverMethods.has(method) ? [callee.object] : [];
}

/** Methods whose result is the text they are called on, in another form. */
const receiverMethods = new Set(['toString', 'trim', 'normalize', 'toLowerCase', 'toUpperCase', 'join', 'valueOf', 'buffer']);

/** Is this the name of a password in the clear: not of its hash, its length, its field, or a token about it? */
export function isRawPassword(name: string, others: ReadonlySet<string> = none): boolean {
  const words = splitWords(name);
  const last = words.at(-1);
  if (last === undefined || words.some((word) => derived.has(word))) return false;
  return passwordWords.has(last) || others.has(last) || (words.length === 1 && shortPasswordNames.has(last));
}

/** Does the name speak of a password, whatever of it? */
export function namesPassword(name: string, others: ReadonlySet<string> = none): boolean {
  return splitWords(name).some((word) => passwordWords.has(word) || others.has(word));
}

/**
 * Can the text hold the name of a password? Without one, nothing in a file is about passwords.
 * @param others further words that mean a password
 */
export function mentionsPassword(text: string, others: ReadonlySet<string> = none): boolean {
  if (possibleName.test(text)) return true;
  const lower = others.size > 0 ? text.toLowerCase() : '';
  return [...others].some((word) => lower.includes(word));
}

const possibleName = /pass_?(?:w|code|phrase)|pwd|(?<![a-z0-9])(?:pass|pw|psw)(?![a-z0-9])/i;

/** Words that mean a password, whatever stands before them. */
export const passwordWords: ReadonlySet<string> = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passcode']);
/** Names that mean a password when nothing else is in them. */
export const shortPasswordNames: ReadonlySet<string> = new Set(['pass', 'pw', 'psw']);
/** Words that make the name one of something else about a password. */
const derived = new Set([
  'hash', 'hashed', 'digest', 'encrypted', 'encoded', 'cipher', 'salt', 'salted', 'reset', 'forgot', 'policy', 'length', 'min', 'max', 'field', 'input', 'visible',
  'show', 'hide', 'schema', 'regex', 'pattern', 'strength', 'error', 'errors', 'rules', 'type', 'mode', 'provider', 'hint', 'label', 'url', 'link',
  'token', 'expires',
]);
