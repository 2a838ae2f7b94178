import type { ESLint, Linter } from 'eslint';
import type { Rule } from '../core/rule.ts';
import { computeConfig } from './compute.ts';
import { loadPeers } from './peers.ts';

/**
 * Lints package.json.
 * @throws if `@eslint/json` is not installed, or ESLint is too old
 */
export function manifests(name: 'manifests/recommended' | 'manifests/strict', plugin: ESLint.Plugin, rules: readonly Rule[]): Linter.Config[] {
  const [json] = loadPeers(name, [{ name: '@eslint/json', language: 'json' }]);
  if (!json) return [];
  return computeConfig(name, plugin, rules, [{ names: ['package.json'], reader: { plugins: { json }, language: 'json/json' } }]);
}
