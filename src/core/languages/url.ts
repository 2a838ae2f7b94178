import type { Capability } from '../../models/model.ts';

/**
 * What a text can no longer do because it begins with this constant (catalogue 2 A1, position effects).
 * Nothing is removed by an empty constant.
 */
export function capabilitiesRemovedByPrefix(prefix: string): Capability[] {
  if (prefix === '') return [];
  // Behind a slash alone stands any path from the root.
  const removed: Capability[] = /^[/\\]+$/.test(prefix) ? ['dash'] : ['dash', 'absolute'];
  if (endsScheme(prefix)) removed.push('script-url');
  if (endsAuthority(prefix)) removed.push('authority');
  return removed;
}

/**
 * What a part of a text can no longer do because of what stands before it.
 * @param before the constants before it in order; null: something that is not constant
 */
export function capabilitiesRemovedByText(before: readonly (string | null)[]): Capability[] {
  const open = before.indexOf(null);
  const first = before.slice(0, open < 0 ? before.length : open).join('');
  const removed = new Set(capabilitiesRemovedByPrefix(first));
  if (open < 0) return [...removed];
  const text = before.map((part) => part ?? 'x').join('');
  removed.add('dash').add('absolute');
  if (endsAuthority(text)) removed.add('authority');
  if (/[/?#]/.test(before.slice(open).join(''))) removed.add('script-url');
  return [...removed];
}

/** Does the authority end before something that begins with a slash? */
export function endsAuthorityBeforeSlash(before: readonly (string | null)[]): boolean {
  return endsAuthority(`${before.map((part) => part ?? 'x').join('')}/`);
}

/** What a text cannot do because it begins with this constant itself: `text.startsWith(prefix)`. */
export function capabilitiesRemovedByStartsWith(prefix: string): Capability[] {
  return capabilitiesRemovedByPrefix(prefix).filter((word) => {
    if (word === 'dash') return !prefix.startsWith('-');
    return word !== 'absolute' || !/^(?:[/\\]|[a-z](?::|$))/i.test(prefix);
  });
}

/**
 * Characters that URL parsers drop: blanks and control characters in front, tabs and line breaks everywhere
 * (WHATWG URL, section 4.4).
 */
function withoutDropped(text: string): string {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  return text.slice(start).replace(/[\t\n\r]/g, '');
}

const scriptSchemes = ['javascript:', 'data:', 'vbscript:'];
/** `data:` with a media type that runs no script, up to its comma. */
const inertData = /^data:(?![^,]*(?:html|xml|svg|script))[^,]*,/i;

/** Is what follows the constant no longer able to complete a scheme that runs script? */
function endsScheme(prefix: string): boolean {
  const start = withoutDropped(prefix).toLowerCase();
  return inertData.test(start) || !scriptSchemes.some((scheme) => scheme.startsWith(start) || start.startsWith(scheme));
}

/**
 * Is the authority decided before the constant ends? So it is behind `scheme://host/`, `/x`, `?`, `#`, `dir/`; it is not
 * behind `/` (`//host` may follow), `https://host` (`.other` or `@other` may follow) and `https:/`.
 */
function endsAuthority(prefix: string): boolean {
  const start = withoutDropped(prefix);
  const scheme = /^[A-Za-z][A-Za-z0-9+\-.]*:/.exec(start)?.[0];
  if (scheme !== undefined) return endsAuthorityOf(scheme.toLowerCase(), start.slice(scheme.length));
  if (/^[/\\]/.test(start)) return /^[/\\]{2}[^/\\?#]+[/\\?#]/.test(start) || /^[/\\][^/\\]/.test(start);
  return /^[?#]/.test(start) || /^[^:]+[/\\?#]/.test(start);
}

function endsAuthorityOf(scheme: string, rest: string): boolean {
  if (/^(?:mailto|tel|sms|data|javascript|vbscript):$/.test(scheme)) return true;
  if (scheme === 'file:') return /^[/\\]{2}[^/\\?#]*[/\\?#]/.test(rest);
  if (/^(?:https?|wss?|ftp):$/.test(scheme)) return /^[/\\]{2}[^/\\?#]+[/\\?#]/.test(rest);
  return /^(?:\/\/[^/?#]+[/?#]|[^/]|\/[^/])/.test(rest);
}
