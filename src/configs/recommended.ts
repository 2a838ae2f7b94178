import type { ESLint, Linter } from 'eslint';
import type { Rule } from '../core/rule.ts';
import { computeConfig } from './compute.ts';

/** Reports what a file proves to be dangerous. */
export function recommended(plugin: ESLint.Plugin, rules: readonly Rule[]): Linter.Config[] {
  return computeConfig('recommended', plugin, rules);
}
