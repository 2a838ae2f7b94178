/* Longer than other rules: the repair needs the fields of the model, or those that the handler reads. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression, Node, Origin, SinkOf } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { createRule, type BaseOptions } from '../core/rule.ts';
import { hasWord, splitWords } from '../core/words.ts';
import { insertArgument } from '../edits/arguments.ts';
import type { Edit } from '../edits/edit.ts';
import { addProperty } from '../edits/properties.ts';
import { preferredQuote, quoted } from '../edits/quotes.ts';
import { replace } from '../edits/replace.ts';
import type { Position } from '../models/model.ts';

interface Options extends BaseOptions {
  readonly privileged: readonly string[];
}

type MessageIds = 'requestKeys' | 'unprivilegedModel' | 'unprovenKeys' | 'pickFields' | 'limitFields';
type Write = SinkOf<'model-write'>;
type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

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
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          report: { enum: ['dangerous', 'unproven'], description: 'Which verdicts to report.' },
          privileged: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'More names of fields that a request must not set.' },
        },
      },
    ],
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
    const privileged = new Set([...privilegedWords, ...options.privileged.flatMap((name) => splitWords(name))]);
    return {
      Program() {
        const writes = file.sinks('model-write');
        const calls = new Set<Node>(writes.map((write) => write.node));
        const seen = new Set<Node>();
        for (const write of writes) {
          for (const value of valuesOf(write, file)) {
            if (seen.has(value) || calls.has(file.definition(value)) || isRecord(value, file)) continue;
            const judged = write.node.type === 'AssignmentExpression' ? judgeKey(value, write, file) : judge(value, write, file, privileged);
            if (!judged || (judged.messageId !== 'requestKeys' && options.report !== 'unproven')) continue;
            seen.add(value);
            context.report({ node: value, ...judged, suggest: suggestionsFor(value, judged.origin, write, file, privileged) });
          }
        }
      },
    };
  },
});

/** Words of fields that give power, money or trust, or lead to an account. */
const privilegedWords = [
  'role', 'roles', 'admin', 'superuser', 'staff', 'owner', 'user', 'account', 'tenant', 'organization', 'organisation', 'author', 'creator',
  'permission', 'permissions', 'scope', 'scopes', 'group', 'groups', 'privilege', 'privileges', 'balance', 'credit', 'credits', 'price',
  'discount', 'plan', 'tier', 'quota', 'verified', 'confirmed', 'approved', 'active', 'enabled', 'banned', 'blocked', 'status', 'password',
  'hash', 'token', 'secret', 'email',
];

/** The name under which a property of a record is written. */
function judgeKey(key: Expression, write: Write, file: File): Judgement | null {
  const origins = file.flow(key).filter((origin) => (origin.kind === 'user' || origin.kind === 'unknown') && origin.possible !== 0 && !origin.settled);
  const proven = origins.find((origin) => origin.kind === 'user' && origin.proven !== 0);
  const origin = proven ?? origins[0];
  return origin ? { messageId: proven ? 'requestKeys' : 'unprovenKeys', data: describe(origin, write, file), origin } : null;
}

interface Judgement {
  readonly messageId: 'requestKeys' | 'unprivilegedModel' | 'unprovenKeys';
  readonly data: Record<string, string>;
  readonly origin: Origin;
}

function judge(value: Expression, write: Write, file: File, privileged: ReadonlySet<string>): Judgement | null {
  const shape = file.shape(value);
  const origin = shape?.origin;
  if (!shape || !origin || shape.keys === 'closed') return null;
  if (origin.kind === 'constant' || origin.kind === 'configuration' || origin.kind === 'stored' || origin.settled) return null;
  const data = describe(origin, write, file);
  if (shape.keys !== 'chosen' || !shape.proven) return { messageId: 'unprovenKeys', data, origin };
  const fields = modelFields(write, file);
  const isHarmless = fields !== null && fields.length > 0 && !fields.some((field) => hasWord(splitWords(field), privileged));
  return { messageId: isHarmless ? 'unprivilegedModel' : 'requestKeys', data, origin };
}

function describe(origin: Origin, write: Write, file: File): Record<string, string> {
  return { source: `\`${origin.text}\``, line: String(origin.node.loc.start.line), target: `\`${targetOf(write, file)}\`` };
}

