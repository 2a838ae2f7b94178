import type { FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { algorithmOf, inputsOf, isGivenTo, passwordCalls, targetName, type PasswordCall } from './password-calls.ts';
import { namesPassword, type Password } from './password-names.ts';
import { isSetting } from './salts.ts';
import { calleeName, contains, enclosingFunction, functionName, isFunction, lastName, staticName, unwrap } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/**
 * What a digest of a password is for, if not for being stored.
 * `none`: nothing is stored that passwords can be guessed from; `hashed`: it goes into a function that hashes it well;
 * the others are what the names around it say.
 */
export type DigestPurpose =
  | 'none' | 'hashed' | 'key' | 'cache' | 'sent' | 'hashed elsewhere' | 'service' | 'challenge' | 'leak check' | 'old hash' | 'comparison';

/**
 * @param uses where the result gets
 * @param trusted names of functions that hash well
 */
export function purposeOf(call: PasswordCall, password: Password, uses: readonly Node[], file: File, trusted: readonly string[]): DigestPurpose | null {
  const inputs = inputsOf(call, file);
  if (isRangeQuery(uses, file) || isProtocol(call, inputs, uses, file)) return 'none';
  const compared = comparisonOf(call, uses, file) ?? oldHashOf(call, uses, file);
  if (compared) return compared;
  if (uses.some((use) => isGivenToTrusted(use, file, trusted))) return 'hashed';
  if (passwordCalls(file, 'key').some((other) => isGivenTo(other, uses, file))) return 'key';
  return purposeByNames(call, password, inputs, uses, file);
}

function purposeByNames(call: PasswordCall, password: Password, inputs: readonly Node[], uses: readonly Node[], file: File): DigestPurpose | null {
  const around = functionsAround(call.node).flatMap((of) => splitWords(functionName(of)));
  if (hasWord(around, leakWords)) return 'leak check';
  if (hasWord(around, cacheWords)) return 'cache';
  if (hasWord(around, challengeWords) || inputs.some((input) => hasWord(wordsOf(input), challengeWords))) return 'challenge';
  if (isOfService(password) || inputs.some((input) => hasWord(wordsOf(input), placeWords))) return 'service';
  for (const use of uses) {
    const words = splitWords(targetName(use));
    if (hasWord(words, cacheWords)) return 'cache';
    if (words.at(-1) === 'key' || words.at(-1) === 'secret') return 'key';
  }
  if (uses.some((use) => isHashedElsewhere(use, file))) return 'hashed elsewhere';
  return uses.some((use) => isSent(use, file)) ? 'sent' : null;
}

const leakWords = new Set(['pwned', 'hibp', 'breached', 'breach', 'breaches', 'leaked', 'leak', 'compromised']);
const challengeWords = new Set(['challenge', 'scramble', 'nonce', 'cnonce', 'handshake']);
/** Words of the place of another service: with it, a digest is the name of a connection. */
const placeWords = new Set(['host', 'hostname', 'port', 'uri', 'dsn', 'database', 'endpoint']);
const cacheWords = new Set(['cache', 'cached', 'etag', 'ratelimit', 'ratelimiter', 'limiter', 'throttle', 'attempts', 'fingerprint', 'redis']);

/** Passwords of other services must be sent to them, so they are kept in a form that can be undone. */
export function isOfService({ text }: Password): boolean {
  return hasWord(splitWords(text), serviceWords);
}

const serviceWords = new Set([
  'smtp', 'imap', 'pop', 'mail', 'email', 'db', 'database', 'ftp', 'sftp', 'ssh', 'proxy', 'api', 'basic', 'client', 'redis', 'mongo', 'pg', 'postgres', 'mysql', 'wifi',
  'env', 'config', 'vault', 'connection', 'integration', 'credential', 'credentials', 'external', 'remote', 'server', 'bot', 'app',
]);

/** The first five digits of a SHA-1 are what the range query of Have I Been Pwned sends, or the digest stands in its address. */
function isRangeQuery(uses: readonly Node[], file: File): boolean {
  return uses.some((use) => {
    if (use.type === 'TemplateLiteral' || use.type === 'BinaryExpression') return /pwnedpasswords|haveibeenpwned/i.test(file.sourceCode.getText(use));
    if (use.type !== 'CallExpression' || use.callee.type !== 'MemberExpression') return false;
    const [from, to] = use.arguments;
    return /^(?:slice|substring|substr)$/.test(staticName(use.callee) ?? '')
      && from !== undefined && to !== undefined && file.constant(from)?.value === 0 && file.constant(to)?.value === 5;
  });
}

/** Protocols in which the other side asks for this digest: the realm of HTTP Digest goes into it (RFC 7616), NTLM takes MD4 (MS-NLMP 3.3.1). */
function isProtocol(call: PasswordCall, inputs: readonly Node[], uses: readonly Node[], file: File): boolean {
  if (algorithmOf(call, file)?.toLowerCase() === 'md4') return true;
  if (inputs.some((input) => hasWord(wordsOf(input), realmWord))) return true;
  return [...uses.map(targetName), ...functionsAround(call.node).map(functionName)].some((name) => /^_?h?a1$/i.test(name) || hasWord(splitWords(name), ntlmWords));
}

const realmWord = new Set(['realm']);
const ntlmWords = new Set(['ntlm', 'nthash', 'lmhash']);

function wordsOf(node: Node): readonly string[] {
  return splitWords(lastName(unwrap(node)) ?? '');
}

function functionsAround(node: Node): readonly FunctionNode[] {
  const found: FunctionNode[] = [];
  for (let of = enclosingFunction(node); of; of = enclosingFunction(of)) found.push(of);
  return found;
}

/** Both sides of a comparison are digests, which makes them equally long; nothing is stored, if one of them is made of a setting. */
function comparisonOf(digestedHere: PasswordCall, uses: readonly Node[], file: File): 'none' | 'comparison' | null {
  for (const call of file.callsFor('comparison')) {
    const other = call.arguments.find((argument) => !uses.includes(argument));
    const digest = other && call.arguments.some((argument) => uses.includes(argument)) ? digestIn(other, file) : undefined;
    const inputs = digest ? [digestedHere, digest].flatMap((side) => inputsOf(side, file)) : [];
    if (digest) return inputs.some((input) => file.constant(input) !== null || isSetting(input, file)) ? 'none' : 'comparison';
  }
  return null;
}

function digestIn(node: Node, file: File): PasswordCall | undefined {
  const value = file.definition(unwrap(node));
  return passwordCalls(file, 'digest').find((other) => contains(value, other.node));
}


/** A branch that the kind of a stored hash selects: `none` if what is around it also hashes well, `old hash` if it compares alone. */
function oldHashOf({ node }: PasswordCall, uses: readonly Node[], file: File): 'none' | 'old hash' | null {
  if (!testsAround(node, file).some((test) => isAboutHashes(file.sourceCode.getText(test)))) return null;
  const outermost = functionsAround(node).at(-1);
  if (outermost && file.callsWithin(outermost).some((call) => isGoodHash(call, file))) return 'none';
  return uses.some(isComparison) && !uses.some(isStored) ? 'old hash' : null;
}

function testsAround(node: Node, file: File): readonly Node[] {
  const found = file.conditionsAt(node).map(({ test }) => test);
  for (let current: Node = node; current.parent && !isFunction(current); current = current.parent) {
    if (current.parent.type === 'SwitchStatement') found.push(current.parent.discriminant);
  }
  return found.filter((test) => !contains(test, node) || test.range[0] !== node.range[0]);
}

/** Does a condition speak of an algorithm, of what is old, or of the kind of a hash? */
function isAboutHashes(test: string): boolean {
  return (test.match(/[\w$]+/g) ?? []).some((name) => {
    const words = splitWords(name);
    return hasWord(words, algorithmWords) || (hasWord(words, kindWords) && hasWord(words, hashedWords));
  });
}

/** Trailing digits are no part of a word: `md5` is `md`. */
const algorithmWords = new Set(['algorithm', 'algo', 'legacy', 'deprecated', 'scheme', 'md', 'sha']);
const kindWords = new Set(['version', 'method', 'type', 'format', 'kind']);
const hashedWords = new Set(['hash', 'hashing', 'password', 'encryption', 'digest', 'pwd']);

function isGoodHash(call: Node, file: File): boolean {
  return passwordCalls(file, 'password-hash').some((other) => other.node === call);
}

function isComparison({ parent }: Node): boolean {
  return parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator);
}

