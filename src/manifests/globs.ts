/**
 * Does a pattern with `*`, `**`, `?` and `{a,b}` match a path with slashes? Names that begin with a dot are matched too.
 * Patterns with `[` or `!`, and very long ones, are taken to match: what is not understood raises no finding.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  if (pattern.length > 200 || /[[\]!]|\*{3}|(?:\*\*.*){5}/.test(pattern)) return true;
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|\\]/g, (part) => tokens[part] ?? `\\${part}`);
  try {
    return new RegExp(`^${source}$`).test(path);
  } catch {
    return true;
  }
}

const tokens: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' };