function targetOf(write: Write, file: File): string {
  const { node } = write;
  if (node.type === 'AssignmentExpression') return file.sourceCode.getText(node.left);
  const text = file.sourceCode.getText(node.callee).replace(/\s+/g, ' ');
  return `${node.type === 'NewExpression' ? 'new ' : ''}${text.length > 40 ? `…${text.slice(-39)}` : text}`;
}

// Values

/** The objects that the call writes; lists are looked into. None if the call limits the fields or is no write after all. */
function valuesOf(write: Write, file: File): readonly Expression[] {
  const { node: call, row } = write;
  if (call.type === 'AssignmentExpression') return call.left.type === 'MemberExpression' ? [call.left.property as Expression] : [];
  if (row.onto && !isRecord(file.at(call, row.onto), file)) return [];
  if (row.limitedBy && file.at(call, row.limitedBy)) return [];
  const value = file.at(call, row.value);
  if (!value) return [];
  const elements = elementsOf(value, file);
  if (!row.statement) return elements ?? [value];
  const index = boundObject(call, row.statement, file);
  if (index === null) return [];
  if (elements) return elements[index] ? [elements[index]] : [];
  return index === 0 ? [value] : [];
}

function elementsOf(value: Expression, file: File): readonly Expression[] | null {
  const list = file.definition(value);
  if (list.type !== 'ArrayExpression') return null;
  return list.elements.flatMap((element) => (!element ? [] : element.type === 'SpreadElement' ? [element.argument] : [element]));
}

/** The number of the placeholder that takes an object: `UPDATE ?? SET ?` → 1; null if the statement has none. */
function boundObject(call: Node, statement: { readonly text: Position; readonly pattern: RegExp }, file: File): number | null {
  const node = file.at(call, statement.text);
  const text = node && file.text(node)?.alternatives[0]?.pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '')).join('');
  const match = text ? statement.pattern.exec(text) : null;
  if (!text || !match) return null;
  return (text.slice(0, match.index).match(/\?\??/g) ?? []).length;
}

/** What the library itself made or read was judged where it was made. */
function isRecord(node: Node | null, file: File): boolean {
  return node !== null && file.entity(node)?.entity.row.record === true;
}

// Fields of the model

/** The fields that this file gives to the model that is written; null if it does not show them. */
function modelFields(write: Write, file: File): readonly string[] | null {
  const { node } = write;
  if (node.type === 'AssignmentExpression') return null;
  const record = write.row.onto ? file.at(node, write.row.onto) : null;
  if (record) return fieldsOf(record, file);
  const callee = node.callee.type === 'MemberExpression' ? node.callee.object : node.callee;
  return fieldsOf(callee, file);
}

function fieldsOf(model: Node, file: File): readonly string[] | null {
  let node: Node | null = file.definition(model);
  for (let step = 0; node && step < 8; step++) {
    if (node.type === 'ObjectExpression') {
      const shape = file.shape(node);
      return shape?.keys === 'closed' ? shape.names : null;
    }
    const next: Node | null = towardsFields(node, file);
    node = next && file.definition(next);
  }
  return null;
}

/** One step from a record to its model, from a model to its schema, from a schema to its fields. */
function towardsFields(node: Node, file: File): Node | null {
  if (node.type === 'AwaitExpression') return node.argument;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const position = file.entity(node.callee)?.entity.row.fields;
  if (position) return file.at(node, position);
  if (!isRecord(node, file)) return null;
  return node.callee.type === 'MemberExpression' ? node.callee.object : node.callee;
}

// Suggestions

type Suggestion = { readonly messageId: 'pickFields' | 'limitFields'; readonly data: Record<string, string>; readonly fix: Edit };

function suggestionsFor(value: Expression, origin: Origin, write: Write, file: File, privileged: ReadonlySet<string>): Suggestion[] {
  if (write.node.type === 'AssignmentExpression' || origin.kind !== 'user') return [];
  const known = modelFields(write, file) ?? [];
  const allowed = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => identifier.test(name) && !hasWord(splitWords(name), privileged));
  const limit = limited(allowed(known), write.node, write.row.limitedBy, file);
  if (limit) return [limit];
  const whole = requestObject(value, file);
  const fields = whole ? allowed(known.length > 0 ? known : fieldsRead(whole, file)) : [];
  const fix = whole && fields.length > 0 ? picked(value, whole, fields, file) : null;
  return fix ? [{ messageId: 'pickFields', data: { fields: listed(fields) }, fix }] : [];
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function listed(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}\``).join(', ');
}

