import { compiledPattern } from './compiled-pattern.ts';

/**
 * Does a replacement take every `..` segment off the front of a path whose segments have been resolved
 * (`normalize(x).replace(/^(\.\.[/\\])+/, '')`)?
 */
export function stripsClimbing({ source, flags, replacement }: { readonly source: string; readonly flags: string; readonly replacement: string | null }): boolean {
  if (!source.startsWith('^') || replacement === null || /[./\\$]/.test(replacement) || source.length > longestPattern) return false;
  const pattern = compiledPattern(source, flags);
  return pattern !== null && climbing.every((path) => !/^\.\.(?:\/|$)/.test(path.replace(pattern, replacement)));
}

/** A pattern for this is shorter; others are not run. */
const longestPattern = 60;
/** Paths as `normalize` leaves them. */
const climbing = ['../a', '../../a', '../../../a/b', '../..a/b'];
