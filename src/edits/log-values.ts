import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Expression } from '../core/answers.ts';
import type { Edit } from './edit.ts';
import { removeProperty } from './properties.ts';
import { outermost, replaceRange, writeExpression } from './replace.ts';

const mark = '[REDACTED]';

/** Takes a property out of the literal in which it stands; null if it is the only one. */
export function leaveOut(sourceCode: TSESLint.SourceCode, property: TSESTree.Property | null): Edit | null {
  const object = property?.parent;
  return property && object?.type === 'ObjectExpression' && object.properties.length > 1 ? removeProperty(sourceCode, object, property) : null;
}

/** Writes `[REDACTED]` in the place of an expression: as text in a template, as a string elsewhere. */
export function writeMark(sourceCode: TSESLint.SourceCode, node: Expression): Edit | null {
  const place = outermost(node);
  const template = place.parent;
  if (template?.type === 'TemplateLiteral' && template.parent.type !== 'TaggedTemplateExpression') {
    const index = template.expressions.indexOf(place as Expression);
    const [before, after] = [template.quasis[index], template.quasis[index + 1]];
    if (!before || !after) return null;
    const start = sourceCode.text.lastIndexOf('${', place.range[0]);
    return replaceRange(sourceCode, [start, sourceCode.text.indexOf('}', place.range[1]) + 1], mark);
  }
  return writeExpression(sourceCode, node, `'${mark}'`);
}
