import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Edit } from './edit.ts';
import { appendToList } from './lists.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { keepsComments, replaceRange } from './replace.ts';

/** The property written out under this name (the last one wins), or null. Spreads and computed names are not looked into. */
export function findProperty(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | null {
  const found = object.properties.findLast((property) => property.type === 'Property' && nameOf(property) === name);
  return found?.type === 'Property' ? found : null;
}

/** Adds `name: value` behind the other properties, in the layout they have. Given up if the name is there already. */
export function addProperty(sourceCode: TSESLint.SourceCode, object: TSESTree.ObjectExpression, name: string, value: string): Edit | null {
  if (findProperty(object, name)) return null;
  const close = sourceCode.getLastToken(object);
  if (!close) return null;
  const text = `${keyText(sourceCode, name)}: ${value}`;
  const last = object.properties.at(-1);
  return appendToList(sourceCode, { open: sourceCode.getFirstToken(object), close, last: last ?? null, padding: ' ' }, text);
}

/** Gives a property its value: replaces the value that is written out, or adds the property. */
export function setProperty(sourceCode: TSESLint.SourceCode, object: TSESTree.ObjectExpression, name: string, value: string): Edit | null {
  const present = findProperty(object, name);
  if (!present) return addProperty(sourceCode, object, name, value);
  const index = object.properties.indexOf(present);
  const isOverwritten = object.properties.slice(index + 1).some((property) => property.type === 'SpreadElement' || property.computed);
  if (isOverwritten || present.method || present.kind !== 'init') return null;
  if (!present.shorthand) return replaceRange(sourceCode, present.value.range, value);
  return replaceRange(sourceCode, present.range, `${keyText(sourceCode, name)}: ${value}`);
}

/** Removes a property with its comma. Given up if a comment would go with it. */
export function removeProperty(sourceCode: TSESLint.SourceCode, object: TSESTree.ObjectExpression, property: TSESTree.Property): Edit | null {
  const index = object.properties.indexOf(property);
  const previous = object.properties[index - 1];
  const next = object.properties[index + 1];
  const after = sourceCode.getTokenAfter(property);
  const start = previous ? previous.range[1] : property.range[0];
  let end = property.range[1];
  if (!previous && next) end = next.range[0];
  else if (!previous && after?.value === ',') end = after.range[1];
  if (index < 0 || !keepsComments(sourceCode, [start, end], '')) return null;
  return (fixer) => [fixer.removeRange([start, end])];
}

function nameOf(property: TSESTree.Property): string | null {
  const { key } = property;
  if (key.type === 'Identifier') return property.computed ? null : key.name;
  return key.type === 'Literal' ? String(key.value) : null;
}

function keyText(sourceCode: TSESLint.SourceCode, name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : quoted(name, preferredQuote(sourceCode));
}
