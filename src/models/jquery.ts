import { codeSink } from './code-rows.ts';
import type { HtmlSink, PackageModel, ValueSink } from './model.ts';
import { merged } from './prototype-rows.ts';

/** Methods that put elements, or what they parse of a text, into the page. */
const inserting = ['append', 'prepend', 'after', 'before', 'replaceWith', 'wrap', 'wrapAll', 'wrapInner'];
/** Attributes whose value is code. */
const events = ['onclick', 'ondblclick', 'onload', 'onerror', 'onfocus', 'onblur', 'onchange', 'oninput', 'onsubmit', 'onkeydown', 'onkeyup', 'onmouseover', 'onmouseenter'];
/** Methods that give the same elements, or others of the page. */
const chained = [
  'find', 'closest', 'parent', 'parents', 'children', 'siblings', 'next', 'prev', 'eq', 'first', 'last', 'filter', 'not', 'add', 'end', 'contents', 'clone', 'addClass', 'removeClass', 'toggleClass',
  'css', 'show', 'hide', 'on', 'off', 'one', 'each', 'empty', 'remove', 'detach', 'removeAttr', 'prop', 'fadeIn', 'fadeOut', 'slideUp', 'slideDown', 'trigger', 'appendTo', 'prependTo', 'insertAfter', 'insertBefore',
];
const html = (entity: string, row: Omit<HtmlSink, 'kind' | 'entity' | 'needs'>): HtmlSink => ({ kind: 'html-sink', entity, needs: ['html'], ...row });
const url = (equals: readonly string[], row: Partial<ValueSink<'url-scheme'>> = {}): ValueSink<'url-scheme'> =>
  ({ kind: 'url-scheme', entity: 'collection.attr', values: [{ argument: 1 }], needs: ['script-url'], when: { argument: 0, equals }, ...row });

/** jQuery 3 and 4: a text that begins with `<` is markup for `$`, any other a selector. */
export const jquery: PackageModel = {
  package: 'jquery',
  checked: '4.0.0',
  modules: { jquery: 'jquery' },
  clientModules: ['jquery'],
  client: true,
  globals: { $: 'jquery', jQuery: 'jquery' },
  types: { 'global JQuery': 'collection' },
  entities: {
    jquery: { call: 'collection', members: { parseHTML: 'parseHTML', globalEval: 'globalEval', getScript: 'getScript', extend: 'extend', each: 'each' } },
    parseHTML: { call: 'nodes' }, nodes: { holdsPage: true }, globalEval: {}, getScript: {}, extend: {}, each: {},
    collection: {
      members: Object.fromEntries([...inserting, ...chained, 'html', 'text', 'val', 'attr', 'load'].map((name) => [name, `collection.${name}`])),
    },
    ...Object.fromEntries([...inserting, ...chained].map((name) => [`collection.${name}`, { call: 'this' }])),
    'collection.load': { call: 'this' },
    'collection.html': { calls: [{ when: 0, call: 'markup' }], call: 'this' },
    'collection.text': { calls: [{ when: 0, call: 'text' }], call: 'this' },
    'collection.val': { calls: [{ when: 0, call: 'text' }], call: 'this' },
    'collection.attr': { calls: [{ when: 1, call: 'text' }], call: 'this' },
    markup: {}, text: {},
  },
  propagators: [{ entity: 'each', inputs: [0], how: 'same', callback: { argument: 1, parameters: ['key', 'element'] } }],
  // What has been parsed once is written again as it came out.
  sources: [{ entity: 'markup', origin: 'configuration', value: { proven: [] } }],
  sinks: [
    // It keeps away from `__proto__` from 3.4.0 on (tried).
    merged('extend', 2, 2, '3.4.0', { when: { argument: 0, equals: true } }),
    codeSink('globalEval'), codeSink('getScript', { form: 'other', needs: ['authority'] }),
    // What another server answers becomes a part of the page, scripts included.
    codeSink('collection.load', { form: 'other', needs: ['authority'] }),
    codeSink('collection.attr', { values: [{ argument: 1 }], when: { argument: 0, equals: events } }),
    html('jquery', { values: [{ argument: 0 }], takesNodes: 'collection', selects: true }),
    html('parseHTML', { values: [{ argument: 0 }] }),
    html('collection.html', { values: [{ argument: 0 }], text: 'text', takesNodes: 'collection' }),
    ...inserting.map((name) => html(`collection.${name}`, { values: [], rest: 0, takesNodes: 'collection' })),
    url(['href', 'action', 'formaction']),
    url(['src', 'data'], { contained: true }),
  ],
};
