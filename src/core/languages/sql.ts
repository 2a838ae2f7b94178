/**
 * The grammar of SQL as far as it decides where in a statement a part of its text stands: what must not be in it there,
 * and whether a bound parameter can stand in its place.
 */
import type { Capability, SqlDialect } from '../../models/model.ts';
import { tokenize, type EnclosedHole, type SqlPiece, type SqlPlace, type SqlToken, type SqlTokens } from './sql-tokens.ts';

export type { SqlPiece, SqlPlace } from './sql-tokens.ts';

export type SqlPosition =
  /** between the quotes of a literal */ | 'quoted'
  /** where an unquoted value stands */ | 'value'
  /** unquoted, all there is between the parentheses of `IN (…)` or `VALUES (…)` or the brackets of `ARRAY[…]` */ | 'list'
  /** the number of `LIMIT`, `OFFSET`, `FETCH FIRST` */ | 'limit'
  /** behind `INTERVAL`, in quotes or not */ | 'interval'
  /** a name, keyword, operator or clause, or a part of one */ | 'identifier'
  /** between the quotes of a name */ | 'quoted-identifier'
  | 'comment' | 'line-comment' | 'dollar-quoted';

/** A stretch of the text; `end` is behind its last character, in the piece that holds it. */
export interface SqlRange {
  readonly start: SqlPlace;
  readonly end: SqlPlace;
}

export interface SqlLiteral extends SqlRange {
  /** pieces that are holes of this literal, in order */
  readonly holes: readonly number[];
  /** the quote that must be doubled inside */
  readonly quote: string;
  /** `\` escapes inside */
  readonly backslash: boolean;
}

export interface SqlHole {
  readonly piece: number;
  readonly position: SqlPosition;
  /** the literal around a quoted hole */
  readonly literal: SqlLiteral | null;
  /**
   * What happens when a bound parameter takes the place of the hole, or of the literal around it:
   * `same`: the whole operand of `= <> != LIKE ILIKE` against a plain column, a whole item of the rows that are inserted, or
   * a whole item of `SET column =` – nothing changes; `changing`: it can stand there, its type may decide differently;
   * `impossible`: it cannot stand there.
   */
  readonly binding: 'same' | 'changing' | 'impossible';
  /** it is compared by `<>`, `!=` or `NOT`: NULL in its place would hide rows that any text shows */
  readonly excludes: boolean;
  /** what must be written behind the parameter so that its type is known (`::text`) */
  readonly cast: string;
  /** it is all there is between its parentheses */
  readonly sole: boolean;
  /** the whole `IN (…)` around a sole item, `NOT` included */
  readonly list: (SqlRange & { readonly negated: boolean }) | null;
}

export interface SqlPlaceholder extends SqlRange {
  readonly text: string;
  /** `$2` and `?2` are 2 */
  readonly number: number | null;
}

export interface SqlText {
  /** the first keyword, in capitals; null if the text does not begin with one */
  readonly verb: string | null;
  readonly statements: number;
  readonly holes: readonly SqlHole[];
  readonly placeholders: readonly SqlPlaceholder[];
  /** a placeholder's number or name is a hole: `$${index}` */
  readonly hasComputedPlaceholder: boolean;
  /** a `?` inside quotes or a comment: clients that fill in values by text would take it for a placeholder */
  readonly hasEnclosedQuestionMark: boolean;
  /** the same of `:name` */
  readonly hasEnclosedName: boolean;
}

/**
 * Reads SQL text in pieces. Every hole of the input has its entry in the answer, in order.
 * @param prefix constant text that stands before the pieces; places in the answer are those of the pieces
 */
export function readSql(pieces: readonly SqlPiece[], dialect: SqlDialect, prefix = ''): SqlText {
  if (prefix === '') return new Reader(tokenize(pieces, dialect), dialect).run();
  const text = readSql([{ kind: 'constant', value: prefix }, ...pieces], dialect);
  return { ...text, holes: text.holes.map(withoutPrefix), placeholders: text.placeholders.map(shifted) };
}

/** What a library or a statement around it puts before a text of which only a part of a statement is known. */
export function prefixOf(pieces: readonly SqlPiece[], { dialect, prefix, fragment }: { readonly dialect: SqlDialect; readonly prefix?: string; readonly fragment?: boolean }): string {
  if (prefix !== undefined || !fragment) return prefix ?? '';
  return statementVerbs.has(readSql(pieces, dialect).verb ?? '') ? '' : 'SELECT ';
}

