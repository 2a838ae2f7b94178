import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import type { Edit } from './edit.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, wrap } from './replace.ts';

/**
 * Escapes a value that becomes a part of a regular expression: by a function that the file has for it, or by what `otherwise` names. Null
 * for what is no expression that can be wrapped.
 */
export function escapePattern(file: File, value: Node, otherwise: 'replace' | 'RegExp.escape'): Edit | null {
  const { parent } = value;
  if (value.type === 'SequenceExpression' || value.type === 'SpreadElement') return null;
  const present = file.sanitizers('pattern').find(({ name }) => isVisible(name.split('.')[0] as string, value, file));
  const [before, after] = present ? callOf(present.name, present.takesAnything) : otherwise === 'RegExp.escape' ? callOf('RegExp.escape', false) : replacing(file);
  if (parent?.type !== 'Property' || !parent.shorthand) return wrap(value, before, after);
  return insertAfter(value, `: ${before}${file.sourceCode.getText(value)}${after}`);
}

function callOf(name: string, takesAnything: boolean): readonly [string, string] {
  return takesAnything ? [`${name}(`, ')'] : [`${name}(String(`, '))'];
}

function replacing({ sourceCode }: File): readonly [string, string] {
  return ['String(', `).replace(/[.*+?^\${}()|[\\]\\\\]/g, ${quoted('\\$&', preferredQuote(sourceCode))})`];
}

/** Does a name at the top of the file mean the same at the node? */
function isVisible(name: string, node: Node, { sourceCode }: File): boolean {
  for (let scope: ReturnType<typeof sourceCode.getScope> | null = sourceCode.getScope(node); scope; scope = scope.upper) {
    if (scope.set.has(name)) return scope.type === 'module' || scope.type === 'global';
  }
  return true;
}
