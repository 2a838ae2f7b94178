/** Fixtures whose verdicts are not all reached yet, and why. */
export const knownGaps: ReadonlyMap<string, string> = new Map([
  ['sql/pg.ts', 'format() of node:util is not modelled'],
]);
