/* Longer than other rules: the repair needs the fields of the model, or those that the handler reads. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, Origin } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { fieldsOfModel, namesInUse, writtenTo, type Write, type Written } from '../core/model-writes.ts';
import { writtenSource } from '../core/origin-words.ts';
import { isOpen } from '../core/origins.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { hasWord, splitWords } from '../core/words.ts';
import type { Edit } from '../edits/edit.ts';
import { limitFields, writeFields } from '../edits/fields.ts';

interface Options extends BaseOptions {
  readonly privileged: readonly string[];
}

type MessageIds = 'requestKeys' | 'unprivilegedModel' | 'unprovenKeys' | 'pickFields' | 'limitFields';

export const noMassAssignment = createRule<Options, MessageIds>({
  name: 'no-mass-assignment',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow writing a whole request object to a model',
      concern: '2a',
      cwe: [915],
      asvs: ['15.3.3'],
      owasp: ['A08:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      privileged: {
        type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'More names of fields that a request must not set.',
      },
    }),
    defaultOptions: [{ report: 'dangerous', privileged: [] } as Options],
    messages: {
      requestKeys:
        '{{source}} (line {{line}}) decides which fields {{target}} writes: a request can set any of them, such as a role. '
        + 'Write only fields that are named here.',
      unprivilegedModel:
        '{{source}} (line {{line}}) decides which fields {{target}} writes; the model in this file has none that looks privileged. '
        + 'Write only fields that are named here.',
      unprovenKeys:
        '{{source}} decides which fields {{target}} writes, and nothing in this file shows which they are. '
        + 'Write only fields that are named here.',
      pickFields: 'Write only {{fields}}.',
      limitFields: 'Limit the fields to {{fields}}.',
    },
  },
  create(context, options, file) {
    const privileged = privilegedFor(options.privileged);
    return {
      Program() {
        for (const written of writtenTo(file)) {
          const judged = written.isKey ? judgeKey(written, file) : judge(written, file, privileged);
          if (!judged || (judged.messageId !== 'requestKeys' && options.report !== 'unproven')) continue;
          const { messageId, origin } = judged;
          const suggest = origin.kind === 'user' ? suggestionsFor(written, file, privileged) : [];
          context.report({ node: written.value, messageId, data: describe(origin, written.write, file), suggest });
        }
      },
    };
  },
});

/** Words of fields that give power, money or trust, or lead to an account. */
const privilegedWords: ReadonlySet<string> = new Set([
  'role', 'roles', 'admin', 'superuser', 'staff', 'owner', 'user', 'account', 'tenant', 'organization', 'organisation', 'author', 'creator',
  'permission', 'permissions', 'scope', 'scopes', 'group', 'groups', 'privilege', 'privileges', 'balance', 'credit', 'credits', 'price',
  'discount', 'plan', 'tier', 'quota', 'verified', 'confirmed', 'approved', 'active', 'enabled', 'banned', 'blocked', 'status', 'password',
  'hash', 'token', 'secret', 'email',
]);

/** All names that are privileged. */
function privilegedFor(more: readonly string[]): ReadonlySet<string> {
  return more.length === 0 ? privilegedWords : new Set([...privilegedWords, ...more.flatMap((name) => splitWords(name))]);
}

interface Judgement {
  readonly messageId: 'requestKeys' | 'unprivilegedModel' | 'unprovenKeys';
  readonly origin: Origin;
}

/** The name under which a property of a record is written. */
function judgeKey({ value }: Written, file: File): Judgement | null {
  const origins = file.flow(value)
    .filter((origin) => (origin.kind === 'user' || origin.kind === 'unknown') && origin.possible !== 0 && !origin.settled);
  const proven = origins.find((origin) => origin.kind === 'user' && origin.proven !== 0);
  const origin = proven ?? origins[0];
  return origin ? { messageId: proven ? 'requestKeys' : 'unprovenKeys', origin } : null;
}

