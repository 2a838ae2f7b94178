import type { CapabilitySet, Origin } from './answers.ts';
import { sourceRowOf } from './source-rows.ts';
import { enclosingFunction } from './syntax.ts';

/** Can somebody else than the program's authors decide what comes from there? */
export function isOpen({ kind, settled }: Origin): boolean {
  return kind !== 'constant' && kind !== 'configuration' && !settled;
}

/** Does a client surely bring one of these capabilities? */
export function isProvenBy({ kind, proven }: Origin, needs: CapabilitySet): boolean {
  return kind === 'user' && (proven & needs) !== 0;
}

/** Headers and cookies: an attacker has to bring the victim's browser to send them. */
export function isOwn(origin: Origin): boolean {
  return sourceRowOf(origin)?.own === true;
}

/** Are they the same value: read at one place, or under one name in one function? */
export function isSameOrigin(one: Origin, other: Origin): boolean {
  return one.node === other.node || sourceKeyOf(one) === sourceKeyOf(other);
}

/** What those origins that are the same value have in common, and no others. */
export function sourceKeyOf({ node, text }: Origin): string {
  return `${enclosingFunction(node)?.range[0] ?? ''} ${text}`;
}

/**
 * The origin that a finding names: the first that is proven, or else the first; null when there is none.
 * @param able those that can do what they must not
 */
export function worstOf(able: readonly Origin[], isProven: (origin: Origin) => boolean): { readonly verdict: 'dangerous' | 'unproven'; readonly origin: Origin } | null {
  const proven = able.find(isProven);
  const origin = proven ?? able[0];
  return origin ? { verdict: proven ? 'dangerous' : 'unproven', origin } : null;
}