function withoutPrefix(hole: SqlHole): SqlHole {
  const { piece, literal, list } = hole;
  return {
    ...hole,
    piece: piece - 1,
    literal: literal && { ...shifted(literal), holes: literal.holes.map((inside) => inside - 1) },
    list: list && shifted(list),
  };
}

function shifted<Range extends SqlRange>(range: Range): Range {
  const before = ({ piece, offset }: SqlPlace): SqlPlace => ({ piece: piece - 1, offset });
  return { ...range, start: before(range.start), end: before(range.end) };
}

/** Verbs of statements in which a value can be bound. */
export function canBind(verb: string | null): boolean {
  return verb !== null && bindingVerbs.has(verb);
}

/** What a part of the text must not be able to do, so that it cannot change the statement. */
export function capabilitiesThatChange(hole: SqlHole): readonly Capability[] {
  switch (hole.position) {
    case 'quoted':
    case 'quoted-identifier':
      return ['quote'];
    case 'interval':
      return hole.literal ? ['quote'] : ['code', 'quote'];
    case 'comment':
    case 'dollar-quoted':
      return ['shell'];
    case 'line-comment':
      return ['line-break'];
    default:
      return ['code', 'quote'];
  }
}

/**
 * Does the text begin as a statement that only SQL has: `SELECT … FROM`, `INSERT INTO`, `UPDATE … SET column =`,
 * `DELETE FROM`, `REPLACE INTO`, `WITH name AS (`?
 */
export function looksLikeSql(pieces: readonly SqlPiece[]): boolean {
  const first = pieces.find((piece) => piece.kind === 'hole' || piece.value.trim() !== '');
  if (first?.kind !== 'constant' || !possibleStart.test(first.value)) return false;
  const tokens = [...tokenize(pieces, 'postgres').tokens];
  while (tokens[0]?.text === '(') tokens.shift();
  const text = (index: number) => (tokens[index]?.kind === 'word' || tokens[index]?.kind === 'mark' ? tokens[index].text : '');
  if (!tokens[1] || (tokens[1].adjacent && tokens[1].text !== '*')) return false;
  const upTo = (keyword: string, limit: number) => tokens.findIndex((token, index) => index > 1 && index <= limit && token.kind === 'word' && token.text === keyword);
  switch (text(0)) {
    case 'SELECT': {
      const from = upTo('FROM', Number.POSITIVE_INFINITY);
      return from > 0 && tokens[from + 1] !== undefined;
    }
    case 'INSERT':
    case 'REPLACE':
      return [1, 2, 3].some((index) => text(index) === 'INTO' && tokens[index + 1] !== undefined);
    case 'UPDATE': {
      const set = upTo('SET', 8);
      return set > 0 && tokens.slice(set + 1, set + 6).some((token) => token.kind === 'hole' || token.text === '=');
    }
    case 'DELETE':
      return text(1) === 'FROM' && tokens[2] !== undefined;
    case 'WITH': {
      const as = upTo('AS', 40);
      return as > 0 && ['(', 'MATERIALIZED', 'NOT'].includes(text(as + 1));
    }
    default:
      return false;
  }
}

