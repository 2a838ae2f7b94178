import type { SqlDialect } from '../../models/model.ts';

/** A text in pieces; a hole is a part that is not known. */
export type SqlPiece = { readonly kind: 'constant'; readonly value: string } | { readonly kind: 'hole' };

/** A character of the text: in this piece, that many characters after its beginning. A hole is one character long. */
export interface SqlPlace {
  readonly piece: number;
  readonly offset: number;
}

export type SqlTokenKind =
  /** a keyword or an unquoted name; `text` in capitals */ | 'word'
  | 'number'
  /** a literal in quotes */ | 'string'
  /** a quoted name */ | 'name'
  | 'operator'
  /** `$1`, `?`, `??`, `:name`, `@name` */ | 'placeholder'
  /** a part that is not known, outside quotes and comments */ | 'hole'
  /** one of `( ) [ ] , ; .`, in Cypher braces too */ | 'mark';

export interface SqlToken {
  readonly kind: SqlTokenKind;
  readonly text: string;
  /** positions in the whole text */
  readonly start: number;
  readonly end: number;
  /** nothing stands between the token before and this one */
  readonly adjacent: boolean;
  /** strings and quoted names: the closing quote is there, and `\` escapes */
  readonly closed: boolean;
  readonly backslash: boolean;
  /** `E`, `N`, `X`, `B`, `U&` directly before the quote */
  readonly prefix: string;
}

/** A hole inside a comment, a dollar quote, a literal or a quoted name. */
export interface EnclosedHole {
  readonly piece: number;
  readonly in: 'comment' | 'line-comment' | 'dollar-quoted' | 'string' | 'name';
  /** index of the string or name token, otherwise -1 */
  readonly token: number;
}

export interface SqlTokens {
  /** all pieces in one string, `hole` for each hole */
  readonly text: string;
  readonly tokens: readonly SqlToken[];
  readonly enclosed: readonly EnclosedHole[];
  /** a `?` inside quotes or a comment: clients that fill in values by text would take it for a placeholder */
  readonly hasEnclosedQuestionMark: boolean;
  /** the same of `:name` */
  readonly hasEnclosedName: boolean;
  place(position: number): SqlPlace;
  pieceAt(position: number): number;
}

/** Stands for a hole in the joined text: OBJECT REPLACEMENT CHARACTER, which is no part of any token. */
const hole = '\uFFFC';

/**
 * Splits SQL text into tokens by the lexical rules of a dialect: PostgreSQL 17 (chapter 4.1), MySQL 8.4 (chapter 11),
 * SQLite 3 (tokenize.c), SQL Server 2022 (Transact-SQL, identifiers and constants), Oracle Database 23ai (SQL Language Reference,
 * chapter 2), Cypher 25 (Cypher Manual, syntax), or by what these have in common. Never fails: what is not understood becomes an operator.
 */
export function tokenize(pieces: readonly SqlPiece[], dialect: SqlDialect): SqlTokens {
  return new Lexer(pieces, dialect).run();
}

class Lexer {
  private readonly text: string;
  private readonly dialect: SqlDialect;
  private readonly starts: number[] = [];
  private readonly tokens: SqlToken[] = [];
  private readonly enclosed: EnclosedHole[] = [];
  private hasEnclosedQuestionMark = false;
  private hasEnclosedName = false;
  private position = 0;
  private adjacent = false;

  constructor(pieces: readonly SqlPiece[], dialect: SqlDialect) {
    this.dialect = dialect;
    let text = '';
    for (const piece of pieces) {
      this.starts.push(text.length);
      text += piece.kind === 'hole' ? hole : piece.value.replaceAll(hole, ' ');
    }
    this.text = text;
  }

  run(): SqlTokens {
    while (this.position < this.text.length) this.next();
    const { text, tokens, enclosed, hasEnclosedQuestionMark, hasEnclosedName } = this;
    const place = (position: number): SqlPlace => {
      const piece = this.pieceAt(position);
      return { piece, offset: position - (this.starts[piece] ?? 0) };
    };
    return { text, tokens, enclosed, hasEnclosedQuestionMark, hasEnclosedName, place, pieceAt: (position) => this.pieceAt(position) };
  }