function judge({ value, write }: Written, file: File, privileged: ReadonlySet<string>): Judgement | null {
  const shape = file.shape(value);
  const origin = shape?.origin;
  if (!shape || !origin || shape.keys === 'closed') return null;
  if (!isOpen(origin) || origin.kind === 'stored') return null;
  const isProven = shape.keys === 'chosen' && shape.proven;
  if (!isProven) return namesFields(file.definition(value), file) ? null : { messageId: 'unprovenKeys', origin };
  const fields = fieldsOfModel(write, file);
  const isHarmless = fields !== null && fields.length > 0 && !fields.some((field) => hasWord(splitWords(field), privileged));
  return { messageId: isHarmless ? 'unprivilegedModel' : 'requestKeys', origin };
}

/** A call to code of another file that by its name picks the fields which its other arguments name: `pick(req.body, ['name'])`. */
function namesFields(call: Node, file: File): boolean {
  if (call.type !== 'CallExpression') return false;
  const name = call.callee.type === 'MemberExpression' ? call.callee.property : call.callee;
  const [, ...names] = call.arguments;
  return name.type === 'Identifier' && hasWord(splitWords(name.name), pickingWords) && names.length > 0
    && names.every((argument) => file.flowInside(argument).every((origin) => origin.possible === 0 || origin.settled));
}

const pickingWords: ReadonlySet<string> = new Set([
  'pick', 'only', 'permit', 'permitted', 'allow', 'allowed', 'whitelist', 'filter', 'select', 'keep', 'extract',
]);

function describe(origin: Origin, write: Write, file: File): Record<string, string> {
  const { line, text } = writtenSource(origin, file);
  return { source: `\`${text}\``, line: String(line), target: `\`${targetOf(write, file)}\`` };
}

function targetOf({ node }: Write, file: File): string {
  if (node.type === 'AssignmentExpression') return file.sourceCode.getText(node.left);
  const text = file.sourceCode.getText(node.callee).replace(/\s+/g, ' ');
  return `${node.type === 'NewExpression' ? 'new ' : ''}${text.length > 40 ? `…${text.slice(-39)}` : text}`;
}

// Suggestions

type Suggestion = { readonly messageId: 'pickFields' | 'limitFields'; readonly data: Record<string, string>; readonly fix: Edit };

/**
 * The fields of the model if the file shows them, otherwise those that the handler reads; never privileged ones, unless the
 * program itself writes them.
 */
function suggestionsFor({ value, write, isKey, isList }: Written, file: File, privileged: ReadonlySet<string>): Suggestion[] {
  if (isKey) return [];
  const known = fieldsOfModel(write, file) ?? [];
  const allowed = (names: readonly string[]) => names.filter((name) => identifier.test(name) && !hasWord(splitWords(name), privileged));
  const limit = limitFields(write, allowed(known), file);
  if (limit) return [{ messageId: 'limitFields', data: { fields: listed(allowed(known)) }, fix: limit }];
  const whole = isList ? null : requestObject(value, file);
  const names = whole && namesInUse(whole, file);
  if (!whole || !names) return [];
  const own = names.written.filter((name) => identifier.test(name));
  const fields = [...new Set([...allowed(known.length > 0 ? known : names.read), ...own])];
  const fix = writeFields(value, whole, fields, file);
  return fix ? [{ messageId: 'pickFields', data: { fields: listed(fields) }, fix }] : [];
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function listed(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}\``).join(', ');
}

/** The expression in the value that stands for the whole request object: itself, or the one that is spread. */
function requestObject(value: Expression, file: File): TSESTree.Identifier | TSESTree.MemberExpression | null {
  if (value.type === 'ObjectExpression') {
    const spreads = value.properties.filter((property) =>
      property.type === 'SpreadElement' && file.shape(property.argument)?.keys !== 'closed');
    const [only] = spreads;
    return spreads.length === 1 && only?.type === 'SpreadElement' ? requestObject(only.argument, file) : null;
  }
  if (value.type !== 'Identifier' && value.type !== 'MemberExpression') return null;
  return isMadeByMethod(file.definition(value)) ? null : value;
}

/** What a method of some value makes may be a list (`map`, `filter`). */
function isMadeByMethod(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression';
}
