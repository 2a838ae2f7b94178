/**
 * Reads the YAML of configuration files into plain values: mappings, lists, scalars, block texts, flow style, comments.
 * Anchors, aliases, tags, complex keys and several documents are not read. A parser of all of YAML would double the
 * time that the plugin needs to load.
 * @throws on what is not read or is no YAML
 */
export function parseYaml(text: string): unknown {
  const source: Source = { lines: text.replace(/^\uFEFF/, '').split(/\r?\n/), next: 0, blocks: 0 };
  if (/^---\s*(?:#.*)?$/.test(peek(source)?.text ?? '')) source.next += 1;
  const first = peek(source);
  const value = first ? readBlock(source, first.indent, 0) : null;
  if (peek(source)) throw new Error(`line ${source.next + 1} is not read`);
  return value;
}

interface Source {
  /** a dash that was read is overwritten with blanks */
  readonly lines: string[];
  /** index of the line to be read */
  next: number;
  /** how many were begun: a line begins few */
  blocks: number;
}

interface Line {
  readonly indent: number;
  /** without indentation and without the comment at its end */
  readonly text: string;
}

const maximumDepth = 100;
/** of a line, and of flow style over several lines; configuration has some hundreds */
const maximumLength = 10_000;
const listItem = /^-(?:\s+|$)/;
/** A key in quotes or plain, its colon, and what is behind it. */
const keyAndRest = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'[\]{}&*!|>%@`#,?-][^#]*?|-[^\s#][^#]*?))\s*:(?:\s+(.*))?$/;

/** The next line that is neither blank nor a comment; skips those that are. */
function peek(source: Source): Line | null {
  for (; source.next < source.lines.length; source.next += 1) {
    const line = source.lines[source.next] ?? '';
    if (line.length > maximumLength) throw new Error('a long line');
    const text = withoutComment(line.trim());
    if (text === '') continue;
    const indent = line.search(/\S/);
    if (line.slice(0, indent).includes('\t')) throw new Error('a tab indents');
    return { indent, text };
  }
  return null;
}

function readBlock(source: Source, indent: number, depth: number): unknown {
  source.blocks += 1;
  if (depth > maximumDepth || source.blocks > 4 * source.lines.length) throw new Error('too deep');
  const line = peek(source);
  if (!line) return null;
  if (listItem.test(line.text)) return readList(source, indent, depth);
  if (keyAndRest.test(line.text)) return readMapping(source, indent, depth);
  source.next += 1;
  return readInline(source, line.text, indent - 1);
}

function readList(source: Source, indent: number, depth: number): unknown[] {
  const items: unknown[] = [];
  for (let line = peek(source); line?.indent === indent && listItem.test(line.text); line = peek(source)) {
    const rest = line.text.replace(listItem, '');
    if (rest === '' || listItem.test(rest) || keyAndRest.test(rest)) {
      items.push(readItem(source, line, rest, depth));
      continue;
    }
    source.next += 1;
    items.push(readInline(source, rest, indent));
  }
  if ((peek(source)?.indent ?? -1) > indent) throw new Error('indentation');
  return items;
}

/** An item that is a block: below the dash, or beginning on its line. */
function readItem(source: Source, line: Line, rest: string, depth: number): unknown {
  if (rest === '') {
    source.next += 1;
    const below = peek(source);
    return below && below.indent > line.indent ? readBlock(source, below.indent, depth + 1) : null;
  }
  const indent = line.indent + line.text.length - rest.length;
  source.lines[source.next] = ' '.repeat(indent) + (source.lines[source.next] ?? '').slice(indent);
  return readBlock(source, indent, depth + 1);
}

function readMapping(source: Source, indent: number, depth: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (let line = peek(source); line?.indent === indent; line = peek(source)) {
    const [, double, single, plain, rest = ''] = keyAndRest.exec(line.text) ?? [];
    const key = double ?? single ?? plain;
    if (key === undefined) throw new Error(`no key: ${line.text}`);
    source.next += 1;
    mapping[key] = rest === '' ? readBelow(source, indent, depth) : readInline(source, rest, indent);
  }
  if ((peek(source)?.indent ?? -1) > indent) throw new Error('indentation');
  return mapping;
}

/** The value of a key with nothing behind it: a block that is indented more, or a list at the key's own indentation. */
function readBelow(source: Source, indent: number, depth: number): unknown {
  const line = peek(source);
  if (!line || line.indent < indent || (line.indent === indent && !listItem.test(line.text))) return null;
  return readBlock(source, line.indent, depth + 1);
}

/** A value that begins behind a key or dash: a scalar, flow style, or a text below. */
function readInline(source: Source, text: string, indent: number): unknown {
  if (/^[|>]/.test(text)) return readText(source, indent);
  if (/^[&*!%@`?]/.test(text)) throw new Error(`not read: ${text}`);
  let whole = text;
  if (/^["'[{]/.test(text)) {
    while (!isClosed(whole)) {
      const line = source.lines[source.next];
      if (line === undefined || whole.length > maximumLength) throw new Error('not closed');
      whole = `${whole} ${withoutComment(line.trim())}`;
      source.next += 1;
    }
    return readFlow(whole);
  }
  // A plain scalar may go on below.
  for (let line = peek(source); line && line.indent > indent; line = peek(source)) {
    if (keyAndRest.test(line.text)) throw new Error('a key below a scalar');
    whole = `${whole} ${line.text}`;
    source.next += 1;
  }
  return scalar(whole);
}

function readText(source: Source, indent: number): string {
  const lines: string[] = [];
  for (; source.next < source.lines.length; source.next += 1) {
    const line = source.lines[source.next] ?? '';
    if (line.trim() !== '' && line.search(/\S/) <= indent) break;
    lines.push(line.trim());
  }
  return lines.join('\n').trimEnd();
}

/** Are quotes and brackets closed at the end? */
function isClosed(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if ((character === '"' || character === "'") && startsScalar(text, index)) {
      index = endOfQuotes(text, index);
      if (index === -1) return false;
    } else if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
  }
  return open <= 0;
}

function startsScalar(text: string, index: number): boolean {
  return /(?:^|[[{,:]\s*)$/.test(text.slice(Math.max(0, index - 20), index)) || text.slice(0, index).trim() === '';
}

function endOfQuotes(text: string, start: number): number {
  const quote = text[start];
  for (let index = start + 1; index < text.length; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== "'") return index;
      index += 1;
    }
  }
  return -1;
}

/** Flow style is JSON with plain scalars: strings and scalars are made JSON's, then JSON reads it. */
function readFlow(text: string): unknown {
  let json = '';
  for (let index = 0; index < text.length;) {
    const character = text[index] ?? '';
    if (/[\s[\]{},]/.test(character) || (character === ':' && /[\s,[{]/.test(text[index + 1] ?? ' '))) {
      json += character === ',' && /^,\s*[\]}]/.test(text.slice(index)) ? '' : character;
      index += 1;
      continue;
    }
    const quoted = character === '"' || character === "'";
    const end = quoted ? endOfQuotes(text, index) + 1 : index + (/^(?:[^,[\]{}:]|:(?![\s,\]}]|$))+/.exec(text.slice(index))?.[0].length ?? 0);
    if (end <= index) throw new Error('flow style');
    const value = quoted ? unquote(text.slice(index, end)) : scalar(text.slice(index, end).trim());
    json += JSON.stringify(/^\s*:/.test(text.slice(end)) ? String(value) : value);
    index = end;
    if (quoted && text[index] === ':' && /\S/.test(text[index + 1] ?? ' ')) {
      json += ':';
      index += 1;
    }
  }
  return JSON.parse(json);
}

function unquote(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return JSON.parse(text.replaceAll("\\'", "'")) as string;
}

function scalar(text: string): string | number | boolean | null {
  if (/^[&*!%@`]/.test(text)) throw new Error(`not read: ${text}`);
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^[-+]?(?:\d+|\d+\.\d+)$/.test(text) ? Number(text) : text;
}

/** A comment begins at a `#` that is first or behind a blank, and not in quotes. */
function withoutComment(text: string): string {
  if (!text.includes('#')) return text;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '#' && (index === 0 || /\s/.test(text[index - 1] ?? ''))) return text.slice(0, index).trimEnd();
    if ((character === '"' || character === "'") && /(?:^|[[{,:-]\s*)$/.test(text.slice(0, index))) {
      const end = endOfQuotes(text, index);
      if (end === -1) return text;
      index = end;
    }
  }
  return text;
}
