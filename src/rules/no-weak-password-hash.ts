/* Longer than other rules: eleven messages, each a verdict of its own, and one judgement for each way to treat a password. */
import type { Node } from '../core/answers.ts';
import { isHashName, isOfService, isSent, purposeOf, type DigestPurpose } from '../core/digest-purpose.ts';
import type { File } from '../core/file.ts';
import { algorithmOf, inputsOf, isGivenTo, passwordCalls, resultsOf, targetName, type PasswordCall } from '../core/password-calls.ts';
import { mentionsPassword, namesPassword, passwordIn, type Password } from '../core/password-names.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { isSetting, leastSaltBytes, saltAt, type Salt } from '../core/salts.ts';
import { calleeName, contains, enclosingFunction, functionName, lastName, staticName, unwrap } from '../core/syntax.ts';
import { hasWord, splitWords } from '../core/words.ts';
import type { Edit } from '../edits/edit.ts';
import { replace } from '../edits/replace.ts';
import { randomSalt } from '../edits/salts.ts';

interface Options extends BaseOptions {
  readonly passwordNames: readonly string[];
  readonly allowedDigests: readonly string[];
  readonly trustedHashFunctions: readonly string[];
}

type Dangerous = 'fastHash' | 'reversible' | 'staticSalt' | 'predictableSalt' | 'shortSalt';
type Unproven = 'unprovenInput' | 'unprovenPurpose' | 'preHash' | 'rawPreHash' | 'unprovenSalt' | 'mediumSalt';
type Suggested = 'freshSalt' | 'longerSalt' | 'omitSalt';

export const noWeakPasswordHash = createRule<Options, Dangerous | Unproven | Suggested>({
  name: 'no-weak-password-hash',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow storing passwords as fast hashes, in a form that can be undone, or with a salt that is not random',
      concern: '1a',
      cwe: [916, 759, 760, 261, 257, 328],
      asvs: ['11.4.1', '11.4.2'],
      owasp: ['A02:2021'],
      severity: 'critical',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      passwordNames: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Further words that name a password, such as "pin".' },
      allowedDigests: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Digests that are not reported, such as "sha512".' },
      trustedHashFunctions: {
        type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of functions that hash passwords well; a digest that is given to one is not reported.',
      },
    }),
    defaultOptions: [{ report: 'dangerous', passwordNames: [], allowedDigests: [], trustedHashFunctions: [] } as Options],
    messages: {
      fastHash: '`{{value}}` is hashed with {{algorithm}}, which is made to be fast, so passwords can be guessed from a stolen hash. Use {{remedy}}.',
      reversible: '`{{value}}` is kept as {{algorithm}}, which can be undone, so whoever gets it has the password. Use {{remedy}}.',
      staticSalt: 'The salt of the hash {{cause}}, so equal passwords have equal hashes and one table breaks all. {{advice}}',
      predictableSalt: 'The salt `{{cause}}` can be known before the hash is stolen, so a table can be made in advance. {{advice}}',
      shortSalt: 'The salt has {{bytes}} bytes, so a table for every salt can be made. Use 16.',
      unprovenInput: '`{{value}}` is hashed with {{algorithm}}, and what is around it speaks of a password. If it is one, use {{remedy}}.',
      unprovenPurpose: '`{{value}}` is hashed with {{algorithm}}, as it seems {{purpose}}. Whoever gets the digest can guess the password: use {{instead}}.',
      preHash: '`{{value}}` is hashed with {{algorithm}} before the password hash, without a key, so hashes stolen elsewhere can be tried. Use {{mac}}, or no digest.',
      rawPreHash: 'The bytes of a digest of `{{value}}` go to bcrypt, which stops at the first zero byte before version 5. Write `.digest(\'base64\')`.',
      unprovenSalt: 'The salt of what is derived from `{{value}}` {{cause}}, and it seems to be a key. If it is a stored hash, use {{remedy}}.',
      mediumSalt: 'The salt has {{bytes}} bytes, and 16 are recommended. Use 16.',
      freshSalt: 'Make a salt for each password: `{{salt}}`. It must be stored beside the hash.',
      longerSalt: 'Make a salt of 16 bytes.',
      omitSalt: 'Leave the salt to the library: `{{salt}}`.',
    },
  },
  create(context, options, file) {
    const names = new Set(options.passwordNames.map((name) => name.toLowerCase()));
    return {
      Program() {
        if (!mentionsPassword(file.sourceCode.text, names)) return;
        const reported = new Set<Node>();
        for (const call of passwordCalls(file, 'digest', 'encryption', 'encoding', 'password-hash')) {
          const found = file.isDevelopmentOnly(call.node) ? null : judge(call, { file, options, names });
          if (!found || reported.has(found.node) || (found.verdict === 'unproven' && options.report !== 'unproven')) continue;
          reported.add(found.node);
          const { node, messageId, data, fix = null, suggest = [] } = found;
          context.report({ node, messageId, data, fix, suggest });
        }
      },
    };
  },
});

