/**
 * Reads type definitions in GraphQL's schema language (specification of October 2021, section 3): what the arguments of fields are.
 */

/** A type as it is written: a name, or a list of one. Non-null marks are left out. */
export type TypeReference = { readonly name: string } | { readonly list: TypeReference };

export interface Definitions {
  /** fields of object types (and interfaces) → their arguments */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TypeReference>>>;
  /** fields of input types */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, TypeReference>>;
  readonly enums: ReadonlySet<string>;
  readonly scalars: ReadonlySet<string>;
}

/** Null if the text is no schema, or a part of it cannot be read. */
export function readDefinitions(text: string): Definitions | null {
  return new Reader(text).read();
}

/** Names, numbers, texts (block texts too) and punctuators; comments, commas and blanks are left out. */
const tokens = /"""[^]*?"""|"(?:\\.|[^"\\\n])*"|[_A-Za-z]\w*|-?\d[\w.+-]*|\.\.\.|[!$&()[\]{}:=@|]|#[^\n]*|[\s,\ufeff]+|[^]/g;

type Kind = 'type' | 'interface' | 'input' | 'enum' | 'scalar';

class Reader {
  private readonly words: readonly string[];
  private at = 0;
  private readonly fields = new Map<string, Map<string, Map<string, TypeReference>>>();
  private readonly inputs = new Map<string, Map<string, TypeReference>>();
  private readonly enums = new Set<string>();
  private readonly scalars = new Set<string>();

  constructor(text: string) {
    this.words = (text.match(tokens) ?? []).filter((word) => !/^[\s,#\ufeff]/.test(word));
  }

  read(): Definitions | null {
    while (this.at < this.words.length) {
      if (this.isText()) this.at++;
      else if (!this.readDefinition()) return null;
    }
    const { fields, inputs, enums, scalars } = this;
    return fields.size > 0 || inputs.size > 0 ? { fields, inputs, enums, scalars } : null;
  }

  private readDefinition(): boolean {
    this.take('extend');
    const kind = this.words[this.at++];
    if (kind === 'schema' || kind === 'union' || kind === 'directive') return this.skipDefinition();
    const name = this.name();
    if (name === null || !isKind(kind)) return false;
    if (kind === 'enum') this.enums.add(name);
    if (kind === 'scalar') this.scalars.add(name);
    return kind === 'scalar' || kind === 'enum' ? this.skipDefinition() : this.readBody(name, kind);
  }

  private readBody(name: string, kind: Kind): boolean {
    while (this.words[this.at] !== '{') {
      if (this.at >= this.words.length || isDefinition(this.words[this.at])) return true;
      if (this.words[this.at] !== '(') this.at++;
      else if (!this.skipGroup('(', ')')) return false;
    }
    this.at++;
    while (!this.take('}')) {
      if (this.isText()) {
        this.at++;
        continue;
      }
      const field = this.name();
      const given = field !== null && this.take('(') ? this.readArguments() : new Map<string, TypeReference>();
      const type = field !== null && given && this.take(':') ? this.readType() : null;
      if (field === null || !given || !type || !this.skipDefault()) return false;
      if (kind === 'input') entry(this.inputs, name).set(field, type);
      else entry(this.fields, name).set(field, given);
    }
    return true;
  }

  private readArguments(): Map<string, TypeReference> | null {
    const found = new Map<string, TypeReference>();
    while (!this.take(')')) {
      if (this.isText()) {
        this.at++;
        continue;
      }
      const name = this.name();
      const type = name !== null && this.take(':') ? this.readType() : null;
      if (name === null || !type || !this.skipDefault()) return null;
      found.set(name, type);
    }
    return found;
  }

  private readType(): TypeReference | null {
    let lists = 0;
    while (this.take('[')) lists++;
    const name = this.name();
    if (name === null) return null;
    let type: TypeReference = { name };
    this.take('!');
    for (; lists > 0; lists--) {
      if (!this.take(']')) return null;
      this.take('!');
      type = { list: type };
    }
    return type;
  }

  /** A default value and directives behind a type. */
  private skipDefault(): boolean {
    if (this.take('=') && !this.skipValue()) return false;
    while (this.take('@')) {
      if (this.name() === null) return false;
      if (this.words[this.at] === '(' && !this.skipGroup('(', ')')) return false;
    }
    return true;
  }

  private skipValue(): boolean {
    const word = this.words[this.at];
    if (word === '[') return this.skipGroup('[', ']');
    if (word === '{') return this.skipGroup('{', '}');
    this.take('$');
    this.at++;
    return word !== undefined;
  }

  private skipGroup(open: string, close: string): boolean {
    let depth = 0;
    for (; this.at < this.words.length; this.at++) {
      if (this.words[this.at] === open) depth++;
      else if (this.words[this.at] === close && --depth === 0) {
        this.at++;
        return true;
      }
    }
    return false;
  }

  /** To the next definition: the values of an enum, the members of a union, the places of a directive. */
  private skipDefinition(): boolean {
    while (this.at < this.words.length && !isDefinition(this.words[this.at]) && !this.isText()) {
      const word = this.words[this.at];
      if (word === '{' || word === '(') {
        if (!this.skipGroup(word, word === '{' ? '}' : ')')) return false;
      } else this.at++;
    }
    return true;
  }

  private name(): string | null {
    const word = this.words[this.at];
    if (word === undefined || !/^[_A-Za-z]/.test(word)) return null;
    this.at++;
    return word;
  }

  private take(word: string): boolean {
    if (this.words[this.at] !== word) return false;
    this.at++;
    return true;
  }

  private isText(): boolean {
    return this.words[this.at]?.startsWith('"') ?? false;
  }
}

const kinds: readonly (string | undefined)[] = ['type', 'interface', 'input', 'enum', 'scalar'] satisfies Kind[];

function isKind(word: string | undefined): word is Kind {
  return kinds.includes(word);
}

function isDefinition(word: string | undefined): boolean {
  return isKind(word) || word === 'extend' || word === 'schema' || word === 'union' || word === 'directive';
}

function entry<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}
