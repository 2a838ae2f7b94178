/* Longer than other files of the core: one walk over a function answers all that a chain asks of it. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { GuardRow, Role } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import { isCredentialName, isGuardCallName, isPrincipalCallName, isPrincipalName, refusalOfName, rolesOfName } from './route-step-names.ts';
import { verifiesSender } from './signatures.ts';
import { calleeName, enclosingFunction, isFunction, isStatementList, parametersOf, statementsOf, staticName, unwrap } from './syntax.ts';
import { splitWords } from './words.ts';

/** What a function of this file does for the authorization of the requests that come to it. */
export interface GuardEvidence {
  /** it turns away some requests: as authentication (401, login page), as authorization (403) */
  readonly refuses: ReadonlySet<Role>;
  /** the refusal depends on who the caller is, or on a guard that is called */
  readonly byPrincipal: boolean;
  /** where it first reads who the caller is */
  readonly principalRead: Node | null;
  /** it stores who the caller is for those that come after it */
  readonly attaches: boolean;
  /** other roles by what it does: answers 429, answers 400 or 422, writes a log */
  readonly others: ReadonlySet<Role>;
  /** it hands the request on to code that cannot be seen */
  readonly delegates: boolean;
  /** a branch that asks who the caller is returns or throws */
  readonly leavesByPrincipal: boolean;
}

/** Reads functions for guard evidence (catalogue 1 §0.4, points 2–4). Answers are kept. */
export class GuardReader {
  private readonly analysis: Analysis;
  /** by depth: a reading that began further out looks less far */
  private readonly known: Map<FunctionNode, GuardEvidence>[] = [new Map(), new Map(), new Map(), new Map()];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The evidence in a function and in the functions of this file that it calls, three deep. */
  evidence(of: FunctionNode, depth = 0): GuardEvidence {
    const kept = this.known[depth];
    const known = kept?.get(of);
    if (known) return known;
    kept?.set(of, nothing);
    const answer = new Reading(this, this.analysis, of, depth).read();
    kept?.set(of, answer);
    return answer;
  }
}

const nothing: GuardEvidence = { refuses: new Set(), byPrincipal: false, principalRead: null, attaches: false, others: new Set(), delegates: false, leavesByPrincipal: false };

class Reading {
  private readonly reader: GuardReader;
  private readonly analysis: Analysis;
  private readonly of: FunctionNode;
  private readonly depth: number;
  private readonly refuses = new Set<Role>();
  private readonly others = new Set<Role>();
  private byPrincipal = false;
  private principalRead: Node | null = null;
  private attaches = false;
  private delegates = false;
  private leavesByPrincipal = false;
  private readonly aboutPrincipal = new Map<Node, boolean>();

  constructor(reader: GuardReader, analysis: Analysis, of: FunctionNode, depth: number) {
    this.reader = reader;
    this.analysis = analysis;
    this.of = of;
    this.depth = depth;
  }

  read(): GuardEvidence {
    for (const parameter of parametersOf(this.of)) this.readPattern(parameter);
    // The inner calls of a chain first, since the outer ones ask for them.
    const nodes = this.nodes(this.of.body);
    for (let index = nodes.length - 1; index >= 0; index--) this.visit(nodes[index] as Node);
    const { refuses, byPrincipal, principalRead, attaches, others, delegates, leavesByPrincipal } = this;
    return { refuses, byPrincipal, principalRead, attaches, others, delegates, leavesByPrincipal };
  }