  /** The piece that holds a position (of empty pieces at the same place: the last). */
  private pieceAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private next(): void {
    const character = this.text[this.position] as string;
    if (this.skipBlanks() || this.skipComment()) {
      this.adjacent = false;
      return;
    }
    if (character === hole) this.take('hole', 1);
    else if (character === '\'' || (character === '"' && (this.dialect === 'mysql' || this.dialect === 'cypher'))) this.takeQuoted('string', character, this.position, '');
    else if (character === '"' || character === '`') this.takeQuoted('name', character, this.position, '');
    else if (character === '[' && (this.dialect === 'sqlite' || this.dialect === 'mssql')) this.takeQuoted('name', ']', this.position, '');
    else if (character === '$' && this.dialect === 'postgres' && this.skipDollarQuote()) this.adjacent = false;
    else this.takeByPattern();
  }

  private skipBlanks(): boolean {
    return this.skip(blanks);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (!found) return false;
    this.position = pattern.lastIndex;
    return true;
  }

  private skipComment(): boolean {
    const start = this.position;
    const two = this.text.slice(start, start + 2);
    const isDash = two === (this.dialect === 'cypher' ? '//' : '--') && (this.dialect !== 'mysql' || /^(?:[\s\u0000-\u001f]|$)/.test(this.text.slice(start + 2, start + 3)));
    if (isDash || (two[0] === '#' && this.dialect === 'mysql')) {
      const end = this.text.indexOf('\n', start);
      this.enclose(start, end < 0 ? this.text.length : end, 'line-comment', -1);
      return true;
    }
    if (two !== '/*') return false;
    this.enclose(start, this.endOfComment(start), 'comment', -1);
    return true;
  }

  /** Behind the comment that begins here; PostgreSQL and SQL Server nest them. */
  private endOfComment(start: number): number {
    let depth = 0;
    commentMark.lastIndex = start;
    for (let found = commentMark.exec(this.text); found; found = commentMark.exec(this.text)) {
      if (found[0] === '*/') depth--;
      else if (depth === 0 || this.dialect === 'postgres' || this.dialect === 'mssql') depth++;
      if (depth === 0) return commentMark.lastIndex;
    }
    return this.text.length;
  }

  private skipDollarQuote(): boolean {
    if (this.adjacent && this.tokens.at(-1)?.kind === 'word') return false;
    dollarTag.lastIndex = this.position;
    const tag = dollarTag.exec(this.text)?.[0];
    if (tag === undefined) return false;
    const close = this.text.indexOf(tag, this.position + tag.length);
    this.enclose(this.position, close < 0 ? this.text.length : close + tag.length, 'dollar-quoted', -1);
    this.tokens.push({ kind: 'string', text: '', start: this.position, end: this.position, adjacent: false, closed: close >= 0, backslash: false, prefix: '$' });
    return true;
  }

  /** Notes the holes between two positions and goes on behind them. */
  private enclose(start: number, end: number, kind: EnclosedHole['in'], token: number): void {
    const inside = this.text.slice(start, end);
    for (let at = inside.indexOf(hole); at >= 0; at = inside.indexOf(hole, at + 1)) {
      this.enclosed.push({ piece: this.pieceAt(start + at), in: kind, token });
    }
    if (inside.includes('?')) this.hasEnclosedQuestionMark = true;
    if (/(?<!:):[A-Za-z_]/.test(inside)) this.hasEnclosedName = true;
    this.position = end;
  }

  private takeQuoted(kind: 'string' | 'name', close: string, start: number, prefix: string): void {
    const backslash = kind === 'string' && (this.dialect === 'mysql' || this.dialect === 'cypher' || prefix === 'E');
    let end = start + prefix.length + 1;
    for (; end < this.text.length; end++) {
      const character = this.text[end];
      if (character === '\\' && backslash) end++;
      else if (character === close && this.text[end + 1] === close && !(close === ']' && this.dialect === 'sqlite')) end++;
      else if (character === close) break;
    }
    const closed = end < this.text.length;
    end = Math.min(end + 1, this.text.length);
    this.enclose(start, end, kind, this.tokens.length);
    this.push(kind, this.text.slice(start, end), start, end, { closed, backslash, prefix });
  }

