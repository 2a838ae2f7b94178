export type ScriptQuote = '"' | '\'' | '`';

/** Where a hole stands in JavaScript: in a string of this quote, in a comment, or in code. */
export interface ScriptPosition {
  readonly string: ScriptQuote | null;
  readonly isComment: boolean;
}

type Mode = 'code' | ScriptQuote | 'line-comment' | 'block-comment' | 'expression' | 'expression-class';

/**
 * Reads JavaScript character by character, as far as strings, templates, comments and regular expressions go.
 * Whether `/` divides or begins a regular expression is told by the character before it.
 */
export class ScriptLexer {
  private mode: Mode = 'code';
  /** last character of code that is no blank */
  private before = ';';
  private previous = '';
  private isEscaped = false;
  /** braces open in each `${…}` that the position is inside of */
  private readonly braces: number[] = [];

  get position(): ScriptPosition {
    const isString = this.mode === '"' || this.mode === '\'' || this.mode === '`';
    return { string: isString ? this.mode as ScriptQuote : null, isComment: this.mode.endsWith('comment') };
  }

  /** A hole stands here: in code it counts as an operand. */
  hole(): void {
    if (this.mode === 'code') this.before = 'a';
    this.previous = '';
    this.isEscaped = false;
  }

  read(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (this.mode === 'code') this.inCode(character);
    else if (this.mode.endsWith('comment')) this.inComment(character);
    else this.inLiteral(character);
    this.previous = character;
  }

  private inCode(character: string): void {
    if (character === '"' || character === '\'' || character === '`') this.mode = character;
    else if (character === '/' && this.previous === '/') this.mode = 'line-comment';
    else if (character === '*' && this.previous === '/') this.mode = 'block-comment';
    else if (this.previous === '/' && /[(,=:[!&|?{};+\-*%~^<>]/.test(this.before)) this.enterExpression(character);
    else this.countBrace(character);
    if (character !== '/' && !/\s/.test(character)) this.before = character;
  }

  /** The slash before this character began a regular expression. */
  private enterExpression(character: string): void {
    this.mode = character === '[' ? 'expression-class' : 'expression';
    this.isEscaped = character === '\\';
  }

  private countBrace(character: string): void {
    const last = this.braces.length - 1;
    if (last < 0) return;
    if (character === '{') this.braces[last] = (this.braces[last] ?? 0) + 1;
    if (character !== '}') return;
    if (this.braces[last] === 0) {
      this.braces.pop();
      this.mode = '`';
    } else {
      this.braces[last] = (this.braces[last] ?? 0) - 1;
    }
  }

  private inComment(character: string): void {
    const ends = this.mode === 'line-comment' ? character === '\n' || character === '\r' : character === '/' && this.previous === '*';
    if (ends) this.toCode(this.before);
  }

  private inLiteral(character: string): void {
    if (character === '\\') this.isEscaped = true;
    else if (this.mode === '`') this.inTemplate(character);
    else if (this.mode === 'expression-class') this.mode = character === ']' ? 'expression' : this.mode;
    else if (character === '\n') this.toCode(';');
    else if (this.mode === 'expression') this.inExpression(character);
    else if (character === this.mode) this.toCode('a');
  }

  private inTemplate(character: string): void {
    if (character === '`') {
      this.toCode('a');
    } else if (character === '{' && this.previous === '$') {
      this.braces.push(0);
      this.toCode('{');
    }
  }

  private inExpression(character: string): void {
    if (character === '[') this.mode = 'expression-class';
    else if (character === '/') this.toCode('a');
  }

  private toCode(before: string): void {
    this.mode = 'code';
    this.before = before;
  }
}
