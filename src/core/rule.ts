import type { TSESLint } from '@typescript-eslint/utils';
import type { File } from './file.ts';
import { fileOf } from './file-of.ts';

/** `dangerous`: report what the file proves; `unproven`: also what it cannot show to be safe. */
export type Report = 'dangerous' | 'unproven';

export interface BaseOptions {
  readonly report: Report;
}

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
  readonly configs: readonly ('recommended' | 'strict')[];
  /** `off`: the last object of each config turns the rule off in test files */
  readonly tests: 'on' | 'off';
}

export interface RuleMeta<MessageIds extends string> {
  readonly type: 'problem' | 'suggestion';
  readonly docs: RuleDocs;
  readonly fixable?: 'code';
  readonly hasSuggestions?: true;
  readonly schema: readonly object[];
  readonly defaultOptions: readonly [BaseOptions & object];
  readonly messages: Record<MessageIds, string>;
}

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
  create(context: RuleContext<MessageIds>, options: Options, file: File): TSESLint.RuleListener;
}): Rule<MessageIds> {
  const url = `https://github.com/eslint-plugin-web-security/eslint-plugin-web-security/blob/main/docs/rules/${rule.name}.md`;
  return {
    name: rule.name,
    meta: { ...rule.meta, docs: { ...rule.meta.docs, url } },
    create(context) {
      const given = context.options[0];
      const options = { ...rule.meta.defaultOptions[0], ...(typeof given === 'object' ? given : {}) } as Options;
      return rule.create(context, options, fileOf(context));
    },
  };
}
