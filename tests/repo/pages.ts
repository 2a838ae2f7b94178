/** A fenced block of source code on a page. */
export interface CodeBlock {
  readonly language: 'js' | 'ts' | 'jsx' | 'tsx' | 'mjs' | 'cjs';
  /** the word after the language */
  readonly verdict: string | null;
  readonly code: string;
  /** of its opening fence, from 1 */
  readonly line: number;
}

/** The blocks of JavaScript and TypeScript on a page of Markdown, in order. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  return [...page.matchAll(/^```([mc]?[jt]sx?)(?!\S)(?: +(\S+))?.*\n([^]*?)^```$/gm)].map((match) => ({
    language: match[1] as CodeBlock['language'],
    verdict: match[2] ?? null,
    code: match[3] ?? '',
    line: page.slice(0, match.index).split('\n').length,
  }));
}

/** The second-level headings of a page. */
export function headings(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
}

/** The text below a second-level heading, up to the next; empty if there is none. */
export function section(page: string, heading: string): string {
  const from = page.indexOf(`\n## ${heading}\n`);
  if (from === -1) return '';
  const to = page.indexOf('\n## ', from + 1);
  return page.slice(from, to === -1 ? undefined : to);
}

/** Names of the options that a rule's schema accepts. */
export function optionsOf(schema: readonly object[]): readonly string[] {
  return schema.flatMap((part) => Object.keys((part as { properties?: object }).properties ?? {}));
}

/** The fenced blocks of plain text (`text`) on a page, without their last line break. */
export function textBlocks(page: string): readonly string[] {
  return [...page.matchAll(/^```text\n([^]*?)\n```$/gm)].map((match) => match[1] ?? '');
}
