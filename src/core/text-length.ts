import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { staticName, unwrap } from './syntax.ts';

/** Texts of at most so many characters count as short: what is quadratic takes about 50 ms for them. */
const longestShort = 10_000;

/** Is the value a text that has been cut to a written length: `x.slice(0, 200)`, `x.trim().substring(0, n)`? */
export function isCutShort(file: File, value: Node): boolean {
  for (let node: Node = file.definition(value); ;) {
    const callee: Node | null = node.type === 'CallExpression' ? unwrap(node.callee) : null;
    if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return false;
    const name = staticName(callee) ?? '';
    if (cutting.has(name)) {
      const [start, end] = node.arguments.map((argument) => file.constant(argument)?.value);
      if (typeof start === 'number' && typeof end === 'number' && start >= 0 && end >= 0 && end <= longestShort) return true;
    } else if (!keepingLength.has(name)) {
      return false;
    }
    node = file.definition(callee.object);
  }
}

const cutting: ReadonlySet<string> = new Set(['slice', 'substring', 'substr']);
const keepingLength: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toString']);
