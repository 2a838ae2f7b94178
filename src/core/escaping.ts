import type { TSESTree } from '@typescript-eslint/utils';
import type { EscapingSink, EscapingTemplate, PluginsRow, Position } from '../models/model.ts';
import type { Entity, Expression, Node, Origin, SinkOf } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { handsOn } from './html-sinks.ts';
import { markupDangers, type MarkupDanger } from './markup.ts';
import { isOpen, isOwn, isProvenBy, worstOf } from './origins.ts';
import { perFile } from './per-file.ts';
import { staticName, unwrap } from './syntax.ts';
import { presenceOf } from './value-sinks.ts';

/** A place where a library does not escape or clean values. */
export type EscapingFlaw =
  /** an option switches it off; `value` null: the option is not given */
  | { readonly kind: 'option'; readonly node: Node; readonly row: NonNullable<EscapingSink['option']>; readonly value: Expression | null; readonly verdict: Verdict }
  /** the function that escapes values hands on what it gets */
  | { readonly kind: 'escaper'; readonly node: Node; readonly value: Expression; readonly verdict: Verdict }
  /** a plugin lets the markup of a text through */
  | { readonly kind: 'plugin'; readonly node: Node; readonly value: Node; readonly verdict: 'unproven' }
  /** a value is marked as HTML */
  | { readonly kind: 'value'; readonly node: Node; readonly danger: MarkupDanger; readonly verdict: Verdict }
  /** a template writes a name of its data as it is */
  | { readonly kind: 'template'; readonly node: Node; readonly row: EscapingTemplate; readonly text: Expression; readonly written: string; readonly name: string; readonly origin: Origin; readonly verdict: Verdict };

type Verdict = 'dangerous' | 'unproven';

/** Every such place of a file, in source order. */
export const escapingFlaws = perFile((file): readonly EscapingFlaw[] => {
  const ofCalls = file.sinks('escaping').flatMap((sink): EscapingFlaw[] => {
    const presence = presenceOf(file, sink);
    if (presence === 'absent') return [];
    return [...ofOption(sink, file), ...ofEscaper(sink, file), ...ofPlugins(sink, file), ...ofValue(sink, file), ...(presence === 'present' ? ofTemplate(sink, file) : [])];
  });
  const ofAttributes = file.attributes('escaping').flatMap(({ node, row: { plugins }, value }) => (plugins ? looseAmong(pluginsIn(value), plugins, node, file) : []));
  return [...ofCalls, ...ofAttributes].sort((one, other) => one.node.range[0] - other.node.range[0]);
});

/** Calls that are given a template whose text is written in the file, and each name of which is judged. */
export function knownTemplates(file: File): readonly Node[] {
  return file.sinks('escaping').filter(({ node, row: { template } }) => {
    const text = template && file.at(node, template.text);
    return text && typeof file.constant(text)?.value === 'string';
  }).map(({ node }) => node);
}

type EscapingSinkHere = SinkOf<'escaping'>;

function ofOption({ node, entity, row: { option } }: EscapingSinkHere, file: File): EscapingFlaw[] {
  if (!option) return [];
  const value = file.at(node, option.at);
  if (!value) {
    const isAbsent = option.absent && isMissing(node, option.at, file) && !isTemplateKnown(node, entity, file);
    return isAbsent ? [{ kind: 'option', node, row: option, value: null, verdict: 'unproven' }] : [];
  }
  const isOff = isSwitchedOff(value, node, option, file) || isLoose(value, option, file);
  return isOff ? [{ kind: 'option', node, row: option, value, verdict: option.unproven ? 'unproven' : 'dangerous' }] : [];
}

/** Is it one of these values, or in production? */
function isSwitchedOff(value: Node, node: Node, { at: { argument, property = [] }, off }: NonNullable<EscapingSink['option']>, file: File): boolean {
  if (file.constant(value)) return off.some((one) => one === file.constant(value)?.value);
  const options = property.length > 0 ? file.at(node, { argument }) : null;
  const answer = options && file.option(options, property);
  return answer?.kind === 'found' && answer.values.every((one) => one.kind === 'constant' && off.some((each) => each === one.value));
}

