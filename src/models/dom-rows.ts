import type { Capability, EntityRow, HtmlSink, SourceRow, ValueSink } from './model.ts';

const markup: readonly Capability[] = ['html'];
const script: readonly Capability[] = ['script-url'];

/** Members that stand for what they name whatever they are read of: the standard alone has them. */
const parsing = ['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseHTMLUnsafe'] as const;
const finding = ['querySelector', 'closest'] as const;
const lists = ['querySelectorAll', 'getElementsByTagName', 'getElementsByClassName'] as const;
const near = ['parentElement', 'firstElementChild', 'lastElementChild', 'nextElementSibling', 'previousElementSibling', 'shadowRoot'] as const;
const same = <Names extends readonly string[]>(names: Names) => Object.fromEntries(names.map((name) => [name, name]));

const common: Readonly<Record<string, string>> = {
  ...same(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe']), ...same(finding), ...same(lists), ...Object.fromEntries(near.map((name) => [name, 'element'])),
  setAttribute: 'setAttribute',
};
/** What an element of an unknown tag may have. */
const elementMembers = { ...common, srcdoc: 'srcdoc', href: 'link.href', src: 'any.src', action: 'form.action', formAction: 'form.action' };

/** Elements whose members mean something else than those of any element, by the tag. */
const byTag: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  iframe: { src: 'frame.src', srcdoc: 'srcdoc' }, frame: { src: 'frame.src' }, embed: { src: 'frame.src' }, object: { data: 'frame.src' },
  script: { src: 'script.src', text: 'script.text', textContent: 'script.text', innerText: 'script.text' }, img: { src: 'inert' }, video: { src: 'inert' }, audio: { src: 'inert' }, link: { href: 'inert' },
};
const tags = Object.keys(byTag);

/** Functions that run a text, and those that load a script. */
export const timers = ['setTimeout', 'setInterval', 'execScript'] as const;
export const loaders = ['importScripts', 'Worker', 'SharedWorker'] as const;
/** Attributes whose text is run when something happens. */
export const handlers = (
  'abort animationend auxclick beforeunload blur canplay change click contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop ended error focus focusin focusout '
  + 'hashchange input invalid keydown keypress keyup load message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste pause play pointerdown pointerup popstate reset resize '
  + 'scroll select submit toggle touchend touchmove touchstart transitionend unload wheel'
).split(' ').map((name) => `on${name}`);

/** The tag that a selector ends in: `form.login iframe[name]`. */
const selectorOf = (tag: string): RegExp => new RegExp(`(?:^|[\\s>+~])${tag}(?:[.#:[][^\\s>+~]*)?$`);
const found: EntityRow = { typed: true, calls: tags.map((tag) => ({ when: { argument: 0, pattern: selectorOf(tag) }, call: tag })), call: 'element' };
const interfaces: Readonly<Record<string, string>> = {
  Element: 'element', HTMLElement: 'element', HTMLDivElement: 'element', HTMLAnchorElement: 'element', HTMLFormElement: 'element', HTMLButtonElement: 'element', HTMLTemplateElement: 'element',
  ShadowRoot: 'element', HTMLIFrameElement: 'iframe', HTMLEmbedElement: 'embed', HTMLObjectElement: 'object', HTMLScriptElement: 'script', HTMLImageElement: 'img', HTMLLinkElement: 'link',
};

/** Elements of a page, as the DOM and HTML standards have them. */
export const domEntities: Readonly<Record<string, EntityRow>> = {
  element: { holdsPage: true, members: elementMembers },
  ...Object.fromEntries(tags.map((tag): [string, EntityRow] => [tag, { holdsPage: true, members: { ...common, ...byTag[tag] } }])),
  ...Object.fromEntries(parsing.map((name): [string, EntityRow] => [name, { distinctive: true }])),
  ...Object.fromEntries(finding.map((name): [string, EntityRow] => [name, found])),
  ...Object.fromEntries(lists.map((name): [string, EntityRow] => [name, { call: 'elements' }])),
  elements: { elements: 'element' },
  // By place, or by name.
  forms: { elements: 'element', members: { '*': 'element' } },
  getElementById: { call: 'element' },
  createElement: { calls: tags.map((tag) => ({ when: { argument: 0, equals: tag }, call: tag })), call: 'element' },
  createTextNode: { call: 'textNode' },
  textNode: { holdsPage: true },
  createRange: { call: 'range' },
  range: { members: { createContextualFragment: 'createContextualFragment' } },
  HTMLElement: { new: 'element' },
  Document: { members: { parseHTMLUnsafe: 'parseHTMLUnsafe' } },
  DOMParser: { new: 'parser' },
  parser: { members: { parseFromString: 'parseFromString' } },
  parseFromString: {},
  setAttribute: {},
  'link.href': {}, 'any.src': {}, 'frame.src': {}, 'form.action': {}, inert: {},
  'document.write': {}, execCommand: {}, 'document.evaluate': {},
  'location.assign': {}, 'location.replace': {},
  open: {},
  'script.src': {}, 'script.text': {},
  ...Object.fromEntries([...timers, ...loaders].map((name) => [name, {}])),
  navigator: { members: { serviceWorker: 'serviceWorker' } },
  serviceWorker: { members: { register: 'register' } },
  register: {},
  trustedTypes: { members: { createPolicy: 'createPolicy' } },
  createPolicy: {},
};

