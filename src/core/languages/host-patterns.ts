import { compiledPattern } from './compiled-pattern.ts';

/** A host that a pattern names, and a text of another host that it lets through all the same. */
export interface ForeignHost {
  readonly host: string;
  readonly passes: string;
}

/**
 * Tried: does a pattern for one host let a text of another host through? Null if it names no host, if it does not match that host, or if
 * none was found.
 * @param asked what the pattern is asked about: a host alone, an origin, which has no path, or a URL
 */
export function foreignHostPassing(source: string, flags: string, asked: 'host' | 'origin' | 'url'): ForeignHost | null {
  const read = readHost(source, flags);
  if (!read) return null;
  const { host, named, pattern } = read;
  const texts = (hosts: readonly string[]) => (asked === 'host' ? hosts : hosts.flatMap((one) => (asked === 'url' ? [`https://${one}`, `https://${one}/`] : [`https://${one}`])));
  if (!texts([host, `a.${host}`]).some((text) => pattern.test(text))) return null;
  const passes = texts([`${host}.evil.test`, `evil${host}`, ...withOtherDots(named), ...(asked === 'url' ? [`evil.test/${host}`, `evil.test/a.${host}`] : [])]).find((text) => pattern.test(text));
  return passes === undefined ? null : { host, passes };
}

/** Tried: does a pattern for a host let that one and those below it through, and none of a few others? */
export function isForOneHost(source: string, flags: string): boolean {
  const read = source.endsWith('$') ? readHost(source, flags) : null;
  if (!read) return false;
  const { host, pattern } = read;
  return [host, `a.${host}`].some((text) => pattern.test(text)) && foreignHostPassing(source, flags, 'host') === null && !['evil.test', 'localhost', '127.0.0.1'].some((text) => pattern.test(text));
}

function readHost(source: string, flags: string): { readonly host: string; readonly named: string; readonly pattern: RegExp } | null {
  const named = canTry(source) ? hostInPattern.exec(source)?.[1] : undefined;
  const host = named?.replaceAll('\\', '') ?? '';
  const pattern = named === undefined || fileName.test(host) ? null : compiledPattern(source, flags);
  return named !== undefined && pattern ? { host, named, pattern } : null;
}

/** Names of files look like names of hosts. */
export const fileName = /\.(?:html?|[cm]?[jt]sx?|json|css|s[ac]ss|png|jpe?g|gif|svg|webp|xml|ya?ml|txt|php|pdf|vue)$/i;

/** A dot behind a repetition is meant to end the part before. */
const hostInPattern = /(?:^|[^\w@.-]|\\[./]|[+*?)\]]\.)((?:[a-z\d-]+\\?\.)+[a-z]{2,})(?![\w[-]|\\?\.\w)/i;

/** The host with another character in the place of each dot that stands for any. */
function withOtherDots(named: string): readonly string[] {
  return /(?:^|[^\\])\./.test(named) ? [named.replace(/([^\\])\./g, '$1x').replaceAll('\\', '')] : [];
}

/** A short pattern without nested repetition ends in time on short texts. */
function canTry(source: string): boolean {
  return source.length <= 120 && !/\([^()]*[*+{][^()]*\)[*+{]/.test(source);
}
