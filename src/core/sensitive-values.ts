import type { TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node } from './answers.ts';
import { type Container, type ErrorWithCredentials, Evidence, type EvidenceWords } from './sensitive-evidence.ts';
import type { File } from './file.ts';
import { isConstantName } from './names.ts';
import { returnsOf } from './log-values.ts';
import type { NameClass, NameDictionary, NameMatch } from './name-dictionary.ts';
import { declaredAs, namesOfPath } from './paths.ts';
import { calleeName, isFunction, isNullish, lastName, staticName, unwrap } from './syntax.ts';
import { hasWord, singular, splitWords } from './words.ts';

/** A value that does not belong where an expression is written. */
export interface Sensitive {
  /** the part of the written expression that must change */
  readonly node: Expression;
  /** the property of a literal there whose value the part is */
  readonly property: TSESTree.Property | null;
  /**
   * `container`: whatever a request, its headers or the environment hold; `input`: whatever a client sent; `record`: a person's record;
   * `error`: what a client for HTTP has thrown */
  readonly of: NameClass | 'container' | 'input' | 'record' | 'error';
  readonly isProven: boolean;
  /** the value as the file names it */
  readonly text: string;
  /** names of the properties under which it is written */
  readonly path: readonly string[];
  /** it stands in a text, not in a property */
  readonly inText: boolean;
  /** the part is the value itself: not an object or a text that is made elsewhere and holds it */
  readonly isWhole: boolean;
  /** what the container is; null for others */
  readonly container: Container | null;
  /** what the error is; null for others */
  readonly error: ErrorWithCredentials | null;
}

export interface SensitiveWords extends EvidenceWords {
  /** words of functions whose result does not tell their argument */
  readonly hiding: ReadonlySet<string>;
  /** exact names of such functions */
  readonly hidingNames: readonly string[];
  /** names of objects that are a person's record */
  readonly records: ReadonlySet<string>;
}

/** Where an expression is written. */
export interface Place {
  readonly form: 'text' | 'data' | 'fields';
  readonly path: readonly string[];
  readonly node: Expression;
  readonly property: TSESTree.Property | null;
  /** how many names have been followed to where they are defined */
  readonly hops: number;
  readonly depth: number;
}

/** `closed`: the whole expression is understood, so that nothing else can be in it. */
interface Reading {
  readonly found: readonly Sensitive[];
  readonly closed: boolean;
}

const open: Reading = { found: [], closed: false };
const closed: Reading = { found: [], closed: true };
const mostHops = 2;
/** Literals and calls inside each other, in what is written to a log. */
const deepest = 25;

/** Finds what does not belong in a log inside of an expression, by names, by what models say of requests, and by where values come from. */
export class SensitiveValues {
  private readonly file: File;
  private readonly names: NameDictionary;
  private readonly words: SensitiveWords;
  private readonly evidence: Evidence;

  constructor(file: File, names: NameDictionary, words: SensitiveWords) {
    this.file = file;
    this.names = names;
    this.words = words;
    this.evidence = new Evidence(file, names, words);
  }

  in(node: Expression, form: 'data' | 'fields'): readonly Sensitive[] {
    return this.read(node, { form, path: [], node, property: null, hops: 0, depth: 0 }).found;
  }

