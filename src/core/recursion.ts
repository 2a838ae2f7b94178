/** Nested questions beyond this are answered with the cut: deeper code exists only in tests and generated files. */
const maximumDepth = 220;

/**
 * The stack of questions about one file that are being answered. All tables of a file share it, so that their nesting
 * together stays within the stack of the machine, and so that an answer that used an unfinished one is not kept.
 */
export class Recursion {
  private depth = 0;
  /** the outermost unfinished question whose answer was used since the running one began */
  private lowest = Number.POSITIVE_INFINITY;
  private readonly provisional: { readonly level: number; forget(): void }[] = [];
  /** of the questions that surround each level: what `lowest` was, and how much was provisional */
  private readonly outerLowest: number[] = [];
  private readonly firstProvisional: number[] = [];

  /** how many answers have been used that were cut, or whose question was being answered: what follows from them may not be what is so */
  cuts = 0;

  /** No question is being answered. */
  get isIdle(): boolean {
    return this.depth === 0;
  }

  get isTooDeep(): boolean {
    return this.depth >= maximumDepth;
  }

  /** An answer was used that is not final while the question at this level is unfinished. */
  dependOn(level: number): void {
    this.lowest = Math.min(this.lowest, level);
  }

  /** The depth bound cut an answer: from a shallower start it would be another one. */
  cut(): void {
    this.cuts++;
    this.dependOn(1);
  }

  /**
   * Answers a question at a new level.
   * @returns the answer, and the outermost level that it depends on: 0 if it is final
   */
  answer<Value>(compute: (level: number) => Value): { readonly value: Value; readonly level: number } {
    const level = this.open();
    try {
      const value = compute(level);
      return { value, level: this.close() };
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  /** Begins a question; `close` or `abandon` must follow. @returns its level */
  open(): number {
    const level = ++this.depth;
    this.outerLowest[level] = this.lowest;
    this.firstProvisional[level] = this.provisional.length;
    this.lowest = Number.POSITIVE_INFINITY;
    return level;
  }

  /** Ends the innermost question. @returns the outermost level that its answer depends on: 0 if it is final */
  close(): number {
    const level = this.depth--;
    const outer = this.outerLowest[level] as number;
    const { lowest } = this;
    this.forget(this.firstProvisional[level] as number, level);
    this.lowest = lowest < level ? Math.min(outer, lowest) : outer;
    return lowest < level ? lowest : 0;
  }

  /** Ends the innermost question without an answer. */
  abandon(): void {
    const level = this.depth--;
    this.forget(this.firstProvisional[level] as number, 0);
    this.lowest = this.outerLowest[level] as number;
  }

  /** `forget` takes an answer back when the question at the level is finished. */
  keepUntil(level: number, forget: () => void): void {
    this.provisional.push({ level, forget });
  }

  /** Takes back what was kept since then and depends on this level or deeper ones. */
  private forget(first: number, level: number): void {
    if (this.provisional.length === first) return;
    const kept = this.provisional.splice(first);
    for (const entry of kept) {
      if (entry.level < level) this.provisional.push(entry);
      else entry.forget();
    }
  }
}

/**
 * Answers of one kind of question. A question that comes up while it is being answered, or too deep, gets `whenCut`; what
 * was concluded from that is kept only until the outer question is finished, so that an answer never depends on which
 * question was asked first.
 */
export class Memo<Key, Value> {
  private readonly recursion: Recursion;
  private readonly whenCut: Value;
  /** level 0: final; else the level that the answer depends on, of an unfinished question its own */
  private readonly entries = new Map<Key, { value: Value; level: number; isOpen: boolean }>();

  constructor(recursion: Recursion, whenCut: Value) {
    this.recursion = recursion;
    this.whenCut = whenCut;
  }

  /** @param compute what answers; one function for all questions where it is asked often */
  ask(key: Key, compute: (key: Key) => Value): Value {
    const known = this.entries.get(key);
    if (known) {
      if (known.level > 0) this.recursion.dependOn(known.level);
      if (known.isOpen) this.recursion.cuts++;
      return known.value;
    }
    if (this.recursion.isTooDeep) {
      this.recursion.cut();
      return this.whenCut;
    }
    // As `Recursion.answer`, without its closures: this is the most frequent step of all.
    const entry = { value: this.whenCut, level: this.recursion.open(), isOpen: true };
    this.entries.set(key, entry);
    try {
      entry.value = compute(key);
    } catch (error) {
      this.entries.delete(key);
      this.recursion.abandon();
      throw error;
    }
    entry.level = this.recursion.close();
    entry.isOpen = false;
    if (entry.level > 0) this.recursion.keepUntil(entry.level, () => this.entries.delete(key));
    return entry.value;
  }
}