  /** Every node below, in no particular order, without recursion, but for inner ones that are skipped with all that is in them. */
  private nodes(root: Node, skips?: (inner: Node) => boolean): readonly Node[] {
    const keys = this.analysis.sourceCode.visitorKeys;
    const found: Node[] = [];
    const pending: Node[] = [root];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (skips && node !== root && skips(node)) continue;
      found.push(node);
      for (const key of keys[node.type] ?? []) {
        const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key];
        if (Array.isArray(child)) pending.push(...child.filter((one) => one !== null));
        else if (child) pending.push(child);
      }
    }
    return found;
  }

  private visit(node: Node): void {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
        this.visitCall(node);
        break;
      case 'AssignmentExpression':
        this.visitAssignment(node);
        break;
      case 'MemberExpression':
        if (isPrincipalRead(node, this.of, this.analysis) && !isWritten(node)) this.notePrincipal(node);
        break;
      case 'VariableDeclarator':
        this.visitDeclarator(node);
        break;
      case 'ThrowStatement':
        this.visitThrown(node.argument, node);
        this.noteLeaving(node);
        break;
      case 'ReturnStatement':
        this.noteLeaving(node);
        break;
      default:
    }
  }

  // Calls

  private visitCall(call: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const status = statusOf(call, this.analysis);
    if (status) this.noteStatus(status, call);
    if (call.type === 'NewExpression') return;
    const name = this.nameOf(call);
    if (name !== null) this.visitNamedCall(call, name);
    this.visitLocalCall(call);
    this.delegates ||= this.handsOn(call);
  }

  /** The name that is called; of an import the one that its module gives. */
  private nameOf(call: TSESTree.CallExpression): string | null {
    const callee = unwrap(call.callee);
    const [definition] = (callee.type === 'Identifier' && this.analysis.bindings.variable(callee)?.defs) || [];
    const specifier = definition?.node as Node | undefined;
    const imported = specifier?.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : 'default';
    return imported === 'default' ? calleeName(call) : imported;
  }

  private visitNamedCall(call: TSESTree.CallExpression, name: string): void {
    const refusal = refusalOfName(name);
    if (refusal) this.note(refusal, call);
    if (/^redirect$/i.test(name) && call.arguments.some((argument) => isLoginPage(argument, this.analysis))) this.note(401, call);
    this.visitHandedError(call);
    if (this.yieldsCaller(call, name)) this.notePrincipal(call);
    if (isLogCall(call)) this.others.add('access-log');
    if (this.isPrincipalCall(call, name)) {
      if (name === 'set') this.attaches = true;
      else this.notePrincipal(call);
    }
    if (verifiesSender(call, name, this.analysis) && !this.analysis.objects.calledFunction(call)) this.addRoles(['authentication'], true);
    if (this.isEnforcingCall(call, name)) this.addRoles(rolesOfName(name).roles.filter((role) => role === 'authentication' || role === 'authorization'), true);
  }

  /** `next(new Forbidden())`, `cb(errors.unauthorized())`. */
  private visitHandedError(call: TSESTree.CallExpression): void {
    const [argument] = call.arguments;
    const callee = unwrap(call.callee);
    if (argument && callee.type === 'Identifier' && this.isParameter(callee)) this.visitThrown(argument, call);
  }

  /** `await requireUser(req)`, `checkPermission(…)`, `await request.jwtVerify()`: called for its effect or its result awaited. */
  private isEnforcingCall(call: TSESTree.CallExpression, name: string): boolean {
    if (!isGuardCall(call, name) || this.analysis.objects.calledFunction(call)) return false;
    if (isLibrarySignature(call)) return false;
    let place: Node = call;
    while (place.parent && (place.parent.type === 'AwaitExpression' || place.parent.type === 'ChainExpression' || isCallOf(place.parent, place))) place = place.parent;
    const { parent } = place;
    if (place !== call && place.type === 'AwaitExpression') return !isQuestion(name) || parent?.type === 'ExpressionStatement';
    return (parent?.type === 'ExpressionStatement' || parent?.type === 'ReturnStatement' || isFunction(parent)) && !isQuestion(name);
  }

  private visitLocalCall(call: TSESTree.CallExpression): void {
    const local = this.depth < 3 ? this.analysis.objects.calledFunction(call) : null;
    if (!local || local === this.of || this.isInside(local)) return;
    const inner = this.reader.evidence(local, this.depth + 1);
    if (inner.refuses.size > 0) this.addRoles(inner.refuses, inner.byPrincipal || call.arguments.some((argument) => this.mentionsPrincipal(argument)));
    if (inner.principalRead) this.notePrincipal(call);
    this.attaches ||= inner.attaches;
    this.delegates ||= inner.delegates;
    for (const role of inner.others) this.others.add(role);
  }

  private isInside(local: FunctionNode): boolean {
    return local.range[0] >= this.of.range[0] && local.range[1] <= this.of.range[1];
  }

  /** Does an unseen function get `next`, or the request and the response? */
  private handsOn(call: TSESTree.CallExpression): boolean {
    if (this.analysis.objects.calledFunction(call)) return false;
    const callee = unwrap(call.callee);
    if (callee.type === 'Identifier' && this.isGiven(callee)) return false;
    if (callee.type === 'MemberExpression' && promiseMethods.has(staticName(callee) ?? '')) return false;
    const own = call.arguments.filter((argument) => argument.type === 'Identifier' && this.isParameter(argument)).length;
    if (own > 0 && this.hasContext && call.arguments.some((argument) => argument.type === 'Identifier' && this.parameterIndex(argument) === 0)) return this.analysis.entity(callee) === null;
    return own >= 2 || (own > 0 && call.arguments.some((argument) => argument.type === 'Identifier' && this.parameterIndex(argument) === parametersOf(this.of).length - 1 && parametersOf(this.of).length >= 3));
  }

  /** Is the first parameter request and response at once? */
  private get hasContext(): boolean {
    return this.analysis.roleOf(this.of)?.entity.model.contexts !== undefined;
  }

  /** `c.get('user')`, `c.set('user', …)`: who the caller is, by a name that a parameter is given. */
  private isPrincipalCall(call: TSESTree.CallExpression, name: string): boolean {
    const callee = unwrap(call.callee);
    const key = call.arguments[0] && this.analysis.constant(call.arguments[0])?.value;
    return (name === 'get' || name === 'set') && typeof key === 'string' && isPrincipalName(key)
      && callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && this.isParameter(callee.object);
  }

  // Refusals

  private noteStatus(status: number, node: Node): void {
    if (status === 401 || status === 403) this.note(status, node);
    else if (status === 429) this.others.add('rate-limit');
    else this.others.add('validation');
  }

  private visitThrown(thrown: Node, at: Node): void {
    const bare = unwrap(thrown);
    const name = bare.type === 'NewExpression' || bare.type === 'CallExpression' ? calleeName(bare) : staticName(bare) ?? (bare.type === 'Identifier' ? bare.name : null);
    const known = bare.type === 'NewExpression' || bare.type === 'CallExpression' ? this.analysis.entity(bare.callee)?.entity.row.status : undefined;
    const refusal = known === 401 || known === 403 ? known : (name === null ? null : refusalOfName(name)) ?? this.refusalOfMessage(bare);
    if (refusal) this.note(refusal, at);
    const status = bare.type === 'ObjectExpression' ? statusInObject(bare, this.analysis) : null;
    if (status) this.noteStatus(status, at);
  }

  /** `new Error('Unauthorized')` */
  private refusalOfMessage(thrown: Node): 401 | 403 | null {
    const [argument] = thrown.type === 'NewExpression' ? thrown.arguments : [];
    const message = argument && this.analysis.constant(argument)?.value;
    return typeof message === 'string' && message.length <= longestMessage ? refusalOfName(message) : null;
  }

  private noteLeaving(node: Node): void {
    this.leavesByPrincipal ||= conditionsOf(node, this.of).some((condition) => this.isAboutPrincipal(condition));
  }

  private note(status: 401 | 403, node: Node): void {
    const conditions = [...conditionsOf(node, this.of), ...this.assertedBy(node)];
    if (conditions.length > 0 && !this.throws(node) && !leaves(node, this.of)) return;
    this.addRoles([status === 401 ? 'authentication' : 'authorization'], conditions.some((condition) => this.isAboutPrincipal(condition)));
  }

  /** `ctx.assert(ctx.state.user, 401)`: what must hold for the call to end. */
  private assertedBy(node: Node): readonly Node[] {
    const row = this.rowOf(node);
    const argument = row?.asserts && row.condition && node.type === 'CallExpression' && typeof row.argument === 'number' ? node.arguments[row.argument] : undefined;
    return argument ? [argument] : [];
  }

  /** `ctx.throw(401)`, `ctx.assert(…)`: nothing behind it runs when it refuses. */
  private throws(node: Node): boolean {
    return node.type === 'CallExpression' && (this.rowOf(node)?.asserts === true || this.analysis.entity(node.callee)?.entity.row.exits === true);
  }

  private rowOf(node: Node): GuardRow | null {
    const entity = node.type === 'CallExpression' ? this.analysis.entity(node.callee)?.entity : undefined;
    return entity ? this.analysis.knowledge.guard(entity) : null;
  }

  private addRoles(roles: Iterable<Role>, byPrincipal: boolean): void {
    for (const role of roles) {
      this.refuses.add(role);
      this.byPrincipal ||= byPrincipal;
    }
  }

  // Principals

  /** `await getServerSession()`, `auth.api.getSession(…)`, `getUser(request)`: what it yields says who the caller is. */
  private yieldsCaller(call: TSESTree.CallExpression, name: string): boolean {
    const [argument] = call.arguments;
    return isPrincipalCallName(name, argument === undefined || (argument.type === 'Identifier' && this.isParameter(argument)));
  }

  private asksForCaller(call: TSESTree.CallExpression, name: string): boolean {
    return isGuardCall(call, name) || isCredentialCall(call, this.analysis) || this.isPrincipalCall(call, name) || this.yieldsCaller(call, name);
  }

  private notePrincipal(node: Node): void {
    if (!this.principalRead || node.range[0] < this.principalRead.range[0]) this.principalRead = node;
  }

  private readPattern(parameter: Node): void {
    if (parameter.type === 'ObjectPattern') this.notePrincipalKeys(parameter);
  }

  private visitDeclarator(node: TSESTree.VariableDeclarator): void {
    if (node.id.type !== 'ObjectPattern' || !node.init) return;
    const init = unwrap(node.init);
    if (isCarrier(init, this.of, this.analysis)) this.notePrincipalKeys(node.id);
  }

  private notePrincipalKeys(pattern: TSESTree.ObjectPattern): void {
    for (const property of pattern.properties) {
      if (property.type === 'Property' && isPrincipalName(staticName(property) ?? '')) this.notePrincipal(property);
    }
  }

  private visitAssignment(node: TSESTree.AssignmentExpression): void {
    const { left } = node;
    if (left.type !== 'MemberExpression') return;
    if (isPrincipalRead(left, this.of, this.analysis)) this.attaches = true;
    const status = /^status(?:Code)?$/.test(staticName(left) ?? '') ? numberOf(node.right, this.analysis) : null;
    if (status) this.noteStatus(status, node);
  }

  /** The answer for a whole condition, kept: the tests of early exits hold for everything behind them. */
  private isAboutPrincipal(condition: Node): boolean {
    let answer = this.aboutPrincipal.get(condition);
    if (answer === undefined) this.aboutPrincipal.set(condition, (answer = this.mentionsPrincipal(condition)));
    return answer;
  }

  /** Does a condition read who the caller is, directly or through variables of this function? */
  private mentionsPrincipal(condition: Node, seen: Set<Node> = new Set()): boolean {
    if (seen.has(condition) || seen.size > 40) return false;
    seen.add(condition);
    // What has been asked about inner blocks is not asked again.
    for (const node of this.nodes(condition, (inner) => this.aboutPrincipal.get(inner) === false)) {
      if (node !== condition && this.aboutPrincipal.get(node)) return true;
      if (node.type === 'MemberExpression' && (isPrincipalRead(node, this.of, this.analysis) || isCredentialRead(node, this.of, this.analysis))) return true;
      if (node.type === 'CallExpression' && this.asksForCaller(node, this.nameOf(node) ?? '')) return true;
      if (node.type === 'Identifier' && this.writtenFrom(node).some((value) => this.mentionsPrincipal(value, seen))) return true;
      if (node.type === 'Identifier' && this.isPrincipalParameter(node)) return true;
    }
    return false;
  }

  private writtenFrom(identifier: TSESTree.Identifier): readonly Node[] {
    const variable = this.analysis.bindings.variable(identifier);
    if (!variable) return [];
    return this.analysis.bindings.writes(variable).filter((write) => write.kind === 'value' && this.isWithin(write.value))
      .flatMap((write) => (isPrincipalPath(write.path) && isCarrier(unwrap(write.value), this.of, this.analysis) ? [write.value, write.target] : [write.value]));
  }

  private isWithin(node: Node): boolean {
    return node.range[0] >= this.of.range[0] && node.range[1] <= this.of.range[1];
  }

  /** A variable destructured from the request under a principal's name, a parameter that is one, or the error of a token check. */
  private isPrincipalParameter(identifier: TSESTree.Identifier): boolean {
    const variable = this.analysis.bindings.variable(identifier);
    const write = variable ? this.analysis.bindings.writes(variable)[0] : undefined;
    if (!write) return false;
    if (write.kind === 'value') return isPrincipalPath(write.path) && isCarrier(unwrap(write.value), this.of, this.analysis);
    if (write.kind !== 'parameter' || !write.parameter) return false;
    if (write.parameter.of === this.of) return write.path.length === 1 && isPrincipalPath(write.path);
    const call = write.parameter.of.parent;
    return call?.type === 'CallExpression' && this.isWithin(call) && isGuardCall(call, this.nameOf(call) ?? '');
  }

  /** A function that this one or an outer one was given: `next`, the handler that a wrapper wraps. */
  private isGiven(identifier: TSESTree.Identifier): boolean {
    const variable = this.analysis.bindings.variable(identifier);
    return variable !== null && this.analysis.bindings.writes(variable)[0]?.kind === 'parameter';
  }

  private isParameter(identifier: TSESTree.Identifier): boolean {
    return this.parameterIndex(identifier) >= 0;
  }

  private parameterIndex(identifier: TSESTree.Identifier): number {
    const variable = this.analysis.bindings.variable(identifier);
    return variable ? parametersOf(this.of).findIndex((parameter) => parameter.type === 'Identifier' && this.analysis.bindings.variable(parameter) === variable) : -1;
  }
}

