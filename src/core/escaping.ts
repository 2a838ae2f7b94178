import type { EscapingSink, Position } from '../models/model.ts';
import type { Expression, Node, Origin, SinkOf } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { markupDangers, type MarkupDanger } from './markup.ts';
import { isOpen, isOwn, isProvenBy, worstOf } from './origins.ts';
import { unwrap } from './syntax.ts';

/** A place where a library does not escape or clean values. */
export type EscapingFlaw =
  /** an option switches it off; `value` null: the option is not given */
  | { readonly kind: 'option'; readonly node: Node; readonly row: NonNullable<EscapingSink['option']>; readonly value: Expression | null; readonly verdict: Verdict }
  /** a value is marked as HTML */
  | { readonly kind: 'value'; readonly node: Node; readonly danger: MarkupDanger; readonly verdict: Verdict }
  /** a template writes a name of its data as it is */
  | { readonly kind: 'template'; readonly node: Node; readonly row: NonNullable<EscapingSink['template']>; readonly text: Expression; readonly written: string; readonly name: string; readonly origin: Origin; readonly verdict: Verdict };

type Verdict = 'dangerous' | 'unproven';

/** Every such place of a file, in source order. */
export function escapingFlaws(file: File): readonly EscapingFlaw[] {
  return file.sinks('escaping').flatMap((sink) => [...ofOption(sink, file), ...ofValue(sink, file), ...ofTemplate(sink, file)]);
}

function ofOption({ node, row: { option } }: SinkOf<'escaping'>, file: File): EscapingFlaw[] {
  if (!option) return [];
  const value = file.at(node, option.at);
  if (!value) return option.absent && isMissing(node, option.at, file) ? [{ kind: 'option', node, row: option, value: null, verdict: 'unproven' }] : [];
  const constant = file.constant(value)?.value;
  const list = unwrap(file.definition(value));
  const names = list.type === 'ArrayExpression' ? list.elements.map((element) => element && element.type !== 'SpreadElement' && file.constant(element)?.value) : [];
  const isOff = option.off.some((off) => off === constant) || names.some((name) => option.tags?.includes(String(name)));
  return isOff ? [{ kind: 'option', node, row: option, value, verdict: option.unproven ? 'unproven' : 'dangerous' }] : [];
}

function isMissing(node: Node, { argument, property = [] }: Position, file: File): boolean {
  const given = file.at(node, { argument });
  return given === null ? node.type === 'NewExpression' && node.arguments.length === 0 : file.option(given, property).kind === 'missing';
}

function ofValue({ node, row }: SinkOf<'escaping'>, file: File): EscapingFlaw[] {
  const value = row.value && file.at(node, row.value);
  return value ? markupDangers(file, value, node).map((danger) => ({ kind: 'value', node, danger, verdict: danger.verdict })) : [];
}

const html = maskOf(['html']);

function ofTemplate({ node, row: { template } }: SinkOf<'escaping'>, file: File): EscapingFlaw[] {
  const text = template && file.at(node, template.text);
  const source = text && file.constant(text)?.value;
  const data = template && dataOf(node, template.data, file);
  if (!template || !text || !data || typeof source !== 'string') return [];
  return [...source.matchAll(template.raw)].flatMap(([written, name = '']): EscapingFlaw[] => {
    const able = file.flowBelow(data, name.split('.'), node).filter((origin) => isOpen(origin) && !origin.escapedFor?.has('html-clean') && (origin.possible & html) !== 0);
    const worst = worstOf(able, (origin) => isProvenBy(origin, html) && !isOwn(origin));
    return worst ? [{ kind: 'template', node, row: template, text, written, name, ...worst }] : [];
  });
}

/** The data of a template: an argument, or that of the call of what was compiled. */
function dataOf(node: Node, data: Position | 'result', file: File): Node | null {
  if (data !== 'result') return file.at(node, data);
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.callee === node ? file.at(parent, { argument: 0 }) : null;
}
