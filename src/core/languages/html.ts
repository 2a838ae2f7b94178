import { ScriptLexer, type ScriptPosition, type ScriptQuote } from './script-lexer.ts';

/** A part of a text: constant, or a hole whose value is not known. */
export type HtmlPiece = { readonly kind: 'constant'; readonly value: string } | { readonly kind: 'hole' };

export type HtmlQuote = '"' | '\'';

/**
 * What a browser does with an attribute's value: `url` it can be made to follow as `javascript:`, `script-source` it
 * loads and runs, `event` it runs, `document` it parses as HTML again.
 */
export type AttributeRole = 'plain' | 'url' | 'script-source' | 'event' | 'document';

export interface AttributeContext {
  readonly kind: 'attribute';
  /** lower case; empty where a hole made the name */
  readonly element: string;
  readonly name: string;
  readonly quote: HtmlQuote | null;
  readonly role: AttributeRole;
  /** the value's constant beginning before the hole */
  readonly start: string;
  /** a hole stands before this one in the value */
  readonly followsHole: boolean;
  /** where the hole stands in the script of `event` and `javascript:` values */
  readonly script: ScriptPosition | null;
}

/** Where a hole stands in a text that a browser reads as HTML. */
export type HtmlContext =
  | { readonly kind: 'text' }
  | AttributeContext
  /** in a name; `isWhole`: letters alone decide which element it is, or which attribute the text gives a value */
  | { readonly kind: 'name'; readonly of: 'element' | 'attribute'; readonly isWhole: boolean }
  /** `isData`: the element's type says that it is no program */
  | ({ readonly kind: 'script'; readonly isData: boolean } & ScriptPosition)
  | { readonly kind: 'style' }
  | { readonly kind: 'comment' };

/**
 * The context of every hole, in order. The constants are read as the HTML tokenizer does (WHATWG HTML, 13.2.5), a hole as
 * text that leaves its context. Time is linear in the length of the text.
 */
export function htmlContexts(pieces: readonly HtmlPiece[]): HtmlContext[] {
  const scanner = new Scanner();
  const contexts: HtmlContext[] = [];
  const constants = constantsAroundHoles(pieces);
  constants.forEach((constant, index) => {
    if (index > 0) contexts.push(scanner.hole(constant));
    scanner.read(constant);
  });
  return contexts;
}

/** The constant before each hole, and the one behind the last. */
function constantsAroundHoles(pieces: readonly HtmlPiece[]): string[] {
  const constants = [''];
  for (const piece of pieces) {
    if (piece.kind === 'hole') constants.push('');
    else constants[constants.length - 1] += piece.value;
  }
  return constants;
}

/** Is there a tag, a closing tag, a comment or a doctype in the constants? */
export function hasMarkup(pieces: readonly HtmlPiece[]): boolean {
  return constantsAroundHoles(pieces).some((constant, index, all) => /<[a-z!/]/i.test(constant) || (constant.endsWith('<') && index < all.length - 1));
}

type State =
  | 'text' | 'tag-open' | 'tag-name' | 'before-name' | 'name' | 'after-name' | 'before-value' | 'value' | 'comment' | 'declaration'
  /** inside an element whose content is no markup, up to its closing tag */ | 'raw';

/** Elements whose content is read as text up to the closing tag. */
const rawElements = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

class Scanner {
  private state: State = 'text';
  private element = '';
  private isClosing = false;
  private name = '';
  private value = '';
  private quote: HtmlQuote | null = null;
  private hasHole = false;
  /** the value of `type` of the tag that is read */
  private type = '';
  private lexer: ScriptLexer | null = null;

  read(text: string): void {
    for (let index = 0; index < text.length;) index += this.step(text, index);
  }

  /** Reads from `index` and says how many characters it took. */
  private step(text: string, index: number): number {
    const character = text[index] as string;
    switch (this.state) {
      case 'text':
        return this.inText(text, index);
      case 'raw':
        return this.inRaw(text, index);
      case 'comment':
        return this.inComment(text, index);
      case 'declaration':
        if (character === '>') this.state = 'text';
        return 1;
      case 'value':
        return this.inValue(text, index);
      default:
        this.inTag(character);
        return 1;
    }
  }

  private inText(text: string, index: number): number {
    const open = text.indexOf('<', index);
    if (open === -1) return text.length - index;
    const taken = open - index + 1;
    if (text.startsWith('!--', open + 1)) {
      this.state = 'comment';
      return taken + 3;
    }
    const next = text[open + 1];
    if (next === undefined) this.openTag();
    else if (next === '!' || next === '?') this.state = 'declaration';
    else if (/[a-z/]/i.test(next)) this.openTag();
    return taken;
  }

  private openTag(): void {
    this.state = 'tag-open';
    this.element = '';
    this.isClosing = false;
    this.type = '';
    this.name = '';
  }

  private inComment(text: string, index: number): number {
    const end = /--!?>/g;
    end.lastIndex = index;
    const match = end.exec(text);
    if (!match) return text.length - index;
    this.state = 'text';
    return end.lastIndex - index;
  }

  /** The content of script, style, title … up to the closing tag. */
  private inRaw(text: string, index: number): number {
    if (text[index] === '<' && text[index + 1] === '/' && this.closesRaw(text, index + 2)) {
      this.lexer = null;
      this.openTag();
      return 1;
    }
    this.lexer?.read(text[index] as string);
    return 1;
  }

