/** Fixtures whose verdicts are not all reached yet, and why: `kind/file.ts` or `kind/file.ts, variant`. */
export const knownGaps: ReadonlyMap<string, string> = new Map();
