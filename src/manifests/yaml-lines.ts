/** The lines of the YAML that package managers write: block mappings of plain or quoted keys, no anchors, no tabs. */

/** Calls `visit` with the indentation and the range of the rest of every line that is neither empty nor a comment. */
export function linesOf(text: string, start: number, visit: (indent: number, from: number, to: number) => void): void {
  for (let from = start; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    let first = from;
    while (first < end && text.charCodeAt(first) === 32) first += 1;
    const to = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (first < to && text.charCodeAt(first) !== 35) visit(first - from, first, to);
    from = end + 1;
  }
}

/** `'key': value` → both without quotes, the value without a remark; null for a line of another kind. */
export function keyAndValue(line: string): { readonly key: string; readonly value: string } | null {
  const found = /^('(?:[^']|'')*'|"[^"]*"|[^\s'"#][^:]*(?::[^\s:][^:]*)*):(?:\s+(.*))?$/.exec(line);
  if (!found) return null;
  const value = (found[2] ?? '').trim();
  return { key: unquote(found[1] ?? ''), value: /^['"]/.test(value) ? unquote(value.replace(/\s+#.*$/, '')) : value.replace(/(?:^|\s+)#.*$/, '') };
}

export function unquote(text: string): string {
  const quote = text[0];
  return text.length > 1 && (quote === '\'' || quote === '"') && text.endsWith(quote) ? text.slice(1, -1) : text;
}
