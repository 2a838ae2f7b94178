/** A fenced block of source code on a page. */
export interface CodeBlock {
  readonly language: 'js' | 'ts' | 'jsx' | 'tsx' | 'mjs' | 'cjs' | 'json' | 'json5' | 'jsonc' | 'yaml';
  /** the word after the language */
  readonly verdict: string | null;
  /** path in the project: the word after the verdict, or else a name that fits the language */
  readonly filename: string;
  /** files of the project: the blocks above that are marked `beside` instead of with a verdict, path → text */
  readonly files: Readonly<Record<string, string>>;
  readonly code: string;
  /** of its opening fence, from 1 */
  readonly line: number;
}

/**
 * The blocks of code on a page of Markdown, in order: JavaScript and TypeScript, and JSON and YAML with a word behind the
 * language. A block `beside path` (of any language) is a file for the next one.
 */
export function codeBlocks(page: string): readonly CodeBlock[] {
  let files: Record<string, string> = {};
  return [...page.matchAll(/^```(\w+)(?: +(\S+))?(?: +(\S+))?.*\n([^]*?)^```$/gm)].flatMap((match) => {
    const [, language = '', verdict = null, name, code = ''] = match;
    if (verdict === 'beside') {
      files[name ?? ''] = code;
      return [];
    }
    if (!/^[mc]?[jt]sx?$/.test(language) && !(verdict && language in manifestNames)) return [];
    const block = {
      language: language as CodeBlock['language'], verdict, files, code,
      filename: name ?? manifestNames[language] ?? `src/page.${language}`,
      line: page.slice(0, match.index).split('\n').length,
    };
    files = {};
    return [block];
  });
}

const manifestNames: Readonly<Record<string, string>> = {
  json: 'package.json', jsonc: 'renovate.jsonc', json5: 'renovate.json5', yaml: '.github/dependabot.yml',
};

/** Is this a file of a project whose other files are shown or known: one that is no source code? */
export function hasFiles(block: CodeBlock): boolean {
  return Object.keys(block.files).length > 0 || block.language in manifestNames;
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
  return blocksOf(page, 'text');
}

/** The fenced blocks of a language (`json`, `sh`) on a page, without their last line break. */
export function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(.+)\n([^]*?)\n```$/gm)].filter((match) => match[1] === language).map((match) => match[2] ?? '');
}
