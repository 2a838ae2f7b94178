/**
 * A set of packages that files can reach, and what follows from the set alone. The files of a project have few different sets, so one
 * object serves all files with the same one, and what is asked of it is found once.
 */
export class Reach {
  readonly packages: ReadonlySet<string>;
  private readonly kept = new Map<string, unknown>();

  constructor(packages: ReadonlySet<string>) {
    this.packages = packages;
  }

  has(packageName: string): boolean {
    return this.packages.has(packageName);
  }

  /**
   * The answer to a question about the set, which is computed when it is asked first.
   * @param question its own name: the same name is always asked with the same function
   */
  once<Answer>(question: string, answer: (packages: readonly string[]) => Answer): Answer {
    let kept = this.kept.get(question) as Answer | undefined;
    if (kept === undefined) this.kept.set(question, (kept = answer([...this.packages])));
    return kept;
  }
}
