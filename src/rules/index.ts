import type { Rule } from '../core/rule.ts';

/** Every rule, in the order of the concerns it belongs to. */
export const rules: readonly Rule[] = [];
