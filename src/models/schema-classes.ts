/** Reads classes whose fields are decorated as schemas. */
import type { ClassOutline, Opaque, Questions, SchemaShape } from './model.ts';
import type { Reading } from './schema-reader.ts';
import { type ObjectShape, unknown } from './schema-shapes.ts';

/** What the decorators of one field say of it; null: nothing. */
export type FieldReader = (decorators: readonly Opaque[], reading: Reading) => SchemaShape | null;

/** Classes that extend each other further than this are not read. */
const deepest = 10;

/**
 * The class that an expression is, of which it is an instance, or of which `plainToInstance` makes one.
 * Keys without decorators are kept; who strips them says so (`unknownKeys`).
 */
export function readClass(node: Opaque, reading: Reading, ofField: FieldReader, depth = 0): SchemaShape {
  const { questions } = reading;
  const outline = questions.outline(node) ?? questions.outline(madeOf(node, questions) ?? node);
  if (outline) return ofOutline(outline, reading, ofField, depth);
  return derived(node, reading, ofField, depth) ?? unknown;
}

function ofOutline(outline: ClassOutline, reading: Reading, ofField: FieldReader, depth: number): SchemaShape {
  const fields = new Map<string, () => SchemaShape>();
  const parent = outline.parent && depth < deepest ? readClass(outline.parent, reading, ofField, depth + 1) : outline.parent ? unknown : null;
  if (parent?.kind === 'object') for (const [name, field] of parent.fields) fields.set(name, field);
  for (const [name, decorators] of outline.fields) {
    const shape = ofField(decorators, reading);
    if (shape) fields.set(name, () => shape);
  }
  const isOpen = parent !== null && (parent.kind !== 'object' || parent.rest !== undefined);
  return { kind: 'object', fields, unknownKeys: 'keep', ...(isOpen ? { rest: () => unknown } : {}) };
}

/** `plainToInstance(User, body)`, `Object.assign(new User(), body)` */
function madeOf(node: Opaque, questions: Questions): Opaque | null {
  const call = questions.call(node);
  const entity = call && questions.entity(call.callee);
  return call && (entity === 'class-transformer:make' || entity === 'ecmascript:Object.assign') ? (call.arguments[0] ?? null) : null;
}

/** `PartialType(User)`, `PickType(User, ['name'])`, `IntersectionType(One, Other)` of Nest. */
function derived(node: Opaque, reading: Reading, ofField: FieldReader, depth: number): SchemaShape | null {
  const { questions } = reading;
  const call = questions.call(questions.definition(node));
  if (!call || depth >= deepest || questions.entity(call.callee) !== '@nestjs/mapped-types:derive') return null;
  const name = questions.name(call.callee);
  const [first, second] = call.arguments.map((argument) => readClass(argument, reading, ofField, depth + 1));
  if (first?.kind !== 'object') return null;
  if (name === 'PickType' || name === 'OmitType') return narrowed(first, call.arguments[1], name === 'PickType', questions);
  if (name === 'IntersectionType') return second?.kind === 'object' ? { ...first, fields: new Map([...first.fields, ...second.fields]) } : null;
  return first;
}

function narrowed(shape: ObjectShape, list: Opaque | undefined, keeps: boolean, questions: Questions): SchemaShape | null {
  const names = list && questions.elements(list)?.map((element) => questions.constant(element)?.value);
  return names ? { ...shape, fields: new Map([...shape.fields].filter(([name]) => names.includes(name) === keeps)) } : null;
}
