import type { TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { Write } from '../core/model-writes.ts';
import { insertArgument } from './arguments.ts';
import type { Edit } from './edit.ts';
import { addProperty } from './properties.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { replace, writeExpression } from './replace.ts';

/** Writes the named fields of an object instead of the object, or instead of its spread in the value. */
export function writeFields(value: Expression, object: Node, fields: readonly string[], file: File): Edit | null {
  const source = file.sourceCode.getText(object);
  const listed = (names: readonly string[]) => names.map((name) => `${name}: ${source}.${name}`).join(', ');
  if (value.type !== 'ObjectExpression') return fields.length > 0 ? writeExpression(file.sourceCode, value, `{ ${listed(fields)} }`) : null;
  const spread = value.properties.find((property) => property.type === 'SpreadElement' && property.argument === object);
  const present = new Set(file.shape(value)?.names ?? []);
  const missing = fields.filter((field) => !present.has(field));
  return spread && missing.length > 0 ? replace(file.sourceCode, spread, listed(missing)) : null;
}

/** Adds the option that limits the fields. Null if the library has none, or it is no property of an argument. */
export function limitFields({ node, row }: Write, fields: readonly string[], file: File): Edit | null {
  const [option, ...deeper] = row.limitedBy?.property ?? [];
  const argument = row.limitedBy?.argument;
  if (node.type === 'AssignmentExpression' || fields.length === 0) return null;
  if (option === undefined || deeper.length > 0 || typeof argument !== 'number') return null;
  const { sourceCode } = file;
  const list = `[${fields.map((field) => quoted(field, preferredQuote(sourceCode))).join(', ')}]`;
  const options = file.at(node, { argument });
  if (!options) return insertArgument(sourceCode, node, argument, `{ ${option}: ${list} }`);
  const object: TSESTree.Node = file.definition(options);
  return object.type === 'ObjectExpression' ? addProperty(sourceCode, object, option, list) : null;
}
