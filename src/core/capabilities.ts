import { capabilities, type Capability } from '../models/model.ts';
import type { CapabilitySet } from './answers.ts';

const bits = new Map<Capability, CapabilitySet>(capabilities.map((word, index) => [word, 1 << index]));

/** The set of these capabilities as a bit mask. */
export function maskOf(words: readonly Capability[]): CapabilitySet {
  let mask = 0;
  for (const word of words) mask |= bits.get(word) ?? 0;
  return mask;
}

/** The capabilities in a mask, in the order of the vocabulary. */
export function wordsOf(mask: CapabilitySet): Capability[] {
  return capabilities.filter((word) => (mask & (bits.get(word) ?? 0)) !== 0);
}

export const nothing: CapabilitySet = 0;
export const everything: CapabilitySet = maskOf(capabilities);
/** What only text can do: everything but being an object, a list or a number. */
export const textual: CapabilitySet = everything & ~maskOf(['object', 'array', 'magnitude']);
/** What a number can do: be any number, and begin with `-`. */
export const numeric: CapabilitySet = maskOf(['magnitude']);
export const objectBit: CapabilitySet = maskOf(['object']);
export const arrayBit: CapabilitySet = maskOf(['array']);
export const magnitudeBit: CapabilitySet = maskOf(['magnitude']);
