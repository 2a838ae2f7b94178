/** Calls that check values against schemas. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { SchemaShape, ValidatorRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Context, Entity, Node } from './answers.ts';
import { argumentBehind } from './route-validation.ts';
import { unwrap } from './syntax.ts';

type Call = TSESTree.CallExpression;

/** What a validating call lets through. */
export function shapeOf(call: Call, row: ValidatorRow, entity: Entity, context: Context | null, analysis: Analysis): SchemaShape {
  const schema = schemaNode(call, row, context, analysis);
  const shape = schema && entity.model.schema?.(argumentBehind(schema, context, analysis), analysis.questions);
  return shape ? withKeys(shape, keysOf(call, row, analysis)) : { kind: 'unknown' };
}

function schemaNode(call: Call, { schema }: ValidatorRow, context: Context | null, analysis: Analysis): Node | null {
  if ('called' in schema) return call.callee;
  if (!('made' in schema)) return analysis.at(call, schema);
  const callee = unwrap(call.callee);
  const direct = makerOf(callee, context, analysis);
  const maker = direct ?? (callee.type === 'MemberExpression' ? makerOf(callee.object, context, analysis) : null);
  return maker && analysis.at(maker, schema.made);
}

function makerOf(node: Node, context: Context | null, analysis: Analysis): Call | TSESTree.NewExpression | null {
  const maker = argumentBehind(node, context, analysis);
  return maker.type === 'CallExpression' || maker.type === 'NewExpression' ? maker : null;
}

/** What the call does with keys that the schema does not name; null: what the schema says. */
export function keysOf(call: Call, { undeclared }: { readonly undeclared?: ValidatorRow['undeclared'] }, analysis: Analysis): 'strip' | 'keep' | 'reject' | null {
  if (undeclared === undefined || typeof undeclared === 'string') return undeclared ?? null;
  return undeclared.find(({ option }) => {
    const value = analysis.at(call, option);
    return value !== null && analysis.constant(value)?.value === true;
  })?.means ?? null;
}

/** The shape, where the keys that its objects do not name are stripped, kept or refused. */
export function withKeys(shape: SchemaShape, unknownKeys: 'strip' | 'keep' | 'reject' | null): SchemaShape {
  if (unknownKeys === null) return shape;
  switch (shape.kind) {
    case 'object': {
      const fields = new Map([...shape.fields].map(([name, field]) => [name, () => withKeys(field(), unknownKeys)]));
      return { ...shape, fields, unknownKeys };
    }
    case 'list':
      return { ...shape, element: () => withKeys(shape.element(), unknownKeys) };
    case 'union':
      return { ...shape, members: shape.members.map((member) => () => withKeys(member(), unknownKeys)) };
    default:
      return shape;
  }
}
