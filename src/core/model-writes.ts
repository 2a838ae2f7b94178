import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Position } from '../models/model.ts';
import type { Expression, Node, SinkOf } from './answers.ts';
import type { File } from './file.ts';
import { perFile } from './per-file.ts';
import { staticName, unwrap, wrapped } from './syntax.ts';

export type Write = SinkOf<'model-write'>;

/** An object whose keys become fields of a model, or the key alone where a single field is written. */
export interface Written {
  readonly write: Write;
  readonly value: Expression;
  readonly isKey: boolean;
  /** the value may be a list of objects that cannot be told apart here */
  readonly isList: boolean;
}

/** Everything that the file writes to models, each expression once; what is no write after all, or limited, is left out. */
export const writtenTo = perFile((file): readonly Written[] => {
  const written: Written[] = [];
  const writes = file.sinks('model-write');
  const calls = new Set<Node>(writes.filter((write) => isWrite(write, file)).map((write) => write.node));
  const seen = new Set<Node>();
  for (const write of writes) {
    for (const one of valuesOf(write, file)) {
      // What the library itself made or read was judged where it was made.
      if (seen.has(one.value) || calls.has(file.definition(one.value)) || isRecord(one.value, file)) continue;
      seen.add(one.value);
      written.push(one);
    }
  }
  return written;
});

function valuesOf(write: Write, file: File): readonly Written[] {
  const { node: call, row } = write;
  const one = (value: Expression): Written => ({ write, value, isKey: false, isList: false });
  if (call.type === 'AssignmentExpression') {
    return call.left.type === 'MemberExpression' ? [{ ...one(call.left.property as Expression), isKey: true }] : [];
  }
  if (!isWrite(write, file)) return [];
  const limit = row.limitedBy && file.at(call, row.limitedBy);
  if (limit && !file.flowInside(limit).some((origin) => origin.kind === 'user' && origin.possible !== 0)) return [];
  const value = file.at(call, row.value);
  if (!value || (row.orClass && value !== call.arguments.at(-1) && !file.flow(value).some((origin) => origin.kind === 'user'))) return [];
  const elements = elementsOf(value, file);
  if (!row.statement) {
    const objects = elements ? elements.map(one) : [{ ...one(value), isList: row.list === true }];
    return objects.flatMap((written) => [written, ...below(written.value, write, file)]);
  }
  const index = boundObject(call, row.statement, file);
  if (index === null) return [];
  const bound = elements ? elements[index] : index === 0 ? value : undefined;
  return bound ? [one(bound)] : [];
}

/** `Object.assign(x, …)` writes a model only if x is a record. */
function isWrite({ node, row }: Write, file: File): boolean {
  return !row.onto || isRecord(file.at(node, row.onto), file);
}

function elementsOf(value: Expression, file: File): readonly Expression[] | null {
  const list = file.definition(value);
  if (list.type !== 'ArrayExpression') return null;
  return list.elements.flatMap((element) => (!element ? [] : element.type === 'SpreadElement' ? [element.argument] : [element]));
}

/** Objects that become related records: `{ profile: { create: … } }`. */
function below(value: Expression, write: Write, file: File): readonly Written[] {
  const object = write.row.nested ? file.definition(value) : null;
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) => {
    const relation = property.type === 'Property' ? file.definition(property.value) : null;
    if (relation?.type !== 'ObjectExpression') return [];
    return (write.row.nested ?? []).flatMap((path) => {
      const answer = file.option(relation, path);
      const found = answer.kind === 'found' ? (answer.node.type === 'Property' ? answer.node.value : answer.node) as Expression : null;
      return found ? (elementsOf(found, file) ?? [found]).map((each): Written => ({ write, value: each, isKey: false, isList: true })) : [];
    });
  });
}

/** The number of the placeholder that takes an object: `UPDATE ?? SET ?` → 1; null if the statement has none. */
function boundObject(call: Node, statement: { readonly text: Position; readonly pattern: RegExp }, file: File): number | null {
  const node = file.at(call, statement.text);
  const text = node && file.text(node)?.alternatives[0]?.pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '')).join('');
  const match = text ? statement.pattern.exec(text) : null;
  if (!text || !match) return null;
  return (text.slice(0, match.index).match(/\?\??/g) ?? []).length;
}

function isRecord(node: Node | null, file: File): boolean {
  return node !== null && file.entity(node)?.entity.row.record === true;
}

// Fields of the model

/** The fields that this file gives to the model that is written; null if it does not show them. */
export function fieldsOfModel(write: Write, file: File): readonly string[] | null {
  const { node } = write;
  if (node.type === 'AssignmentExpression') return null;
  const record = write.row.onto ? file.at(node, write.row.onto) : null;
  if (record) return fieldsOf(record, file);
  return fieldsOf(node.callee.type === 'MemberExpression' ? node.callee.object : node.callee, file);
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

// Names in use

/** The names under which this file reads and writes properties of an object that is a name or a path of names. */
export interface NamesInUse {
  readonly read: readonly string[];
  readonly written: readonly string[];
}

/** `req.body.name`, `const { name } = req.body`, `req.body.owner = …` of the same `req`; null if the object is no such path. */
export function namesInUse(object: Node, file: File): NamesInUse | null {
  const path = pathOf(object);
  if (!path) return null;
  const read: string[] = [];
  const written: string[] = [];
  for (const reference of referencesOf(path.root, file)) {
    const found = follow(reference, path.names);
    const place = found && wrapped(found);
    const parent = place?.parent;
    if (parent?.type === 'MemberExpression' && parent.object === place) {
      const name = staticName(parent);
      const isWritten = parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
      if (name !== null) (isWritten ? written : read).push(name);
    } else if (parent?.type === 'VariableDeclarator' && parent.init === place && parent.id.type === 'ObjectPattern') {
      read.push(...parent.id.properties.flatMap((property) => (property.type === 'Property' ? (staticName(property) ?? []) : [])));
    }
  }
  return { read, written };
}

function follow(reference: Node, names: readonly string[]): Node | null {
  let node = reference;
  for (const name of names) {
    const { parent } = node;
    if (parent?.type !== 'MemberExpression' || parent.object !== node || staticName(parent) !== name) return null;
    node = parent;
  }
  return node;
}

/** A chain of names: `req.body` → root `req`, names `['body']`. */
function pathOf(node: Node): { readonly root: TSESTree.Identifier; readonly names: readonly string[] } | null {
  const names: string[] = [];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const name = current.computed ? null : staticName(current);
    if (name === null) return null;
    names.unshift(name);
    current = current.object;
  }
  return current.type === 'Identifier' ? { root: current, names } : null;
}

function referencesOf(root: TSESTree.Identifier, file: File): readonly Node[] {
  let scope: TSESLint.Scope.Scope | null = file.sourceCode.getScope?.(root) ?? null;
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(root.name);
    if (variable) return variable.references.map((reference) => reference.identifier as Node);
  }
  return [];
}
