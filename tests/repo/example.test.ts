import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures, findingsIn, repair, type Finding } from '../../scripts/example.js';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { readExampleMarks, type ExampleMark } from '../helpers/example-marks.ts';

const project = path.join(import.meta.dirname, '../../examples/shop-api');
const names = rules.map((rule) => rule.name);

/** Marks whose verdict is not reached today, by their remark, and why. Each must be wrong: when it is mended, its line goes. */
const knownGaps: ReadonlyMap<string, string> = new Map();

type PlacedMark = ExampleMark & { readonly file: string };

const files = readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[jt]s$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);
const manifests = ['package.json', '.github/dependabot.yml'].filter((file) => existsSync(path.join(project, file)));
const marks: readonly PlacedMark[] = [...files, ...manifests].flatMap((file) =>
  readExampleMarks(readFileSync(path.join(project, file), 'utf8'), file).map((mark) => ({ ...mark, file })));
const flaws = marks.filter((mark) => mark.verdict !== 'safe');

let recommended: readonly Finding[];
let strict: readonly Finding[];

beforeAll(async () => {
  recommended = await findingsIn(plugin, project, 'recommended');
  strict = await findingsIn(plugin, project, 'strict');
});

describe('the example is what the documentation says', () => {
  it('has 15 to 35 files, TypeScript and JavaScript', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
    expect(files.length).toBeLessThanOrEqual(35);
    expect(new Set(files.map((file) => path.extname(file)))).toEqual(new Set(['.ts', '.js']));
  });

  it.each(names)('has flaws of %s, and as many correct twins', (name) => {
    const ofRule = flaws.filter((mark) => mark.rule === name);
    expect(ofRule.some((mark) => mark.verdict === 'dangerous')).toBe(true);
    expect(ofRule.some((mark) => mark.verdict === 'unproven')).toBe(true);
    expect(marks.filter((mark) => mark.verdict === 'safe' && mark.rule === name).length).toBeGreaterThanOrEqual(ofRule.length);
  });

  it('has a remark of its own at each mark', () => {
    const remarks = flaws.map((mark) => mark.remark);
    expect(new Set(remarks).size).toBe(remarks.length);
  });
});

describe('findings are the marks', () => {
  it('each flaw is found by its rule, with its verdict', () => {
    const wrong = flaws.flatMap((mark) => differences(mark));
    expect(wrong.filter(({ mark }) => !knownGaps.has(mark.remark)).map(({ text }) => text)).toEqual([]);
  });

  it('no correct twin is reported, in either config', () => {
    const wrong = marks.filter((mark) => mark.verdict === 'safe').flatMap((mark) => differences(mark));
    expect(wrong.filter(({ mark }) => !knownGaps.has(mark.remark)).map(({ text }) => text)).toEqual([]);
  });

  it.each(['recommended', 'strict'] as const)('%s finds nothing else', (config) => {
    const found = config === 'strict' ? strict : recommended;
    expect(found.filter((finding) => !marks.some((mark) => holds(mark, finding))).map(placeOf)).toEqual([]);
  });

  it('known gaps are gaps', () => {
    for (const remark of knownGaps.keys()) {
      expect(marks.filter((mark) => mark.remark === remark).flatMap((mark) => differences(mark)), remark).not.toEqual([]);
    }
  });
});

it('the demo counts every finding once', () => {
  const inStrictAlone = strict.filter((finding) => !recommended.some((other) => placeOf(other) === placeOf(finding)));
  const [, ...rows] = figures(recommended, inStrictAlone).split('\n').map((line) => line.trim().split(/\s{2,}/));
  const all = rows.pop();
  expect(rows.length).toBe(new Set(strict.map((finding) => finding.concern)).size);
  expect(all).toEqual(['All', String(recommended.length), String(inStrictAlone.length), String(recommended.filter((finding) => finding.fixable).length)]);
  for (const column of [1, 2, 3]) expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(all?.[column]));
});

describe('after --fix', () => {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'web-security-example-')), 'shop-api');
  let changes: readonly string[];

  beforeAll(async () => {
    cpSync(project, copy, { recursive: true });
    changes = await repair(plugin, copy);
  });
  afterAll(() => rmSync(path.dirname(copy), { recursive: true, force: true }));

  it('what had a fix is found no more, and nothing new is', async () => {
    const fixable = recommended.filter((finding) => finding.fixable);
    const left = await findingsIn(plugin, copy, 'recommended');
    expect(fixable.length).toBeGreaterThan(0);
    expect(changes).toHaveLength(new Set(fixable.map((finding) => finding.file)).size);
    expect(left.filter((finding) => finding.fixable).map(placeOf)).toEqual([]);
    expect(summary(left)).toEqual(summary(recommended.filter((finding) => !finding.fixable)));
  });
});

function differences(mark: PlacedMark): { readonly mark: PlacedMark; readonly text: string }[] {
  const [once, strictly] = [recommended, strict].map((found) => found.filter((finding) => holds(mark, finding)));
  const counts = [once?.length, strictly?.length];
  const fixable = strictly?.some((finding) => finding.fixable) ?? false;
  const expected = { dangerous: [1, 1], unproven: [0, 1], safe: [0, 0] }[mark.verdict];
  if (String(counts) === String(expected) && fixable === mark.fixable) return [];
  const text = `${mark.file}:${mark.firstLine} ${mark.rule}: ${counts[0]} in recommended, ${counts[1]} in strict${fixable ? ', with a fix' : ''}, but it is marked ${mark.verdict}${mark.fixable ? ', repaired by --fix' : ''} – ${mark.remark}`;
  return [{ mark, text }];
}

function holds(mark: PlacedMark, finding: Finding): boolean {
  return mark.file === finding.file && mark.rule === finding.rule && mark.firstLine <= finding.line && finding.line <= mark.lastLine;
}

function placeOf(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.rule} ${finding.message}`;
}

/** Findings without their lines, which a fix may move. */
function summary(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${finding.file} ${finding.rule} ${finding.messageId}`).sort();
}