const bindingVerbs = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'REPLACE', 'MERGE', 'VALUES', 'WITH', 'MATCH']);
const possibleStart = /^[\s(]*(?:--|\/\*|(?:select|insert|update|delete|replace|with)\b)/i;

type FrameKind = 'top' | 'group' | 'subquery' | 'call' | 'in' | 'row' | 'columns' | 'array';

type Clause =
  | 'start' | 'select' | 'from' | 'where' | 'having' | 'group' | 'order' | 'limit' | 'set' | 'values' | 'into' | 'with' | 'other';

/** What is open at a token: parentheses or brackets, and the clause inside them. */
interface Frame {
  readonly kind: FrameKind;
  /** index of the opening token; -1 for the whole text */
  readonly open: number;
  readonly callee: string;
  clause: Clause;
  /** verb of the statement or subquery that the frame belongs to */
  verb: string | null;
  /** `CASE`s without `END` */
  cases: number;
}

interface Operand {
  readonly position: SqlPosition;
  readonly binding: SqlHole['binding'];
  readonly excludes: boolean;
  readonly cast: string;
  readonly sole: boolean;
  readonly list: SqlHole['list'];
}

class Reader {
  private readonly source: SqlTokens;
  private readonly tokens: readonly SqlToken[];
  private readonly dialect: SqlDialect;
  private readonly frames: Frame[] = [{ kind: 'top', open: -1, callee: '', clause: 'start', verb: null, cases: 0 }];
  private readonly found: SqlHole[] = [];
  private readonly inTokens = new Map<number, number[]>();
  private verb: string | null = null;
  private statements = 0;
  private hasComputedPlaceholder = false;

  constructor(source: SqlTokens, dialect: SqlDialect) {
    this.source = source;
    this.tokens = source.tokens;
    this.dialect = dialect;
  }

  run(): SqlText {
    for (const enclosed of this.source.enclosed) this.takeEnclosed(enclosed);
    this.verb = this.firstKeyword();
    let isInStatement = false;
    for (let index = 0; index < this.tokens.length; index++) {
      const token = this.tokens[index] as SqlToken;
      if (token.text === ';' && token.kind === 'mark') isInStatement = false;
      else if (!isInStatement) {
        isInStatement = true;
        this.statements++;
      }
      this.take(token, index);
    }
    return {
      verb: this.verb,
      statements: this.statements,
      holes: this.found.sort((one, other) => one.piece - other.piece),
      placeholders: this.tokens.filter((token) => token.kind === 'placeholder').map((token) => ({
        ...this.range(token.start, token.end), text: token.text, number: /\d/.test(token.text) ? Number(token.text.slice(1)) : null,
      })),
      hasComputedPlaceholder: this.hasComputedPlaceholder,
      hasEnclosedQuestionMark: this.source.hasEnclosedQuestionMark,
      hasEnclosedName: this.source.hasEnclosedName,
    };
  }

  private firstKeyword(): string | null {
    const first = this.tokens.find((token) => token.text !== '(' && token.text !== ';');
    if (first?.kind !== 'word') return null;
    // Whatever a text of Cypher begins with, its values can be bound.
    return this.dialect === 'cypher' ? 'MATCH' : first.text;
  }

  private range(start: number, end: number): SqlRange {
    const last = this.source.place(end - 1);
    return { start: this.source.place(start), end: { piece: last.piece, offset: last.offset + 1 } };
  }

  private get frame(): Frame {
    return this.frames.at(-1) as Frame;
  }

  private takeEnclosed(enclosed: EnclosedHole): void {
    if (enclosed.in === 'string') {
      const holes = this.inTokens.get(enclosed.token);
      if (holes) holes.push(enclosed.piece);
      else this.inTokens.set(enclosed.token, [enclosed.piece]);
      return;
    }
    const position = enclosed.in === 'name' ? 'quoted-identifier' : enclosed.in;
    this.found.push({ piece: enclosed.piece, position, literal: null, ...unbindable });
  }

  private take(token: SqlToken, index: number): void {
    switch (token.kind) {
      case 'word':
        return this.takeWord(token, index);
      case 'mark':
        return this.takeMark(token, index);
      case 'hole':
        return this.takeHole(token, index);
      case 'string':
        return this.takeString(token, index);
      default:
    }
  }

  // Words and marks: the clause and what is open

  private takeWord(token: SqlToken, index: number): void {
    const { frame } = this;
    const before = this.word(index - 1);
    if (this.tokens[index - 1]?.text === '.') return;
    if (token.text === 'CASE') frame.cases++;
    else if (token.text === 'END' && frame.cases > 0) frame.cases--;
    if (frame.kind === 'call' || frame.kind === 'row' || frame.kind === 'columns') return;
    if ((frame.clause === 'start' || frame.clause === 'with') && statementVerbs.has(token.text)) frame.verb = token.text;
    const clause = this.clauseOf(token.text, before);
    if (clause) frame.clause = clause;
  }

  /** The clause that a keyword opens; null if it opens none. */
  private clauseOf(keyword: string, before: string): Clause | null {
    if (keyword === 'FROM') return before === 'DISTINCT' && this.frame.clause !== 'select' ? null : 'from';
    if (keyword === 'UPDATE') return before === 'KEY' ? 'other' : before === 'FOR' ? 'other' : 'into';
    if (keyword === 'ON') return 'where';
    if (keyword === 'VALUE' && this.frame.clause !== 'into') return null;
    if (keyword === 'CONFLICT' || keyword === 'DUPLICATE') return 'other';
    return clauses.get(keyword) ?? null;
  }

  private takeMark(token: SqlToken, index: number): void {
    switch (token.text) {
      case '(':
      case '[':
        this.frames.push(this.open(token, index));
        break;
      case ')':
      case ']':
        if (this.frames.length > 1) this.frames.pop();
        break;
      case ';':
        this.frames.length = 1;
        Object.assign(this.frame, { clause: 'start', verb: null, cases: 0 });
        break;
      default:
    }
  }

  private open(token: SqlToken, index: number): Frame {
    const outer = this.frame;
    const before = this.tokens[index - 1];
    const callee = before?.kind === 'word' ? before.text : '';
    const kind = token.text === '[' ? 'array' : this.kindOf(index, before, outer);
    const clause = kind === 'subquery' ? 'start' : kind === 'call' ? 'other' : outer.clause;
    return { kind, open: index, callee, clause, verb: kind === 'subquery' ? null : outer.verb, cases: outer.cases };
  }

  private kindOf(index: number, before: SqlToken | undefined, outer: Frame): FrameKind {
    if (subqueryStarts.has(this.word(index + 1))) return 'subquery';
    if (outer.clause === 'values' && (before?.text === 'VALUES' || before?.text === 'VALUE' || before?.text === 'ROW' || before?.text === ',')) return 'row';
    if (before?.kind === 'word') {
      if (before.text === 'IN') return 'in';
      if (columnListWords.has(before.text)) return 'columns';
      if (keywords.has(before.text) && !callableKeywords.has(before.text)) return 'group';
    }
    const isNamed = before?.kind === 'word' || before?.kind === 'name' || before?.kind === 'hole';
    if (!isNamed) return 'group';
    if (outer.kind === 'group' || outer.kind === 'call' || outer.kind === 'row' || outer.kind === 'in') return 'call';
    if (outer.clause === 'into' || outer.clause === 'with') return 'columns';
    if (outer.clause === 'from' && !fromWords.has(this.word(index - 2)) && this.tokens[index - 2]?.text !== ',') return 'columns';
    return before.kind === 'word' || before.kind === 'name' ? 'call' : 'group';
  }

  // Holes and literals

  private takeHole(token: SqlToken, index: number): void {
    const piece = this.source.pieceAt(token.start);
    const before = this.tokens[index - 1];
    if (token.adjacent && before && (before.kind === 'placeholder' || (before.kind === 'operator' && placeholderMarks.has(before.text)))) this.hasComputedPlaceholder = true;
    this.found.push({ piece, literal: null, ...(this.isGlued(token, index) ? unbindableName : this.bareOperand(index)) });
  }

  /** Does the hole continue a name, number, literal or placeholder, or does one of these continue it? */
  private isGlued(token: SqlToken, index: number): boolean {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (token.adjacent && before && (gluing.has(before.kind) || before.text === '.' || before.text === ')' || computed.has(before.text))) return true;
    if (after?.text === '(' || before?.text === '.' || after?.text === '.') return true;
    return Boolean(after?.adjacent) && after !== undefined && (gluing.has(after.kind) || after.text === '[');
  }

  private bareOperand(index: number): Operand {
    // A number that is bound is a float in Cypher, and a text is never equal to a number.
    if (this.dialect === 'cypher') return { ...unbindable, position: this.cypherPosition(index) };
    const position = this.barePosition(index);
    if (position === 'identifier') return unbindableName;
    if (position === 'interval') return { ...unbindable, position };
    const isSeveral = position === 'list' && this.frame.kind !== 'row';
    return { position, binding: isSeveral ? 'impossible' : 'changing', excludes: false, cast: this.castAt(index), ...this.soleAt(index) };
  }

  /** What a value would be, judged by the token to the left. */
  private barePosition(index: number): SqlPosition {
    const { frame } = this;
    const before = this.tokens[index - 1];
    if (!before) return 'identifier';
    if (before.text === 'INTERVAL' && before.kind === 'word') return 'interval';
    if (before.kind === 'operator') return this.isValueOperator(index - 1) ? 'value' : 'identifier';
    if (before.kind === 'word') return this.positionAfterWord(before.text, index);
    if (before.text !== '(' && before.text !== ',' && before.text !== '[') return 'identifier';
    if (before.text === ',' && frame.clause === 'limit') return 'limit';
    switch (frame.kind) {
      case 'row':
      case 'in':
      case 'array':
        return this.soleAt(index).sole ? 'list' : 'value';
      case 'call':
        return columnFunctions.has(frame.callee) || (before.text === '(' && firstColumnFunctions.has(frame.callee)) ? 'identifier' : 'value';
      default:
        return 'identifier';
    }
  }

  /** In Cypher values stand behind operators, and behind the colons of maps: the others are those of labels and types. */
  private cypherPosition(index: number): SqlPosition {
    const before = this.tokens[index - 1];
    if (before?.text === ':') return this.isInMap(index) ? 'value' : 'identifier';
    if (before?.kind === 'operator') return valueOperators.has(before.text) || before.text === '=~' ? 'value' : 'identifier';
    if (before?.kind !== 'word') return before?.text === '(' && this.frame.kind === 'call' ? 'value' : 'identifier';
    if (before.text === 'LIMIT' || before.text === 'SKIP') return 'limit';
    const isWith = before.text === 'WITH' && (this.word(index - 2) === 'STARTS' || this.word(index - 2) === 'ENDS');
    return isWith || before.text === 'CONTAINS' || before.text === 'IN' ? 'value' : 'identifier';
  }

  private isInMap(index: number): boolean {
    for (let at = index - 1, depth = 0; at >= 0; at--) {
      const { kind, text } = this.tokens[at] as SqlToken;
      if (kind !== 'mark') continue;
      if (text === ')' || text === ']' || text === '}') depth++;
      else if ((text === '(' || text === '[' || text === '{') && --depth < 0) return text === '{';
    }
    return false;
  }

  private positionAfterWord(keyword: string, index: number): SqlPosition {
    if (limitWords.has(keyword)) return this.frame.clause === 'limit' ? 'limit' : 'identifier';
    if (valueWords.has(keyword)) return 'value';
    if (keyword === 'AND') return this.closesBetween(index - 1) ? 'value' : 'identifier';
    if (keyword === 'TO') return this.word(index - 2) === 'SIMILAR' ? 'value' : 'identifier';
    if (keyword === 'FROM') return this.isDistinctFrom(index - 1) ? 'value' : 'identifier';
    if (keyword === 'IS' || (keyword === 'NOT' && this.word(index - 2) === 'IS')) return this.dialect === 'sqlite' ? 'value' : 'identifier';
    return 'identifier';
  }

  private isDistinctFrom(index: number): boolean {
    return this.word(index - 1) === 'DISTINCT' && (this.word(index - 2) === 'IS' || this.word(index - 2) === 'NOT');
  }

  private isValueOperator(index: number): boolean {
    const operator = this.tokens[index]?.text ?? '';
    if (operator !== '*') return valueOperators.has(operator) || (operator === '?' && this.dialect === 'postgres');
    const before = this.tokens[index - 1];
    return before !== undefined && (before.text === ')' || ['number', 'hole', 'string', 'name', 'placeholder'].includes(before.kind)
      || (before.kind === 'word' && !keywords.has(before.text)));
  }

  /** Is this `AND` the second half of a `BETWEEN`? */
  private closesBetween(index: number): boolean {
    for (let at = index - 1, depth = 0; at >= 0; at--) {
      const token = this.tokens[at] as SqlToken;
      if (token.text === ')' && token.kind === 'mark') depth++;
      else if (token.text === '(' && token.kind === 'mark' && --depth < 0) return false;
      else if (depth === 0 && token.kind === 'word') {
        if (token.text === 'BETWEEN') return true;
        if (token.text === 'AND' || token.text === 'OR' || token.text === 'WHERE' || token.text === 'ON') return false;
      }
    }
    return false;
  }

  private takeString(token: SqlToken, index: number): void {
    const holes = this.inTokens.get(index);
    if (!holes) return;
    const quote = token.text[token.prefix.length] ?? '\'';
    const canEscape = token.backslash || (this.dialect === 'standard' && token.text.includes('\\'));
    const literal = { ...this.range(token.start, token.end), holes, quote, backslash: canEscape };
    const operand = this.quotedOperand(token, index);
    for (const piece of holes) this.found.push({ piece, literal, ...operand });
  }

  private quotedOperand(token: SqlToken, index: number): Operand {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (before?.kind === 'word' && before.text === 'INTERVAL') return { ...unbindable, position: 'interval' };
    if (after?.text === '::' && this.word(index + 2) === 'INTERVAL') return { ...unbindable, position: 'interval' };
    const isGlued = (token.adjacent && before !== undefined && gluing.has(before.kind)) || (after?.adjacent && gluing.has(after.kind))
      || before?.kind === 'string' || after?.kind === 'string';
    if (!token.closed || token.prefix !== '' || isGlued) return { ...unbindable, position: 'quoted' };
    if (this.dialect === 'cypher') return { ...unbindable, position: 'quoted', binding: 'changing' };
    if (!this.canStandAsOperand(index)) return { ...unbindable, position: 'quoted' };
    const binding = this.isSame(index) ? 'same' : 'changing';
    const cast = binding === 'same' ? '' : this.castAt(index);
    return { position: 'quoted', binding, excludes: binding === 'same' && this.excludes(index), cast, ...this.soleAt(index) };
  }

  /** Can an expression stand here, so that a parameter can? */
  private canStandAsOperand(index: number): boolean {
    const before = this.tokens[index - 1];
    const position = this.barePosition(index);
    if (position !== 'identifier') return true;
    if (before?.kind === 'word') return expressionStarts.has(before.text);
    if (before?.text !== '(' && before?.text !== ',') return false;
    if (this.frame.kind === 'call') return true;
    return this.frame.kind === 'group' ? this.frame.clause === 'where' || this.frame.clause === 'having' : before.text === ',' && this.frame.clause === 'select';
  }

  // What binding changes

  private isSame(index: number): boolean {
    const { frame } = this;
    if (frame.cases > 0 || this.tokens[index + 1]?.kind === 'hole') return false;
    if (frame.kind === 'row') return insertVerbs.has(frame.verb ?? '') && this.isWholeItem(index);
    if (frame.clause === 'set') return this.isAssigned(index);
    return frame.clause === 'where' && frame.kind !== 'in' && this.isCompared(index);
  }

  /** Of a literal that is compared: by `<>` or `!=`, or below a `NOT`. */
  private excludes(index: number): boolean {
    if (this.frame.clause !== 'where') return false;
    if ([index - 1, index + 1].some((at) => this.tokens[at]?.kind === 'operator' && this.tokens[at].text !== '=')) return true;
    for (let at = index - 1; at > this.frame.open && !conjunctions.has(this.word(at)); at--) if (this.word(at) === 'NOT') return true;
    return this.frames.some((frame) => frame.kind === 'group' && this.word(frame.open - 1) === 'NOT');
  }

  private isWholeItem(index: number): boolean {
    const before = this.tokens[index - 1]?.text;
    const after = this.tokens[index + 1]?.text;
    return (before === '(' || before === ',') && (after === ')' || after === ',');
  }

  /** `SET column = …` or `, column = …`, and nothing behind but the next item or clause. */
  private isAssigned(index: number): boolean {
    if (this.tokens[index - 1]?.text !== '=' || this.frame.kind === 'group') return false;
    const start = this.columnEndingAt(index - 2);
    const before = this.tokens[start - 1];
    const isItem = start >= 0 && (before?.text === ',' || (before?.kind === 'word' && before.text === 'SET'));
    return isItem && (this.endsOperand(index + 1) || this.tokens[index + 1]?.text === ',');
  }

  private isCompared(index: number): boolean {
    return this.endsOperand(index + 1) ? this.isRightOperand(index) : this.isLeftOperand(index);
  }

  private isRightOperand(index: number): boolean {
    const operator = this.tokens[index - 1];
    let end = index - 2;
    if (operator?.kind === 'word' && (operator.text === 'LIKE' || operator.text === 'ILIKE')) {
      if (this.word(end) === 'NOT') end--;
    } else if (operator?.kind !== 'operator' || !comparisons.has(operator.text)) return false;
    const start = this.columnEndingAt(end);
    return start >= 0 && this.beginsCondition(start - 1);
  }

  private isLeftOperand(index: number): boolean {
    const operator = this.tokens[index + 1];
    if (!this.beginsCondition(index - 1) || operator?.kind !== 'operator' || !comparisons.has(operator.text)) return false;
    let end = index + 2;
    if (!this.isColumnPart(end)) return false;
    while (this.tokens[end + 1]?.text === '.' && this.isColumnPart(end + 2)) end += 2;
    return this.endsOperand(end + 1);
  }

  /** Index of the first token of the plain column (`a`, `t.a`, `"t"."a"`) that ends at an index; -1 if there is none. */
  private columnEndingAt(end: number): number {
    let start = end;
    if (!this.isColumnPart(start)) return -1;
    while (this.tokens[start - 1]?.text === '.' && this.isColumnPart(start - 2)) start -= 2;
    return this.tokens[start - 1]?.text === '.' ? -1 : start;
  }

  private isColumnPart(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind === 'name') return token.closed;
    return token?.kind === 'word' && !keywords.has(token.text) && !token.text.startsWith('@');
  }

  private beginsCondition(index: number): boolean {
    const token = this.tokens[index];
    if (token?.text === '(' && token.kind === 'mark') return this.frame.kind === 'group' && this.frame.open === index;
    return token?.kind === 'word' && conditionStarts.has(token.text) && !(token.text === 'AND' && this.closesBetween(index));
  }

  private endsOperand(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return true;
    if (token.kind === 'mark') return token.text === ')' || token.text === ';';
    return token.kind === 'word' && operandEnds.has(token.text);
  }

  /** PostgreSQL cannot tell the type of a parameter behind JSON operators and in functions that take anything. */
  private castAt(index: number): string {
    if (this.dialect !== 'postgres' || this.tokens[index + 1]?.text === '::') return '';
    const before = this.tokens[index - 1]?.text ?? '';
    const isUntyped = before === '->' || before === '->>' || (this.frame.kind === 'call' && anyFunctions.has(this.frame.callee));
    return isUntyped ? '::text' : '';
  }

  private soleAt(index: number): { readonly sole: boolean; readonly list: SqlHole['list'] } {
    const { frame } = this;
    const close = this.tokens[index + 1];
    const sole = frame.open === index - 1 && frame.open >= 0 && (close?.text === ')' || close?.text === ']');
    if (!sole || frame.kind !== 'in') return { sole, list: null };
    const negated = this.word(frame.open - 2) === 'NOT';
    const start = this.tokens[frame.open - (negated ? 2 : 1)];
    return { sole, list: start && close ? { ...this.range(start.start, close.end), negated } : null };
  }

  private word(index: number): string {
    const token = this.tokens[index];
    return token?.kind === 'word' ? token.text : '';
  }
}