function isStored({ parent }: Node): boolean {
  return parent?.type === 'Property' || (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression');
}

function isGivenToTrusted(use: Node, file: File, trusted: readonly string[]): boolean {
  const { parent } = use;
  if (parent?.type !== 'CallExpression' || parent.callee === use) return false;
  const name = calleeName(parent) ?? '';
  if (trusted.includes(name)) return true;
  return !file.functionOf(parent.callee) && (hasWord(splitWords(name), slowWords) || (namesPassword(name) && isHashName(name)));
}

const slowWords = new Set(['bcrypt', 'argon', 'scrypt', 'pbkdf']);

/** Does the name of a function say that it hashes or encodes? */
export function isHashName(name: string): boolean {
  return hasWord(splitWords(name), hashingWords);
}

const hashingWords = new Set(['hash', 'encrypt', 'encode', 'digest']);

/** `pool.exec('hash', [digest])`, `worker.run({ type: 'compare', digest })`: the call says that another part of the program hashes. */
function isHashedElsewhere(use: Node, file: File): boolean {
  const { parent } = use;
  if (parent?.type !== 'CallExpression' || parent.callee === use || file.functionOf(parent.callee)) return false;
  const values = parent.arguments.flatMap((argument): Node[] => (argument.type === 'ObjectExpression'
    ? argument.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : [])) : [argument]));
  return values.some((value) => hashingRequests.has(String(file.constant(value)?.value)));
}

const hashingRequests = new Set(['hash', 'compare', 'verify']);

/** Is the value sent to another program, not to the client of this one? */
export function isSent(use: Node, file: File): boolean {
  const { parent } = use;
  if ((parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') || parent.callee === use) return false;
  if (!sendingNames.has(calleeName(parent) ?? '')) return false;
  const callee = unwrap(parent.callee);
  return callee.type !== 'MemberExpression' || file.entity(callee) === null;
}

const sendingNames = new Set(['fetch', 'post', 'request', 'send', 'postMessage', 'emit', 'publish', '$fetch']);
