import type { FunctionNode, Node, Route } from './answers.ts';
import type { File } from './file.ts';
import { unknownSegment } from './route-paths.ts';
import { contains, lastName, parametersOf, unwrap } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/** What an endpoint is for, by the words of its path and its handler. Names may make an endpoint harmless, never a flaw. */
export class RouteNature {
  private readonly file: File;
  private readonly publicPaths: ReadonlySet<string>;
  private readonly sensitivePaths: ReadonlySet<string>;

  /** @param extra path segments that the user calls public or sensitive */
  constructor(file: File, extra: { readonly publicPaths: readonly string[]; readonly sensitivePaths: readonly string[] }) {
    this.file = file;
    this.publicPaths = extended(publicSegments, extra.publicPaths);
    this.sensitivePaths = extended(sensitiveSegments, extra.sensitivePaths);
  }

  /** Is it for callers without an account: login and registration, signed callbacks, health checks, static files? */
  isPublic(route: Route): boolean {
    if (route.isPublic) return true;
    const segments = pathSegments(route.path);
    if (segments.some((segment) => this.publicPaths.has(segment) || hasWord(splitWords(segment), publicWords))) return true;
    const namesOneThing = segments.some(isVariable);
    if (segments.some((segment) => operationalSegments.has(segment)) && !(changesState(route) && namesOneThing)) return true;
    if (segments.every(isVariable) && hasWord(this.moduleWords(), publicWords)) return true;
    const words = handlerWords(route);
    return hasWord(words, publicHandlerWords) || (hasWord(words, entryVerbs) && hasWord(words, entryNouns));
  }

  /** What the file is about, by its name and that of its folder: a path without a name of its own says nothing. */
  private moduleWords(): readonly string[] {
    const names = this.file.filename.split(/[\\/]/).map((name) => name.replace(/\.[^.]*$/, ''));
    if (names.at(-1) === 'index') names.pop();
    return names.slice(-2).flatMap((name) => splitWords(name));
  }

  /** Does it change state, or serve what not everybody should see or set off? */
  isSensitive(route: Route): boolean {
    return changesState(route) || pathSegments(route.path).some((segment) => this.sensitivePaths.has(segment)) || this.destroys(route);
  }

  isAdministrative(route: Route): boolean {
    return pathSegments(route.path).some((segment) => administrativeSegments.has(segment));
  }

  /** A registration, a form for visitors, a question asked by `POST`: open on purpose beside guarded endpoints. */
  isForAnybody(route: Route): boolean {
    if (route.method !== 'POST') return false;
    const segments = pathSegments(route.localPath).filter((segment) => !isInterface(segment));
    const last = splitWords(segments.at(-1) ?? '');
    const handler = handlerWords(route);
    const words = [...pathSegments(route.path).flatMap((segment) => splitWords(segment)), ...handler];
    if (hasWord(words, intakeWords) || hasWord(last, askingWords) || hasWord(handler.slice(0, 1), askingWords)) return true;
    // Who makes a session has none yet.
    if (!segments.some(isVariable) && segments.some((segment) => segment === 'session' || segment === 'sessions')) return true;
    const isCollection = segments.length <= 1 && !segments.some(isVariable);
    return isCollection && hasWord([...words, ...splitWords(fileName(this.file.filename))], accountWords);
  }

  /** Does its handler refuse every request: `next(new MethodNotAllowed())`, `res.sendStatus(405)`? */
  refusesAll(route: Route): boolean {
    const { handlerFunction } = route;
    if (!handlerFunction) return false;
    const { body } = handlerFunction;
    const statements = body.type === 'BlockStatement' ? body.body : [body];
    if (statements.some((statement) => this.assignsRefusal(statement))) return true;
    const [last] = statements.slice(-1);
    return last !== undefined && statements.length <= 2 && this.isRefusal(last, handlerFunction);
  }

  private isRefusal(statement: Node, of: FunctionNode): boolean {
    if (statement.type === 'ThrowStatement') return true;
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : statement.type === 'ReturnStatement' ? statement.argument : statement;
    let current = expression ? unwrap(expression) : null;
    for (let step = 0; current?.type === 'CallExpression' && step < 8; step++) {
      const callee = unwrap(current.callee);
      const [argument] = current.arguments;
      const next = parametersOf(of)[2];
      if (callee.type === 'Identifier') return argument !== undefined && next?.type === 'Identifier' && next.name === callee.name;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
      const status = argument && statusMethods.has(callee.property.name) ? this.file.constant(argument)?.value : null;
      if (typeof status === 'number' && status >= 400) return true;
      current = unwrap(callee.object);
    }
    return false;
  }

  /** `ctx.status = 405` */
  private assignsRefusal(statement: Node): boolean {
    const expression = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : null;
    if (expression?.type !== 'AssignmentExpression' || lastName(expression.left) !== 'status') return false;
    const status = this.file.constant(expression.right)?.value;
    return typeof status === 'number' && status >= 400;
  }

  private destroys(route: Route): boolean {
    const { handlerFunction } = route;
    if (!handlerFunction || !this.file.callsOfMembers(destructiveNames).some((call) => contains(handlerFunction, call))) return false;
    const tokens = this.file.sourceCode.getTokens(handlerFunction);
    return tokens.some((token, index) => destructiveMethods.has(token.value) && tokens[index - 1]?.value === '.' && tokens[index + 1]?.value === '(');
  }
}

const changing: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export function changesState(route: Route): boolean {
  return changing.has(route.method);
}