  private takeByPattern(): void {
    const start = this.position;
    for (const [kind, pattern] of patterns[this.dialect]) {
      pattern.lastIndex = start;
      const found = pattern.exec(this.text)?.[0];
      if (found === undefined) continue;
      if (kind !== 'word') return this.take(kind, found.length);
      const prefix = found.toUpperCase();
      const quote = this.text[start + found.length];
      if (quote === '\'' && literalPrefixes[this.dialect].has(prefix)) return this.takeQuoted('string', '\'', start, prefix);
      return this.take('word', found.length);
    }
    this.take('operator', 1);
  }

  private take(kind: SqlTokenKind, length: number): void {
    const start = this.position;
    this.position = start + length;
    this.push(kind, this.text.slice(start, this.position), start, this.position, { closed: true, backslash: false, prefix: '' });
  }

  private push(kind: SqlTokenKind, text: string, start: number, end: number, rest: Pick<SqlToken, 'closed' | 'backslash' | 'prefix'>): void {
    this.tokens.push({ kind, text: kind === 'word' ? text.toUpperCase() : text, start, end, adjacent: this.adjacent, ...rest });
    this.adjacent = true;
  }
}

const blanks = /[\s\u0000]+/y;
const commentMark = /\/\*|\*\//g;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uFFFB][\w\u0080-\uFFFB]*)?\$/y;
/** What may stand directly before the quote of a literal and changes how it is read. */
const literalPrefixes: Readonly<Record<SqlDialect, ReadonlySet<string>>> = {
  postgres: new Set(['E', 'B', 'X', 'N', 'U&']),
  mysql: new Set(['N', 'B', 'X', '_UTF8', '_UTF8MB3', '_UTF8MB4', '_LATIN1', '_ASCII', '_BINARY']),
  sqlite: new Set(['X']),
  mssql: new Set(['N']),
  oracle: new Set(['N', 'Q', 'NQ']),
  cypher: new Set(),
  standard: new Set(['E', 'B', 'X', 'N', 'Q', 'NQ', 'U&', '_UTF8', '_UTF8MB4']),
};

const word = /(?:[Uu]&(?='))|[A-Za-z_\u0080-\uFFFB][\w$\u0080-\uFFFB]*/y;
const number = /(?:0[xX][\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y;
const mark = /[()[\],;.]/y;
const operator = /->>|->|#>>|#>|#-|<=>|<->|<>|!=|<=|>=|==|::|:=|\|\||&&|@>|<@|@@|@\?|\?\||\?&|!~~\*|!~~|!~\*|!~|~~\*|~~|~\*|<<|>>|[-+*/<>=~!%^&|#@?:$]/y;

const patterns: Readonly<Record<SqlDialect, readonly (readonly [SqlTokenKind, RegExp])[]>> = {
  postgres: [['word', word], ['number', number], ['placeholder', /\$\d+/y], ['mark', mark], ['operator', operator]],
  mysql: [
    ['word', /@{0,2}[A-Za-z_$\u0080-\uFFFB][\w$\u0080-\uFFFB]*/y], ['number', number], ['placeholder', /\?\??|:[A-Za-z_]\w*/y], ['mark', mark], ['operator', operator],
  ],
  sqlite: [['word', word], ['number', number], ['placeholder', /\?\d*|[:@$][A-Za-z_]\w*/y], ['mark', mark], ['operator', operator]],
  mssql: [
    ['word', /(?:@@|##?)?[A-Za-z_\u0080-\uFFFB][\w$@#\u0080-\uFFFB]*/y], ['number', number], ['placeholder', /@\w+/y], ['mark', mark], ['operator', operator],
  ],
  oracle: [['word', /[A-Za-z_\u0080-\uFFFB][\w$#\u0080-\uFFFB]*/y], ['number', number], ['placeholder', /:\w+/y], ['mark', mark], ['operator', operator]],
  cypher: [['word', word], ['number', number], ['placeholder', /\$\w+/y], ['mark', /[()[\]{},;.]/y], ['operator', /=~|<>|<=|>=|[-+*/<>=%^|&!:$]/y]],
  standard: [['word', word], ['number', number], ['placeholder', /\?\??|[:@$]\w+/y], ['mark', mark], ['operator', operator]],
};
