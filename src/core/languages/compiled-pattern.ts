/** A pattern, to be tried on texts: each try begins at the start of the text. Null if it is no pattern (`new RegExp('(')`). */
export function compiledPattern(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return null;
  }
}