/**
 * The thing that a route is about: the first segment of its local path that is no parameter and does not name the interface.
 * @param root how many of the first segments do so, besides customary names
 */
export function resourceOf(route: Route, root: number): string {
  return pathSegments(route.localPath).slice(root).find((segment) => !isVariable(segment) && !isInterface(segment)) ?? '';
}

/** How many segments name the interface: two or more with which all these routes begin, each of which goes on with a name of its own. */
export function rootOf(routes: readonly Route[]): number {
  const [first = [], ...others] = routes.map((route) => pathSegments(route.localPath));
  const differs = first.findIndex((segment, index) => isVariable(segment) || others.some((segments) => segments[index] !== segment));
  const isRoot = differs >= 2 && [first, ...others].every((segments) => segments[differs] !== undefined && !isVariable(segments[differs]));
  return isRoot ? differs : 0;
}

/** Does the file show the whole path behind the resource? A registration in a loop or a helper stands for many routes. */
export function isOnePath(route: Route): boolean {
  const segments = pathSegments(route.localPath);
  const start = segments.indexOf(resourceOf(route, 0));
  return route.localPath !== null && !segments.slice(Math.max(start, 0)).includes(unknownSegment);
}

/** The local path without the names of its parameters: equal for routes of the same path. */
export function pathShape(route: Route): string {
  return pathSegments(route.localPath).map((segment) => (isVariable(segment) ? ':' : segment)).join('/');
}

/** The segments of a path, lower case. */
function pathSegments(path: string | null): readonly string[] {
  return (path ?? '').toLowerCase().split('/').filter((segment) => segment !== '');
}

function extended(segments: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
  return more.length === 0 ? segments : new Set([...segments, ...more.map(plain)]);
}

function plain(path: string): string {
  return path.toLowerCase().replace(/^\/|\/$/g, '');
}

function isVariable(segment: string): boolean {
  return segment.startsWith(':');
}

function isInterface(segment: string): boolean {
  return interfaceSegments.has(segment) || /^v\d+$/.test(segment);
}

function handlerWords(route: Route): readonly string[] {
  return route.handler ? splitWords(handlerName(route.handler)) : [];
}

/** The name of a handler; of a wrapped or bound one, the name inside. */
function handlerName(handler: Node): string {
  switch (handler.type) {
    case 'Identifier':
      return handler.name;
    case 'MemberExpression':
      return handler.property.type === 'Identifier' ? handler.property.name : '';
    case 'FunctionExpression':
      return handler.id?.name ?? '';
    case 'CallExpression': {
      const { callee } = handler;
      const isBound = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'bind';
      const inner = isBound ? callee.object : handler.arguments.at(-1);
      return inner ? handlerName(inner) : '';
    }
    default:
      return '';
  }
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)?.replace(/\.[^.]*$/, '') ?? '';
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** A path with one of these words serves callers that have no account yet, or machines that sign (catalogue 1, no. 26). */
const publicWords = set(`login signin signup register registration registrations authenticate logout signout forgot forgotten reset recover recovery
  unlock confirm confirmation activate activation resend enroll callback oauth oidc sso saml webhook webhooks csp telemetry newsletter subscribe
  unsubscribe swagger openapi graphql`);

/** A whole segment that is public by nature. */
const publicSegments = set(`token refresh verify verification challenge hook hooks contact contact-us public robots.txt sitemap.xml sitemap .well-known
  verify-email email-verification verify-otp`);

/** A whole segment that is public as long as the path names no single thing (`/orders/:id/status` does). */
const operationalSegments = set('health healthz live ready readiness liveness ping status metrics version docs static assets');

/** A handler with one of these words is public by nature … */
const publicHandlerWords = set(`login signin signup register registration authenticate logout signout forgot oauth oidc sso saml webhook webhooks
  newsletter subscribe unsubscribe`);
/** … one with these only together with what is verified or reset. */
const entryVerbs = set('verify confirm reset activate refresh unlock resend recover send');
const entryNouns = set('email password token account code otp phone registration link mail magic');

/** A whole segment behind which something worth guarding lies, whatever the method (catalogue 1, no. 26). */
const sensitiveSegments = set(`admin administrator administrators backoffice back-office internal manage management root system config settings users
  user accounts account roles permissions billing payments invoices orders export import backup`);

/** A whole segment that only some users may go behind. */
const administrativeSegments = set('admin administrator administrators superadmin backoffice back-office');

/** What people without an account send in: a guard on reading it says nothing about sending it. */
const intakeWords = set(`contact contacts message messages inquiry inquiries enquiry enquiries feedback lead leads subscriber subscribers submission
  submissions survey surveys rsvp rsvps waitlist applicant applicants`);

/** A request that only asks, or counts a visitor. */
const askingWords = set('search query filter lookup find preview calculate estimate quote check validate count view views track tracking click impression hit');

/** The first `POST` of such a collection may be the registration. */
const accountWords = set('user users account accounts member members customer customers profile profiles player players client clients student students');

/** Segments that name the interface, not a thing. */
const interfaceSegments = set('api apis rest rpc');

/** Methods of responses that set the status. */
const statusMethods = set('status sendStatus code throw');

/** Methods of stores that destroy. */
const destructiveMethods = set('deleteOne deleteMany destroy findByIdAndDelete findByIdAndRemove findOneAndDelete findOneAndRemove truncate');
const destructiveNames = [...destructiveMethods];
