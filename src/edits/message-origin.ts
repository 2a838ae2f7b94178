import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { parametersOf, staticName } from '../core/syntax.ts';
import { combine, type Edit } from './edit.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, insertBefore, replace } from './replace.ts';

/** `if (event.origin !== location.origin) return;` as the first statement of a handler, or with the origins that are given. */
export function checkOrigin(of: FunctionNode, origins: readonly string[], file: File): Edit | null {
  const asked = originOf(of);
  if (!asked) return null;
  const quote = preferredQuote(file.sourceCode);
  const [first, ...others] = origins.map((origin) => quoted(origin, quote));
  const refusal = others.length > 0 ? `![${[first, ...others].join(', ')}].includes(${asked.name})` : `${asked.name} !== ${first ?? 'location.origin'}`;
  const check = `if (${refusal}) return;`;
  const edit = of.body.type === 'BlockStatement' ? insertFirst(of.body, check, file) : replace(file.sourceCode, of.body, `{ ${check} ${file.sourceCode.getText(of.body)}; }`);
  return combine([...(asked.edit ? [asked.edit] : []), edit]);
}

/** How the origin is read, and what must be added for it. */
function originOf(of: FunctionNode): { readonly name: string; readonly edit: Edit | null } | null {
  const [parameter] = parametersOf(of);
  if (parameter?.type === 'Identifier') return { name: `${parameter.name}.origin`, edit: null };
  if (parameter?.type !== 'ObjectPattern') return null;
  const own = parameter.properties.find((property) => property.type === 'Property' && staticName(property) === 'origin');
  if (own?.value?.type === 'Identifier') return { name: own.value.name, edit: null };
  const last = parameter.properties.at(-1);
  return own || last?.type !== 'Property' ? null : { name: 'origin', edit: insertAfter(last, ', origin') };
}

function insertFirst(body: TSESTree.BlockStatement, check: string, { sourceCode }: File): Edit | null {
  const [first] = body.body;
  if (!first) return null;
  const line = sourceCode.lines[first.loc.start.line - 1] ?? '';
  const indent = line.slice(0, first.loc.start.column);
  return insertBefore(first, `${check}${indent.trim() === '' ? `\n${indent}` : ' '}`);
}
