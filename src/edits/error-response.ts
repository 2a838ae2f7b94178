import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { ErrorPart } from '../core/error-details.ts';
import type { File } from '../core/file.ts';
import { staticName, unwrap, wrapped } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { removeProperty } from './properties.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertBefore, replace } from './replace.ts';

/** Removes `stack: error.stack` from the object that is sent. Null if it is no such property, or the only one. */
export function removeStack({ answer, node }: ErrorPart, file: File): Edit | null {
  const property = wrapped(node).parent;
  if (property?.type !== 'Property' || unwrap(property.value) !== node || property.computed || property.parent.type !== 'ObjectExpression') return null;
  const object = property.parent;
  if (staticName(property) !== 'stack' || object.properties.length < 2 || unwrap(answer.value) !== object) return null;
  return removeProperty(file.sourceCode, object, property);
}

/** Puts a constant text in the place of what the error says. */
export function answerConstant({ answer, node, format, isWhole }: ErrorPart, file: File): Edit | null {
  const { sourceCode } = file;
  const constant = quoted('Internal Server Error', preferredQuote(sourceCode));
  const place = wrapped(node);
  const parent = place.parent;
  if (!parent) return null;
  if (parent.type === 'SpreadElement') return parent.parent.type === 'ObjectExpression' ? replace(sourceCode, parent, `error: ${constant}`) : null;
  if (parent.type === 'Property' && parent.shorthand) {
    const name = staticName(parent);
    return name === null ? null : replace(sourceCode, parent, `${name}: ${constant}`);
  }
  const inspecting = format === 'inspected' && parent.type === 'CallExpression' && parent.arguments[0] === place ? parent : null;
  if (inspecting) return replace(sourceCode, inspecting, constant);
  const isObject = isWhole && format === 'json' && answer.row.format === 'json';
  return replace(sourceCode, place, isObject ? `{ error: ${constant} }` : constant);
}

/** Puts `if (process.env.NODE_ENV === 'development')` before the statement that uses the result of a call directly. */
export function onlyInDevelopment(call: Node, file: File): Edit | null {
  const use: TSESTree.Node | undefined = wrapped(call).parent;
  const statement = use?.type === 'CallExpression' && use.arguments.length === 1 ? use.parent : null;
  if (statement?.type !== 'ExpressionStatement') return null;
  const { parent } = statement;
  if (parent.type !== 'Program' && parent.type !== 'BlockStatement') return null;
  return insertBefore(statement, `if (process.env.NODE_ENV === ${quoted('development', preferredQuote(file.sourceCode))}) `);
}