  private closesRaw(text: string, start: number): boolean {
    const end = start + this.element.length;
    return text.slice(start, end).toLowerCase() === this.element && /^[\s/>]?$/.test(text.charAt(end));
  }

  private inTag(character: string): void {
    const isBlank = /\s/.test(character);
    switch (this.state) {
      case 'tag-open':
        if (character === '/') this.isClosing = true;
        this.state = 'tag-name';
        if (character !== '/') this.inTag(character);
        return;
      case 'tag-name':
        if (isBlank || character === '/') this.startName();
        else if (character === '>') this.closeTag();
        else this.element += character.toLowerCase();
        return;
      case 'before-name':
      case 'after-name':
        this.betweenNames(character, isBlank);
        return;
      case 'name':
        if (isBlank) this.state = 'after-name';
        else if (character === '=') this.state = 'before-value';
        else if (character === '/') this.startName();
        else if (character === '>') this.closeTag();
        else this.name += character.toLowerCase();
        return;
      default:
        this.beforeValue(character, isBlank);
    }
  }

  private betweenNames(character: string, isBlank: boolean): void {
    if (isBlank || character === '/') return;
    if (character === '>') return this.closeTag();
    if (character === '=' && this.state === 'after-name') {
      this.state = 'before-value';
      return;
    }
    this.startName();
    this.state = 'name';
    this.name = character.toLowerCase();
  }

  private beforeValue(character: string, isBlank: boolean): void {
    if (isBlank) return;
    if (character === '>') return this.closeTag();
    this.startValue(character === '"' || character === '\'' ? character : null);
    if (!this.quote) this.addToValue(character);
  }

  private startName(): void {
    this.state = 'before-name';
    this.name = '';
  }

  private startValue(quote: HtmlQuote | null): void {
    this.state = 'value';
    this.quote = quote;
    this.value = '';
    this.hasHole = false;
    this.lexer = /^on./.test(this.name) ? new ScriptLexer() : null;
  }

  private inValue(text: string, index: number): number {
    const character = text[index] as string;
    const ends = this.quote ? character === this.quote : /[\s>]/.test(character);
    if (ends) {
      this.endValue();
      if (character === '>' && !this.quote) this.closeTag();
      return 1;
    }
    const entity = character === '&' && this.lexer ? /^&(?:(quot|#34|#x22)|apos|#39|#x27);/i.exec(text.slice(index, index + 8)) : null;
    this.addToValue(entity ? (entity[1] ? '"' : '\'') : character);
    return entity ? entity[0].length : 1;
  }

  private addToValue(character: string): void {
    this.value += character;
    this.lexer?.read(character);
    if (!this.lexer && character === ':' && !this.hasHole && /^\s*javascript:$/i.test(this.value)) this.lexer = new ScriptLexer();
  }

  private endValue(): void {
    if (this.name === 'type') this.type = this.value.trim().toLowerCase();
    this.lexer = null;
    this.startName();
  }

  private closeTag(): void {
    this.state = 'text';
    if (this.isClosing || !rawElements.has(this.element)) return;
    this.state = 'raw';
    this.lexer = this.element === 'script' ? new ScriptLexer() : null;
  }

  /** @param next the constant behind the hole */
  hole(next: string): HtmlContext {
    const context = this.contextHere(next);
    this.lexer?.hole();
    return context;
  }

  private contextHere(next: string): HtmlContext {
    switch (this.state) {
      case 'text':
      case 'declaration':
        return { kind: 'text' };
      case 'comment':
        return { kind: 'comment' };
      case 'raw':
        return this.rawContext();
      case 'tag-open':
      case 'tag-name':
        this.state = 'tag-name';
        return { kind: 'name', of: 'element', isWhole: this.element === '' };
      case 'before-name':
      case 'name':
      case 'after-name':
        if (this.state !== 'name') this.startName();
        this.state = 'name';
        return { kind: 'name', of: 'attribute', isWhole: this.name === '' && /^[\w.:-]*\s*=/.test(next) };
      case 'before-value':
        this.startValue(null);
        return this.attributeContext();
      case 'value':
        return this.attributeContext();
    }
  }

  private rawContext(): HtmlContext {
    if (this.element === 'style') return { kind: 'style' };
    if (!this.lexer) return { kind: 'text' };
    const isData = this.type !== '' && this.type !== 'module' && !/(?:java|ecma|j|live)script/.test(this.type);
    return { kind: 'script', isData, ...this.lexer.position };
  }

  private attributeContext(): AttributeContext {
    const { element, hasHole: followsHole, lexer, name, quote, value: start } = this;
    this.hasHole = true;
    return { kind: 'attribute', element, name, quote, role: lexer ? 'event' : roleOf(element, name), start, followsHole, script: lexer?.position ?? null };
  }
}

/** Elements that load what these attributes name and never follow it as a script. */
const inertSources = new Set(['img', 'image', 'video', 'audio', 'source', 'track', 'input', 'link']);
const followed = new Set(['href', 'xlink:href', 'action', 'formaction', 'data', 'src']);

function roleOf(element: string, name: string): AttributeRole {
  if (name === 'srcdoc') return 'document';
  if (element === 'script' && (name === 'src' || name.endsWith('href'))) return 'script-source';
  if (!followed.has(name) || (inertSources.has(element) && name !== 'formaction')) return 'plain';
  return name === 'data' && element !== 'object' && element !== '' ? 'plain' : 'url';
}

export type { ScriptPosition, ScriptQuote };
