import type { Node, SinkOf } from './answers.ts';
import type { File } from './file.ts';
import { isConfigurationName } from './names.ts';
import { partsOf } from './password-names.ts';
import { enclosingFunction, memberRoot, staticName, unwrap } from './syntax.ts';
import { splitWords } from './words.ts';

/** `static`: everybody's is the same; `predictable`: others can tell it; `short`: few bytes; `fine`: nothing is wrong with it, or it cannot be seen. */
export type Salt =
  | { readonly kind: 'fine' }
  | { readonly kind: 'static'; readonly cause: string }
  | { readonly kind: 'predictable'; readonly cause: string }
  | { readonly kind: 'short'; readonly bytes: number; readonly node: Node };

type Part = Salt['kind'] | 'shared' | 'configured' | { readonly bytes: number; readonly node: Node };

const fine: Salt = { kind: 'fine' };

/**
 * How good a salt is.
 * @param takesCost a number in its place is a cost: then a setting may be one
 */
export function saltAt(value: Node, sink: Node, file: File, takesCost: boolean): Salt {
  const parts = leavesOf(value, file).map((leaf) => partAt(leaf, sink, file, takesCost));
  const measured = parts.find((part) => typeof part === 'object');
  if (typeof measured === 'object') return parts.length === 1 ? { kind: 'short', ...measured } : fine;
  if (parts.includes('fine') || parts.length === 0) return fine;
  if (parts.includes('predictable')) return { kind: 'predictable', cause: file.sourceCode.getText(value) };
  if (parts.includes('shared')) return { kind: 'static', cause: 'is made once, when the module is loaded' };
  return { kind: 'static', cause: parts.includes('configured') ? 'is a setting of the program' : 'is a constant' };
}

/** The expressions that the salt is put together from, aliases of one definition looked through. */
function leavesOf(value: Node, file: File): readonly Node[] {
  const leaves: Node[] = [];
  const pending: Node[] = [value];
  for (let steps = 0; steps < 40 && pending.length > 0; steps++) {
    const node = unwrap(file.definition(unwrap(pending.pop() as Node)));
    if (file.constant(node) && node.type !== 'Identifier') leaves.push(node);
    else if (partsOf(node).length > 0) pending.push(...partsOf(node));
    else leaves.push(node);
  }
  return leaves;
}

function partAt(node: Node, sink: Node, file: File, takesCost: boolean): Part {
  const constant = file.constant(node);
  if (constant) return typeof constant.value === 'string' && (!takesCost || constant.value.startsWith('$2')) ? 'static' : 'fine';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return partOfCall(node, sink, file, takesCost);
  if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return 'fine';
  if (!takesCost && isSetting(node, file)) return 'configured';
  return isIdentity(node, file) ? 'predictable' : 'fine';
}

function partOfCall(node: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>, sink: Node, file: File, takesCost: boolean): Part {
  const maker = file.sinks('salt').find((candidate) => candidate.node === node);
  if (maker?.row.quality === 'predictable' || isClock(node, file)) return 'predictable';
  if (isZeros(node, file)) return 'static';
  const isShared = enclosingFunction(node) === null && enclosingFunction(sink) !== null && !isInInstance(node);
  if (isShared && (maker || !takesCost)) return 'shared';
  const bytes = maker ? bytesOf(maker, file) : null;
  return bytes !== null && maker ? { bytes: bytes.value, node: bytes.node } : 'fine';
}

/** Bytes that a salt must have at least: 32 bits (NIST SP 800-63B-4, ASVS 5.0.0 6.5.2), below which it is as good as none. */
export const leastSaltBytes = 4;
/** Bytes that a salt should have: 128 bits (NIST SP 800-132, 5.1). */
const goodSaltBytes = 16;

/** Length of a salt if it is shorter than it should be. */
function bytesOf({ row, node }: SinkOf<'salt'>, file: File): { readonly value: number; readonly node: Node } | null {
  const given = row.bytes ? file.at(node, row.bytes) : null;
  const value = given ? file.constant(given)?.value : null;
  return given && typeof value === 'number' && value < goodSaltBytes ? { value, node: given } : null;
}

/** In a field of each instance of a class: how many there are cannot be seen. */
function isInInstance(node: Node): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) if (current.type === 'PropertyDefinition') return !current.static;
  return false;
}

/** `Math.random()`, `Date.now()`, `new Date()`. */
function isClock(node: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>, file: File): boolean {
  const callee = unwrap(node.callee);
  if (node.type === 'NewExpression') return callee.type === 'Identifier' && callee.name === 'Date' && node.arguments.length === 0 && isGlobal(callee, file);
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || !isGlobal(callee.object, file)) return false;
  const name = `${callee.object.name}.${staticName(callee)}`;
  return name === 'Math.random' || name === 'Date.now';
}

function isGlobal(node: Node, file: File): boolean {
  return (file.variable(node)?.defs.length ?? 0) === 0;
}

/** `Buffer.alloc(16)`: zeros. */
function isZeros(node: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>, file: File): boolean {
  const called = file.entity(node.callee)?.entity;
  return called?.name === 'Buffer.alloc' && called.package === 'node' && node.arguments.length === 1;
}

/** A value of the program's environment or configuration: `process.env.SALT`, `config.salt`. */
export function isSetting(node: Node, file: File): boolean {
  const origins = file.flow(node);
  if (origins.length > 0 && origins.every((origin) => origin.entity?.name === 'environment' && origin.entity.package === 'node')) return true;
  const root = memberRoot(node);
  if (node.type !== 'MemberExpression' || root.type !== 'Identifier') return false;
  return file.sourceCode.getText(node).startsWith('process.env.') || isConfigurationName(root.name);
}

/** What others know about a user, or can guess. */
function isIdentity(node: Node, file: File): boolean {
  const [origin, ...others] = file.flow(node);
  const own = node.type === 'Identifier' ? node.name : staticName(node);
  const read = origin && others.length === 0 && /^[\w$.?]+$/.test(origin.text) ? origin.text.split('.').at(-1) : null;
  return [own, read].some((name) => typeof name === 'string' && identityEnd.test(splitWords(name).join(' ')));
}

const identityEnd = /^(?:(?:user|account|member|customer) )?(?:email|emailaddress|email address|mail|username|login|id|name|phone|created at|createdat|birthdate|birthday)$/;