/** Messages of errors that say who may not do what are short. */
const longestMessage = 60;

const promiseMethods = new Set(['then', 'catch', 'finally']);

/** `req.user`, `req.session.userId`, `res.locals.user`, `ctx.state.user` of a parameter of the function. */
function isPrincipalRead(node: TSESTree.MemberExpression, of: FunctionNode, analysis: Analysis): boolean {
  return isPrincipalName(staticName(node) ?? '') && isCarrier(unwrap(node.object), of, analysis);
}

const carriers = new Set(['session', 'locals', 'state', 'var', 'context', 'req', 'request', 'raw']);

/** A parameter of the function, or its session, locals or state. */
function isCarrier(node: Node, of: FunctionNode, analysis: Analysis): boolean {
  let current = node;
  for (let step = 0; step < 3; step++) {
    if (current.type === 'Identifier') return isCarrierVariable(current, of, analysis);
    if (current.type !== 'MemberExpression' || !carriers.has(staticName(current) ?? '')) return false;
    current = unwrap(current.object);
  }
  return false;
}

function isCarrierVariable(identifier: TSESTree.Identifier, of: FunctionNode, analysis: Analysis): boolean {
  const variable = analysis.bindings.variable(identifier);
  const write = variable ? analysis.bindings.writes(variable)[0] : undefined;
  if (write?.kind === 'parameter') return write.parameter?.of === of && (write.path.length === 0 || carriers.has(write.path.at(-1) ?? ''));
  if (write?.kind !== 'value' || write.path.length > 1) return false;
  const value = unwrap(write.value);
  if (write.path.length === 1) return carriers.has(write.path[0] ?? '') && value.type === 'Identifier' && value !== identifier && isParameterOf(value, of, analysis);
  return value.type === 'MemberExpression' && carriers.has(staticName(value) ?? '') && isParameterOf(unwrap(value.object), of, analysis);
}

