import type { Entity, Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { Edit } from './edit.ts';
import { importOf, withImport } from './imports.ts';
import { insertAfter, wrap } from './replace.ts';

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

function around({ sourceCode }: File, value: Node, before: string, after: string): Edit | null {
  const { parent } = value;
  if (value.type === 'SequenceExpression' || value.type === 'SpreadElement') return null;
  if (parent?.type !== 'Property' || !parent.shorthand) return wrap(value, before, after);
  return insertAfter(value, `: ${before}${sourceCode.getText(value)}${after}`);
}