const unbindable = { binding: 'impossible', excludes: false, cast: '', sole: false, list: null } as const;
const unbindableName = { ...unbindable, position: 'identifier' } as const;

const gluing: ReadonlySet<string> = new Set(['word', 'number', 'string', 'name', 'placeholder', 'hole']);
const placeholderMarks: ReadonlySet<string> = new Set(['$', ':', '@']);
const computed: ReadonlySet<string> = new Set([...placeholderMarks, '::']);

const clauses: ReadonlyMap<string, Clause> = new Map([
  ['SELECT', 'select'], ['RETURNING', 'select'], ['JOIN', 'from'], ['WHERE', 'where'], ['HAVING', 'having'], ['GROUP', 'group'], ['PARTITION', 'group'],
  ['WINDOW', 'group'], ['ORDER', 'order'], ['LIMIT', 'limit'], ['OFFSET', 'limit'], ['FETCH', 'limit'], ['SET', 'set'], ['VALUES', 'values'], ['VALUE', 'values'],
  ['INTO', 'into'], ['WITH', 'with'], ['UNION', 'start'], ['INTERSECT', 'start'], ['EXCEPT', 'start'], ['DO', 'other'], ['FOR', 'other'],
]);

const statementVerbs = new Set([...bindingVerbs, 'CALL', 'CREATE', 'ALTER', 'DROP', 'TRUNCATE', 'SET', 'GRANT', 'COPY', 'PRAGMA', 'EXPLAIN', 'BEGIN']);
const insertVerbs = new Set(['INSERT', 'REPLACE']);
const subqueryStarts = new Set(['SELECT', 'WITH', 'VALUES', 'INSERT', 'UPDATE', 'DELETE']);
const columnListWords = new Set(['USING', 'OVER', 'CONFLICT', 'KEY', 'REFERENCES', 'AS', 'UNIQUE', 'INDEX', 'BY', 'PARTITION', 'SETS', 'ROLLUP', 'CUBE']);
const fromWords = new Set(['FROM', 'JOIN', 'LATERAL', 'ONLY']);
const limitWords = new Set(['LIMIT', 'OFFSET', 'FIRST', 'NEXT']);

