import type { TSESTree } from '@typescript-eslint/utils';
import type { Entity, Expression, FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { namesInUse } from './model-writes.ts';
import type { NameDictionary, NameMatch } from './name-dictionary.ts';
import { namesOfPath, takenFrom } from './paths.ts';
import { contains, enclosingFunction, lastName, memberRoot, staticName, unwrap } from './syntax.ts';
import { throwersOf } from './throwers.ts';
import { thrownIn } from './thrown.ts';
import { hasWord, singular, splitWords } from './words.ts';

export interface EvidenceWords {
  /** what a person's data is read from */
  readonly persons: ReadonlySet<string>;
  /** routes and handlers that take credentials */
  readonly credentialRoutes: ReadonlySet<string>;
  /** routes and handlers in which a `code` is a one-time code */
  readonly codeRoutes: ReadonlySet<string>;
  /** what has sessions that say nothing about who the caller is */
  readonly otherSessions: ReadonlySet<string>;
}

const mostDefinitions = 3;

/** What holds more than one value, as a model says. */
export interface Container {
  readonly holds: 'secrets' | 'input';
  /** the entity's name, or `session` */
  readonly name: string;
  /** how its values are reached: as properties, as pairs of a `Headers` or the like, or by a method alone */
  readonly form: 'properties' | 'pairs' | 'method';
}

/** An error of a library, or a part of one, that holds what was sent with its credentials. */
export interface ErrorWithCredentials {
  readonly library: string;
  readonly property: string;
  /** it is the error itself */
  readonly isWhole: boolean;
}

/** What the file shows about a value whose name alone does not say enough. */
export class Evidence {
  private readonly file: File;
  private readonly names: NameDictionary;
  private readonly words: EvidenceWords;
  /** the file reads a language: its tokens are words */
  readonly isReader: boolean;

  constructor(file: File, names: NameDictionary, words: EvidenceWords) {
    this.file = file;
    this.names = names;
    this.words = words;
    this.isReader = /(?:pars|lex|tokeni[sz]|token)(?:er|ing)?s?\b[^/\\]*$/i.test(file.filename);
  }

  /** Is it read from a person: `user.email`, `users.map((one) => one.email)`, `(one: User) => one.email`? */
  isOfPerson(node: Expression, names: readonly string[]): boolean {
    const owner = names.at(-2);
    if (owner !== undefined && this.isPerson(owner)) return true;
    const bare = unwrap(node);
    const root = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
    const taken = takenFrom(root, this.file);
    const pattern = taken?.pattern ?? (root === bare ? null : (this.file.variable(root)?.defs[0]?.name as Node | undefined));
    return pattern !== undefined && pattern !== null && (taken ? taken.path.length === 1 : true) && (this.isAnnotatedAsPerson(pattern) || this.isElementOfPersons(pattern));
  }

  private isPerson(name: string): boolean {
    return this.words.persons.has(singular(splitWords(name).at(-1) ?? ''));
  }

  private isAnnotatedAsPerson(pattern: Node): boolean {
    const type = pattern.type === 'Identifier' || pattern.type === 'ObjectPattern' ? pattern.typeAnnotation?.typeAnnotation : undefined;
    return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && this.isPerson(type.typeName.name);
  }

  /** The first parameter of a callback of `users.map()`, or the name of a loop over `users`. */
  private isElementOfPersons(pattern: Node): boolean {
    const { parent } = pattern;
    if (parent?.type === 'VariableDeclarator') {
      const loop = parent.parent.parent;
      return loop.type === 'ForOfStatement' && this.isPerson(namesOfPath(loop.right).at(-1) ?? '');
    }
    const call = parent?.type === 'ArrowFunctionExpression' && parent.params[0] === pattern ? parent.parent : null;
    const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : null;
    return callee?.type === 'MemberExpression' && this.isPerson(namesOfPath(callee.object).at(-1) ?? '');
  }

  /** Did a client send it? */
  isFromRequest(node: Node): boolean {
    return this.decoratorOf(node) !== null || this.file.flow(node).some((origin) => origin.kind === 'user');
  }

  /** The name of a session that is no login, as its own words or those of the calls that made it say: `stripe.checkout.sessions.create()`. */
  isOtherSession({ word }: NameMatch, node: Expression, names: readonly string[]): boolean {
    if (word !== 'session id' && word !== 'sessionid') return false;
    const all = [...names];
    let current: Node = unwrap(node);
    for (let step = 0; step < mostDefinitions; step++) {
      current = memberRoot(current);
      const definition = this.file.definition(current);
      if (definition === current) break;
      current = definition.type === 'AwaitExpression' ? unwrap(definition.argument) : definition;
      all.push(...namesOfPath(current));
    }
    return all.some((name) => hasWord(splitWords(name), this.words.otherSessions));
  }

  /** A token that is made here, or that came with a request. */
  isCredential(node: Expression): boolean {
    if (this.isFromRequest(node)) return true;
    const definition = this.file.definition(node);
    const names = definition.type === 'CallExpression' ? namesOfPath(definition) : [];
    return names.includes('randomBytes') || (/^sign(?:Async|JWT)?$/i.test(names.at(-1) ?? '') && names.some((name) => hasWord(splitWords(name), jwtWords)));
  }

  /** Does the place show that a weak word is meant as the dictionary has it? */
  isMeant(word: string, node: Expression, names: readonly string[]): boolean {
    const owner = names.length > 1 ? (splitWords(names.at(-2) ?? '').at(-1) ?? '') : '';
    switch (word) {
      case 'code':
        return this.isFromRequest(node) && this.namesAround(node).some((name) => hasWord(splitWords(name), this.words.codeRoutes));
      case 'pan':
        return owner === 'card' || owner === 'payment';
      case 'sid':
        return names.some((name) => hasWord(splitWords(name), cookieWords));
      case 'pin':
        return owner === 'card' || owner === 'device' || this.isPerson(owner) || this.isFromRequest(node);
      case 'passport':
      case 'pw':
        return this.isPerson(owner) || this.isFromRequest(node);
      default:
        return this.isPerson(owner);
    }
  }

  /** A request, its headers, cookies or body, the environment: whole. */
  container(node: TSESTree.Identifier | TSESTree.MemberExpression): Container | null {
    const name = lastName(node);
    if (node.type === 'MemberExpression') {
      if (name === null || !containerNames.has(name)) return null;
      const owner = name === 'session' ? this.file.entity(node.object)?.entity.row : undefined;
      if (owner?.holds === 'secrets' && owner.members?.['headers'] !== undefined) return { holds: 'secrets', name: 'session', form: 'properties' };
    } else if (!this.canBeContainer(node)) {
      return null;
    }
    const entity = this.file.entity(node)?.entity;
    if (entity?.row.holds) return containerOf(entity, entity.row.holds);
    const decorator = this.decoratorOf(node);
    if (!decorator || decorator.call.arguments.length > 0 || takenFrom(node, this.file) !== null || node.type !== 'Identifier') return null;
    return { holds: decorator.holds, name: 'parameter', form: 'properties' };
  }

  /** What a call reads of a request, whole: `c.req.header()`, `await c.req.json()`. */
  containerOfCall(call: TSESTree.CallExpression, name: string): Container | null {
    const canBe = this.file.canHoldRequests && (call.callee.type === 'Identifier' || containerCalls.has(name));
    const entity = canBe ? this.file.entity(call)?.entity : null;
    return entity?.row.holds ? containerOf(entity, entity.row.holds) : null;
  }

  /** An error that a client for HTTP can have thrown, or the part of it that holds the request. */
  errorOfClient(node: Node): ErrorWithCredentials | null {
    const thrown = this.file.canThrowCredentials ? thrownIn(node, this.file) : null;
    const path = thrown?.path.join('.') ?? '';
    for (const { package: library, errorCredentials = [] } of thrown ? throwersOf(thrown, this.file) : []) {
      const property = path === '' ? errorCredentials[0] : errorCredentials.find((one) => one === path);
      if (property !== undefined) return { library, property, isWhole: path === '' };
    }
    return null;
  }

  /** The name by which a function of a library reads a part of a request: `getCookie(c, 'sid')`. */
  nameRead(call: TSESTree.CallExpression): string | null {
    if (!this.file.canHoldRequests) return null;
    const argument = call.arguments[this.file.entity(call.callee)?.entity.row.names ?? -1];
    const key = argument && this.file.constant(argument)?.value;
    return typeof key === 'string' ? key : null;
  }

  /** Parameters, what is taken out of an object under a customary name, and globals. */
  private canBeContainer(node: TSESTree.Identifier): boolean {
    const definition = this.file.variable(node)?.defs[0];
    if (!definition) return false;
    if (String(definition.type) === 'Parameter') return this.file.canHoldRequests;
    return containerNames.has(takenFrom(node, this.file)?.path.at(-1) ?? '');
  }

  /** The name that a parameter's decorator has for it: `@Headers('authorization') value`. */
  decoratedAs(node: Node): readonly string[] | null {
    const decorator = node.type === 'Identifier' ? this.decoratorOf(node) : null;
    const name = decorator?.call.arguments[0] ? this.file.constant(decorator.call.arguments[0])?.value : undefined;
    return decorator && typeof name === 'string' ? [name] : null;
  }

  /** Is a secret read from the same object, or is the route one that takes credentials? */
  isCredentialInput(node: Expression): boolean {
    const read = namesInUse(node, this.file)?.read ?? [];
    if (read.some((name) => this.isSecretName(name))) return true;
    return this.namesAround(node).some((name) => hasWord(splitWords(name), this.words.credentialRoutes));
  }

  private isSecretName(name: string): boolean {
    const match = this.names.match([name]);
    return match?.certainty === 'named' && match.of !== 'personal';
  }

  /** The name of the function around a node, and the last two parts of the path of the route that it handles. */
  private namesAround(node: Node): readonly string[] {
    const names: string[] = [];
    for (let of = enclosingFunction(node); of; of = enclosingFunction(of)) names.push(...nameOfFunction(of));
    const route = this.file.routes().find(({ handlerFunction }) => handlerFunction && contains(handlerFunction, node));
    return [...names, ...(route?.path ?? '').split('/').slice(-2)];
  }

  /** The decorator that puts a part of a request into the parameter that a value is or is read from. */
  private decoratorOf(node: Node): { readonly holds: 'secrets' | 'input'; readonly call: TSESTree.CallExpression } | null {
    if (!this.file.canHoldRequests) return null;
    const root = memberRoot(node);
    const definition = this.file.variable(root)?.defs[0];
    if (!definition || String(definition.type) !== 'Parameter') return null;
    const pattern = takenFrom(root, this.file)?.pattern ?? (definition.name as Node);
    const decorated = pattern.parent?.type === 'AssignmentPattern' ? pattern.parent : pattern;
    for (const { call, entity } of this.file.decoratorsOf(decorated)) {
      if (entity.row.holds && call) return { holds: entity.row.holds, call };
    }
    return null;
  }
}

const jwtWords = new Set(['jwt', 'jsonwebtoken', 'jose', 'token']);
const cookieWords = new Set(['cookie', 'cookies']);
/** Under these names frameworks keep what holds more than one value. */
const containerNames = new Set([
  'req', 'request', 'raw', 'body', 'query', 'headers', 'headersDistinct', 'header', 'rawHeaders', 'cookies', 'signedCookies', 'session', 'env',
]);

/** Under these names frameworks read it. */
const containerCalls = new Set(['header', 'headers', 'query', 'queries', 'json', 'parseBody', 'formData', 'cookies', 'getCookie', 'getSignedCookie', 'valid']);

function containerOf({ name, row }: Entity, holds: Container['holds']): Container {
  const isRequest = name.endsWith('request');
  return { holds, name, form: row.iterates === 'entries' ? 'pairs' : row.members?.['get'] !== undefined && !isRequest ? 'method' : 'properties' };
}

function nameOfFunction(of: FunctionNode): readonly string[] {
  const { parent } = of;
  if (of.id) return [of.id.name];
  if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? [parent.id.name] : [];
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property') return [staticName(parent) ?? ''];
  if (parent.type === 'AssignmentExpression') return [lastName(unwrap(parent.left)) ?? ''];
  return [];
}