  private read(node: Node, around: Place): Reading {
    const bare = unwrap(node);
    if (around.depth > deepest) return open;
    const place = { ...around, node: around.hops === 0 ? (node as Expression) : around.node, depth: around.depth + 1 };
    switch (bare.type) {
      case 'Literal':
      case 'UnaryExpression':
      case 'UpdateExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return closed;
      case 'TemplateLiteral':
        return this.readAll(bare.expressions, { ...place, form: 'text' });
      case 'BinaryExpression':
        return bare.operator === '+' ? this.readAll(operandsOf(bare), { ...place, form: 'text' }) : closed;
      case 'ObjectExpression':
        return this.readObject(bare, place);
      case 'ArrayExpression':
        return this.readAll(bare.elements.flatMap((element) => element ?? []), { ...place, path: [...place.path, '*'] });
      case 'SpreadElement':
        return this.read(bare.argument, place);
      case 'ConditionalExpression':
        return this.readAll([bare.consequent, bare.alternate], place);
      case 'LogicalExpression':
        return this.readAll(bare.operator === '&&' ? [bare.right] : [bare.left, bare.right], place);
      case 'AssignmentExpression':
        return this.read(bare.right, place);
      case 'NewExpression':
        return /Error$/.test(calleeName(bare) ?? '') ? this.readAll(bare.arguments.slice(0, 1), { ...place, form: 'text' }) : open;
      case 'TaggedTemplateExpression':
        return lastName(unwrap(bare.tag)) === 'fmt' ? this.readAll(bare.quasi.expressions, { ...place, form: 'text' }) : open;
      case 'CallExpression':
        return this.readCall(bare, place);
      case 'Identifier':
      case 'MemberExpression':
        return this.readReference(bare, place);
      default:
        return open;
    }
  }

  private readAll(nodes: readonly Node[], place: Place): Reading {
    const readings = nodes.map((node) => this.read(node, place));
    return { found: readings.flatMap((reading) => reading.found), closed: readings.every((reading) => reading.closed) };
  }

  private readObject(object: TSESTree.ObjectExpression, place: Place): Reading {
    const inside = { ...place, form: 'data' as const };
    const readings = object.properties.map((property, index): Reading => {
      if (property.type === 'SpreadElement') return this.isRedacted(object.properties.slice(index + 1), place) ? closed : this.read(property.argument, { ...inside, property: null });
      const key = staticName(property);
      const below = { ...inside, path: [...place.path, key ?? '*'], property: place.hops === 0 ? property : null };
      const reading = this.read(property.value, below);
      if (reading.closed || reading.found.length > 0 || key === null) return reading;
      return this.readKey(property, key, { ...below, node: place.hops === 0 ? (property.value as Expression) : place.node }) ?? reading;
    });
    return { found: readings.flatMap((reading) => reading.found), closed: readings.every((reading) => reading.closed) };
  }

  /** `{ ...body, password: '***' }`: what is sensitive by its name is replaced. */
  private isRedacted(behind: readonly TSESTree.ObjectLiteralElement[], { path }: Place): boolean {
    return behind.some((property) => {
      const key = property.type === 'Property' ? staticName(property) : null;
      if (property.type !== 'Property' || key === null || !this.names.match([...path, key])) return false;
      return this.file.constant(property.value) !== null || isNullish(unwrap(property.value));
    });
  }

  /** A property whose name says what its value's does not: `{ password: input.value }`. */
  private readKey(property: TSESTree.Property, key: string, place: Place): Reading | null {
    const match = this.names.match(place.path);
    const value = unwrap(property.value);
    if (!match || isNullish(value) || match.certainty === 'weak' || match.certainty === 'token' || (value.type !== 'Identifier' && value.type !== 'MemberExpression')) return null;
    if (this.names.isAbout(lastName(value) ?? '') || this.evidence.isOtherSession(match, value, [...place.path, ...namesOfPath(value)])) return null;
    const isProven = match.certainty === 'named' && (match.of !== 'personal' || this.evidence.isFromRequest(value));
    return this.report(match.of, isProven, `${key}: ${this.textOf(value)}`, place);
  }

