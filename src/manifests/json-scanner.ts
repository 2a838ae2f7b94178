import { UnreadableError } from './file-cache.ts';

const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const comma = 44;
const colon = 58;

/**
 * Walks through a JSON text and makes values only of what its user asks for: `JSON.parse` needs 0.7 to 2 seconds for a
 * lockfile of 50 MB, and nine tenths of it are of no interest. A comma behind the last member is accepted (bun.lock).
 */
export class JsonScanner {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads an object; `visit` must read or skip the value of each key. Skips a value of another kind. */
  object(visit: (key: string) => void): void {
    if (!this.#enter(openBrace)) return;
    while (!this.#leave(closeBrace)) {
      const key = this.#string();
      if (this.#next() !== colon) throw this.#broken();
      this.#position += 1;
      visit(key);
      this.#passComma(closeBrace);
    }
  }

  /** Reads a list; `visit` must read or skip each element. Skips a value of another kind. */
  array(visit: (index: number) => void): void {
    if (!this.#enter(openBracket)) return;
    for (let index = 0; !this.#leave(closeBracket); index += 1) {
      visit(index);
      this.#passComma(closeBracket);
    }
  }

  /** Reads a string; null for a value of another kind, which is skipped. */
  string(): string | null {
    if (this.#next() === quote) return this.#string();
    this.skip();
    return null;
  }

  /** Reads `true`; false for any other value, which is skipped. */
  isTrue(): boolean {
    this.#next();
    const isTrue = this.#text.startsWith('true', this.#position);
    this.skip();
    return isTrue;
  }

  skip(): void {
    const first = this.#next();
    if (first === quote) this.#position = this.#endOfString();
    else if (first === openBrace || first === openBracket) this.#skipNested();
    else this.#skipWord();
  }

  #enter(bracket: number): boolean {
    if (this.#next() !== bracket) {
      this.skip();
      return false;
    }
    this.#position += 1;
    return true;
  }

  #leave(bracket: number): boolean {
    if (this.#next() !== bracket) return false;
    this.#position += 1;
    return true;
  }

  #passComma(closing: number): void {
    const next = this.#next();
    if (next === comma) this.#position += 1;
    else if (next !== closing) throw this.#broken();
  }

  /** The code of the next character that is no blank. */
  #next(): number {
    for (; this.#position < this.#text.length; this.#position += 1) {
      const code = this.#text.charCodeAt(this.#position);
      if (code > 32) return code;
    }
    throw new UnreadableError('it ends too early');
  }

  #string(): string {
    if (this.#next() !== quote) throw this.#broken();
    const start = this.#position;
    this.#position = this.#endOfString();
    const content = this.#text.slice(start + 1, this.#position - 1);
    return content.includes('\\') ? (JSON.parse(`"${content}"`) as string) : content;
  }

  /** The position behind the string that begins here. */
  #endOfString(): number {
    for (let from = this.#position + 1; ;) {
      const end = this.#text.indexOf('"', from);
      if (end === -1) throw new UnreadableError('it ends too early');
      let slashes = 0;
      while (this.#text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
      if (slashes % 2 === 0) return end + 1;
      from = end + 1;
    }
  }

  #skipNested(): void {
    let depth = 0;
    do {
      const code = this.#next();
      if (code === quote) {
        this.#position = this.#endOfString();
        continue;
      }
      if (code === openBrace || code === openBracket) depth += 1;
      else if (code === closeBrace || code === closeBracket) depth -= 1;
      this.#position += 1;
    } while (depth > 0);
  }

  /** A number, `true`, `false` or `null`. */
  #skipWord(): void {
    const word = /[\w.+-]+/y;
    word.lastIndex = this.#position;
    const found = word.exec(this.#text);
    if (!found) throw this.#broken();
    this.#position = word.lastIndex;
  }

  #broken(): UnreadableError {
    const line = this.#text.slice(0, this.#position).split('\n').length;
    return new UnreadableError(`it is no valid JSON (line ${line})`);
  }
}
