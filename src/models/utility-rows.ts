import type { Capability, EntityRow, GuardRow, PackageModel, PropagatorRow } from './model.ts';
import { text } from './model.ts';

/** What a function of a library of utilities makes of the value that it is given. */
export type UtilityRow = Omit<PropagatorRow, 'entity' | 'method'>;

/** Its result is the value, or made of parts of it. */
export const same: UtilityRow = { inputs: [0], how: 'same' };
/** It makes a text of the value. */
export const made: UtilityRow = { inputs: [0], how: 'same', removes: ['object', 'array'] };
export const element: UtilityRow = { inputs: [0], how: 'element' };
export const number: UtilityRow = { inputs: [0], how: 'same', leaves: ['magnitude'] };
/** A text of letters, digits and one separator. */
export const words: UtilityRow = { inputs: [0], how: 'same', leaves: ['code', 'length'] };
/** The result is everything that the function is given, as one object or list. */
export const merged: UtilityRow = { inputs: ['arguments'], how: 'same' };
export const mapped: UtilityRow = { inputs: [0], how: 'mapped', callback: { argument: 1, parameters: ['element', 'key', 'whole'] } };
/** It calls a function with each element or property, and gives back what it was given. */
export const walked: UtilityRow = { inputs: [0], how: 'same', callback: { argument: 1, parameters: ['element', 'key', 'whole'] } };
export const reduced: UtilityRow = { inputs: [0], how: 'returned', callback: { argument: 1, parameters: ['result', 'element', 'key', 'whole'] } };
export const escape: UtilityRow = { inputs: [0], how: 'content', removes: ['html', 'object', 'array'], escapes: 'html' };
export const unescape: UtilityRow = { inputs: [0], how: 'content', removes: ['object', 'array'], restores: ['html', 'quote'] };
export const escapeRegExp: UtilityRow = { inputs: [0], how: 'content', removes: ['pattern', 'object', 'array'], escapes: 'pattern' };
/** The property of the value that the second argument names, or the path in it. */
export const property: UtilityRow = { inputs: [0], how: 'named', key: 1 };

/** The same row for each of these names. */
export function each(names: readonly string[], row: UtilityRow): Readonly<Record<string, UtilityRow>> {
  return Object.fromEntries(names.map((name) => [name, row]));
}

/** Names of checks, and what the value can still do that has passed. */
const checks: Readonly<Record<string, readonly Capability[]>> = {
  isString: text, isNumber: ['magnitude'], isFinite: ['magnitude'], isInteger: ['magnitude'], isInt: ['magnitude'], isFloat: ['magnitude'], isSafeInteger: ['magnitude'],
  isBoolean: [], isDate: [], isNil: [], isNull: [], isUndefined: [],
};

/** Entities, propagators and guards of functions that stand in one namespace. */
export function utilities(rows: Readonly<Record<string, UtilityRow>>, guards: readonly string[]): Required<Pick<PackageModel, 'propagators' | 'guards'>> & {
  readonly names: readonly string[];
  readonly functions: Readonly<Record<string, EntityRow>>;
  readonly members: Readonly<Record<string, string>>;
} {
  const names = [...Object.keys(rows), ...guards];
  return {
    names,
    functions: Object.fromEntries(names.map((name) => [name, {}])),
    members: Object.fromEntries(names.map((name) => [name, name])),
    propagators: Object.entries(rows).map(([entity, row]) => ({ ...row, entity })),
    guards: guards.map((entity): GuardRow => ({ entity, argument: 0, leaves: checks[entity] ?? [] })),
  };
}
