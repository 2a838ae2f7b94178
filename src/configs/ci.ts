import type { ESLint, Linter } from 'eslint';
import type { Rule } from '../core/rule.ts';
import { computeConfig } from './compute.ts';
import { loadPeers } from './peers.ts';

/**
 * Lints the configuration of Dependabot and Renovate, under the names that they look for.
 * @throws if `@eslint/json` or `eslint-plugin-yml` is not installed, or ESLint is too old
 */
export function ci(name: 'ci/recommended' | 'ci/strict', plugin: ESLint.Plugin, rules: readonly Rule[]): Linter.Config[] {
  const [json, yml] = loadPeers(name, [{ name: '@eslint/json', language: 'jsonc' }, { name: 'eslint-plugin-yml', language: 'yaml' }]);
  if (!json || !yml) return [];
  return computeConfig(name, plugin, rules, [
    { names: ['.github/dependabot.{yml,yaml}'], reader: { plugins: { yml }, language: 'yml/yaml' } },
    {
      // Renovate reads comments and trailing commas in files that are called .json, too.
      names: ['renovate.{json,jsonc}', '.renovaterc', '.renovaterc.{json,jsonc}'],
      reader: { plugins: { json }, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } },
    },
    { names: ['renovate.json5', '.renovaterc.json5'], reader: { plugins: { json }, language: 'json/json5' } },
  ]);
}