  private readCall(call: TSESTree.CallExpression, place: Place): Reading {
    const callee = unwrap(call.callee);
    const name = calleeName(call);
    if (name === null || this.hides(callee)) return closed;
    const container = this.evidence.containerOfCall(call, name);
    if (container) return this.readContainer(call, container, place);
    const [first, second] = call.arguments;
    const owner = callee.type === 'MemberExpression' ? lastName(unwrap(callee.object)) : null;
    const fullName = owner === null ? name : `${owner}.${name}`;
    if (fullName === 'JSON.stringify' || name === 'stringify') {
      const isPicked = second && !isNothing(second);
      return first && !isPicked && place.form !== 'fields' ? this.read(first, { ...place, form: 'data' }) : open;
    }
    if (passing.has(fullName)) return place.form === 'fields' && texts.has(fullName) ? open : this.readAll(call.arguments, { ...place, form: texts.has(fullName) ? 'text' : 'data' });
    const read = this.evidence.nameRead(call);
    if (read !== null) return this.readNamed(call, [read], place);
    if (callee.type !== 'MemberExpression') return this.readGetter(name, call, place);
    if (telling.has(name) || fullName === 'Object.keys' || isShort(name, call)) return closed;
    if (name === 'map' && first) return this.readMapped(first, place);
    if (sameMethods.has(name)) return this.read(callee.object, place);
    const key = getters.has(name) && first ? this.file.constant(first)?.value : undefined;
    return typeof key === 'string' ? this.readNamed(call, [...namesOfPath(callee.object), key], place) : this.readGetter(name, call, place);
  }

  /** `getPassword()`, `getSecret()`, `getToken()`: other functions may return anything. */
  private readGetter(name: string, call: TSESTree.CallExpression, place: Place): Reading {
    return /^get(?:Password|Secret|Token)$/.test(name) ? this.readNamed(call, [name.slice('get'.length)], place) : open;
  }

  private readMapped(callback: Node, place: Place): Reading {
    const of = unwrap(callback);
    return isFunction(of) ? this.readAll(returnsOf(of), place) : open;
  }

  /** Does a call by its name no longer tell its argument: `mask(x)`, `createHash('sha256').update(x).digest('hex')`? */
  private hides(callee: Node): boolean {
    return namesOfPath(callee).some((name) => this.words.hidingNames.includes(name) || hasWord(splitWords(name), this.words.hiding));
  }

  private readReference(node: TSESTree.Identifier | TSESTree.MemberExpression, place: Place): Reading {
    const name = lastName(node);
    if (name === 'length' || name === 'size') return closed;
    const container = this.evidence.container(node);
    if (container) return this.readContainer(node, container, place);
    const error = this.evidence.errorOfClient(node);
    if (error) return this.readError(node, error, place);
    const definition = place.hops < mostHops ? this.file.definition(node) : node;
    if (definition !== node && !isFunction(definition) && definition.type !== 'ClassDeclaration') {
      const reading = this.read(definition, { ...place, hops: place.hops + 1 });
      const isSame = definition.type === 'Identifier' || definition.type === 'MemberExpression' || definition.type === 'CallExpression';
      if (reading.found.length > 0) return { ...reading, found: reading.found.map((found) => ({ ...found, isWhole: found.isWhole || (isSame && place.hops === 0) })) };
      if (reading.closed) return closed;
    }
    return this.readNamed(node, declaredAs(node, this.file) ?? this.evidence.decoratedAs(node) ?? namesOfPath(node), place);
  }

  private readContainer(node: Expression, container: Container, place: Place): Reading {
    const { holds } = container;
    if (place.form === 'text') return open;
    const isProven = holds === 'secrets' || this.evidence.isCredentialInput(node) || (place.hops > 0 && this.evidence.isCredentialInput(place.node));
    return this.report(holds === 'secrets' ? 'container' : 'input', isProven, this.textOf(node), place, { container });
  }

  /** An error, or the part of one that holds a request with its headers. */
  private readError(node: Expression, error: ErrorWithCredentials, place: Place): Reading {
    if (place.form === 'text') return open;
    return this.report(error.isWhole ? 'error' : 'container', !error.isWhole, this.textOf(node), place, { error });
  }

  private readNamed(node: Expression, names: readonly string[], place: Place): Reading {
    const match = this.names.match(names);
    if (place.form === 'fields' && place.path.length === 0 && match) return open;
    if (!match) return this.readRecord(node, names, place);
    const isProven = this.judge(match, node, names);
    if (isProven === null || isMemberOfEnum(names) || this.file.constant(node)) return open;
    return this.report(match.of, isProven, this.textOf(node), place);
  }

