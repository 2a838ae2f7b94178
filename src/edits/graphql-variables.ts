import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { unwrapTypes } from '../core/syntax.ts';
import type { Position } from '../models/model.ts';
import { insertArgument } from './arguments.ts';
import { combine, type Edit } from './edit.ts';
import { addProperty, findProperty } from './properties.ts';
import { readTextSource, rewrite, type Atom, type Change } from './sql-source.ts';
import { addNamed, freshNames, writeNamed, type BoundValue } from './sql-values.ts';

/** Where variables stand: an argument, or a property of the object that holds the document. */
export type VariablesPlace = Extract<Position['argument'], number> | string;

/**
 * Sends the values that stand between quotes in a document of GraphQL as variables: `{ user(name: "${x}") { id } }` becomes
 * `query ($p0: String!) { user(name: $p0) { id } }`. Null if one of them stands otherwise, or the document is not written at the call.
 */
export function sendAsVariables(file: File, call: Node, document: Node, place: VariablesPlace): Edit | null {
  const { sourceCode } = file;
  const source = readTextSource(file, unwrapTypes(document));
  const [head] = source?.atoms ?? [];
  const holes = (source?.atoms ?? []).flatMap((atom, index) => (atom.kind === 'expression' ? [readHole(source?.atoms ?? [], index)] : []));
  if (!source || head?.kind !== 'text' || holes.length === 0 || holes.some((hole) => hole === null)) return null;
  const names = freshNames(sourceCode, holes.length);
  const values = (holes as readonly Hole[]).map((hole, index): BoundValue & Hole => ({ ...hole, name: names[index] ?? '', text: `String(${hole.source})`, before: 0 }));
  const declared = declaration(head.value, values.map(({ name, argument }) => `$${name}: ${/^id$|(?:Id|ID|_id)$/.test(argument) ? 'ID' : 'String'}!`).join(', '));
  const given = declared && variablesOf(file, call, document, place, values);
  if (!declared || !given) return null;
  const written = values.map(({ index, name }): Change => ({ start: { piece: index - 1, offset: lengthOf(source.atoms[index - 1]) - 1 }, end: { piece: index + 1, offset: 1 }, content: { kind: 'text', value: `$${name}` } }));
  return combine([rewrite(sourceCode, source, [declared, ...written], values.map(({ text }) => text).join('\n')), given]);
}

interface Hole {
  readonly index: number;
  readonly source: string;
  /** the argument of the field whose value it is */
  readonly argument: string;
}

/** An expression that is all there is between the quotes of an argument. */
function readHole(atoms: readonly Atom[], index: number): Hole | null {
  const [before, atom, behind] = atoms.slice(index - 1, index + 2);
  if (before?.kind !== 'text' || atom?.kind !== 'expression' || behind?.kind !== 'text' || !/^"(?!")/.test(behind.value)) return null;
  const argument = /([_A-Za-z]\w*)\s*:\s*"$/.exec(before.value)?.[1];
  return argument === undefined ? null : { index, source: atom.source, argument };
}

function lengthOf(atom: Atom | undefined): number {
  return atom?.kind === 'text' ? atom.value.length : 0;
}

/** Variables are declared behind the name of the operation, which a document that begins with `{` has none of. */
function declaration(head: string, declared: string): Change | null {
  const [whole, keyword, , list] = /^\s*(?:(query|mutation|subscription)\b(\s+[_A-Za-z]\w*)?(\s*\()?)?/.exec(head) ?? [''];
  const place = { piece: 0, offset: whole.length };
  const change = (value: string): Change => ({ start: place, end: place, content: { kind: 'text', value } });
  if (keyword === undefined) return head[whole.length] === '{' ? change(`query (${declared}) `) : null;
  return change(list === undefined ? `(${declared})` : `${declared}, `);
}

function variablesOf({ sourceCode }: File, call: Node, document: Node, place: VariablesPlace, values: readonly BoundValue[]): Edit | null {
  if (typeof place === 'number') {
    if (call.type !== 'CallExpression') return null;
    const present = call.arguments[place];
    return present ? addTo(present) : insertArgument(sourceCode, call, place, writeNamed(values));
  }
  const object = document.parent?.type === 'Property' && document.parent.value === document ? document.parent.parent : null;
  if (object?.type !== 'ObjectExpression' || object.properties.some(({ type }) => type === 'SpreadElement')) return null;
  const present = findProperty(object, place)?.value;
  return present ? addTo(present) : addProperty(sourceCode, object, place, writeNamed(values));

  function addTo(node: Node): Edit | null {
    const isClosed = node.type === 'ObjectExpression' && node.properties.every((property: TSESTree.ObjectLiteralElement) => property.type === 'Property' && !property.computed);
    return isClosed ? addNamed(sourceCode, node, values) : null;
  }
}
