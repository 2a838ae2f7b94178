import type { TSESTree } from '@typescript-eslint/utils';
import type { AttributeRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Expression, Node } from './answers.ts';
import { templateAttributes } from './template-attributes.ts';

/** An attribute in JSX, or in a template, that a model names. */
export interface Attribute {
  readonly row: AttributeRow;
  /** the package whose model has the row */
  readonly owner: string;
  readonly node: Node;
  /** null: of a template */
  readonly element: TSESTree.JSXOpeningElement | null;
  /** the element and the attribute, as a reader would write them */
  readonly name: string;
  /** null: the element is a component */
  readonly tag: string | null;
  /** the value; where the object that holds it is made elsewhere, that object */
  readonly value: Expression;
  /** where the value stands below it */
  readonly path: readonly string[];
}

const none: readonly Attribute[] = [];

/** The attributes of this kind whose value is an expression, in source order. */
export function attributesOf(kind: AttributeRow['kind'], analysis: Analysis): readonly Attribute[] {
  if (analysis.inventory.attributes.size + templateAttributes(analysis).length === 0) return none;
  const found = [...attributesOfJsx(kind, analysis), ...attributesOfTemplates(kind, analysis)];
  return found.sort((one, other) => one.node.range[0] - other.node.range[0]);
}

function attributesOfJsx(kind: AttributeRow['kind'], { inventory, knowledge, objects, sourceCode }: Analysis): readonly Attribute[] {
  return [...inventory.attributes].flatMap(([name, nodes]) => {
    const rows = (knowledge.attributes.get(name) ?? []).filter(({ row }) => row.kind === kind && !row.template);
    return rows.flatMap(({ row, owner }) => nodes.flatMap((node): Attribute[] => {
      const element = node.parent as TSESTree.JSXOpeningElement;
      const tag = tagOf(element);
      if (row.elements && (tag === null || !row.elements.includes(tag))) return [];
      const given = node.value?.type === 'JSXExpressionContainer' && node.value.expression.type !== 'JSXEmptyExpression' ? node.value.expression : null;
      if (!given) return [];
      const below = row.property === undefined ? given : objects.definitionAt(given, [row.property]);
      return [{ row, owner, node, element, tag, name: `<${sourceCode.getText(element.name)} ${row.attribute}>`, value: (below ?? given) as Expression, path: below ? [] : [row.property as string] }];
    }));
  });
}

function attributesOfTemplates(kind: AttributeRow['kind'], analysis: Analysis): readonly Attribute[] {
  return templateAttributes(analysis).flatMap(({ held, language, name, node, path, tag, value }) =>
    (analysis.knowledge.attributes.get(name) ?? []).filter(({ row }) => row.kind === kind && row.template === language).flatMap(({ owner, row }): Attribute[] => {
      if (row.elements && (tag === null || !row.elements.includes(tag))) return [];
      return [{ row, owner, node, element: null, tag, name: tag === null ? name : `<${tag} ${name}>`, value: (held ?? value) as Expression, path }];
    }));
}

/** The name of an element of the page; components begin with a capital or are members. */
export function tagOf({ name }: TSESTree.JSXOpeningElement): string | null {
  return name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name) ? name.name : null;
}
