/**
 * Text for a shell, read as POSIX shells split it into words (POSIX.1-2024, Shell Command Language 2.2 and 2.3). Substitutions are read
 * as commands of their own; here-documents and the bodies of `case` are not told apart from other words.
 */

/** A part of the text: characters, or the place of a value that is not known. */
export type ShellPart = { readonly kind: 'constant'; readonly value: string } | { readonly kind: 'hole' };

export interface ShellHole {
  /** position among the parts */
  readonly part: number;
  readonly quotes: 'none' | 'single' | 'double';
  /** it is the name of a program or a part of it */
  readonly isProgram: boolean;
  /** its word begins with it */
  readonly beginsWord: boolean;
  /** the constant words of its command before its own, null where one is not constant */
  readonly before: readonly (string | null)[];
}

export interface ShellWord {
  /** constant text, and positions of holes among the parts */
  readonly parts: readonly (string | number)[];
  /** every hole in it stands between quotes */
  readonly quoted: boolean;
}

export interface ShellText {
  readonly holes: readonly ShellHole[];
  /** the words, when the text is one command in which a shell replaces and connects nothing; null otherwise */
  readonly words: readonly ShellWord[] | null;
}

export function readShell(parts: readonly ShellPart[]): ShellText {
  const reader = new Reader();
  parts.forEach((part, index) => (part.kind === 'hole' ? reader.addHole(index) : reader.addText(part.value)));
  return reader.end();
}

/** The name of a program without its directory and the ending of Windows, in lower case. */
export function programName(program: string): string {
  return (program.split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
}

interface Word {
  parts: (string | number)[];
  quoted: boolean;
}

interface Command {
  words: Word[];
  word: Word | null;
  quotes: 'none' | 'single' | 'double';
  /** what ends it */
  closing: ')' | '`' | null;
}

/** Characters that end a command, unless they are quoted. */
const connecting = new Set([';', '&', '|', '\n', '(', ')', '<', '>']);
/** Characters that a shell replaces, unless they are quoted. */
const replaced = new Set(['*', '?', '[', ']', '{', '}', '~', '#', '!', '^', '%']);

class Reader {
  private readonly holes: ShellHole[] = [];
  private readonly outer: Command[] = [];
  private command: Command = begin(null);
  private isPlain = true;
  private escaped = false;
  /** a `$` stands before */
  private dollar = false;

  addHole(part: number): void {
    const { quotes, words, word } = this.command;
    const before = words.map(constantOf);
    const index = before.findIndex((text) => text === null || !/^[A-Za-z_]\w*=/.test(text));
    const isProgram = index < 0 && (word === null || typeof word.parts[0] === 'number' || !/^[A-Za-z_]\w*=/.test(word.parts[0] ?? ''));
    this.holes.push({ part, quotes, isProgram, beginsWord: word === null || word.parts.every((text) => text === ''), before });
    if (this.escaped || this.dollar) this.isPlain = false;
    this.escaped = this.dollar = false;
    const own = this.openWord();
    own.parts.push(part);
    if (quotes === 'none') own.quoted = false;
  }

  addText(text: string): void {
    for (const character of text) this.addCharacter(character);
  }

  end(): ShellText {
    this.endWord();
    const { words, quotes } = this.command;
    const isOne = this.isPlain && !this.escaped && this.outer.length === 0 && quotes === 'none' && words.length > 0;
    return { holes: this.holes, words: isOne ? words : null };
  }

  private addCharacter(character: string): void {
    const { quotes } = this.command;
    const isSubstitution = this.dollar && character === '(';
    this.dollar = false;
    if (this.escaped) {
      this.escaped = false;
      this.write(quotes === 'double' && !'$`"\\\n'.includes(character) ? `\\${character}` : character);
    } else if (quotes === 'single') {
      if (character === '\'') this.command.quotes = 'none';
      else this.write(character);
    } else if (character === '\\') {
      this.escaped = true;
    } else if (character === '"') {
      this.command.quotes = quotes === 'double' ? 'none' : 'double';
      this.openWord();
    } else if (character === '$' || character === '`' || isSubstitution) {
      this.isPlain = false;
      this.addReplacement(character);
    } else if (quotes === 'double') {
      this.write(character);
    } else {
      this.addBare(character);
    }
  }

  private addReplacement(character: string): void {
    if (character === '$') {
      this.dollar = true;
      this.write(character);
    } else if (character === '`' && this.command.closing === '`') {
      this.leave();
    } else {
      this.openWord();
      this.outer.push(this.command);
      this.command = begin(character === '`' ? '`' : ')');
    }
  }

  private addBare(character: string): void {
    if (character === '\'') {
      this.command.quotes = 'single';
      this.openWord();
    } else if (character === ' ' || character === '\t') {
      this.endWord();
    } else if (character === ')' && this.command.closing === ')') {
      this.leave();
    } else if (connecting.has(character)) {
      this.isPlain = false;
      this.endWord();
      // What stands behind `<` and `>` belongs to the same command.
      if (character !== '<' && character !== '>') this.command.words = [];
    } else {
      if (replaced.has(character)) this.isPlain = false;
      this.write(character);
    }
  }

  private leave(): void {
    this.command = this.outer.pop() ?? begin(null);
  }

  private write(character: string): void {
    const { parts } = this.openWord();
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + character;
    else parts.push(character);
  }

  private openWord(): Word {
    return (this.command.word ??= { parts: [], quoted: true });
  }

  private endWord(): void {
    if (this.command.word) this.command.words.push(this.command.word);
    this.command.word = null;
  }
}

function begin(closing: Command['closing']): Command {
  return { words: [], word: null, quotes: 'none', closing };
}

function constantOf({ parts }: Word): string | null {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : null;
}