function isParameterOf(node: Node, of: FunctionNode, analysis: Analysis): boolean {
  const variable: Variable | null = node.type === 'Identifier' ? analysis.bindings.variable(node) : null;
  return variable !== null && analysis.bindings.writes(variable)[0]?.parameter?.of === of;
}

function isPrincipalPath(path: readonly string[]): boolean {
  return path.length > 0 && isPrincipalName(path.at(-1) ?? '');
}

/** `req.headers.authorization`, `req.cookies.token`, `req.session.userId`, `req.headers['x-api-key']`. */
function isCredentialRead(node: TSESTree.MemberExpression, of: FunctionNode, analysis: Analysis): boolean {
  const name = staticName(node);
  if (name === 'session' && isParameterOf(unwrap(node.object), of, analysis)) return true;
  const object = unwrap(node.object);
  if (name === null || object.type !== 'MemberExpression' || !credentialHolders.has(staticName(object) ?? '')) return false;
  const holder = unwrap(object.object);
  const request = holder.type === 'MemberExpression' && staticName(holder) === 'request' ? unwrap(holder.object) : holder;
  return isCredentialName(name) && isParameterOf(request, of, analysis);
}

const credentialHolders = new Set(['headers', 'header', 'cookies', 'signedCookies', 'session', 'locals']);

