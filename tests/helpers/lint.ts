import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';
import { currentPackages, packageDirectory, projectDirectory, type Packages } from './packages.ts';
import plugin from '../../src/index.ts';

export const prefix = 'web-security';

export type ConfigName = 'recommended' | 'strict';

export interface LintOptions {
  /** relative to the linted project; the extension decides the parser. Default: `src/file.ts` */
  readonly filename?: string;
  /** default: `recommended` */
  readonly config?: ConfigName;
  /** the value of `settings['web-security']` */
  readonly settings?: object;
  /** names without prefix → ESLint's rule entry, over those of the config */
  readonly rules?: Readonly<Record<string, Linter.RuleEntry>>;
  /** JavaScript with decorators, which the parser of ESLint does not read */
  readonly decorators?: boolean;
  /** switch off every rule but these (names without prefix), and run them in this order */
  readonly only?: readonly string[];
  /** dependencies that the project's package.json declares. Default: current majors of everything modelled */
  readonly packages?: Packages;
  /** files of the project beside the linted one, path → text (then `packages` is not used) */
  readonly files?: Readonly<Record<string, string>>;
  /** lint inside this directory instead (then neither `packages` nor `files` is used) */
  readonly directory?: string;
}

/** One finding, its rule named without the plugin's prefix. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix: Linter.LintMessage['fix'];
  readonly suggestions: NonNullable<Linter.LintMessage['suggestions']>;
}

/** The findings of the plugin's config for files of this name over this code, in source order. Code that does not parse is an error of the test. */
export function lint(code: string, options: LintOptions = {}): Finding[] {
  const { filename, linter } = projectOf(options);
  return findingsOf(linter.verify(code, configOf(options), { filename }), code);
}

/** The code after `--fix`, and whether a fix was applied. */
export function fix(code: string, options: LintOptions = {}): { readonly fixed: boolean; readonly output: string } {
  const { filename, linter } = projectOf(options);
  return linter.verifyAndFix(code, configOf(options), { filename });
}

/** Names of all rules, without the prefix. */
export const ruleNames: readonly string[] = Object.keys(plugin.rules ?? {});

/** Does this code parse in a file of this name? The parser's message, or null. */
export function syntaxError(code: string, filename = 'src/file.ts'): string | null {
  const linter = new Linter({ configType: 'flat' });
  const [message] = linter.verify(code, [parserConfig], { filename });
  return message?.fatal ? `${message.message} (line ${message.line})` : null;
}

/** Parser for TypeScript files, as a project with typescript-eslint has it. */
export const parserConfig: Linter.Config = {
  files: ['**/*.{ts,mts,cts,tsx}'],
  languageOptions: { parser, parserOptions: { sourceType: 'module' } },
};

const linters = new Map<string, Linter>();

function projectOf(options: LintOptions): { filename: string; linter: Linter } {
  const directory = options.directory ?? (options.files ? projectDirectory(options.files) : packageDirectory(options.packages ?? currentPackages));
  let linter = linters.get(directory);
  if (!linter) {
    linter = new Linter({ configType: 'flat', cwd: directory });
    linters.set(directory, linter);
  }
  return { filename: path.join(directory, options.filename ?? 'src/file.ts'), linter };
}

function configOf({ config = 'recommended', decorators = false, filename, only, rules = {}, settings }: LintOptions): Linter.Config[] {
  const isSource = filename === undefined || sourceFile.test(filename);
  const configs = (isSource ? [config] : ([`manifests/${config}`, `ci/${config}`] as const)).flatMap((name) => plugin.configs[name]);
  const files = isSource ? ['**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'] : [`**/${filename}`];
  return [
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
    { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
    { files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    parserConfig,
    ...(decorators ? [{ files: ['**/*.{js,jsx}'], languageOptions: { parser } }] : []),
    ...(only ? restrict(configs, only) : configs),
    { files, rules: Object.fromEntries(Object.entries(rules).map(([name, entry]) => [`${prefix}/${name}`, entry])) },
    ...(settings ? [{ files, settings: { [prefix]: settings } }] : []),
  ];
}

const sourceFile = /\.[mc]?[jt]sx?$/;

/** The same config objects, their rules in the order of `names` and without the others. */
function restrict(configs: readonly Linter.Config[], names: readonly string[]): Linter.Config[] {
  return configs.map((config) => {
    if (!config.rules) return config;
    const rules: Linter.RulesRecord = {};
    for (const name of names) {
      const entry = config.rules[`${prefix}/${name}`];
      if (entry !== undefined) rules[`${prefix}/${name}`] = entry;
    }
    return { ...config, rules };
  });
}

function findingsOf(messages: readonly Linter.LintMessage[], code: string): Finding[] {
  return messages.map((message) => {
    if (message.fatal || !message.ruleId) {
      throw new Error(`${message.message} (line ${message.line})\n${code.split('\n')[message.line - 1] ?? ''}`);
    }
    return {
      rule: message.ruleId.replace(`${prefix}/`, ''),
      messageId: message.messageId ?? '',
      message: message.message,
      line: message.line,
      column: message.column,
      endLine: message.endLine ?? message.line,
      endColumn: message.endColumn ?? message.column,
      fix: message.fix,
      suggestions: message.suggestions ?? [],
    };
  });
}
