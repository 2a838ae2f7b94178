import type { TSESLint } from '@typescript-eslint/utils';

/**
 * One complete change of a file, to be given to `fix` or to a suggestion. It returns null when it gives up: ESLint then
 * reports without a fix and drops the suggestion.
 */
export type Edit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[] | null;

/** All the edits as one; null if there are none or one of them was given up. They must not overlap. */
export function combine(edits: readonly (Edit | null)[]): Edit | null {
  if (edits.length === 0 || edits.includes(null)) return null;
  return (fixer) => {
    const fixes: TSESLint.RuleFix[] = [];
    for (const edit of edits as readonly Edit[]) {
      const part = edit(fixer);
      if (!part) return null;
      fixes.push(...part);
    }
    return fixes;
  };
}
