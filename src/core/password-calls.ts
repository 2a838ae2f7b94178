import type { Node, SinkOf } from './answers.ts';
import type { File } from './file.ts';
import { partsOf } from './password-names.ts';
import { calleeName, contains, lastName, staticName, unwrap } from './syntax.ts';
import { handedOver, readsOf, usesOf } from './value-uses.ts';

export type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;
/** A call that hashes, encrypts or encodes what may be a password, or uses it as a key. */
export type PasswordCall = SinkOf<'password'> & { readonly node: Call };

type Method = PasswordCall['row']['method'];

/** The calls of the file that do this, in source order. */
export function passwordCalls(file: File, ...methods: readonly Method[]): readonly PasswordCall[] {
  return file.sinks('password').flatMap((sink): PasswordCall[] => {
    const { node } = sink;
    return node.type !== 'AssignmentExpression' && methods.includes(sink.row.method) ? [{ ...sink, node }] : [];
  });
}

/** Every place to which the result gets, also of a hash that is held in a variable (`const h = createHash(); h.update(x)`). */
export function resultsOf({ node }: PasswordCall, file: File): readonly Node[] {
  const receiver = receiverOf(node);
  const held = receiver && file.definition(receiver) !== receiver ? readsOf(receiver, file) : [];
  const starts = [node, ...held.filter((read) => !contains(node, read)), ...handedOver(node, file)];
  return [...new Set(starts.flatMap((start) => usesOf(start, file)))];
}

/** The variable on which a chain of calls begins. */
function receiverOf(node: Call): Extract<Node, { type: 'Identifier' }> | null {
  let current: Node = node;
  while (current.type === 'CallExpression' || current.type === 'NewExpression') {
    const callee: Node = unwrap(current.callee);
    if (callee.type !== 'MemberExpression') return null;
    current = unwrap(callee.object);
  }
  return current.type === 'Identifier' ? current : null;
}

/** What goes into a digest, taken apart: of every `update` of the same hash. */
export function inputsOf(call: PasswordCall, file: File): readonly Node[] {
  const { argument } = call.row.value;
  const receiver = receiverOf(call.node);
  const others = receiver ? readsOf(receiver, file).map((read) => read.parent?.parent ?? read) : [];
  const chain = file.callsWithin(chainOf(call.node)).filter((other) => calleeName(other) === 'update');
  const calls = [call.node, ...chain, ...others.filter((other): other is Call => other.type === 'CallExpression' && calleeName(other) === 'update')];
  const pending: Node[] = calls.flatMap((other) => (typeof argument === 'number' ? other.arguments[argument] ?? [] : []));
  const found = new Set(pending);
  for (const node of found) {
    if (found.size > maximumInputs) break;
    const value = unwrap(node);
    for (const part of partsOf(value)) found.add(part);
    const definition = file.definition(value);
    if (definition !== value) found.add(definition);
  }
  return [...found];
}

/** More operands than this are in generated code. */
const maximumInputs = 60;

/** The whole chain of calls in which a call stands. */
function chainOf(node: Node): Node {
  let current = node;
  while (current.parent?.type === 'MemberExpression' && current.parent.object === current && current.parent.parent.type === 'CallExpression') current = current.parent.parent;
  return current;
}

/** Is one of these places what the call is about? */
export function isGivenTo(call: PasswordCall, uses: readonly Node[], file: File): boolean {
  const value = file.at(call.node, call.row.value);
  return value !== null && (uses.includes(value) || uses.includes(unwrap(value)));
}

/** The name of the algorithm as the file or the library writes it; null if it cannot be seen. */
export function algorithmOf({ row, node }: PasswordCall, file: File): string | null {
  const { algorithm } = row;
  if (algorithm === undefined || typeof algorithm === 'string') return algorithm ?? null;
  if (!('ofReceiver' in algorithm)) return textAt(file.at(node, algorithm), file);
  for (let current: Node | null = node; current?.type === 'CallExpression' || current?.type === 'NewExpression';) {
    const callee: Node = unwrap(current.callee);
    const maker: Node | null = callee.type === 'MemberExpression' ? unwrap(file.definition(unwrap(callee.object))) : null;
    if (maker?.type !== 'CallExpression' && maker?.type !== 'NewExpression') return null;
    if (maker.type === 'NewExpression' || calleeName(maker) !== 'update') return textAt(file.at(maker, algorithm.ofReceiver), file);
    current = maker;
  }
  return null;
}

function textAt(node: Node | null, file: File): string | null {
  const value = node ? file.constant(node)?.value : null;
  return typeof value === 'string' && value.length <= 30 ? value : null;
}

/** The name of what a value is put into: a variable, a property, the object whose method gets it. Empty if it has none. */
export function targetName(use: Node): string {
  const { parent } = use;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : '';
    case 'Property':
    case 'PropertyDefinition':
      return staticName(parent) ?? '';
    case 'AssignmentExpression':
      return lastName(parent.left) ?? '';
    case 'CallExpression':
      return parent.callee.type === 'MemberExpression' ? lastName(parent.callee.object) ?? '' : '';
    default:
      return '';
  }
}