interface Asked {
  readonly file: File;
  readonly options: Options;
  /** the option's words for passwords */
  readonly names: ReadonlySet<string>;
}

interface Finding {
  readonly verdict: 'dangerous' | 'unproven';
  readonly messageId: Dangerous | Unproven;
  readonly node: Node;
  readonly data: Record<string, string>;
  readonly fix?: Edit;
  readonly suggest?: { readonly messageId: Suggested; readonly data: Record<string, string>; readonly fix: Edit }[];
}

function judge(call: PasswordCall, asked: Asked): Finding | null {
  const value = asked.file.at(call.node, call.row.value);
  const password = value && passwordIn(value, asked.file, asked.names);
  switch (call.row.method) {
    case 'password-hash':
      return password && judgeSalt(call, password, asked.file);
    case 'digest':
      return password ? judgeDigest(call, password, asked) : value && judgeUnnamed(call, value, asked);
    default:
      return password && !isOfService(password) ? judgeReversible(call, password, asked) : null;
  }
}

function dangerous(messageId: Dangerous, node: Node, data: Record<string, string>): Finding {
  return { verdict: 'dangerous', messageId, node, data };
}

function unproven(messageId: Unproven, node: Node, data: Record<string, string>): Finding {
  return { verdict: 'unproven', messageId, node, data };
}

// Digests

function judgeDigest(call: PasswordCall, password: Password, { file, options }: Asked): Finding | null {
  const algorithm = algorithmOf(call, file);
  if (algorithm !== null && options.allowedDigests.some((allowed) => plain(allowed) === plain(algorithm))) return null;
  const uses = resultsOf(call, file);
  const data = { value: password.text, algorithm: algorithm ?? 'a digest', remedy: remedyFor(file, password.text) };
  const better = passwordCalls(file, 'password-hash').find((other) => isGivenTo(other, uses, file));
  if (better) return judgePreHash(call, better, uses, password.node, data, file);
  const purpose = purposeOf(call, password, uses, file, options.trustedHashFunctions);
  if (purpose === 'none' || purpose === 'hashed') return null;
  return purpose ? unproven('unprovenPurpose', password.node, { ...data, ...purposes[purpose] }) : dangerous('fastHash', password.node, data);
}

const keyed = 'an HMAC with a secret key';
const derived = '`scrypt` with a random salt';
const slow = 'a slow password hash';
/** What a digest seems to be for, and what is better for that. */
const purposes: Readonly<Record<Exclude<DigestPurpose, 'none' | 'hashed'>, { readonly purpose: string; readonly instead: string }>> = {
  'key': { purpose: 'for a key', instead: derived },
  'cache': { purpose: 'for a key of a cache or a limit', instead: keyed },
  'sent': { purpose: 'to be sent to another program', instead: `${slow} there` },
  'hashed elsewhere': { purpose: 'for a part of the program that hashes it', instead: 'the password itself there' },
  'service': { purpose: 'for the password of another service', instead: keyed },
  'challenge': { purpose: 'to answer a challenge', instead: slow },
  'leak check': { purpose: 'to look it up among leaked passwords', instead: 'the range query with its first five digits' },
  'old hash': { purpose: 'to verify old hashes', instead: `${slow} from then on` },
  'comparison': { purpose: 'to compare it with another value', instead: slow },
};

