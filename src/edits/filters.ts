import type { Entity, Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { groupBy } from '../core/groups.ts';
import { readComparisons, type Comparison } from '../core/languages/where.ts';
import { contains, staticName, unwrap } from '../core/syntax.ts';
import type { Edit } from './edit.ts';
import { importOf, withImport } from './imports.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, replace, wrap } from './replace.ts';

export interface FilterEdit {
  readonly fix: Edit;
}

/** `email: x` → `email: String(x)`, also of a shorthand. Null for what is no expression that can be wrapped. */
export function compareAsText(file: File, value: Node): FilterEdit | null {
  const fix = around(file, value, 'String(', ')');
  return fix && { fix };
}

/** `email: x` → `email: { $eq: x }`. */
export function compareByOperator(file: File, value: Node, operator: string): FilterEdit | null {
  const fix = operator === '' ? null : around(file, value, `{ ${operator}: `, ' }');
  return fix && { fix };
}

/** `_id: x` → `_id: new ObjectId(x)` with the import, for drivers that have this class. */
export function compareAsObjectId(file: File, value: Node, { package: packageName, model }: Entity): FilterEdit | null {
  const members = model.modules?.[packageName] === undefined ? undefined : model.entities[model.modules[packageName]]?.members;
  if (!members || !Object.hasOwn(members, 'ObjectId')) return null;
  const imported = importOf(file.sourceCode, { from: packageName, named: 'ObjectId' });
  const fix = imported && withImport(imported, around(file, value, `new ${imported.local}(`, ')'));
  return fix && { fix };
}

/**
 * `$where: \`this.total > ${x} && this.state === 'open'\`` → `total: { $gt: Number(x) }, state: 'open'`. Null if the text is not all comparisons of
 * fields, stands elsewhere, or the filter names one of the fields beside it.
 */
export function compareFields(file: File, value: Node): FilterEdit | null {
  const property = value.parent;
  const filter = property?.parent;
  const pieces = file.text(value)?.alternatives[0]?.pieces;
  if (property?.type !== 'Property' || filter?.type !== 'ObjectExpression' || !writesText.has(unwrap(value).type) || !pieces) return null;
  const holes = pieces.flatMap((piece) => (piece.kind === 'hole' ? [piece.node] : []));
  const comparisons = readComparisons(pieces.map((piece) => (piece.kind === 'hole' ? null : piece.value)));
  if (!comparisons || !holes.every((hole) => contains(value, hole))) return null;
  const fields = groupBy(comparisons, ({ field }) => field);
  const beside = filter.properties.filter((other) => other !== property).map((other) => (other.type === 'Property' ? staticName(other) : null));
  if (beside.some((name) => name === null || fields.has(name))) return null;
  const written = [...fields].map(([field, terms]) => (new Set(terms.map(({ operator }) => operator)).size < terms.length ? null : writeField(file, field, terms, holes)));
  const fix = written.includes(null) ? null : replace(file.sourceCode, property, written.join(', '));
  return fix && { fix };
}

/** `` filter: `(uid=${x})` `` → `filter: new EqualityFilter({ attribute: 'uid', value: String(x) })` with the import, for libraries that have this class. */
export function filterByObject(file: File, value: Node, { package: from, model }: Entity): FilterEdit | null {
  const { sourceCode } = file;
  const members = model.modules?.[from] === undefined ? undefined : model.entities[model.modules[from]]?.members;
  const [before, hole, after, ...others] = file.text(value)?.alternatives[0]?.pieces ?? [];
  const attribute = before?.kind === 'constant' ? /^\(([A-Za-z][\w;.-]*)=$/.exec(before.value)?.[1] : undefined;
  if (!members || !Object.hasOwn(members, 'EqualityFilter') || attribute === undefined || others.length > 0) return null;
  if (hole?.kind !== 'hole' || after?.kind !== 'constant' || after.value !== ')' || value.parent?.type !== 'Property' || !writesText.has(unwrap(value).type) || !contains(value, hole.node)) return null;
  // What has a default export exports no names that an ES module could import.
  const byDefault = Object.hasOwn(members, 'default');
  const imported = importOf(sourceCode, byDefault ? { from, default: from } : { from, named: 'EqualityFilter' });
  if (!imported) return null;
  const name = byDefault ? `${imported.local}.EqualityFilter` : imported.local;
  const text = `new ${name}({ attribute: ${quoted(attribute, preferredQuote(sourceCode))}, value: String(${sourceCode.getText(hole.node)}) })`;
  const fix = withImport(imported, replace(sourceCode, value, text));
  return fix && { fix };
}

const writesText: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression']);

function writeField({ sourceCode }: File, field: string, terms: readonly Comparison[], holes: readonly Node[]): string {
  const quote = preferredQuote(sourceCode);
  const operandOf = ({ operand, operator }: Comparison): string => {
    if ('text' in operand) return quoted(operand.text, quote);
    if ('written' in operand) return operand.written;
    // JavaScript compares the text of a number as a number, but for equality as it stands.
    const isText = operand.isQuoted && (operator === '$eq' || operator === '$ne');
    return `${isText ? 'String' : 'Number'}(${sourceCode.getText(holes[operand.hole])})`;
  };
  const [only] = terms;
  const compared = terms.length === 1 && only?.operator === '$eq' ? operandOf(only) : `{ ${terms.map((term) => `${term.operator}: ${operandOf(term)}`).join(', ')} }`;
  return `${field.includes('.') ? quoted(field, quote) : field}: ${compared}`;
}

function around({ sourceCode }: File, value: Node, before: string, after: string): Edit | null {
  const { parent } = value;
  if (value.type === 'SequenceExpression' || value.type === 'SpreadElement') return null;
  if (parent?.type !== 'Property' || !parent.shorthand) return wrap(value, before, after);
  return insertAfter(value, `: ${before}${sourceCode.getText(value)}${after}`);
}
