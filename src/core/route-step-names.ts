import type { Role } from '../models/model.ts';
import { hasWord, remembered, segment, singular, splitWords } from './words.ts';

/** What a name tells of a step; `known` is false when the name leaves open whether the step refuses anyone. */
export interface NamedRoles {
  readonly roles: readonly Role[];
  readonly known: boolean;
}

/**
 * What a step is by its name, in whole words (catalogue 1 §0.4). A step that answers for its users is named for it in
 * nearly all code; a name that only might mean a guard is not known.
 * @param called the name is called with an argument (`can('edit')`, `auth('manageUsers')`)
 */
export function rolesOfName(name: string, called: 'with-right' | 'plain' = 'plain'): NamedRoles {
  const words = wordsOfStep(name);
  if (hasWord(words, inverse)) return { roles: [], known: true };
  if (hasWord(words, optional)) return { roles: hasWord(words, attached) || isGuardWord(words) ? ['attaches-principal'] : [], known: true };
  const other = otherRole(words);
  if (other) return { roles: [other], known: true };
  if (isCollection(words)) return { roles: [], known: false };
  const guard = guardRoles(words, called);
  if (guard.length > 0) return isAmbiguous(words) ? { roles: [], known: false } : { roles: guard, known: true };
  if (hasWord(words, attachingVerbs) && hasWord(words, attached)) return { roles: ['attaches-principal'], known: true };
  if (hasWord(words, validation)) return { roles: ['validation'], known: true };
  if (hasWord(words, neutral)) return { roles: ['neutral'], known: true };
  return { roles: [], known: false };
}

/** Is a function of this name called to let only some principals through? For calls inside a handler: verbs that do else are out. */
export function isGuardCallName(name: string): boolean {
  const words = wordsOfStep(name);
  return !(words[0] !== undefined && otherVerbs.has(words[0])) && rolesOfName(name).roles.some((role) => role === 'authentication' || role === 'authorization');
}

/** Is the name that of a principal: `user`, `currentUser`, `auth`, `userId`? */
export function isPrincipalName(name: string): boolean {
  return principals.has(splitWords(name).join(' '));
}

/**
 * Does a function of this name yield who the caller is? A user may be any user, unless nothing or the request says which one.
 * @param ofRequest the call has no argument, or the request
 */
export function isPrincipalCallName(name: string, ofRequest: boolean): boolean {
  const words = splitWords(name);
  const [verb = '', ...rest] = words;
  if (words[0] === 'current' || words.join(' ') === 'auth') return hasWord(words, callerNouns);
  if (!readingVerbs.has(verb)) return false;
  return hasWord(rest, sessionNouns) || (rest.includes('current') && hasWord(rest, callerNouns)) || (ofRequest && callerNouns.has(rest.join(' ')));
}

/** Does the name (of a header, a cookie, a session field) stand for what proves who the caller is? */
export function isCredentialName(name: string): boolean {
  return hasWord(splitWords(name), credentials);
}

/** Does an error's name say that the caller is refused? Null: it does not. */
export function refusalOfName(name: string): 401 | 403 | null {
  const words = splitWords(name);
  if (hasWord(words, forbidding) || (hasWord(words, errorWords) && hasWord(words, authorizationErrors))) return 403;
  if (words.includes('access') && hasWord(words, denying)) return 403;
  if (hasWord(words, unauthorizing) || (hasWord(words, errorWords) && hasWord(words, authenticationErrors))) return 401;
  return words.includes('not') && hasWord(words, grantedWords) ? (hasWord(words, authorizationWords) ? 403 : 401) : null;
}

/** Words of a step's name; a name without borders is split if all of it is words of this vocabulary. */
const wordsOfStep = remembered((name): readonly string[] => splitWords(name).flatMap((word) => segment(word, vocabulary)));

function isGuardWord(words: readonly string[]): boolean {
  return hasWord(words, authenticationWords) || hasWord(words, authorizationWords);
}

function guardRoles(words: readonly string[], called: 'with-right' | 'plain'): readonly Role[] {
  const nouns = words.map(singular);
  const verb = hasWord(words, verbs);
  const authorizes = hasWord(words, authorizationWords) || (verb && hasWord(nouns, ownerNouns)) || isRestriction(words)
    || (called === 'with-right' && words.length === 1 && hasWord(words, rightVerbs));
  const authenticates = hasWord(words, authenticationWords) || (verb && hasWord(nouns, userNouns));
  if (authorizes) return authenticates || hasWord(nouns, userNouns) ? ['authentication', 'authorization'] : ['authorization'];
  if (!authenticates) return [];
  return called === 'with-right' ? ['authentication', 'authorization'] : ['authentication'];
}

/** `restrictTo`, `allowedTo`, `allowOnly`. */
function isRestriction(words: readonly string[]): boolean {
  return (words.includes('to') || words.includes('only')) && hasWord(words, restrictions);
}

/** `validateUser`, `checkUserExists`: the body may be meant as well as the caller. */
function isAmbiguous(words: readonly string[]): boolean {
  if (hasWord(words, bodyWords)) return true;
  if (!words.includes('validate') && !words.includes('validates')) return false;
  return !hasWord(words, tokenWords) && !hasWord(words, authenticationWords) && !hasWord(words, plainRights);
}

