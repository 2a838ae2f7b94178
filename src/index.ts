import type { ESLint, Linter, Rule } from 'eslint';
import packageJson from '../package.json' with { type: 'json' };
import { recommended } from './configs/recommended.ts';
import { strict } from './configs/strict.ts';
import { rules } from './rules/index.ts';

/** An ESLint plugin whose name, version, rules and configs are known to be there. */
export interface WebSecurityPlugin extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<string, Rule.RuleModule>;
  configs: { recommended: Linter.Config[]; strict: Linter.Config[] };
}

const plugin: WebSecurityPlugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: 'web-security' },
  rules: Object.fromEntries(rules.map((rule) => [rule.name, rule as unknown as Rule.RuleModule])),
  configs: { recommended: [], strict: [] },
};
plugin.configs.recommended = recommended(plugin, rules);
plugin.configs.strict = strict(plugin, rules);

export default plugin;
/** What `require('eslint-plugin-web-security')` yields. */
export { plugin as 'module.exports' };