/** A digest over something without a name of its own, in or through a function that may be given a password, or kept under the name of one. */
function judgeUnnamed(call: PasswordCall, value: Node, asked: Asked): Finding | null {
  const { file, names } = asked;
  const read = unwrap(value);
  if (read.type !== 'Identifier') return null;
  const of = enclosingFunction(call.node);
  const index = of ? of.params.findIndex((parameter) => parameter.type === 'Identifier' && file.variable(parameter) === file.variable(read)) : -1;
  if (!of || index < 0) return null;
  const given = file.callersOf(of).map((caller) => file.at(caller, { argument: index }));
  const [password] = given.flatMap((argument) => (argument && passwordIn(argument, file, names)) || []);
  const name = functionName(of);
  const isNamed = (isHashName(name) && namesPassword(name, names)) || resultsOf(call, file).some((use) => isKept(use, names) || isSetAs(use, asked));
  if (!password && !isNamed) return null;
  const found = judgeDigest(call, password ?? { node: read, text: file.sourceCode.getText(read) }, asked);
  return found?.messageId === 'fastHash' ? unproven('unprovenInput', found.node, found.data) : found;
}

function judgePreHash(call: PasswordCall, better: PasswordCall, uses: readonly Node[], node: Node, data: Record<string, string>, file: File): Finding | null {
  if (call.row.keyed || hasPepper(call, file)) return null;
  const below = better.row.endsAtZeroBelow ?? 0;
  const isRaw = uses.some((use) => use.type === 'CallExpression' && use.arguments.length === 0 && calleeName(use) === 'digest' && isGivenTo(better, [use], file));
  if (isRaw && (file.major(better.entity.package) ?? below) < below) return unproven('rawPreHash', node, data);
  return unproven('preHash', node, { ...data, mac: call.entity.package === 'node' ? '`createHmac` with a secret key' : 'a MAC with a secret key' });
}

/** Something of the program's configuration goes into the digest too. */
function hasPepper(call: PasswordCall, file: File): boolean {
  return inputsOf(call, file).some((input) => isSetting(input, file) || hasWord(splitWords(lastName(input) ?? ''), pepperWord));
}

const pepperWord = new Set(['pepper']);

