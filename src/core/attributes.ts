import type { TSESTree } from '@typescript-eslint/utils';
import type { AttributeRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Expression } from './answers.ts';

/** An attribute in JSX that a model names. */
export interface Attribute {
  readonly row: AttributeRow;
  /** the package whose model has the row */
  readonly owner: string;
  readonly node: TSESTree.JSXAttribute;
  readonly element: TSESTree.JSXOpeningElement;
  /** null: the element is a component */
  readonly tag: string | null;
  /** the value; where the object that holds it is made elsewhere, that object */
  readonly value: Expression;
  /** where the value stands below it */
  readonly path: readonly string[];
}

/** The attributes of this kind whose value is an expression, in source order. */
export function attributesOf(kind: AttributeRow['kind'], { inventory, knowledge, objects }: Analysis): readonly Attribute[] {
  const found = [...inventory.attributes].flatMap(([name, nodes]) => {
    const rows = (knowledge.attributes.get(name) ?? []).filter(({ row }) => row.kind === kind);
    return rows.flatMap(({ row, owner }) => nodes.flatMap((node): Attribute[] => {
      const element = node.parent as TSESTree.JSXOpeningElement;
      const tag = tagOf(element);
      if (row.elements && (tag === null || !row.elements.includes(tag))) return [];
      const given = node.value?.type === 'JSXExpressionContainer' && node.value.expression.type !== 'JSXEmptyExpression' ? node.value.expression : null;
      if (!given) return [];
      const below = row.property === undefined ? given : objects.definitionAt(given, [row.property]);
      return [{ row, owner, node, element, tag, value: (below ?? given) as Expression, path: below ? [] : [row.property as string] }];
    }));
  });
  return found.sort((one, other) => one.node.range[0] - other.node.range[0]);
}

/** The name of an element of the page; components begin with a capital or are members. */
export function tagOf({ name }: TSESTree.JSXOpeningElement): string | null {
  return name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name) ? name.name : null;
}
