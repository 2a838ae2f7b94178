import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { contains } from '../core/syntax.ts';
import type { TemplateSink } from '../models/model.ts';
import { addArgument } from './arguments.ts';
import { combine, type Edit } from './edit.ts';
import { addProperty, findProperty } from './properties.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { replace } from './replace.ts';

/** Writes names into the source of a template in the place of values, and gives the values as data. Given up where the source is not put together here. */
export function fillTemplate(file: File, call: TSESTree.CallExpression | TSESTree.NewExpression, value: Node, { hole, data }: TemplateSink): Edit | null {
  const { sourceCode } = file;
  const [alternative, ...others] = file.text(value)?.alternatives ?? [];
  const filled = data === 'result' ? (call.parent.type === 'CallExpression' && call.parent.callee === call ? call.parent : null) : call;
  const index = data === 'result' ? 0 : typeof data?.argument === 'number' ? data.argument : null;
  if (!hole || !filled || index === null || !alternative || others.length > 0 || filled.arguments.length < index || alternative.pieces.length < 2) return null;
  const given = filled.arguments[index];
  if (given && given.type !== 'ObjectExpression') return null;
  const values: string[] = [];
  let source = '';
  for (const piece of alternative.pieces) {
    if (piece.kind === 'constant') {
      source += piece.value;
    } else {
      if (piece.context !== null || !contains(value, piece.node)) return null;
      const name = freshName(given, values.length);
      values.push(`${name}: ${sourceCode.getText(piece.node)}`);
      source += `${hole[0]}${name}${hole[1]}`;
    }
  }
  const list = values.join(', ');
  const [first = ''] = values;
  const written = given ? addProperty(sourceCode, given, first.slice(0, first.indexOf(':')), [first.slice(first.indexOf(':') + 2), ...values.slice(1)].join(', ')) : addArgument(sourceCode, filled, `{ ${list} }`);
  return combine([replace(sourceCode, value, quoted(source, preferredQuote(sourceCode))), written]);
}

function freshName(object: TSESTree.ObjectExpression | undefined, index: number): string {
  const isTaken = (number: number) => object !== undefined && findProperty(object, `p${number}`) !== null;
  let number = index;
  while (isTaken(number)) number += 100;
  return `p${number}`;
}
