import type { Escape, SqlSink } from '../models/model.ts';
import type { Node, Origin, Piece, SinkOf } from './answers.ts';
import type { File } from './file.ts';
import { unwrap } from './syntax.ts';

/** A text that a call takes, in one of the ways in which it can turn out. */
export interface SqlReading {
  /** the expression of the text */
  readonly text: Node;
  readonly pieces: readonly Piece[];
  /** where the value of a hole comes from, as it is in the text */
  readonly originsOf: (hole: Hole) => readonly Origin[];
}

export type Hole = Extract<Piece, { kind: 'hole' }>;

/** The texts of a call: one, each element of a list, what functions in the place of the text return. */
export function sqlReadings(file: File, sink: SinkOf<'sql'>, isOther: (text: Node) => boolean): readonly SqlReading[] {
  const texts = textsOf(file, sink).filter((text) => !isOther(text));
  return texts.flatMap((text) => (sink.row.literal ? [asLiteral(file, sink, text)] : (file.text(text)?.alternatives ?? []).map(({ pieces }) => withUnquoted(file, sink, text, pieces))));
}

function textsOf(file: File, sink: SinkOf<'sql'>): readonly Node[] {
  const text = sink.row.text.map((position) => file.at(sink.node, position)).find((found) => found !== null);
  if (!text) return [];
  const list = file.definition(text);
  if (sink.row.computed) return (list.type === 'ArrayExpression' ? list.elements : [list]).flatMap((element) => (element ? computedIn(file, element) : []));
  const of = file.functionOf(list);
  if (of) return file.returnsOf(of);
  if (list.type !== 'ArrayExpression') return [text];
  return list.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? textOfElement(file, sink.row, element) : []));
}

/** What the functions among the properties of an object return. */
function computedIn(file: File, object: Node): readonly Node[] {
  const definition = file.definition(object);
  if (definition.type !== 'ObjectExpression') return [];
  return definition.properties.flatMap((property) => {
    const of = property.type === 'Property' ? file.functionOf(property.value) : null;
    return of ? file.returnsOf(of) : [];
  });
}

/** `{ sql, args }` or `[sql, args]` in a list of statements, or the text itself. */
function textOfElement(file: File, row: SqlSink, element: Node): readonly Node[] {
  const value = file.definition(element);
  if (value.type === 'ArrayExpression') return value.elements[0] ? [value.elements[0]] : [];
  if (value.type !== 'ObjectExpression') return [element];
  const answers = row.text.map(({ property }) => (property ? file.option(value, property) : null));
  return answers.flatMap((answer) => (answer?.kind === 'found' ? [answer.node.type === 'Property' ? answer.node.value : answer.node] : []));
}

/** A value as the library writes it: between quotes. */
function asLiteral(file: File, { node }: SinkOf<'sql'>, value: Node): SqlReading {
  const [before, behind] = ['SELECT \'', '\''].map((written): Piece => ({ kind: 'constant', value: written, range: null, node: value })) as [Piece, Piece];
  const pieces: readonly Piece[] = [before, { kind: 'hole', node: unwrap(value) as Hole['node'], context: null }, behind];
  return { text: value, pieces, originsOf: () => file.flow(value, node).map(withDoubledQuotes) };
}

/** A value that the client writes into the text for a placeholder. */
interface Unquoted {
  readonly path: readonly string[];
  readonly isDoubled: boolean;
}

/** The text with holes for the placeholders that become text without quotes (`$1:raw`). */
function withUnquoted(file: File, sink: SinkOf<'sql'>, text: Node, pieces: readonly Piece[]): SqlReading {
  const { unquoted: marks, values: position } = sink.row.binding ?? {};
  const values = marks && position ? file.at(sink.node, position) : null;
  const found = new Map<Hole, Unquoted>();
  const all = marks && values ? pieces.flatMap((piece) => (piece.kind === 'constant' ? splitAt(file, piece, marks, values, found) : [piece])) : pieces;
  const originsOf = (hole: Hole): readonly Origin[] => {
    const value = found.get(hole);
    if (!value) return file.flowOfHole(hole, sink.node);
    const origins = file.flowBelow(hole.node, value.path, sink.node);
    return value.isDoubled ? origins.map(withDoubledQuotes) : origins;
  };
  return { text, pieces: all, originsOf };
}

function splitAt(file: File, piece: Extract<Piece, { kind: 'constant' }>, marks: RegExp, values: Node, found: Map<Hole, Unquoted>): readonly Piece[] {
  const parts: Piece[] = [];
  let end = 0;
  for (const match of piece.value.matchAll(marks)) {
    const [whole, number, name = '', isRaw] = match;
    const value = valueOf(file, values, number, name.split('.'));
    const hole: Hole = { kind: 'hole', node: value.node as Hole['node'], context: null };
    found.set(hole, { path: value.path, isDoubled: isRaw === undefined });
    parts.push({ ...piece, value: piece.value.slice(end, match.index), range: null }, hole);
    end = match.index + whole.length;
  }
  return end === 0 ? [piece] : [...parts, { ...piece, value: piece.value.slice(end), range: null }];
}

/** The value of a placeholder: an element of a list or the value alone by its number, a property by its name. */
function valueOf(file: File, values: Node, number: string | undefined, path: readonly string[]): { readonly node: Node; readonly path: readonly string[] } {
  const definition = file.definition(values);
  if (number !== undefined) {
    const element = definition.type === 'ArrayExpression' ? definition.elements[Number(number) - 1] : undefined;
    return { node: element && element.type !== 'SpreadElement' ? element : values, path: [] };
  }
  const answer = file.option(definition, [...path]);
  const node = answer.kind === 'found' ? (answer.node.type === 'Property' ? answer.node.value : answer.node) : null;
  return node ? { node, path: [] } : { node: values, path };
}

function withDoubledQuotes(origin: Origin): Origin {
  return { ...origin, escapedFor: new Set<Escape>([...(origin.escapedFor ?? []), 'sql-quotes-doubled']) };
}