/** Does a list, or an object with lists, name what runs script? */
function isLoose(value: Node, { attributes, tags }: NonNullable<EscapingSink['option']>, file: File): boolean {
  const bare = unwrap(file.definition(value));
  if (bare.type !== 'ObjectExpression') return namesIn(bare, file).some((name) => tags?.includes(name) || attributes?.test(name));
  return bare.properties.some((property) => {
    if (property.type !== 'Property') return false;
    return tags?.includes(staticName(property) ?? '') || (attributes !== undefined && namesIn(property.value, file).some((name) => attributes.test(name)));
  });
}

/** The texts that are written into a list: elements, those of what is spread into it, and what `concat` puts behind it. */
function namesIn(list: Node, file: File, depth = 0): string[] {
  const bare = unwrap(file.definition(list));
  if (depth > maximumLists) return [];
  const parts = bare.type === 'ArrayExpression' ? bare.elements : bare.type === 'CallExpression' ? concatenated(bare) : [];
  return parts.flatMap((part) => {
    const constant = part && part.type !== 'SpreadElement' ? file.constant(part) : null;
    if (typeof constant?.value === 'string') return [constant.value];
    return part ? namesIn(part.type === 'SpreadElement' ? part.argument : part, file, depth + 1) : [];
  });
}

/** Lists inside of lists that are followed. */
const maximumLists = 4;

function concatenated({ arguments: given, callee }: TSESTree.CallExpression): readonly Node[] {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && staticName(member) === 'concat' ? [member.object, ...given] : [];
}

function isMissing(node: Node, { argument, property = [] }: Position, file: File): boolean {
  const given = file.at(node, { argument });
  return given === null ? node.type === 'NewExpression' && node.arguments.length === 0 : file.option(given, property).kind === 'missing';
}

/** Is there a template here whose names are judged one by one? */
function isTemplateKnown(node: Node, entity: Entity, file: File): boolean {
  return (entity.model.sinks ?? []).some((row) => {
    const text = row.kind === 'escaping' && row.template && row.entity === entity.name ? file.at(node, row.template.text) : null;
    return text !== null && typeof file.constant(text)?.value === 'string';
  });
}

function ofEscaper({ node, row: { escaper, fills } }: EscapingSinkHere, file: File): EscapingFlaw[] {
  const value = escaper === 'assigned' ? (node.type === 'AssignmentExpression' ? node.right : null) : escaper ? file.at(node, escaper) : null;
  const verdict = value && file.functionOf(value) ? handsOn(file, value, node) : null;
  if (!value || !verdict) return [];
  const text = fills && fills !== 'unseen' ? file.at(node, fills) : null;
  const isHtml = fills === undefined || (text !== null && String(file.constant(text)?.value ?? '').includes('<'));
  return [{ kind: 'escaper', node, value, verdict: isHtml ? verdict : 'unproven' }];
}

/** The plugins that one call is given, amongst those of its whole chain. */
function ofPlugins({ node, row: { plugins } }: EscapingSinkHere, file: File): EscapingFlaw[] {
  const value = plugins && file.at(node, plugins.at);
  if (!plugins || !value || node.type !== 'CallExpression') return [];
  const own = unwrap(value).type === 'ArrayExpression' ? pluginsIn(value) : [{ plugin: value, options: file.at(node, { argument: 1 }) }];
  const flaws = looseAmong(own, plugins, node, file);
  return flaws.length > 0 && file.callsWithin(chainOf(node)).some((call) => call.arguments.some((argument) => isCleaning(argument, plugins, file))) ? [] : flaws;
}

interface Plugin {
  readonly plugin: Node;
  readonly options: Node | null;
}

/** `[plugin, [plugin, options]]` */
function pluginsIn(list: Node): Plugin[] {
  const bare = unwrap(list);
  if (bare.type !== 'ArrayExpression') return [];
  return bare.elements.flatMap((element): Plugin[] => {
    const inner = element && unwrap(element);
    if (inner?.type !== 'ArrayExpression') return inner ? [{ plugin: inner, options: null }] : [];
    const [plugin, options] = inner.elements;
    return plugin ? [{ plugin, options: options ?? null }] : [];
  });
}