function plain(algorithm: string): string {
  return algorithm.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// Encryption and encoding

function judgeReversible(call: PasswordCall, { node, text }: Password, { file, names }: Asked): Finding | null {
  const { readAs } = call.row;
  const uses = resultsOf(call, file);
  const form = readAs ? formOf(uses, call.node, readAs, file) : algorithmOf(call, file);
  if ((readAs && form === null) || uses.some((use) => isSent(use, file)) || !uses.some((use) => isKept(use, names))) return null;
  return dangerous('reversible', node, { value: text, algorithm: form ?? 'a ciphertext', remedy: remedyFor(file, text) });
}

function formOf(uses: readonly Node[], call: Node, readAs: NonNullable<PasswordCall['row']['readAs']>, file: File): string | null {
  for (const use of uses) {
    if (use.type !== 'CallExpression' || !contains(use, call) || calleeName(use) !== readAs.method) continue;
    const given = use.arguments[0] ? file.constant(use.arguments[0])?.value : null;
    if (typeof given === 'string' && readAs.arguments.includes(given)) return given;
  }
  return null;
}

/** Does the value go to a property that is named for a password, or out of a function that says it encodes one? */
function isKept(use: Node, names: ReadonlySet<string>): boolean {
  const { parent } = use;
  if (parent?.type === 'Property' && parent.value === use) return namesPassword(staticName(parent) ?? '', names);
  if (parent?.type === 'AssignmentExpression' && parent.right === use) {
    return parent.left.type === 'MemberExpression' && namesPassword(staticName(parent.left) ?? '', names);
  }
  const of = parent?.type === 'ReturnStatement' ? enclosingFunction(parent) : parent?.type === 'ArrowFunctionExpression' && parent.body === use ? parent : null;
  const name = of ? functionName(of) : '';
  return isHashName(name) && namesPassword(name, names);
}

/** `setDataValue('password', digest)` */
function isSetAs(use: Node, { file, names }: Asked): boolean {
  const call = use.parent?.type === 'CallExpression' && use.parent.arguments[1] === use ? use.parent : null;
  const name = call?.arguments[0] ? file.constant(call.arguments[0])?.value : null;
  return typeof name === 'string' && namesPassword(name, names);
}

// Salts

function judgeSalt(call: PasswordCall, password: Password, file: File): Finding | null {
  const given = call.row.salt ? file.at(call.node, call.row.salt) : null;
  const salt = given && saltAt(given, call.node, file, call.row.takesCost === true);
  if (!given || !salt || salt.kind === 'fine') return null;
  const uses = resultsOf(call, file);
  if (passwordCalls(file, 'key').some((other) => isGivenTo(other, uses, file))) return null;
  if (salt.kind === 'short') return judgeLength(salt, given, file);
  if (isNamedKey(call, uses) || isOfService(password)) {
    const cause = salt.kind === 'static' ? salt.cause : 'can be known in advance';
    return unproven('unprovenSalt', given, { value: password.text, cause, remedy: '`randomBytes(16)` for each' });
  }
  const finding = dangerous(salt.kind === 'static' ? 'staticSalt' : 'predictableSalt', given, { cause: salt.cause, advice: adviceFor(call) });
  const repair = randomSalt(call, given, file);
  if (!repair) return finding;
  const isFix = repair.keepsHashes && salt.kind === 'static';
  return isFix ? { ...finding, fix: repair.edit } : { ...finding, suggest: [{ messageId: repair.kind, data: { salt: repair.text }, fix: repair.edit }] };
}

function judgeLength(salt: Extract<Salt, { kind: 'short' }>, given: Node, file: File): Finding {
  const data = { bytes: String(salt.bytes) };
  const finding = salt.bytes < leastSaltBytes ? dangerous('shortSalt', given, data) : unproven('mediumSalt', given, data);
  const edit = replace(file.sourceCode, salt.node, '16');
  return edit ? { ...finding, suggest: [{ messageId: 'longerSalt', data: {}, fix: edit }] } : finding;
}

function adviceFor({ row }: PasswordCall): string {
  if (row.takesCost) return 'Give a cost instead, such as `12`: the library makes a salt.';
  return row.makesSalt ? 'Leave it out: the library makes one.' : 'Use `randomBytes(16)` for each password and store it beside the hash.';
}

/** The names around it say that a key is derived. */
function isNamedKey({ node }: PasswordCall, uses: readonly Node[]): boolean {
  const of = enclosingFunction(node);
  return [of ? functionName(of) : '', ...uses.map(targetName)].some((name) => hasWord(splitWords(name), keyWords));
}

const keyWords = new Set(['key', 'keys', 'cipher', 'encryption', 'encrypt', 'decrypt']);

/** The password hash to write: of a package that the project has, or Node's. */
function remedyFor(file: File, value: string): string {
  const argument = value.length <= 40 ? value : 'password';
  if (file.declares('argon2')) return `\`argon2.hash(${argument})\``;
  const bcrypt = ['bcrypt', 'bcryptjs'].find((name) => file.declares(name));
  return bcrypt ? `\`bcrypt.hash(${argument}, 12)\`` : '`scrypt` of node:crypto with a random salt, or argon2id';
}
