import { identifierLike, text, type Capability, type Opaque, type PackageModel, type SchemaShape, type Values } from './model.ts';
import { all, check, each, either, formats, keys, list, type Making, type Reading, same, schemaEntities, schemaReader, transform } from './schema-reader.ts';
import { anything, anyNumber, anyText, leaf, limited, nothing, unionOf, unknown, without } from './schema-shapes.ts';

const url: readonly Capability[] = [
  'quote', 'code', 'html', 'shell', 'climb', 'absolute', 'segment', 'authority', 'script-url', 'line-break', 'pattern', 'filter', 'template', 'length',
];

/** What text can do that fits a keyword: `string.uuid`. */
const keywords: Readonly<Record<string, readonly Capability[]>> = {
  'uuid': identifierLike, 'uuid.v4': identifierLike, 'uuid.v7': identifierLike, 'ip': identifierLike, 'ip.v4': identifierLike, 'ip.v6': identifierLike, 'creditCard': identifierLike,
  'date.iso': ['dash'], 'date.epoch': ['dash'], 'email': ['code', 'dash', 'pattern', 'length'], url, 'hex': ['code', 'length'], 'semver': ['code', 'pattern', 'length'],
  'base64': ['code', 'absolute', 'segment', 'pattern', 'length'], 'base64.url': ['code', 'dash', 'prototype-key', 'length'],
  'alpha': ['code', 'prototype-key', 'length'], 'alphanumeric': ['code', 'prototype-key', 'length'],
  'digits': ['magnitude', 'length'], 'integer': ['magnitude', 'length'], 'numeric': ['magnitude', 'length'],
  'integer.parse': ['magnitude'], 'numeric.parse': ['magnitude'], 'date.parse': [], 'date.iso.parse': [],
};
const longest = 200;

/** Longer than the others: one branch a form of definition. `'string.uuid'`, `'number > 0'`, `"'asc' | 'desc'"`, `'string[]'`. */
function ofDefinition(definition: string, reading: Reading): SchemaShape {
  const source = definition.trim();
  if (source.length > longest) return unknown;
  const alternatives = split(source);
  if (alternatives.length > 1) return unionOf(alternatives.map((part) => ofDefinition(part, reading)));
  if (/^(?:'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?n?|true|false|boolean|null|undefined|never|Date)$/.test(source)) return nothing;
  if (source.endsWith('[]')) return { kind: 'list', element: () => ofDefinition(source.slice(0, -2), reading) };
  if (/^\(.*\)$/.test(source)) return ofDefinition(source.slice(1, -1), reading);
  const [, withDefault = source] = /^(.*\S)\s*=\s*(?:'[^']*'|"[^"]*"|-?[\d.]+|true|false|null)$/.exec(source) ?? [];
  if (withDefault !== source && !/[<>]$/.test(withDefault)) return ofDefinition(withDefault, reading);
  const [, pattern] = /^\/(.*)\/[a-z]*$/.exec(source) ?? [];
  if (pattern !== undefined) return limited(anyText.values as Values, reading.questions.matchesText(pattern) ?? { proven: [], possible: text });
  if (/^-?[\d.]+\s*<=?\s*number(?:\.\w+)?\s*<=?\s*-?[\d.]+$/.test(source)) return nothing;
  if (/^(?:-?[\d.]+\s*<=?\s*)?string\s*<=?\s*\d+$/.test(source)) return without({ proven: text }, ['length']);
  const [base = ''] = source.split(/\s*[<>%]/);
  if (/^number(?:\.\w+)*$/.test(base)) return anyNumber;
  const [, keyword] = /^string(?:\.([\w.]+))?$/.exec(base) ?? [];
  if (base === 'string') return anyText;
  if (keyword !== undefined) return Object.hasOwn(keywords, keyword) ? leaf(keywords[keyword] as readonly Capability[]) : keyword === 'trim' || /^(?:lower|upper|capitalize|normalize|json|regex|date|trim)/.test(keyword) ? anyText : leaf([], text);
  return base === 'unknown' || base === 'unknown.any' || base === 'object' ? anything : unknown;
}

/** The alternatives of a union, outside of quotes and patterns. */
function split(source: string): readonly string[] {
  return source.match(/(?:'[^']*'|"[^"]*"|\/(?:\\.|[^/])+\/|[^|'"/])+/g) ?? [source];
}

function literal(node: Opaque, reading: Reading): SchemaShape {
  const { questions } = reading;
  const parts = questions.parts(node);
  if (parts) return ofObject(node, reading);
  const definition = questions.constant(node)?.value;
  if (typeof definition === 'string') return ofDefinition(definition, reading);
  const elements = questions.elements(node);
  if (elements) return { kind: 'list', element: () => unionOf(elements.map((element) => reading.read(element))) };
  const matched = questions.matches(node);
  return matched ? limited(anyText.values as Values, matched) : unknown;
}

/** Names may end in `?`; `+` says what becomes of keys that are not named, which are kept otherwise. */
function ofObject(node: Opaque, reading: Reading): SchemaShape {
  const fields = new Map<string, () => SchemaShape>();
  let unknownKeys: 'strip' | 'keep' | 'reject' = 'keep';
  let open = false;
  for (const { name, value } of reading.questions.parts(node) ?? []) {
    const rule = name === '+' ? reading.questions.constant(value)?.value : undefined;
    if (name === null) open = true;
    else if (name === '+') unknownKeys = rule === 'delete' ? 'strip' : rule === 'reject' ? 'reject' : 'keep';
    else fields.set(name.replace(/\?$/, ''), reading.later(value));
  }
  return { kind: 'object', fields, unknownKeys, ...(open ? { rest: () => unknown } : {}) };
}

const undeclared: Making = (site) => {
  const rule = site.given[0] ? site.reading.questions.constant(site.given[0])?.value : undefined;
  return keys(rule === 'delete' ? 'strip' : rule === 'reject' ? 'reject' : 'keep')({ ...site, before: site.before ?? unknown });
};

const words: Readonly<Record<string, Making>> = {
  ...formats({}), type: same, array: list, or: either, and: all, ...each(['narrow', 'filter'], check), ...each(['pipe', 'to'], transform),
  ...each(['optional', 'default', 'describe', 'configure', 'brand', 'readonly', 'atLeastLength', 'partial', 'required'], same), ...each(['onUndeclaredKey', 'onDeepUndeclaredKey'], undeclared),
};

/** arktype: types as text. A call of a type yields the value or errors, which are instances of `type.errors`. */
export const arktype: PackageModel = {
  package: 'arktype',
  checked: '2.2.9',
  modules: { arktype: 'arktype' },
  entities: {
    ...schemaEntities({ assert: 'assert', allows: 'allows' }, { arktype: { members: { type: 'builder', default: 'arktype' } } }, 'an arktype'),
    schema: { members: { '*': 'method', assert: 'assert', allows: 'allows' }, call: 'checked' },
    checked: {},
  },
  validators: [
    { entity: 'schema', schema: { called: true }, value: { argument: 0 }, yields: 'value', raw: true, tells: [{ instanceOf: 'errors', is: false }, { instanceOf: 'ArkErrors', is: false }] },
    { entity: 'assert', schema: { argument: 'receiver' }, value: { argument: 0 }, yields: 'value' },
    { entity: 'allows', schema: { argument: 'receiver' }, value: { argument: 0 }, yields: 'check', tells: [{ path: [], is: true }] },
  ],
  schema: schemaReader({ package: 'arktype', words, literal, converting: ['pipe', 'to'] }),
};
