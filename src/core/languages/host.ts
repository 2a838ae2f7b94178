/** The host of a URL or a connection string (`scheme://user@host:1/…`, `Server=host,1;…`); null if the text shows none. */
export function hostOf(text: string): string | null {
  return /:\/\/(?:[^@/?#]*@)?(\[[^\]]+\]|[^:/?#;,$]+)/.exec(text)?.[1]
    ?? /^[`'"\s]*(?:server|data source)\s*=\s*(?:tcp:)?([^;,$]+)/i.exec(text)?.[1] ?? null;
}

/** Is this the name or address of the machine itself (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3)? */
export function isLoopback(host: string | null): boolean {
  const name = host?.replace(/^\[|\]$/g, '').toLowerCase() ?? '';
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}