/** Adds the option that limits the fields, where the library has one and the model's fields are known. */
function limited(fields: readonly string[], call: CallNode, position: Position | undefined, file: File): Suggestion | null {
  const [option, ...deeper] = position?.property ?? [];
  if (fields.length === 0 || option === undefined || deeper.length > 0 || typeof position?.argument !== 'number') return null;
  const { sourceCode } = file;
  const list = `[${fields.map((field) => quoted(field, preferredQuote(sourceCode))).join(', ')}]`;
  const options = file.at(call, { argument: position.argument });
  const object = options ? file.definition(options) : null;
  const fix = object?.type === 'ObjectExpression' ? addProperty(sourceCode, object, option, list)
    : options ? null : insertArgument(sourceCode, call, position.argument, `{ ${option}: ${list} }`);
  return fix && { messageId: 'limitFields', data: { fields: listed(fields) }, fix };
}

/** The expression in the value that stands for the whole request object: itself, or the one that is spread. */
function requestObject(value: Expression, file: File): TSESTree.Identifier | TSESTree.MemberExpression | null {
  if (value.type === 'ObjectExpression') {
    const spreads = value.properties.filter((property) =>
      property.type === 'SpreadElement' && file.shape(property.argument)?.keys !== 'closed');
    const [only] = spreads;
    return spreads.length === 1 && only?.type === 'SpreadElement' ? requestObject(only.argument, file) : null;
  }
  return (value.type === 'Identifier' || value.type === 'MemberExpression') && pathOf(value) ? value : null;
}

function picked(value: Expression, whole: Node, fields: readonly string[], file: File): Edit | null {
  const source = file.sourceCode.getText(whole);
  const written = (names: readonly string[]) => names.map((name) => `${name}: ${source}.${name}`).join(', ');
  if (value.type !== 'ObjectExpression') return replace(file.sourceCode, value, `{ ${written(fields)} }`);
  const spread = value.properties.find((property) => property.type === 'SpreadElement' && property.argument === whole);
  const present = new Set(file.shape(value)?.names ?? []);
  const missing = fields.filter((field) => !present.has(field));
  return spread && missing.length > 0 ? replace(file.sourceCode, spread, written(missing)) : null;
}

/** Names that this function reads from the same object: `req.body.name`, `const { name } = req.body`. */
function fieldsRead(whole: TSESTree.Identifier | TSESTree.MemberExpression, file: File): readonly string[] {
  const path = pathOf(whole);
  const root = path && referencesOf(path.root, file);
  if (!path || !root) return [];
  return root.flatMap((reference) => {
    let node: Node = reference;
    for (const name of path.names) {
      const { parent } = node;
      if (parent?.type !== 'MemberExpression' || parent.object !== node || nameOf(parent) !== name) return [];
      node = parent;
    }
    return namesReadFrom(node);
  });
}

function namesReadFrom(node: Node): readonly string[] {
  const { parent } = node;
  if (parent?.type === 'MemberExpression' && parent.object === node) {
    const name = nameOf(parent);
    return name === null ? [] : [name];
  }
  if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'ObjectPattern') return [];
  return parent.id.properties.flatMap((property) =>
    (property.type === 'Property' && !property.computed && property.key.type === 'Identifier' ? [property.key.name] : []));
}

/** A chain of names: `req.body` → root `req`, names `['body']`. */
function pathOf(node: Node): { readonly root: TSESTree.Identifier; readonly names: readonly string[] } | null {
  const names: string[] = [];
  let current = node;
  while (current.type === 'MemberExpression') {
    const name = nameOf(current);
    if (name === null) return null;
    names.unshift(name);
    current = current.object;
  }
  return current.type === 'Identifier' ? { root: current, names } : null;
}

function nameOf(member: TSESTree.MemberExpression): string | null {
  return !member.computed && member.property.type === 'Identifier' ? member.property.name : null;
}

function referencesOf(root: TSESTree.Identifier, file: File): readonly Node[] {
  let scope: TSESLint.Scope.Scope | null = file.sourceCode.getScope?.(root) ?? null;
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(root.name);
    if (variable) return variable.references.map((reference) => reference.identifier as Node);
  }
  return [];
}
