/** A host that a pattern names, and a text of another host that it lets through all the same. */
export interface ForeignHost {
  readonly host: string;
  readonly passes: string;
}

/**
 * Tried: does a pattern for one host let a text of another host through? Null if it names no host, if it does not match that host, or if
 * none was found.
 * @param isHost the pattern is asked about a host alone, not about a URL
 */
export function foreignHostPassing(source: string, flags: string, isHost: boolean): ForeignHost | null {
  const named = canTry(source) ? hostInPattern.exec(source)?.[1] : undefined;
  if (named === undefined) return null;
  const host = named.replaceAll('\\', '');
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const texts = (hosts: readonly string[]) => (isHost ? hosts : hosts.flatMap((one) => [`https://${one}`, `https://${one}/`]));
  if (fileName.test(host) || !texts([host, `a.${host}`]).some((text) => pattern.test(text))) return null;
  const passes = texts([`${host}.evil.test`, `evil${host}`, ...withOtherDots(named), ...(isHost ? [] : [`evil.test/${host}`, `evil.test/a.${host}`])]).find((text) => pattern.test(text));
  return passes === undefined ? null : { host, passes };
}

/** Names of files look like names of hosts. */
export const fileName = /\.(?:html?|[cm]?[jt]sx?|json|css|s[ac]ss|png|jpe?g|gif|svg|webp|xml|ya?ml|txt|php|pdf|vue)$/i;

const hostInPattern = /(?:^|[^\w@.-]|\\[./])((?:[a-z\d-]+\\?\.)+[a-z]{2,})(?![\w[-]|\\?\.\w)/i;

/** The host with another character in the place of each dot that stands for any. */
function withOtherDots(named: string): readonly string[] {
  return /(?:^|[^\\])\./.test(named) ? [named.replace(/([^\\])\./g, '$1x').replaceAll('\\', '')] : [];
}

/** A short pattern without nested repetition ends in time on short texts. */
function canTry(source: string): boolean {
  return source.length <= 120 && !/\([^()]*[*+{][^()]*\)[*+{]/.test(source);
}