export const documentMembers: Readonly<Record<string, string>> = {
  querySelector: 'querySelector', ...same(lists), getElementById: 'getElementById', createElement: 'createElement', createTextNode: 'createTextNode', createRange: 'createRange', forms: 'forms', links: 'elements', body: 'element', head: 'element', documentElement: 'element',
  write: 'document.write', writeln: 'document.write', execCommand: 'execCommand', evaluate: 'document.evaluate',
};

export const domGlobals: Readonly<Record<string, string>> = {
  HTMLElement: 'HTMLElement', Document: 'Document', DOMParser: 'DOMParser', trustedTypes: 'trustedTypes', navigator: 'navigator', ...same([...timers, ...loaders]),
};

export const domTypes: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(interfaces).map(([name, entity]) => [`global ${name}`, entity]));

/** What has been parsed once is written again as it came out: tags in text are escaped. */
export const domSources: readonly SourceRow[] = ['innerHTML', 'outerHTML'].map((entity) => ({ entity, origin: 'configuration', value: { proven: [] } }));

const html = (entity: string, row: Omit<HtmlSink, 'kind' | 'entity' | 'needs'>): HtmlSink => ({ kind: 'html-sink', entity, needs: markup, ...row });
const url = (entity: string, row: Omit<ValueSink<'url-scheme'>, 'kind' | 'entity' | 'needs'>): ValueSink<'url-scheme'> => ({ kind: 'url-scheme', entity, needs: script, ...row });

export const domSinks: readonly (HtmlSink | ValueSink<'url-scheme'>)[] = [
  html('innerHTML', { values: [], assigned: true, text: 'textContent' }),
  html('outerHTML', { values: [], assigned: true }),
  html('srcdoc', { values: [], assigned: true }),
  html('insertAdjacentHTML', { values: [{ argument: 1 }], text: 'insertAdjacentText' }),
  html('setHTMLUnsafe', { values: [{ argument: 0 }] }),
  html('createContextualFragment', { values: [{ argument: 0 }] }),
  html('parseHTMLUnsafe', { values: [{ argument: 0 }] }),
  // The document is inert until its nodes are put into the page.
  html('parseFromString', { values: [{ argument: 0 }], when: { argument: 1, equals: 'text/html' }, contained: true }),
  html('document.write', { values: [], rest: 0 }),
  html('setAttribute', { values: [{ argument: 1 }], when: { argument: 0, equals: ['srcdoc', 'SRCDOC'] } }),
  html('execCommand', { values: [{ argument: 2 }], when: { argument: 0, equals: ['insertHTML', 'insertHtml', 'inserthtml'] } }),
  html('createPolicy', { values: [{ argument: 1, property: ['createHTML'] }], policy: true }),
  url('location', { values: [], assigned: true }),
  url('location.href', { values: [], assigned: true }),
  url('location.assign', { values: [{ argument: 0 }] }),
  url('location.replace', { values: [{ argument: 0 }] }),
  url('open', { values: [{ argument: 0 }] }),
  url('link.href', { values: [], assigned: true }),
  url('frame.src', { values: [], assigned: true }),
  url('any.src', { values: [], assigned: true, contained: true }),
  url('form.action', { values: [], assigned: true }),
  url('setAttribute', { values: [{ argument: 1 }], when: { argument: 0, equals: ['href', 'action', 'formaction', 'xlink:href'] } }),
  url('setAttribute', { values: [{ argument: 1 }], when: { argument: 0, equals: ['src', 'data'] } }),
];
