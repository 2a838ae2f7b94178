import type { TSESTree } from '@typescript-eslint/utils';
import type { LogArgument, LogSink } from '../models/model.ts';
import type { Expression, FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { isFunction, unwrap } from './syntax.ts';

/** An expression that a call writes to a log. */
export interface LogValue {
  readonly node: Expression;
  /** `fields`: the properties of an object become those of the record, and anything else is dropped */
  readonly form: 'data' | 'fields';
  /** it is not what stands in the call, but what a function there returns */
  readonly isReturned: boolean;
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * What a call writes, by the roles of its arguments.
 * @param row null: it is not known yet what is called; everything that some logger would write
 */
export function* valuesOf(call: Call, row: LogSink | null, file: File): Generator<LogValue> {
  // Places for values in the text that stands before; null: no text yet.
  let places: number | null = null;
  for (const [index, argument] of call.arguments.entries()) {
    const role: LogArgument | 'any' = row ? (row.arguments[Math.min(index, row.arguments.length - 1)] ?? 'none') : 'any';
    const node = argument.type === 'SpreadElement' ? argument.argument : argument;
    if (role === 'any' || role === 'returned') yield* returnedValues(node, file);
    const form = formOf(role, node, places, call.arguments[0]);
    if (form) yield { node, form, isReturned: false };
    if (!row) continue;
    if (places !== null) places -= 1;
    else if (isText(node) && role !== 'level') places = countPlaces(node, file);
  }
}

function formOf(role: LogArgument | 'any', node: Expression, places: number | null, first: Node | undefined): LogValue['form'] | null {
  switch (role) {
    case 'any':
    case 'data':
      return 'data';
    case 'fields':
      return places !== null && places > 0 ? 'data' : 'fields';
    case 'filled':
      if (places !== null) return places > 0 ? 'data' : null;
      return isText(node) || (first && unwrap(first).type === 'ObjectExpression') ? 'data' : null;
    case 'level':
      return unwrap(node).type === 'ObjectExpression' ? 'data' : null;
    default:
      return null;
  }
}

/** Is the expression a text by its syntax alone? */
function isText(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'TemplateLiteral' || (bare.type === 'Literal' && typeof bare.value === 'string') || (bare.type === 'BinaryExpression' && bare.operator === '+');
}

/** `%s` and the other places that `util.format` fills, in the constant parts of a text. */
function countPlaces(node: Node, file: File): number {
  const pieces = file.text(node)?.alternatives[0]?.pieces ?? [];
  const constant = pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '')).join('');
  return constant.replaceAll('%%', '').match(/%[sdifjoOc]/g)?.length ?? 0;
}

function* returnedValues(node: Expression, file: File): Generator<LogValue> {
  const of = isFunction(unwrap(node)) ? (unwrap(node) as FunctionNode) : null;
  const named = of ?? (node.type === 'Identifier' ? file.functionOf(node) : null);
  for (const value of named ? returnsOf(named) : []) yield { node: value, form: 'data', isReturned: true };
}

/** What a function returns, in the statements of its own. */
export function returnsOf(of: FunctionNode): readonly Expression[] {
  if (of.body.type !== 'BlockStatement') return [of.body];
  const found: Expression[] = [];
  const pending: Node[] = [of.body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'ReturnStatement' && node.argument) found.push(node.argument);
    else pending.push(...statementsIn(node));
  }
  return found;
}

function statementsIn(node: Node): readonly Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
    case 'TryStatement':
      return [node.block, ...(node.handler ? [node.handler.body] : []), ...(node.finalizer ? [node.finalizer] : [])];
    case 'SwitchStatement':
      return node.cases.flatMap((one) => one.consequent);
    default:
      return [];
  }
}
