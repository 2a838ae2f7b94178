import { importForms } from './import-forms.ts';
import { lint, ruleNames, type ConfigName, type Finding } from './lint.ts';
import { currentPackages, type Packages } from './packages.ts';
import { renameLocals } from './rename-locals.ts';
import { toJavaScript } from './to-javascript.ts';

export type Verdict = 'dangerous' | 'unproven' | 'safe';

/** What a fixture says about one of its lines. */
export interface Mark {
  readonly line: number;
  readonly verdict: Verdict;
  /** name without prefix */
  readonly rule: string;
  /** the evidence is a type annotation: nothing is expected in JavaScript */
  readonly needsTypes: boolean;
  /** the evidence is a name: nothing is expected when names are changed */
  readonly needsNames: boolean;
}

/** A fixture in one of the forms in which its marks must hold. */
export interface FixtureVariant {
  readonly name: string;
  readonly code: string;
  readonly filename: string;
  readonly ignored: (mark: Mark) => boolean;
}

const signs: Readonly<Record<string, Verdict>> = { '✗': 'dangerous', '?': 'unproven', '✓': 'safe' };

/** How a verdict shows: which configs report it. */
const reportedBy: Readonly<Record<Verdict, readonly ConfigName[]>> = {
  dangerous: ['recommended', 'strict'],
  unproven: ['strict'],
  safe: [],
};

/**
 * Reads the marks: comments at the end of a line that begin with `✗`, `?` or `✓`, then optionally a rule's name
 * (default: the rule of the fixture's directory), `ts`, `names`, further marks, and a remark behind a dash.
 */
export function readMarks(code: string, defaultRule: string): Mark[] {
  return code.split('\n').flatMap((text, index) => {
    const comment = /\/\/ ([✗?✓] ?.*)$/.exec(text)?.[1];
    return comment === undefined ? [] : parseMarks(comment, index + 1, defaultRule);
  });
}

function parseMarks(comment: string, line: number, defaultRule: string): Mark[] {
  const marks: { line: number; verdict: Verdict; rule: string; needsTypes: boolean; needsNames: boolean }[] = [];
  for (const word of comment.split(/ [–—-] /)[0]?.trim().split(/\s+/) ?? []) {
    const verdict = signs[word];
    const current = marks.at(-1);
    if (verdict) marks.push({ line, verdict, rule: defaultRule, needsTypes: false, needsNames: false });
    else if (!current) throw new Error(`line ${line}: no mark before "${word}"`);
    else if (word === 'ts') current.needsTypes = true;
    else if (word === 'names') current.needsNames = true;
    else if (ruleNames.includes(word)) current.rule = word;
    else throw new Error(`line ${line}: "${word}" is neither a rule nor a flag; remarks stand behind a dash`);
  }
  return marks;
}

/** Dependencies that the first line names (`// packages: express@^4.0.0`), over the current ones. */
export function readPackages(code: string): Packages {
  const list = /^\/\/ packages: (.*)$/m.exec(code)?.[1];
  const named = list?.split(/,\s*/).map((item) => {
    const at = item.lastIndexOf('@');
    return [item.slice(0, at), item.slice(at + 1)] as const;
  });
  return { ...currentPackages, ...Object.fromEntries(named ?? []) };
}

/** Where the fixture stands in its project, for evidence that is in a file's name (`// filename: app/api/users/route.ts`). */
export function readFilename(code: string, otherwise: string): string {
  return /^\/\/ filename: (\S+)$/m.exec(code)?.[1] ?? otherwise;
}

/** The fixture as it is, with other names, with every other form of import, and as JavaScript, unless a line says `// variants: TypeScript alone`. */
export function variantsOf(code: string, filename: string): FixtureVariant[] {
  const all = (): boolean => false;
  const isTypeScriptAlone = /^\/\/ variants: TypeScript alone\b/m.test(code);
  const javascript = filename.replace(/\.ts(x?)$/, '.js$1');
  const forms = importForms(code);
  const required = forms.find((form) => form.name === 'const = require()');
  const variants: FixtureVariant[] = [
    { name: 'as written', code, filename, ignored: all },
    { name: 'all names changed', code: renameLocals(code), filename, ignored: (mark) => mark.needsNames },
    ...forms.map((form) => ({ name: `imports as ${form.name}`, code: form.code, filename, ignored: all })),
  ];
  if (isTypeScriptAlone) return variants;
  return [
    ...variants,
    { name: 'as JavaScript', code: toJavaScript(code), filename: javascript, ignored: (mark) => mark.needsTypes },
    ...(required
      ? [{ name: 'as JavaScript with require()', code: toJavaScript(required.code), filename: javascript, ignored: (mark: Mark) => mark.needsTypes }]
      : []),
  ];
}

/** Every line where what is reported differs from what is marked, in both configs. */
export function compare(variant: FixtureVariant, marks: readonly Mark[], packages: Packages, defaultRule: string): string[] {
  const rules = [...new Set([defaultRule, ...marks.map((mark) => mark.rule)])];
  const lines = variant.code.split('\n');
  const differences: string[] = [];
  for (const config of ['recommended', 'strict'] as const) {
    const findings = lint(variant.code, { filename: variant.filename, config, only: rules, packages, decorators: hasDecorators.test(variant.code) });
    for (const mark of marks) {
      if (variant.ignored(mark)) continue;
      const expected = reportedBy[mark.verdict].includes(config);
      const [found, second] = findings.filter((finding) => finding.line === mark.line && finding.rule === mark.rule);
      if (second && expected) differences.push(describe(config, mark.line, lines, `reported twice: ${messageOf(second)}`));
      if (Boolean(found) !== expected) differences.push(describe(config, mark.line, lines, expected ? `${mark.rule} is silent` : messageOf(found)));
    }
    for (const finding of findings) {
      if (marks.some((mark) => mark.line === finding.line && mark.rule === finding.rule)) continue;
      differences.push(describe(config, finding.line, lines, messageOf(finding)));
    }
  }
  return differences;
}

const hasDecorators = /^\s*@\w+\(/m;

function messageOf(finding: Finding | undefined): string {
  return finding ? `${finding.rule}/${finding.messageId}: ${finding.message}` : '';
}

function describe(config: ConfigName, line: number, lines: readonly string[], what: string): string {
  return `${config}, line ${line}: ${what}\n    ${lines[line - 1]?.trim() ?? ''}`;
}