/** `authRoutes`, `adminRouter`, `roleController`: a part of the application, whatever it is about. */
function isCollection(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (collections.has(last)) return true;
  return last === 'route' && !hasWord(words, routeVerbs);
}

function otherRole(words: readonly string[]): Role | null {
  for (const [role, list] of otherRoles) if (hasWord(words, list)) return role;
  if (hasWord(words, errorNouns) && hasWord(words, errorHandling)) return 'error-handler';
  return null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const authenticationWords = set('authenticate authenticated authenticator authenticating authentication auth authed authn protect protected guard guarded guards jwt bearer signedin loggedin apikey apikeys');
const authorizationWords = set('authorize authorise authorized authorised authorization authorisation authorizer authz rbac abac acl permission permissions permit permitted privilege privileges privileged role roles admin admins superadmin superuser policy policies ability abilities clearance');
const verbs = set('require requires required ensure ensures check checks verify verifies is has have can must needs only assert validate validates restrict restricts allow allows enforce enforces with');
const userNouns = set('user session login signin token identity principal passport access credential signature');
const ownerNouns = set('owner ownership member membership staff scope access tenant team workspace moderator');
const rightVerbs = set('can is allow permit restrict only grant');
const restrictions = set('restrict restricted restricts allow allowed allows limited permit permitted');
const bodyWords = set('exist exists existing duplicate duplicated unique available taken valid invalid input inputs params query payload format fields dto data');
const tokenWords = set('token tokens session signature access scope scopes identity principal');
const plainRights = set('admin admins permission permissions privilege privileges authorization acl ability');

/** For these the answer is the opposite, or nobody is kept out. */
const inverse = set('not non un guest guests anonymous public skip no logout signout');
const optional = set('optional optionally maybe try soft');
const attached = set('user session auth token tokens principal identity account me');
const attachingVerbs = set('attach attaches deserialize populate inject decode identify extract hydrate');

const otherRoles: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['rate-limit', set('limiter ratelimit ratelimits ratelimiter ratelimiting ratelimited limit limits rate throttle throttler throttled throttling bruteforce slowdown')],
  ['csrf', set('csrf xsrf csurf')],
  ['access-log', set('logger loggers log logs logging morgan accesslog')],
  ['headers', set('helmet cors csp hsts nocache')],
  ['validation', set('validator validators validation validations validated schema schemas celebrate sanitize sanitizer sanitizers sanitization joi zod')],
  ['body-parser', set('upload uploads uploader multer urlencoded bodyparser parser parsers multipart busboy')],
  ['error-handler', set('errorhandler errorhandlers notfound')],
  ['neutral', set('append cache cached caching referrer privacy')],
];
const validation = set('validate validates');
const errorNouns = set('error errors exception exceptions');
const errorHandling = set('handler handle handles handling middleware converter convert formatter');
const neutral = set('compression compress favicon timer timing metrics tracing trace catch wrap wrapper async asyncify');
const collections = set('router routers routes routing controller controllers api apis endpoint endpoints resource resources module modules app application service');
const routeVerbs = set('protect protected guard require requires authenticate authorize check verify secure restrict private');
const otherVerbs = set('sign decode encode create generate issue register login logout signup hash update save find get set add remove delete list build make new refresh revoke reset load fetch insert count send');

/** Names of functions that read who the caller is: `getServerSession`, `currentUser`, `getUser(request)`. */
const readingVerbs = set('get fetch load read resolve retrieve');
const sessionNouns = set('session auth viewer me principal loggedin');
const callerNouns = set('user account member auth viewer session identity principal organization workspace team');

/** Names, as words, under which a request carries who the caller is. */
const principals: ReadonlySet<string> = new Set([
  'user', 'current user', 'auth user', 'jwt user', 'logged user', 'loggedin user', 'user id', 'user info', 'user role', 'uid', 'me', 'viewer',
  'auth', 'auth info', 'account', 'account id', 'current account', 'principal', 'identity', 'admin', 'admin id', 'member', 'role', 'permissions',
  'claims', 'jwt', 'jwt payload', 'token payload', 'decoded token', 'decoded',
]);
const credentials = set('authorization auth token tokens apikey jwt bearer session sessions sid user uid account passport admin loggedin authenticated authed secret signature credentials');

const forbidding = set('forbidden permissiondenied');
const unauthorizing = set('unauthorized unauthorised unauthenticated');
const errorWords = set('error exception err');
const authenticationErrors = set('auth authentication unauthenticated jwt token credentials');
const authorizationErrors = set('authorization permission permissions access privilege role forbidden');
const denying = set('denied deny forbidden');
const grantedWords = set('authorized authorised authenticated allowed permitted loggedin signedin');

/** Words of which undivided names (`isauthenticated`, `checkauth`) are made. */
const vocabulary: ReadonlySet<string> = new Set([
  ...authenticationWords, ...authorizationWords, ...verbs, ...userNouns, ...ownerNouns, ...restrictions, ...inverse, ...attached,
  'to', 'users', 'members', 'middleware', 'by', 'in', 'api', 'key', 'log', 'logged', 'only', 'any', 'or', 'and', 'limiter', 'rate', 'limit',
]);
