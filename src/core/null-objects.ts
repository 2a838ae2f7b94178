import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { staticName, unwrap } from './syntax.ts';

/** Is it surely an object without a prototype: `Object.create(null)`, `{ __proto__: null }`? */
export function isWithoutPrototype(file: File, node: Node): boolean {
  const value = unwrap(file.definition(node));
  if (value.type === 'ObjectExpression') {
    return value.properties.some((property) =>
      property.type === 'Property' && !property.computed && !property.shorthand && staticName(property) === '__proto__' && isNull(property.value));
  }
  const argument = value.type === 'CallExpression' ? file.entity(value.callee)?.entity.row.prototype : undefined;
  const prototype = argument === undefined ? null : file.at(value, { argument });
  return prototype !== null && file.constant(prototype)?.value === null;
}

function isNull(node: Node): boolean {
  return node.type === 'Literal' && node.value === null && !('regex' in node) && !('bigint' in node);
}
