import type { TSESLint } from '@typescript-eslint/utils';
import type { File } from './file.ts';
import { fileOf } from './file-of.ts';

/** `dangerous`: report what the file proves; `unproven`: also what it cannot show to be safe. */
export type Report = 'dangerous' | 'unproven';

export interface BaseOptions {
  readonly report: Report;
}

/** `manifests` lints package.json, `ci` the files of update bots; the others JavaScript and TypeScript. */
export type ConfigName = 'recommended' | 'strict' | 'manifests/recommended' | 'manifests/strict' | 'ci/recommended' | 'ci/strict';

/** The rule's place in the catalogue of concerns, and the standards it serves (`ASVS` 5.0.0, OWASP Top 10 2021). */
export interface RuleDocs {
  readonly description: string;
  readonly concern: '1a' | '1b' | '1c' | '1d' | '2a' | '2b' | '2c' | '3a' | '3b' | '3c' | '4a' | '4b';
  readonly cwe: readonly number[];
  readonly asvs: readonly string[];
  readonly owasp: readonly string[];
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly precision: 'very-high' | 'high' | 'medium';
  /** configs that switch the rule on; rules that can never prove danger are in `strict` only */
  readonly configs: readonly ConfigName[];
  /** `off`: the last object of each config turns the rule off in test files */
  readonly tests: 'on' | 'off';
}

export interface RuleMeta<MessageIds extends string> {
  readonly type: 'problem' | 'suggestion';
  readonly docs: RuleDocs;
  /** of a rule that reads other files than JavaScript; on a file of any other language ESLint refuses to run the rule */
  readonly languages?: readonly ManifestLanguage[];
  readonly fixable?: 'code';
  readonly hasSuggestions?: true;
  readonly schema: readonly object[];
  readonly defaultOptions: readonly [BaseOptions & object];
  readonly messages: Record<MessageIds, string>;
}

export type ManifestLanguage = 'json/json' | 'json/jsonc' | 'json/json5' | 'yml/yaml';

export type RuleContext<MessageIds extends string> = Readonly<TSESLint.RuleContext<MessageIds, unknown[]>>;

export interface Rule<MessageIds extends string = string> {
  readonly name: string;
  readonly meta: RuleMeta<MessageIds> & { readonly docs: RuleDocs & { readonly url: string } };
  create(context: RuleContext<MessageIds>): TSESLint.RuleListener;
}

/**
 * Adds to a rule what all rules share: the page's address, options merged with their defaults (ESLint before 9.15
 * does not merge them), and the file's answers.
 */
export function createRule<Options extends BaseOptions, MessageIds extends string>(rule: {
  readonly name: string;
  readonly meta: RuleMeta<MessageIds>;
  /** it reports texts and properties that stand for themselves: it is run on files in which nothing runs, too */
  readonly readsInertFiles?: true;
  create(context: RuleContext<MessageIds>, options: Options, file: File): TSESLint.RuleListener;
}): Rule<MessageIds> {
  const optionsOf = optionsReader<Options>(rule.meta);
  return {
    name: rule.name,
    meta: withUrl(rule),
    create(context) {
      const file = fileOf(context);
      const listeners = rule.create(context, optionsOf(context), file);
      // A fifth of the files of real projects are types, constants and exports of other files. Options that cannot be meant are told there, too.
      return rule.readsInertFiles || !file.isInert ? listeners : {};
    },
  };
}

/** What a rule on JSON or YAML is given by ESLint. */
export interface ManifestContext<MessageIds extends string> {
  /** absolute, unless a text without a file is linted */
  readonly filename: string;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: { readonly text: string };
  report(finding: ManifestFinding<MessageIds>): void;
}

export interface ManifestFinding<MessageIds extends string> {
  /** of the document's tree; its place is reported */
  readonly node: object;
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: ManifestEdit | null;
  readonly suggest?: readonly { readonly messageId: MessageIds; readonly data?: Readonly<Record<string, string>>; readonly fix: ManifestEdit }[];
}

export type ManifestEdit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | readonly TSESLint.RuleFix[] | null;

/**
 * The same for a rule that reads JSON or YAML: `create` is called once for each file, with the file's tree, and reports.
 */
export function createManifestRule<Options extends BaseOptions, MessageIds extends string>(rule: {
  readonly name: string;
  readonly meta: RuleMeta<MessageIds> & { readonly languages: readonly ManifestLanguage[] };
  create(context: ManifestContext<MessageIds>, options: Options, tree: object): void;
}): Rule<MessageIds> {
  const optionsOf = optionsReader<Options>(rule.meta);
  return {
    name: rule.name,
    meta: withUrl(rule),
    create(context) {
      const read = (tree: object): void => rule.create(context as unknown as ManifestContext<MessageIds>, optionsOf(context), tree);
      // The root of JSON and that of YAML.
      return { Document: read, Program: read } as TSESLint.RuleListener;
    },
  };
}

/**
 * The schema of a rule's options.
 * @param own JSON schemas of the options that the rule has besides `report`, each with a `description`, by name
 */
export function optionsSchema(own: Readonly<Record<string, object>> = {}): readonly object[] {
  const report = { enum: ['dangerous', 'unproven'] satisfies Report[], description: 'Which verdicts to report.' };
  return [{ type: 'object', additionalProperties: false, properties: { report, ...own } }];
}

function withUrl<MessageIds extends string>({ meta, name }: { readonly name: string; readonly meta: RuleMeta<MessageIds> }): Rule<MessageIds>['meta'] {
  const url = `https://github.com/eslint-plugin-web-security/eslint-plugin-web-security/blob/main/docs/rules/${name}.md`;
  return { ...meta, docs: { ...meta.docs, url } };
}

/** Options merged with their defaults; the last answer is kept, since ESLint gives a rule the same object for all files of a config. */
function optionsReader<Options extends BaseOptions>(meta: RuleMeta<string>): (context: RuleContext<string>) => Options {
  const defaults = meta.defaultOptions[0] as Options;
  let last: unknown;
  let merged = defaults;
  return (context) => {
    const given = context.options[0];
    if (typeof given !== 'object' || given === null) return defaults;
    if (given !== last) {
      last = given;
      merged = { ...defaults, ...given };
    }
    return merged;
  };
}