  /** Is it proven that the value is what its name says? Null: the name says nothing here. */
  private judge(match: NameMatch, node: Expression, names: readonly string[]): boolean | null {
    switch (match.certainty) {
      case 'named':
        if (this.evidence.isOtherSession(match, node, names)) return null;
        return match.of !== 'personal' || this.evidence.isOfPerson(node, names) || this.evidence.isFromRequest(node);
      case 'token':
        return this.evidence.isReader ? null : this.evidence.isCredential(node);
      case 'weak':
        return this.evidence.isMeant(match.word, node, names) ? true : null;
      default:
        return false;
    }
  }

  /** `user`, whole. */
  private readRecord(node: Expression, names: readonly string[], place: Place): Reading {
    const isRecord = place.form !== 'text' && node.type !== 'CallExpression' && this.words.records.has(singular(splitWords(names.at(-1) ?? '').at(-1) ?? ''));
    return isRecord ? this.report('record', false, this.textOf(node), place) : open;
  }

  private report(of: Sensitive['of'], isProven: boolean, text: string, place: Place, { container = null, error = null }: Partial<Pick<Sensitive, 'container' | 'error'>> = {}): Reading {
    const { form, hops, node, path, property } = place;
    return { found: [{ node, property, of, isProven, text, path, inText: form === 'text', isWhole: hops === 0, container, error }], closed: false };
  }

  private textOf(node: Node): string {
    const text = this.file.sourceCode.getText(node).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
}

/** Calls that give their arguments on, and those of them that make one text of them. */
const passing = new Set([
  'String', 'util.inspect', 'inspect', 'util.format', 'format', 'Object.values', 'Object.entries', 'Object.fromEntries', 'Object.assign', 'Array.from', 'structuredClone',
  'decodeURIComponent', 'encodeURIComponent', 'Promise.resolve',
]);
const texts = new Set(['String', 'decodeURIComponent', 'encodeURIComponent']);
/** Methods whose result is what they are called on, in another form. */
const sameMethods = new Set([
  'toString', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'valueOf', 'toJSON', 'toObject', 'join', 'flat', 'filter', 'at', 'pop', 'entries',
  'values', 'padStart', 'padEnd',
]);
/** Methods that tell something about what they are called on. */
const telling = new Set(['includes', 'startsWith', 'endsWith', 'some', 'every', 'test', 'has', 'indexOf', 'match', 'search', 'replace', 'replaceAll', 'localeCompare', 'equals']);
/** Methods that read what their argument names. */
const getters = new Set(['get', 'getOrThrow', 'header', 'param', 'query', 'getHeader', 'cookie']);

/** The last four characters, or at most the first four: what payment cards are recognised by. */
const shortEnough = 4;

function isShort(method: string, call: TSESTree.CallExpression): boolean {
  if (method !== 'slice' && method !== 'substring' && method !== 'substr') return false;
  const [start, end] = call.arguments.map(numberOf);
  if (start === undefined) return false;
  if (start < 0) return -start <= shortEnough;
  return end !== undefined && end >= start && (method === 'substr' ? end : end - start) <= shortEnough;
}

function numberOf(node: Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  const inner = node.type === 'UnaryExpression' && node.operator === '-' ? numberOf(node.argument) : undefined;
  return inner === undefined ? undefined : -inner;
}

function isNothing(node: Node): boolean {
  return (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');
}

/** The operands of a sum, which may be thousands. */
function operandsOf(sum: TSESTree.BinaryExpression): readonly Node[] {
  const operands: Node[] = [];
  let current: Node = sum;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    operands.unshift(current.right);
    current = unwrap(current.left);
  }
  return [current, ...operands];
}

/** `CredentialType.PASSWORD`, `PASSWORD`: a name that stands for itself. */
function isMemberOfEnum(names: readonly string[]): boolean {
  const [last = '', owner] = [names.at(-1), names.at(-2)];
  if (!isConstantName(last)) return false;
  return owner === undefined ? splitWords(last).length === 1 : /^[A-Z][a-z]/.test(owner) || (isConstantName(owner) && owner.length > 1);
}