/** `req.get('Authorization')`, `req.header('x-api-key')`, `req.isAuthenticated()`. */
function isCredentialCall(call: TSESTree.CallExpression, analysis: Analysis): boolean {
  const [argument] = call.arguments;
  const name = calleeName(call);
  if (!argument || (name !== 'get' && name !== 'header')) return false;
  const value = analysis.constant(argument)?.value;
  return typeof value === 'string' && isCredentialName(value);
}

function isWritten(node: Node): boolean {
  return node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
}

/** The name that a call calls: the last member, or the identifier. */
/** A call whose own name is a guard's, or that verifies a token (`jwt.verify`). */
function isGuardCall(call: TSESTree.CallExpression, name: string): boolean {
  if (isGuardCallName(name)) return true;
  if (!/^verify(?:Async|Sync)?$/.test(name)) return false;
  const callee = unwrap(call.callee);
  return callee.type === 'Identifier' || (callee.type === 'MemberExpression' && isTokenLibrary(unwrap(callee.object)));
}

function isTokenLibrary(node: Node): boolean {
  const name = node.type === 'Identifier' ? node.name : (staticName(node) ?? '');
  return splitWords(name).some((word) => ['jwt', 'jsonwebtoken', 'jose', 'token', 'auth', 'verifier', 'paseto'].includes(word));
}

