/** A condition in JavaScript that MongoDB runs for each document: `this.total > 5 && this.state === 'open'`. */

/** `$` with the name of a comparison of MongoDB, a field, and what it is compared with. */
export interface Comparison {
  readonly field: string;
  readonly operator: '$eq' | '$ne' | '$gt' | '$gte' | '$lt' | '$lte';
  /** the number of the hole; or the text of a string, or a number or boolean as it is written */
  readonly operand: { readonly hole: number; readonly isQuoted: boolean } | { readonly text: string } | { readonly written: string };
}

/**
 * The comparisons that such a condition consists of, if all must hold; null if it is anything else.
 * @param parts constant texts, and null for each hole between them
 */
export function readComparisons(parts: readonly (string | null)[]): readonly Comparison[] | null {
  if (parts.some((part) => part?.includes(hole))) return null;
  let holes = 0;
  const found = parts.map((part) => part ?? hole).join('').split('&&').map((term): Comparison | null => {
    const match = comparison.exec(term);
    if (!match) return null;
    const { field, sign, quoted, bare } = match.groups as Record<'field' | 'sign' | 'quoted' | 'bare', string | undefined>;
    const operator = operators[sign ?? ''];
    if (field === undefined || operator === undefined) return null;
    if (quoted === hole || bare === hole) return { field, operator, operand: { hole: holes++, isQuoted: quoted !== undefined } };
    return { field, operator, operand: quoted === undefined ? { written: bare ?? '' } : { text: quoted } };
  });
  return found.includes(null) ? null : (found as Comparison[]);
}

/** Stands for a hole: no text of a program holds it. */
const hole = '\0';
const comparison = /^\s*this\.(?<field>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?<sign>[=!]==?|[<>]=?)\s*(?:(?<mark>['"])(?<quoted>\0|[^'"\\\0]*)\k<mark>|(?<bare>\0|-?\d+(?:\.\d+)?|true|false))\s*$/;
const operators: Readonly<Record<string, Comparison['operator']>> = {
  '==': '$eq', '===': '$eq', '!=': '$ne', '!==': '$ne', '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte',
};