const valueOperators = new Set([
  '=', '<>', '!=', '<', '>', '<=', '>=', '==', '<=>', '~', '~*', '!~', '!~*', '~~', '~~*', '!~~', '!~~*', '||', '+', '-', '/', '%', '->', '->>', '#>', '#>>', '#-',
  '@>', '<@', '@@', '@?', '?|', '?&', '&&', '&', '|', '^', '#', '<<', '>>', '<->',
]);
const valueWords = new Set(['LIKE', 'ILIKE', 'RLIKE', 'REGEXP', 'GLOB', 'MATCH', 'BETWEEN', 'THEN', 'ELSE', 'WHEN', 'ESCAPE', 'DIV', 'MOD']);
const comparisons = new Set(['=', '<>', '!=']);

const conjunctions = new Set(['AND', 'OR', 'WHERE', 'ON']);

/** Words behind which a condition can begin. */
const conditionStarts = new Set(['WHERE', 'AND', 'OR', 'ON', 'NOT']);
/** Words behind which any expression can begin. */
const expressionStarts = new Set([...conditionStarts, 'SELECT', 'DISTINCT', 'HAVING', 'CASE', 'RETURNING', 'BY', 'ALL']);
/** Words that end an operand and add nothing to it. */
const operandEnds = new Set([
  'AND', 'OR', 'WHERE', 'ORDER', 'GROUP', 'HAVING', 'LIMIT', 'OFFSET', 'FETCH', 'FOR', 'UNION', 'INTERSECT', 'EXCEPT', 'RETURNING', 'ON', 'WINDOW',
  'JOIN', 'LEFT', 'RIGHT', 'INNER', 'CROSS', 'FULL', 'NATURAL', 'FROM',
]);

