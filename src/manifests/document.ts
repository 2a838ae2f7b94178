/** A node of the syntax tree of JSON or YAML: what a rule reports. */
export interface SyntaxNode {
  readonly type: string;
  /** offsets into the text */
  readonly range: readonly [number, number];
}

/** A value in JSON or YAML: an object, a list or a scalar. Members and items are read when they are asked for. */
export interface Value {
  readonly kind: 'object' | 'list' | 'scalar';
  readonly node: SyntaxNode;
  /** `block`: YAML's objects and lists by indentation; `flow`: all others */
  readonly style: 'flow' | 'block';
  /** of a scalar; undefined for objects and lists */
  readonly scalar: string | number | boolean | null | undefined;
  /** of an object, in order, those of YAML's merge keys last; else empty */
  readonly members: readonly Member[];
  /** of a list; else empty */
  readonly items: readonly Value[];
}

export interface Member {
  readonly name: string;
  /** key and value */
  readonly node: SyntaxNode;
  readonly key: SyntaxNode;
  readonly value: Value;
}

/** The value of a whole file; null if it is empty, or if the tree is of another language. */
export function readDocument(tree: object): Value | null {
  const { body, type } = tree as ForeignNode;
  if (type === 'Document') return isNode(body) ? jsonValue(body) : null;
  const [document] = Array.isArray(body) ? (body as ForeignNode[]) : [];
  if (type !== 'Program' || document?.type !== 'YAMLDocument') return null;
  return isNode(document['content']) ? yamlValue(document['content'], document['content'], document, 0) : null;
}

/** The member of a name, the last if there are several; null if there is none or the value is no object. */
export function memberOf(value: Value | null, name: string): Member | null {
  return value?.members.findLast((member) => member.name === name) ?? null;
}

/** The value at a path of names; null if a step is missing. */
export function valueAt(value: Value | null, ...path: readonly string[]): Value | null {
  return path.reduce((found, name) => memberOf(found, name)?.value ?? null, value);
}

/** The strings of a list, or the string by itself; what is no string is left out. */
export function stringsOf(value: Value | null): readonly string[] {
  const values = value?.kind === 'list' ? value.items : value ? [value] : [];
  return values.flatMap(({ scalar }) => (typeof scalar === 'string' ? [scalar] : []));
}

interface ForeignNode extends SyntaxNode {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is ForeignNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** JSON, by the tree of `@eslint/json` 1 and 2. */
function jsonValue(node: ForeignNode): Value {
  const kind = node.type === 'Object' ? 'object' : node.type === 'Array' ? 'list' : 'scalar';
  return lazily(kind, node, 'flow', {
    scalar: () => (node.type === 'Null' ? null : (node['value'] as Value['scalar'])),
    members: () => (node['members'] as (ForeignNode & Record<'name' | 'value', ForeignNode>)[]).map((member) => {
      const { name: key, value } = member;
      // A key of JSON5 without quotes is an identifier.
      return { name: String(key['value'] ?? key['name']), node: member, key, value: jsonValue(value) };
    }),
    items: () => (node['elements'] as ForeignNode[]).map((element) => jsonValue(element['value'] as ForeignNode)),
  });
}

/**
 * YAML, by the tree of `eslint-plugin-yml` 3.
 * @param place what is reported: the value, or the alias that stands for it
 * @param aliases how many were followed on the way
 */
function yamlValue(node: ForeignNode | null, place: ForeignNode, document: ForeignNode, aliases: number): Value {
  if (node?.type === 'YAMLWithMeta') {
    const value = node['value'] as ForeignNode | null;
    return yamlValue(value, place === node ? value ?? node : place, document, aliases);
  }
  if (node?.type === 'YAMLAlias') return yamlValue(aliases < maximumAliases ? anchored(node, document) : null, place, document, aliases + 1);
  const kind = node?.type === 'YAMLMapping' ? 'object' : node?.type === 'YAMLSequence' ? 'list' : 'scalar';
  return lazily(kind, place, node?.['style'] === 'block' ? 'block' : 'flow', {
    scalar: () => (node ? (node['value'] as Value['scalar']) : null),
    members: () => withMerged((node?.['pairs'] as ForeignNode[]).flatMap((pair) => memberOfPair(pair, document, aliases))),
    items: () => (node?.['entries'] as (ForeignNode | null)[]).map((entry) => yamlValue(entry, entry ?? place, document, aliases)),
  });
}

/** A chain of aliases within aliases that is longer is taken for a loop. */
const maximumAliases = 20;

function memberOfPair(pair: ForeignNode, document: ForeignNode, aliases: number): Member[] {
  const { key, value } = pair as ForeignNode & Record<'key' | 'value', ForeignNode | null>;
  const name = key && yamlValue(key, key, document, aliases).scalar;
  if (!key || name === undefined) return [];
  return [{ name: String(name), node: pair, key, value: yamlValue(value, value ?? pair, document, aliases) }];
}

/** Puts what `<<: *anchor` or `<<: [*one, *other]` brings behind the members that are written. */
function withMerged(members: readonly Member[]): readonly Member[] {
  const written = members.filter(({ name }) => name !== '<<');
  const names = new Set(written.map(({ name }) => name));
  const brought = members.filter(({ name }) => name === '<<').flatMap(({ value }) => (value.kind === 'list' ? value.items : [value])).flatMap((value) => value.members);
  return [...written, ...brought.filter(({ name }) => !names.has(name))];
}

/** What the last anchor of the name above the alias stands at. */
function anchored(alias: ForeignNode, document: ForeignNode): ForeignNode | null {
  const anchors = (document['anchors'] as Record<string, ForeignNode[]>)[alias['name'] as string] ?? [];
  const anchor = anchors.findLast(({ range }) => range[0] < alias.range[0]);
  return (anchor?.['parent'] as ForeignNode | undefined) ?? null;
}

function lazily(
  kind: Value['kind'], node: SyntaxNode, style: Value['style'],
  read: { readonly scalar: () => Value['scalar']; readonly members: () => readonly Member[]; readonly items: () => readonly Value[] },
): Value {
  let members: readonly Member[] | undefined;
  let items: readonly Value[] | undefined;
  return {
    kind, node, style,
    scalar: kind === 'scalar' ? read.scalar() : undefined,
    get members() { return (members ??= kind === 'object' ? read.members() : []); },
    get items() { return (items ??= kind === 'list' ? read.items() : []); },
  };
}

/** The value of data that was read from another file; its nodes are of no text. */
export function plainValue(data: unknown): Value {
  const kind = Array.isArray(data) ? 'list' : typeof data === 'object' && data !== null ? 'object' : 'scalar';
  return lazily(kind, nowhere, 'flow', {
    scalar: () => data as Value['scalar'],
    members: () => Object.entries(data as object).map(([name, value]) => ({ name, node: nowhere, key: nowhere, value: plainValue(value) })),
    items: () => (data as unknown[]).map(plainValue),
  });
}

const nowhere: SyntaxNode = { type: 'None', range: [0, 0] };