function looseAmong(given: readonly Plugin[], { cleanedBy, raw }: Omit<PluginsRow, 'at'>, node: Node, file: File): EscapingFlaw[] {
  const named = (plugin: Node): string => {
    const entity = file.entity(plugin)?.entity;
    return entity ? `${entity.package}:${entity.name}` : '';
  };
  const loose = given.filter(({ options, plugin }) => raw.some((row) => row.plugin === named(plugin) && (!row.option || hasOption(options, row.option, file))));
  if (loose.length === 0 || given.some(({ plugin }) => cleanedBy.includes(named(plugin)))) return [];
  return loose.map(({ plugin }) => ({ kind: 'plugin', node, value: plugin, verdict: 'unproven' }));
}

function hasOption(options: Node | null, { equals, name }: { readonly name: string; readonly equals: unknown }, file: File): boolean {
  const answer = options && file.option(options, [name]);
  return answer?.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && value.value === equals);
}

function isCleaning(argument: Node, { cleanedBy }: PluginsRow, file: File): boolean {
  return [argument, ...pluginsIn(argument).map(({ plugin }) => plugin)].some((plugin) => {
    const entity = file.entity(plugin)?.entity;
    return entity !== undefined && cleanedBy.includes(`${entity.package}:${entity.name}`);
  });
}

/** The outermost call of the chain in which a call stands: `make().use(a).use(b)`. */
function chainOf(call: Node): Node {
  let outermost = call;
  for (let node = call; node.parent?.type === 'MemberExpression' && node.parent.object === node && node.parent.parent.type === 'CallExpression' && node.parent.parent.callee === node.parent; node = outermost) outermost = node.parent.parent;
  return outermost;
}

function ofValue({ node, row }: EscapingSinkHere, file: File): EscapingFlaw[] {
  const value = row.value && file.at(node, row.value);
  return value ? markupDangers(file, value, node).map((danger) => ({ kind: 'value', node, danger, verdict: danger.verdict })) : [];
}

const html = maskOf(['html']);

function ofTemplate({ node, row: { template } }: EscapingSinkHere, file: File): EscapingFlaw[] {
  const text = template && file.at(node, template.text);
  const source = text && file.constant(text)?.value;
  if (!template || !text || typeof source !== 'string') return [];
  const written = [...source.matchAll(template.raw)];
  return written.length === 0 ? [] : dataOf(node, template.data, file).flatMap(({ call, data }) => written.flatMap(([hole, name = '']): EscapingFlaw[] => {
    const able = file.flowBelow(data, name.split('.'), call).filter((origin) => isOpen(origin) && !origin.escapedFor?.has('html-clean') && (origin.possible & html) !== 0);
    const worst = worstOf(able, (origin) => isProvenBy(origin, html) && !isOwn(origin));
    return worst ? [{ kind: 'template', node, row: template, text, written: hole, name, ...worst }] : [];
  }));
}

/** The data of a template: an argument, or that of the calls of what was compiled, or of a member of that. */
function dataOf(node: Node, data: EscapingTemplate['data'], file: File): { readonly call: Node; readonly data: Node }[] {
  const given = (call: Node, position: Position): { readonly call: Node; readonly data: Node }[] => {
    const found = file.at(call, position);
    return found ? [{ call, data: found }] : [];
  };
  if (data !== 'result' && 'argument' in data) return given(node, data);
  return usesOf(node, file).flatMap((use) => {
    const called = data === 'result' ? use : use.parent?.type === 'MemberExpression' && use.parent.object === use && staticName(use.parent) === data.member ? use.parent : null;
    const call = called?.parent;
    return call?.type === 'CallExpression' && call.callee === called ? given(call, { argument: 0 }) : [];
  });
}

/** The places where a result stands: its own, or those of the constant that it is put into. */
function usesOf(node: Node, file: File): readonly Node[] {
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || parent.parent.kind !== 'const') return [node];
  return file.variable(parent.id)?.references.flatMap(({ identifier }) => (identifier === parent.id ? [] : [identifier as Node])) ?? [];
}
