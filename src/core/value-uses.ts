import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { calleeName, enclosingFunction, isFunction, isTransparent, parametersOf, staticName } from './syntax.ts';

/**
 * Every place of the file to which the result of an expression gets, as itself or as text made of it: through variables,
 * methods that give another form, sums, returned values, promises and callbacks. The expression itself comes first.
 */
export function usesOf(value: Node, file: File): readonly Node[] {
  const found = new Set<Node>([value]);
  for (const node of found) {
    if (found.size > maximumUses) break;
    for (const next of nextOf(node, file)) found.add(next);
  }
  return [...found];
}

/** The places where a variable is read. */
export function readsOf(declared: Node, file: File): readonly Node[] {
  const variable = file.variable(declared);
  return variable ? variable.references.filter((reference) => reference.isRead()).map((reference) => reference.identifier) : [];
}

/** Results that get to more places than this are in generated code. */
const maximumUses = 200;

function nextOf(node: Node, file: File): readonly Node[] {
  const { parent } = node;
  if (!parent) return [];
  if (isTransparent(parent, node)) return [parent];
  switch (parent.type) {
    case 'TemplateLiteral':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'ArrayExpression':
      return parent.type === 'ConditionalExpression' && parent.test === node ? [] : [parent];
    case 'BinaryExpression':
      return parent.operator === '+' ? [parent] : [];
    case 'MemberExpression':
      return parent.object === node ? nextOfMember(parent, file) : [];
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? [parent.parent] : [];
    case 'CallExpression':
      return nextOfArgument(parent, node, file);
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? readsOf(parent.id, file) : [];
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'Identifier' ? readsOf(parent.left, file) : [];
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const of = parent.type === 'ReturnStatement' ? enclosingFunction(parent) : parent.body === node ? parent : null;
      return of ? file.callersOf(of) : [];
    }
    default:
      return [];
  }
}

function nextOfMember(member: Extract<Node, { type: 'MemberExpression' }>, file: File): readonly Node[] {
  const call = member.parent;
  const name = staticName(member);
  if (call.type !== 'CallExpression' || call.callee !== member || name === null) return name === 'buffer' || name === 'ciphertext' ? [member] : [];
  if (name === 'then') {
    const callback = call.arguments[0] && file.functionOf(call.arguments[0]);
    const parameter = callback?.params[0];
    return [call, ...(parameter?.type === 'Identifier' ? readsOf(parameter, file) : [])];
  }
  return forms.has(name) ? [call] : [];
}

/** Methods of a value that give it back, or another form of it. */
const forms = new Set([
  'update', 'digest', 'final', 'finalize', 'hex', 'base64', 'toString', 'slice', 'substring', 'substr', 'subarray', 'toUpperCase', 'toLowerCase', 'trim',
  'concat', 'replace', 'end', 'join', 'toHex',
]);

/** `Buffer.from(x)`, `Buffer.concat([x])`, `String(x)`, `new TextEncoder().encode(x)`; a function of the file has it under a name. */
function nextOfArgument(call: Extract<Node, { type: 'CallExpression' }>, node: Node, file: File): readonly Node[] {
  const index = call.arguments.findIndex((argument) => argument === node);
  if (index < 0) return [];
  if (index === 0 && converters.has(calleeName(call) ?? '')) return [call];
  const of = file.functionOf(call.callee);
  const parameter = of ? parametersOf(of)[index] : undefined;
  return parameter ? namesIn(parameter).flatMap((name) => readsOf(name, file)) : [];
}

const converters = new Set(['String', 'from', 'concat', 'encode', 'bytesToHex', 'stringify']);

/** The names that a parameter gives to what is handed over: its own, or those of the properties it takes out. */
function namesIn(parameter: Node): readonly Node[] {
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => (property.type === 'Property' && property.value.type === 'Identifier' ? [property.value] : []));
}

/** The function among the last arguments of a call that is handed its result, and the name it has there. */
export function handedOver(call: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>, file: File): readonly Node[] {
  const last = call.arguments.at(-1);
  const callback = last && last.type !== 'SpreadElement' ? file.functionOf(last) : null;
  const parameter = isFunction(callback) ? callback.params[1] : undefined;
  return parameter?.type === 'Identifier' ? readsOf(parameter, file) : [];
}
