import type { Node } from './answers.ts';
import { objectBit } from './capabilities.ts';
import type { File } from './file.ts';
import { tokenize, type SqlToken } from './languages/sql-tokens.ts';
import { dangerInside, dangerOf, valuesAt, type Danger, type ValueSinkOf } from './value-sinks.ts';

/**
 * Values of requests that a client writes into the `?` of a statement by itself, where an object becomes names and values of its own. In
 * a condition or assignment that changes what the statement does; elsewhere (`VALUES (?)`, `LIMIT ?`) it mostly fails: unproven.
 */
export function boundObjects(file: File, sink: ValueSinkOf<'nosql'>, contained: boolean): readonly Danger[] {
  if (keepsObjects(file, sink)) return [];
  const places = placesIn(file, sink);
  return valuesAt(file, sink).flatMap((value) => (file.functionOf(value) ? [] : elementsOf(file, value, sink.node, places).flatMap(({ node, place, isWhole }) => {
    const ask = isWhole ? dangerInside : dangerOf;
    return place === 'columns' ? [] : ask(file, node, sink.node, objectBit, { contained: contained || place !== 'condition', accepts: isNoRequest }) ?? [];
  })));
}

interface Element {
  readonly node: Node;
  /** undefined: not known */
  readonly place: Place | undefined;
  /** it stands for a list of values */
  readonly isWhole: boolean;
}

/** The values of a list (or of an object of values by name), each with what it stands for in the statement. */
function elementsOf(file: File, value: Node, use: Node, places: readonly Place[] | null): readonly Element[] {
  const list = file.definition(value);
  const [first] = places ?? [];
  const common = places?.every((place) => place === first) ? first : undefined;
  if (list.type === 'ObjectExpression') {
    return list.properties.flatMap((property) => (property.type === 'Property' ? [{ node: property.value, place: first === 'columns' ? first : undefined, isWhole: false }] : []));
  }
  if (list.type !== 'ArrayExpression') return [{ node: value, place: common, isWhole: true }];
  const written = list === value ? list.elements : file.writtenParts(value, use).flatMap((part) => (part.path.length === 1 ? [part.value] : []));
  const isCounted = written.length === places?.length;
  return written.flatMap((node, index) => (!node || node.type === 'SpreadElement' || node.type === 'ArrayExpression' ? [] : [{ node, place: isCounted ? places[index] : common, isWhole: false }]));
}

/** Of what is handed on from other files, nothing is said: every bound value would be reported. */
function isNoRequest({ kind }: { readonly kind: string }): boolean {
  return kind !== 'user';
}

/** Does the file make its client with the option that keeps objects what they are? */
function keepsObjects(file: File, { row, entity }: ValueSinkOf<'nosql'>): boolean {
  const { unlessMade } = row;
  return unlessMade?.calls.some((name) => file.calls(`${entity.package}:${name}`).some((call) => {
    const options = file.at(call, { argument: 0 });
    const answer = options && file.option(options, [unlessMade.property]);
    return answer?.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && value.value === true);
  })) ?? false;
}

/** `columns`: an object is wanted there (`SET ?`). */
type Place = 'condition' | 'elsewhere' | 'columns';

/** What each `?` of the statement stands for; null if the text is not known. */
function placesIn(file: File, { row, node }: ValueSinkOf<'nosql'>): readonly Place[] | null {
  const text = row.statement?.text.map((position) => file.at(node, position)).find((found) => found !== null);
  const alternatives = (text && file.text(text)?.alternatives) ?? [];
  const [alternative] = alternatives;
  if (!row.statement || !alternative || alternatives.length > 1) return null;
  const { tokens } = tokenize(alternative.pieces, row.statement.dialect);
  if (tokens.some(({ kind }) => kind === 'hole')) return null;
  return tokens.flatMap((token, index) => (token.kind === 'placeholder' ? [placeOf(token, tokens, index)] : []));
}

const deciding = new Set(['WHERE', 'HAVING', 'ON', 'SET', 'VALUES', 'VALUE', 'SELECT', 'LIMIT', 'OFFSET', 'CALL', 'FROM']);
const conditions = new Set(['WHERE', 'HAVING', 'ON', 'SET']);

function placeOf({ text }: SqlToken, tokens: readonly SqlToken[], index: number): Place {
  const before = tokens[index - 1]?.text;
  if (text === '??' || before === 'SET' || (before === 'UPDATE' && tokens[index - 2]?.text === 'KEY')) return 'columns';
  const word = tokens.slice(0, index).findLast((token) => token.kind === 'word' && deciding.has(token.text))?.text ?? '';
  return conditions.has(word) ? 'condition' : 'elsewhere';
}
