import type { ESLint, Linter } from 'eslint';
import type { Rule } from '../core/rule.ts';
import { computeConfig } from './compute.ts';

/** Reports also what a file cannot show to be safe. */
export function strict(plugin: ESLint.Plugin, rules: readonly Rule[]): Linter.Config[] {
  return computeConfig('strict', plugin, rules);
}