/** Words that are no plain column where an expression is expected (reserved in PostgreSQL, MySQL or SQLite). */
const keywords = new Set([
  ...conditionStarts, ...expressionStarts, ...operandEnds, ...valueWords, ...bindingVerbs, ...limitWords, 'IN', 'IS', 'AS', 'NULL', 'TRUE', 'FALSE', 'UNKNOWN',
  'DEFAULT', 'EXISTS', 'ANY', 'SOME', 'END', 'INTO', 'TABLE', 'SET', 'USING', 'OUTER', 'LATERAL', 'BINARY', 'INTERVAL', 'COLLATE', 'CAST', 'ARRAY', 'ROW',
  'CURRENT_DATE', 'CURRENT_TIME', 'CURRENT_TIMESTAMP', 'CURRENT_USER', 'SESSION_USER', 'LOCALTIME', 'LOCALTIMESTAMP', 'SIMILAR', 'TO', 'ASC', 'DESC', 'XOR',
  'FILTER', 'WITHIN', 'OVERLAPS', 'ISNULL', 'NOTNULL', 'PRIOR', 'CHECK', 'IF',
]);
/** Keywords that are called as functions are, or whose parentheses hold values. */
const callableKeywords = new Set(['ANY', 'ALL', 'SOME', 'EXISTS', 'LEFT', 'RIGHT', 'REPLACE', 'INSERT', 'MOD', 'IF', 'CAST', 'GLOB', 'MATCH', 'VALUES']);

