import { parse } from '@typescript-eslint/parser';
import { ruleNames } from './lint.ts';
import type { Verdict } from './verdicts.ts';

/** What an example says about one of its statements. */
export interface ExampleMark {
  readonly verdict: Verdict;
  /** name without prefix */
  readonly rule: string;
  /** `--fix` repairs it */
  readonly fixable: boolean;
  readonly remark: string;
  /** of the marked code, from 1, both included */
  readonly firstLine: number;
  readonly lastLine: number;
}

const verdicts: readonly string[] = ['dangerous', 'unproven', 'safe'] satisfies Verdict[];
const markedLine = /^( *)\/\/ (\w+) ((?:no|require)-[a-z-]+)(, repaired by --fix)? – (.+)$/;

/**
 * Reads the marks of a file: comments of their own line, `// verdict rule-name – remark`, with
 * `, repaired by --fix` behind the name where that is so. A mark belongs to the code that
 * begins on the line below it (below further marks): the largest piece of syntax that begins there.
 */
export function readExampleMarks(code: string): ExampleMark[] {
  const lines = code.split('\n');
  const lastLines = lastLineByStart(code);
  return lines.flatMap((text, index) => {
    const [, indent, verdict, rule, fix, remark] = markedLine.exec(text) ?? [];
    if (indent === undefined || !verdict || !rule || !remark) return [];
    if (!verdicts.includes(verdict)) throw new Error(`line ${index + 1}: "${verdict}" is no verdict (${verdicts.join(', ')})`);
    if (!ruleNames.includes(rule)) throw new Error(`line ${index + 1}: there is no rule ${rule}`);
    let next = index + 1;
    while (markedLine.test(lines[next] ?? '')) next += 1;
    const lastLine = lastLines.get(next + 1);
    if (lastLine === undefined) throw new Error(`line ${index + 1}: no code begins below the mark`);
    return [{ verdict: verdict as Verdict, rule, fixable: fix !== undefined, remark, firstLine: next + 1, lastLine }];
  });
}

/** First line of a piece of syntax that begins its line → last line of the largest such piece. */
function lastLineByStart(code: string): ReadonlyMap<number, number> {
  const lines = code.split('\n');
  const found = new Map<number, number>();
  const pending: unknown[] = parse(code, { range: true, loc: true, sourceType: 'module' }).body.slice();
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node && 'loc' in node) {
      const { start, end } = node.loc as { start: { line: number; column: number }; end: { line: number } };
      const begins = lines[start.line - 1]?.slice(0, start.column).trim() === '';
      if (begins) found.set(start.line, Math.max(found.get(start.line) ?? 0, end.line));
    }
    pending.push(...Object.entries(node).filter(([key]) => key !== 'parent' && key !== 'loc').map(([, value]) => value as unknown));
  }
  return found;
}
