import * as parser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import path from 'node:path';
import { currentPackages, packageDirectory, type Packages } from './packages.ts';
import type { Node, OptionAnswer, Origin, Resolution, Shape, Text } from '../../src/core/answers.ts';
import { wordsOf } from '../../src/core/capabilities.ts';
import type { File } from '../../src/core/file.ts';
import { fileOf } from '../../src/core/file-of.ts';

export interface ProbeOptions {
  readonly filename?: string;
  readonly packages?: Packages;
  readonly settings?: object;
}

/**
 * Asks the core about every expression marked in the code and returns the answers in source order.
 * A mark is a comment before the expression: the outermost expression that starts behind it is meant. A comment
 * that holds a dot ends it earlier: in a sum of a and b, the marks around a mean a alone.
 */
export function probe<Answer>(code: string, ask: (file: File, node: Node) => Answer, options: ProbeOptions = {}): Answer[] {
  const answers: Answer[] = [];
  const rule: Rule.RuleModule = {
    create: (context) => ({
      'Program:exit': () => {
        const file = fileOf(context as unknown as Parameters<typeof fileOf>[0]);
        for (const node of markedNodes(file)) answers.push(ask(file, node));
      },
    }),
  };
  const directory = packageDirectory(options.packages ?? currentPackages);
  const filename = path.join(directory, options.filename ?? 'src/file.ts');
  const messages = new Linter({ configType: 'flat', cwd: directory }).verify(code, [
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
    { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
    {
      files: ['**/*'],
      plugins: { test: { rules: { probe: rule } } },
      rules: { 'test/probe': 'error' },
      ...(options.settings ? { settings: { 'web-security': options.settings } } : {}),
    },
  ], { filename });
  const failure = messages[0];
  if (failure) throw new Error(`${failure.message} (line ${failure.line})`);
  if (answers.length === 0) throw new Error(`no marked expression in:\n${code}`);
  return answers;
}

/** The only answer; an error if the code has more marks. */
export function probeOne<Answer>(code: string, ask: (file: File, node: Node) => Answer, options: ProbeOptions = {}): Answer {
  const answers = probe(code, ask, options);
  if (answers.length !== 1) throw new Error(`expected one marked expression, found ${answers.length}`);
  return answers[0] as Answer;
}

/** `package:name (evidence)`, or `nothing`. */
export function printEntity(resolution: Resolution | null): string {
  if (!resolution) return 'nothing';
  return `${resolution.entity.package}:${resolution.entity.name} (${resolution.evidence})`;
}

export interface PrintedOrigin {
  readonly kind: Origin['kind'];
  readonly proven: readonly string[];
  readonly possible: readonly string[];
}

/** Origins without nodes, constants left out, equal ones once. */
export function printOrigins(origins: readonly Origin[]): PrintedOrigin[] {
  const printed = new Map<string, PrintedOrigin>();
  for (const origin of origins) {
    if (origin.kind === 'constant') continue;
    const entry = { kind: origin.kind, proven: wordsOf(origin.proven), possible: wordsOf(origin.possible) };
    printed.set(JSON.stringify(entry), entry);
  }
  return [...printed.values()];
}

/** The alternatives with `${…}` around the source of each hole, in alphabetical order; `unknown` when there is no answer. */
export function printText(text: Text | null, file: File): string[] {
  if (!text) return ['unknown'];
  const lines = text.alternatives.map((alternative) =>
    alternative.pieces
      .map((piece) => (piece.kind === 'constant' ? piece.value : `\${${file.sourceCode.getText(piece.node as TSESTree.Node)}}`))
      .join(''),
  );
  return lines.sort();
}

/** `missing`, `unknown`, or the values in production, constants in JSON and others as source. */
export function printOption(answer: OptionAnswer, file: File): string {
  if (answer.kind !== 'found') return answer.kind;
  const values = answer.values.map((value) =>
    value.kind === 'constant' ? JSON.stringify(value.value) ?? String(value.value) : `<${file.sourceCode.getText(value.node)}>`,
  );
  return values.sort().join(' | ');
}

/** `closed {a, b}`, `open {a}`, `chosen {a}` (`chosen?` when not proven), or `no object`. */
export function printShape(shape: Shape | null): string {
  if (!shape) return 'no object';
  const doubt = shape.keys === 'chosen' && !shape.proven ? '?' : '';
  return `${shape.keys}${doubt} {${shape.names.join(', ')}}`;
}

function markedNodes(file: File): Node[] {
  const comments = file.sourceCode.getAllComments();
  const starts = comments.filter((comment) => comment.value === '?');
  const ends = comments.filter((comment) => comment.value === '.');
  return starts.map((start) => {
    const token = file.sourceCode.getTokenAfter(start);
    if (!token) throw new Error('nothing follows the mark');
    const end = ends.find((comment) => comment.range[0] > token.range[0]);
    const limit = end && !starts.some((other) => other.range[0] > start.range[0] && other.range[0] < end.range[0]) ? end.range[0] : Infinity;
    const node = outermost(file, token.range[0], limit);
    if (!node) throw new Error(`no expression starts behind the mark in line ${start.loc.start.line}`);
    return node;
  });
}

/** The largest node that starts at `start`, ends before `limit` and is no statement. */
function outermost(file: File, start: number, limit: number): Node | null {
  let best: Node | null = null;
  const visit = (node: Node): void => {
    if (node.range[0] > start || node.range[1] <= start) return;
    const fits = node.range[0] === start && node.range[1] <= limit && !/Statement|Declarat|Program|Element$|Property/.test(node.type);
    if (fits && !best) best = node;
    for (const key of file.sourceCode.visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        if (child && typeof child === 'object') visit(child as Node);
      }
    }
  };
  visit(file.sourceCode.ast as unknown as Node);
  return best;
}