/** Functions whose arguments are columns when they are not quoted: text and aggregates. A bare hole there is a name. */
const columnFunctions = new Set([
  'COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'TOTAL', 'LOWER', 'UPPER', 'TRIM', 'LTRIM', 'RTRIM', 'LENGTH', 'CHAR_LENGTH', 'UNACCENT', 'CONCAT', 'CONCAT_WS',
  'GROUP_CONCAT', 'STRING_AGG', 'ARRAY_AGG', 'JSON_AGG', 'JSONB_AGG', 'INITCAP', 'DATE', 'YEAR', 'MONTH', 'DAY', 'EXTRACT', 'TO_TSVECTOR', 'TO_JSON', 'ROW_TO_JSON',
]);
/** Functions whose first argument is a column when it is not quoted. */
const firstColumnFunctions = new Set(['COALESCE', 'IFNULL', 'NULLIF', 'SUBSTRING', 'SUBSTR', 'LEFT', 'RIGHT', 'REPLACE', 'ROUND', 'TO_CHAR', 'DATE_FORMAT', 'CAST', 'JSON_EXTRACT', 'STRFTIME', 'IF']);
/** Functions of PostgreSQL that take arguments of any type. */
const anyFunctions = new Set(['CONCAT', 'CONCAT_WS', 'FORMAT', 'JSON_BUILD_OBJECT', 'JSONB_BUILD_OBJECT', 'JSON_BUILD_ARRAY', 'JSONB_BUILD_ARRAY', 'TO_JSON', 'TO_JSONB']);