/** `authenticate('jwt', options)(req, res, next)`. */
function isCallOf(parent: Node, place: Node): boolean {
  return parent.type === 'CallExpression' && parent.callee === place;
}

/** `has`, `is`, `can` ask; what is done with the answer counts. */
function isQuestion(name: string): boolean {
  return /^(?:is|has|have|can)(?![a-z])/.test(name);
}

/** `crypto.verify(…)`, `createVerify`: a signature of data, no caller. */
function isLibrarySignature(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'crypto';
}

const logObjects = /^(?:console|log|logger)$/;

function isLogCall(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  const name = object.type === 'Identifier' ? object.name : staticName(object);
  return name !== null && logObjects.test(name);
}

const statuses = new Set([400, 401, 403, 422, 429]);

/** The refusing status among a call's arguments, or in an object given to it: `res.status(401)`, `createError({ status: 403 })`. */
function statusOf(call: TSESTree.CallExpression | TSESTree.NewExpression, analysis: Analysis): number | null {
  for (const argument of call.arguments) {
    const status = argument.type === 'ObjectExpression' ? statusInObject(argument, analysis) : numberOf(argument, analysis);
    if (status) return status;
  }
  return null;
}

function statusInObject(object: TSESTree.ObjectExpression, analysis: Analysis): number | null {
  for (const property of object.properties) {
    if (property.type === 'Property' && /^(?:status|statusCode|code|httpStatus)$/.test(staticName(property) ?? '')) return numberOf(property.value, analysis);
  }
  return null;
}

