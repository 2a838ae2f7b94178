import { parse } from '@typescript-eslint/parser';
import { stringsOf, valueAt, memberOf } from '../../src/manifests/document.ts';
import { languageOf } from './manifest-configs.ts';
import { readText } from './read-text.ts';
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
const markedLine = /^( *)(?:\/\/|#) (\w+) ((?:no|require)-[a-z-]+)(, repaired by --fix)? – (.+)$/;
const listedMark = /^(\w+) ((?:no|require)-[a-z-]+)(, repaired by --fix)? at (.+?) – (.+)$/;

/**
 * Reads the marks of a file. JSON without comments has them in a list at its member `"//"`, each `verdict rule-name at
 * path > to > member – remark`: it belongs to that member. Other files have them in comments, as `readCommentMarks` says.
 */
export function readExampleMarks(code: string, filename: string): ExampleMark[] {
  return languageOf(filename) === 'json/json' ? readListedMarks(code, filename) : readCommentMarks(code, filename);
}

function readListedMarks(code: string, filename: string): ExampleMark[] {
  const root = readText(code, filename);
  return stringsOf(valueAt(root, '//')).map((text) => {
    const [, verdict, rule, fix, place = '', remark] = listedMark.exec(text) ?? [];
    if (!verdict || !rule || !remark) throw new Error(`${filename}: no mark: ${text}`);
    const path = place.split(' > ');
    const member = memberOf(valueAt(root, ...path.slice(0, -1)), path.at(-1) ?? '');
    if (!member) throw new Error(`${filename}: there is no ${place}`);
    const [firstLine = 0, lastLine = 0] = member.node.range.map((offset) => code.slice(0, offset).split('\n').length);
    return { verdict: verdictOf(verdict, text), rule: ruleOf(rule, text), fixable: fix !== undefined, remark, firstLine, lastLine };
  });
}

function verdictOf(word: string, where: string): Verdict {
  if (!verdicts.includes(word)) throw new Error(`${where}: "${word}" is no verdict (${verdicts.join(', ')})`);
  return word as Verdict;
}

function ruleOf(name: string, where: string): string {
  if (!ruleNames.includes(name)) throw new Error(`${where}: there is no rule ${name}`);
  return name;
}

/**
 * Reads the marks of a file that has comments: comments of their own line, `// verdict rule-name – remark`, with
 * `, repaired by --fix` behind the name where that is so. A mark belongs to the code that
 * begins on the line below it (below further marks): the largest piece of syntax that begins there; in YAML the lines
 * that are indented more.
 */
function readCommentMarks(code: string, filename: string): ExampleMark[] {
  const lines = code.split('\n');
  const lastLines = languageOf(filename) === 'yml/yaml' ? lastLineByIndentation(lines) : lastLineByStart(code);
  return lines.flatMap((text, index) => {
    const [, indent, verdict, rule, fix, remark] = markedLine.exec(text) ?? [];
    if (indent === undefined || !verdict || !rule || !remark) return [];
    let next = index + 1;
    while (markedLine.test(lines[next] ?? '')) next += 1;
    const lastLine = lastLines.get(next + 1);
    if (lastLine === undefined) throw new Error(`line ${index + 1}: no code begins below the mark`);
    const where = `line ${index + 1}`;
    return [{ verdict: verdictOf(verdict, where), rule: ruleOf(rule, where), fixable: fix !== undefined, remark, firstLine: next + 1, lastLine }];
  });
}

/** First line → the last below it that is indented more. */
function lastLineByIndentation(lines: readonly string[]): ReadonlyMap<number, number> {
  const indents = lines.map((line) => (/^\s*(?:#.*)?$/.test(line) ? null : line.search(/\S/)));
  return new Map(indents.flatMap((indent, index) => {
    if (indent === null) return [];
    const end = indents.findIndex((other, place) => place > index && other !== null && other <= indent);
    const last = indents.findLastIndex((other, place) => other !== null && (end === -1 || place < end));
    return [[index + 1, last + 1] as const];
  }));
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
