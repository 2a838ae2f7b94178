import { readingFiles } from './model.ts';
import type { EscapingSink, EscapingTemplate, Position, PropagatorRow, TemplateSink } from './model.ts';

/** A call whose first argument is the source of a template, and whose second one is its data unless the row says otherwise. */
export function templateText(entity: string, hole: TemplateSink['hole'] | null, more: Partial<TemplateSink> = {}): TemplateSink {
  return { kind: 'template', entity, form: 'text', values: [{ argument: 0 }], needs: ['template'], files: readingFiles, ...(hole ? { hole, data: { argument: 1 } } : {}), ...more };
}

/** A call that compiles its first argument: what it yields is called with the data. */
export function compiledTemplate(entity: string, hole: TemplateSink['hole'] | null, more: Partial<TemplateSink> = {}): TemplateSink {
  return { ...templateText(entity, null, more), ...(hole ? { hole, data: 'result' } : {}) };
}

/** A call that is given options of the engine: where files lie, what stands between delimiters, whether it escapes. */
export function templateOptions(entity: string, argument: number, more: Partial<TemplateSink> = {}): TemplateSink {
  return { kind: 'template', entity, form: 'options', values: [{ argument }], needs: ['object'], ...more };
}

/** What engines that escape make of the data in this argument: markup in which the data is text. Where escaping is switched off, rows of `escaping` say so. */
export function escapedResults(entities: readonly string[], argument: number): PropagatorRow[] {
  return entities.map((entity) => ({ entity, inputs: [argument], how: 'content', removes: ['html', 'object', 'array'] }));
}

/** What writes a name of the data as it is, in templates that stand in a text. */
export function rawNames(
  entity: string, raw: RegExp, escaped: EscapingTemplate['escaped'], data: EscapingTemplate['data'] = { argument: 1 }, more: Partial<EscapingSink> & { readonly text?: Position } = {},
): EscapingSink {
  const { text = { argument: 0 }, ...row } = more;
  return { kind: 'escaping', entity, template: { text, data, raw, escaped }, ...row };
}

/** `{{{ name }}}` and `{{& name }}`, as Mustache and its kin write names. */
export function rawBraces(entity: string, data?: EscapingTemplate['data']): EscapingSink[] {
  return [rawNames(entity, /\{\{\{\s*([\w$.]+)\s*\}\}\}/g, ['{{ ', ' }}'], data), rawNames(entity, /\{\{&\s*([\w$.]+)\s*\}\}/g, ['{{ ', ' }}'], data)];
}

/** A name that a filter of this name writes as it is: `{{ name | safe }}`. */
export function rawFilters(entity: string, filters: readonly string[], data?: EscapingTemplate['data'], more?: Parameters<typeof rawNames>[4]): EscapingSink[] {
  return [rawNames(entity, new RegExp(`\\{\\{-?\\s*([\\w$.]+)\\s*\\|\\s*(?:${filters.join('|')})\\s*-?\\}\\}`, 'g'), ['{{ ', ' }}'], data, more)];
}

/** `<%= name %>` of lodash and underscore, and `${name}` of lodash. */
export const rawTemplate: readonly [EscapingSink, EscapingSink] = [
  rawNames('template', /<%=\s*([\w$.]+)\s*%>/g, ['<%- ', ' %>'], 'result'), rawNames('template', /\$\{\s*([\w$.]+)\s*\}/g, ['<%- ', ' %>'], 'result'),
];
