import type { ESLint, Linter, Rule } from 'eslint';
import packageJson from '../package.json' with { type: 'json' };
import { ci } from './configs/ci.ts';
import { manifests } from './configs/manifests.ts';
import { recommended } from './configs/recommended.ts';
import { strict } from './configs/strict.ts';
import { rules } from './rules/index.ts';

/** An ESLint plugin whose name, version, rules and configs are known to be there. */
export interface WebSecurityPlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<string, Rule.RuleModule>;
  configs: {
    /** reports what a file proves to be dangerous */
    recommended: Linter.Config[];
    /** reports also what a file cannot show to be safe */
    strict: Linter.Config[];
    /** `recommended` of package.json. Reading it loads `@eslint/json`, and throws if that is not installed */
    readonly 'manifests/recommended': Linter.Config[];
    /** `strict` of package.json. Reading it loads `@eslint/json`, and throws if that is not installed */
    readonly 'manifests/strict': Linter.Config[];
    /** `recommended` of the files of update bots. Reading it loads `@eslint/json` and `eslint-plugin-yml`, and throws if one is not installed */
    readonly 'ci/recommended': Linter.Config[];
    /** `strict` of the files of update bots. Reading it loads `@eslint/json` and `eslint-plugin-yml`, and throws if one is not installed */
    readonly 'ci/strict': Linter.Config[];
  };
}

const plugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: 'web-security' },
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule as unknown as Rule.RuleModule])),
  configs: {},
} as WebSecurityPlugin;
plugin.configs.recommended = recommended(plugin, rules);
plugin.configs.strict = strict(plugin, rules);
for (const name of ['manifests/recommended', 'manifests/strict'] as const) defineLazily(name, () => manifests(name, plugin, rules));
for (const name of ['ci/recommended', 'ci/strict'] as const) defineLazily(name, () => ci(name, plugin, rules));

/** A config that is made when it is first read, and then kept: it loads plugins that most users do not have. */
function defineLazily(name: keyof WebSecurityPlugin['configs'], make: () => Linter.Config[]): void {
  let made: Linter.Config[] | undefined;
  Object.defineProperty(plugin.configs, name, { enumerable: true, configurable: true, get: () => (made ??= make()) });
}

export default plugin;
/** What `require('eslint-plugin-web-security')` yields. */
export { plugin as 'module.exports' };