/** A status by its number or by the name of a constant (`HttpStatus.FORBIDDEN`). */
function numberOf(node: Node, analysis: Analysis): number | null {
  const bare = unwrap(node);
  if (bare.type === 'Literal') return typeof bare.value === 'number' && statuses.has(bare.value) ? bare.value : null;
  if (bare.type === 'ConditionalExpression') return numberOf(bare.consequent, analysis) ?? numberOf(bare.alternate, analysis);
  const name = bare.type === 'Identifier' ? bare.name : staticName(bare);
  if (name === null || (bare.type !== 'Identifier' && bare.type !== 'MemberExpression')) return null;
  const value = analysis.constant(bare)?.value;
  if (typeof value === 'number') return statuses.has(value) ? value : null;
  return /^[A-Z]/.test(name) ? refusalOfName(name) : null;
}

function isLoginPage(node: Node, analysis: Analysis): boolean {
  const value = analysis.constant(node)?.value;
  return typeof value === 'string' && splitWords(value).some((word) => word === 'login' || word === 'signin' || word === 'auth');
}

/** The conditions around a node, up to the function: tests of branches, cases, what a `catch` catches from, calls that call back. */
function conditionsOf(node: Node, of: FunctionNode): readonly Node[] {
  const found: Node[] = [];
  let child = node;
  for (let parent = child.parent; parent && child !== of; child = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && child !== parent.test) found.push(parent.test);
    else if (parent.type === 'LogicalExpression' && child === parent.right) found.push(parent.left);
    else if (parent.type === 'SwitchStatement' && child !== parent.discriminant) found.push(parent.discriminant);
    else if (parent.type === 'CatchClause') found.push(parent.parent.block);
    else if (isFunction(child) && child !== of && parent.type === 'CallExpression') found.push(parent);
    else if (isStatementList(parent)) found.push(...testsBefore(parent, child));
  }
  return found;
}

/** Tests of earlier branches that leave: `if (req.user) return next(); res.sendStatus(401);`. */
function testsBefore(list: Node, child: Node): readonly Node[] {
  if (!isStatementList(list)) return [];
  const before = statementsOf(list);
  return before.slice(0, before.indexOf(child)).flatMap((statement) => (statement.type === 'IfStatement' && leavesStatement(statement.consequent) ? [statement.test] : []));
}

function leavesStatement(statement: Node): boolean {
  if (statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement') return true;
  return statement.type === 'BlockStatement' && statement.body.some((inner) => inner.type === 'ReturnStatement' || inner.type === 'ThrowStatement');
}

/** Does control leave the function (or skip the rest of it) after this spot? */
function leaves(node: Node, of: FunctionNode): boolean {
  let child = node;
  for (let parent = child.parent; parent; child = parent, parent = parent.parent) {
    if (child.type === 'ReturnStatement' || child.type === 'ThrowStatement') return true;
    if (isFunction(child) && child !== of) return true;
    if (isFunction(parent) && parent.body === child && child.type !== 'BlockStatement') return true;
    if (parent === of) return true;
    if (!isStatementList(parent)) {
      if (parent.type === 'IfStatement' && parent.alternate) return true;
      continue;
    }
    const after = statementsOf(parent).slice(statementsOf(parent).indexOf(child) + 1);
    if (after.some((statement) => leavesAlways(statement))) return true;
    if (after.length > 0) return false;
  }
  return true;
}

function leavesAlways(statement: Node): boolean {
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement' || statement.type === 'BreakStatement' || statement.type === 'ContinueStatement';
}

/** The function that a factory returns: `(role) => (req, res, next) => { … }`; null if it returns none or several. */
export function returnedFunction(of: FunctionNode, analysis: Analysis): FunctionNode | null {
  const returned = (analysis.inventory.returns.get(of) ?? []).map((value) => analysis.objects.functionOf(value));
  const [first] = returned;
  return returned.length === 1 && first && enclosingFunction(first) !== null ? first : null;
}
