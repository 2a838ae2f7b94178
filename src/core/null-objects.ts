import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { calleeName, isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** Is it surely an object without a prototype: `Object.create(null)`, `{ __proto__: null }`? */
export function isWithoutPrototype(file: File, node: Node): boolean {
  const value = unwrap(file.definition(node));
  if (value.type === 'ObjectExpression') {
    return value.properties.some((property) =>
      property.type === 'Property' && !property.computed && !property.shorthand && staticName(property) === '__proto__' && isNull(property.value));
  }
  if (value.type === 'Identifier') return isGathered(file, value);
  const argument = value.type === 'CallExpression' ? file.entity(value.callee)?.entity.row.prototype : undefined;
  const prototype = argument === undefined ? null : file.at(value, { argument });
  return prototype !== null && file.constant(prototype)?.value === null;
}

/** Is it what `reduce` hands on from call to call, such an object in the beginning? */
function isGathered(file: File, name: TSESTree.Identifier): boolean {
  const variable = file.variable(name);
  const [definition] = variable?.defs ?? [];
  const of = definition?.type === 'Parameter' ? (definition.node as Node) : null;
  const call = of && isFunction(of) && parametersOf(of)[0] === definition?.name ? of.parent : null;
  if (!of || !isFunction(of) || call?.type !== 'CallExpression' || !/^reduce(?:Right)?$/.test(calleeName(call) ?? '')) return false;
  const initial = call.arguments[call.arguments.findIndex((argument) => argument === of) + 1];
  return initial !== undefined && isWithoutPrototype(file, initial) && file.returnsOf(of).every((value) => file.variable(unwrap(value)) === variable);
}

function isNull(node: Node): boolean {
  return node.type === 'Literal' && node.value === null && !('regex' in node) && !('bigint' in node);
}
