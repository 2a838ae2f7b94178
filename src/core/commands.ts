import type { CommandSink, Escape, TagRow } from '../models/model.ts';
import type { CapabilitySet, Node, Origin, Piece, Sink, Template } from './answers.ts';
import { arrayBit, maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { distinctBy } from './groups.ts';
import { handsOn } from './html-sinks.ts';
import { programName, readShell, type ShellHole } from './languages/shell.ts';
import { isOpen, isProvenBy, sourceKeyOf, worstOf } from './origins.ts';
import { placeInText } from './text-place.ts';
import { dangerInside, dangerOf, type Danger } from './value-sinks.ts';

/** A call, or a template under a tag, that starts a program. */
export interface CommandPlace {
  readonly row: CommandSink;
  readonly node: Sink['node'] | Template['node'];
}

/** What a value can do to a command. */
export type CommandDoing =
  /** add commands, or words, to what a shell reads */ | 'shell'
  /** decide which program is started */ | 'program'
  /** be an option of a program */ | 'option'
  /** be a program that an interpreter runs */ | 'script';

export interface CommandDanger extends Danger {
  readonly does: CommandDoing;
  readonly sink: CommandPlace;
  /** the program that is started, if it is known */
  readonly program: string | null;
}

export interface CommandOptions {
  /** programs whose options can write files or start programs, besides those that are known */
  readonly dashPrograms: readonly string[];
  /** programs of which no argument is looked at for options */
  readonly allowArgvOf: readonly string[];
}

/** What values can do to the commands that the file starts, in source order: a source once a call, of a call that nothing proves dangerous one alone. */
export function commandDangers(file: File, options: CommandOptions): CommandDanger[] {
  const sinks = file.sinks('command');
  const templates = file.templates('command');
  if (sinks.length === 0 && templates.length === 0) return [];
  const risky = new Set([...programsWithOptions, ...options.dashPrograms.map(programName)]);
  const harmless = new Set(options.allowArgvOf.map(programName));
  const judged = [
    ...sinks.map((sink) => new Judge(file, sink, risky, harmless).judge()),
    ...templates.map(({ row, node }) => new Judge(file, { row: row.sink as CommandSink, node }, risky, harmless).judgeTemplate(node, row)),
  ];
  return judged.flatMap((found) => {
    const dangerous = found.filter(({ verdict }) => verdict === 'dangerous');
    return dangerous.length > 0 ? distinctBy(distinctBy(dangerous, ({ place }) => place), ({ does, origin }) => `${does} ${sourceKeyOf(origin)}`) : found.slice(0, 1);
  });
}

/** Programs that an option makes write files, read other configuration or start programs. */
const programsWithOptions = [
  'git', 'ssh', 'scp', 'rsync', 'curl', 'wget', 'tar', 'zip', 'find', 'sed', 'awk', 'node', 'python', 'python3', 'perl', 'sh', 'bash', 'cmd', 'powershell', 'xargs', 'env',
  'docker', 'kubectl', 'npm', 'npx', 'sqlite3', 'psql', 'mysql',
];

const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', 'cmd', 'powershell', 'pwsh', 'ssh']);
const readsOne = /^(?:z|da|ba|k|a)?sh$/;
/** Options behind which a shell takes a line. */
const lineOptions = /^(?:-[a-z]*c|\/[ck]|-command)$/i;
/** Options behind which interpreters take a program. */
const scriptOptions: Readonly<Record<string, RegExp>> = {
  node: /^(?:-[epr]|-pe|--eval|--print)$/, deno: /^(?:eval)$/, bun: /^(?:-e|--eval)$/, python: /^-c$/, python3: /^-c$/, perl: /^-[eE]$/, ruby: /^-e$/, php: /^-r$/,
};
/** What ends the options of a program. */
const endsOptions = new Set(['--', '--end-of-options']);

const shellNeeds = maskOf(['shell']);
const quotedNeeds = maskOf(['quote']);
const programNeeds = maskOf(['code', 'shell', 'climb', 'absolute']);
const directoryNeeds = maskOf(['climb', 'shell']);
const optionNeeds = maskOf(['dash']);
const scriptNeeds = maskOf(['code', 'quote']);

/** Doubled single quotes close and open again. */
const fitFor: Readonly<Record<ShellHole['quotes'], readonly Escape[]>> = {
  none: ['shell-word'], single: ['shell-single', 'sql-quotes-doubled'], double: ['shell-double'],
};

/** An argument of a program; `several`: it stands for any number of them. */
interface Argument {
  readonly node: Node;
  readonly several: boolean;
  readonly constant: string | null;
}

class Judge {
  private readonly file: File;
  private readonly sink: CommandPlace;
  private readonly risky: ReadonlySet<string>;
  private readonly harmless: ReadonlySet<string>;
  private readonly found: CommandDanger[] = [];

  constructor(file: File, sink: CommandPlace, risky: ReadonlySet<string>, harmless: ReadonlySet<string>) {
    this.file = file;
    this.sink = sink;
    this.risky = risky;
    this.harmless = harmless;
  }

  judge(): readonly CommandDanger[] {
    const { row, node } = this.sink;
    const values = row.values.flatMap((position) => this.file.at(node, position) ?? []);
    if (row.form === 'line') for (const value of values) this.judgeLines(value);
    else if (row.form === 'words') for (const value of values) this.judgeWords(value);
    else if (row.form !== 'quotes') this.judgeStart(values);
    return this.found;
  }

  /** The text of a template, or what objects in its holes have under a name that says that it is text. */
  judgeTemplate({ quasi, tag }: Template['node'], { raw, quotedBy }: TagRow): readonly CommandDanger[] {
    const unquoted = quotedBy === undefined ? null : this.unquotedBy(quotedBy, tag);
    if (unquoted || (raw === undefined && quotedBy === undefined)) this.judgeLine(quasi, null, unquoted === 'unproven');
    else if (raw !== undefined) for (const hole of quasi.expressions) if (this.file.definition(hole).type === 'ObjectExpression') this.judgeRaw(hole, raw);
    return this.found;
  }

  /** Does the function that quotes what stands in the holes of a tag hand on what it gets? */
  private unquotedBy(option: string, tag: Node): 'dangerous' | 'unproven' | null {
    const made = this.file.definition(tag);
    const [options] = made.type === 'CallExpression' ? made.arguments : [];
    const answer = options ? this.file.option(options, [option]) : null;
    const own = answer?.kind === 'found' ? answer.values.map(({ node }) => node) : [];
    const assigned = this.file.sinks('command').flatMap(({ node, row }) => (row.form === 'quotes' && node.type === 'AssignmentExpression' ? [node.right] : []));
    const verdicts = (own.length > 0 ? own : assigned).map((value) => {
      if (this.file.functionOf(value)) return handsOn(this.file, value, tag, shellNeeds | quotedNeeds, ({ escapedFor }) => escapedFor?.has('shell-word') === true || escapedFor?.has('shell-single') === true);
      return this.file.entity(value) ? null : 'unproven';
    });
    return verdicts.find((verdict) => verdict === 'dangerous') ?? verdicts.find((verdict) => verdict !== null) ?? null;
  }

  private judgeRaw(hole: Node, raw: string): void {
    const answer = this.file.option(hole, [raw]);
    if (answer.kind !== 'found') return;
    for (const value of answer.values) if (value.kind === 'other') this.judgeLine(value.node, null);
  }

  /** A text for a shell, or a list of such. */
  private judgeLines(value: Node): void {
    const list = this.file.definition(value);
    if (list.type === 'ArrayExpression') for (const element of list.elements) this.judgeLine(element?.type === 'SpreadElement' ? element.argument : element, null);
    else this.judgeLine(value, null);
  }

  /** @param program what reads the line, if that is no shell of this call */
  private judgeLine(value: Node | null, program: string | null, contained = false): void {
    if (!value) return;
    for (const { pieces } of this.file.text(value)?.alternatives ?? []) {
      for (const hole of readShell(pieces).holes) this.judgeHole(value, pieces[hole.part] as Hole, hole, program, contained);
    }
  }

  private judgeHole(value: Node, hole: Hole, read: ShellHole, program: string | null, contained: boolean): void {
    const origins = this.file.flowOfHole(hole, this.sink.node).filter(isOpen);
    const place = hole.node === value ? value : placeInText(this.file, value, hole.node);
    const needs = read.quotes === 'single' ? quotedNeeds : read.isProgram && read.quotes === 'none' ? shellNeeds | programNeeds : shellNeeds;
    const able = origins.filter((origin) => (origin.possible & needs) !== 0 && !fitFor[read.quotes].some((word) => origin.escapedFor?.has(word)));
    // A word that is quoted already loses its quotes between others.
    const worst = worstOf(able, (origin) => !contained && isProvenBy(origin, needs) && !origin.escapedFor?.has('shell-word'));
    if (worst) this.add(worst, value, place, 'shell', program);
    else this.judgeOption(origins, value, place, read);
  }

  /** A value that has no characters of a shell left can still be an option. */
  private judgeOption(origins: readonly Origin[], value: Node, place: Node, { before, beginsWord }: ShellHole): void {
    const [program] = before;
    if (!beginsWord || !program || before.some((word) => word !== null && endsOptions.has(word))) return;
    const origin = origins.find((one) => one.kind === 'user' && (one.possible & optionNeeds) !== 0);
    if (origin && this.isRisky(programName(program))) this.add({ verdict: 'unproven', origin }, value, place, 'option', programName(program));
  }

  /** A text that is split at blanks, without a shell. */
  private judgeWords(value: Node): void {
    for (const { pieces } of this.file.text(value)?.alternatives ?? []) {
      for (const read of readShell(pieces).holes) {
        const hole = pieces[read.part] as Hole;
        const origins = this.file.flowOfHole(hole, this.sink.node).filter(isOpen);
        const needs = read.isProgram ? programNeeds : shellNeeds | optionNeeds;
        const able = origins.filter((origin) => (origin.possible & needs) !== 0 && (read.isProgram || origin.kind === 'user'));
        const place = hole.node === value ? value : placeInText(this.file, value, hole.node);
        const worst = worstOf(able, (origin) => read.isProgram && isProvenBy(origin, needs));
        if (worst) this.add(worst, value, place, read.isProgram ? 'program' : 'option', null);
      }
    }
  }

  /** A program and its arguments. */
  private judgeStart(values: readonly Node[]): void {
    const { row } = this.sink;
    const [first] = values;
    const list = row.form === 'argv' ? this.argumentsIn(values) : this.listOf(row);
    const [head, ...others] = list;
    const program = row.program ?? (row.form === 'program' ? first && this.constantOf(first) : head?.constant) ?? null;
    const rest = row.form === 'argv' ? others : list;
    const shell = row.shell ? this.shellOf() : 'no';
    const started = row.form === 'program' ? first : row.form === 'argv' ? head?.node : undefined;
    if (shell !== 'no') {
      if (started) this.judgeLine(started, null, shell === 'uncertain');
      for (const { node: argument } of rest) this.judgeBare(argument, 'shell', shellNeeds, null, shell === 'uncertain');
      if (shell === 'yes') return;
    } else if (started && program === null) {
      this.judgeProgram(started);
    }
    if (program !== null) this.judgeArguments(rest, programName(program));
    else for (const argument of rest) this.judgeBare(argument.node, 'option', optionNeeds, null, true, isOfUser);
  }

  private judgeProgram(value: Node): void {
    const texts = this.file.text(value)?.alternatives ?? [];
    const isBelow = texts.length > 0 && texts.every(({ pieces: [head] }) => head?.kind === 'constant');
    const needs = this.sink.row.form === 'program' ? maskOf(this.sink.row.needs) : programNeeds;
    this.judgeBare(value, 'program', isBelow ? needs & directoryNeeds : needs, null, false, ({ kind, detail }) => kind !== 'unknown' || detail !== 'import');
  }

  private judgeArguments(list: readonly Argument[], program: string): void {
    const script = Object.hasOwn(scriptOptions, program) ? scriptOptions[program] : undefined;
    let isLine = false;
    for (const [index, argument] of list.entries()) {
      const before = list[index - 1]?.constant ?? null;
      // `sh -c line` names what follows `$0`, `$1`, …; cmd, PowerShell and ssh read all of it as the line.
      if (isLine && readsOne.test(program)) return;
      isLine ||= shells.has(program) && (program === 'ssh' ? isBehindHost(list, index) : before !== null && lineOptions.test(before));
      if (argument.constant !== null) continue;
      if (isLine) this.judgeLine(argument.node, program);
      else if (before !== null && script?.test(before)) this.judgeBare(argument.node, 'script', scriptNeeds, program, false);
      else if (!list.slice(0, index).some(({ constant }) => constant !== null && endsOptions.has(constant))) this.judgeListed(argument, before, program, this.isContained(list));
    }
  }

  /** Does the library refuse the options that do harm, in a list that begins so? Whoever chooses the whole list begins it, too. */
  private isContained([first]: readonly Argument[]): boolean {
    const { contained = false, exposed } = this.sink.row;
    if (!contained || !exposed || !first) return contained;
    if (first.constant !== null) return !exposed.includes(first.constant);
    const isElement = first.several || first.node.parent?.type === 'ArrayExpression';
    return isElement || dangerOf(this.file, first.node, this.sink.node, arrayBit)?.verdict !== 'dangerous';
  }

  /** What stands behind an option may be its value. */
  private judgeListed({ node, several }: Argument, before: string | null, program: string, isContained: boolean): void {
    if (this.harmless.has(program)) return;
    const isValue = !several && before !== null && /^-{1,2}[^=]*$/.test(before);
    const contained = isValue || !this.risky.has(program) || isContained;
    if (isValue && !this.risky.has(program)) return;
    this.judgeBare(node, 'option', optionNeeds, program, contained, contained ? isOfUser : undefined, several);
  }

  private isRisky(program: string): boolean {
    return this.risky.has(program) && !this.harmless.has(program);
  }

  private judgeBare(
    value: Node, does: CommandDoing, needs: CapabilitySet, program: string | null, contained: boolean, counts: (origin: Origin) => boolean = () => true, several = false,
  ): void {
    const danger = (several ? dangerInside : dangerOf)(this.file, value, this.sink.node, needs, { contained, accepts: (origin) => !counts(origin) });
    if (danger) this.found.push({ ...danger, does, sink: this.sink, program });
  }

  private add(worst: Pick<Danger, 'origin' | 'verdict'>, value: Node, place: Node, does: CommandDoing, program: string | null): void {
    this.found.push({ ...worst, value, place, does, program, sink: this.sink });
  }

  private listOf({ list, rest }: CommandSink): readonly Argument[] {
    const { node } = this.sink;
    if (rest !== undefined && (node.type === 'CallExpression' || node.type === 'NewExpression')) return node.arguments.slice(rest).flatMap((argument) => this.argumentsIn([argument], 0, argument.type === 'SpreadElement'));
    const given = list && this.file.at(node, list);
    return given ? this.argumentsIn([given]) : [];
  }

  /** The elements of lists that the file shows; anything else that is given in the place of a list stands for several. */
  private argumentsIn(values: readonly Node[], depth = 0, isListed = true): readonly Argument[] {
    return values.flatMap((value): readonly Argument[] => {
      const bare = value.type === 'SpreadElement' ? value.argument : value;
      const list = this.file.definition(bare);
      if (list.type === 'ArrayExpression' && depth < 4) return list.elements.flatMap((element) => (element ? this.ofElement(element, depth) : []));
      if (list.type === 'ObjectExpression' || list.type === 'ArrowFunctionExpression' || list.type === 'FunctionExpression') return [];
      return [{ node: bare, several: isListed, constant: isListed ? null : this.constantOf(bare) }];
    });
  }

  private ofElement(element: Node, depth: number): readonly Argument[] {
    if (element.type === 'SpreadElement') return this.argumentsIn([element], depth + 1);
    return [{ node: element, several: false, constant: this.constantOf(element) }];
  }

  private constantOf(node: Node): string | null {
    const constant = this.file.constant(node);
    return constant ? String(constant.value) : null;
  }

  private shellOf(): 'yes' | 'no' | 'uncertain' {
    const { node } = this.sink;
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return 'no';
    const answers = node.arguments.slice(1).map((argument) => {
      if (argument.type === 'SpreadElement') return 'uncertain';
      const definition = this.file.definition(argument);
      if (definition.type === 'ArrayExpression' || this.file.functionOf(argument) || this.file.constant(argument)) return 'no';
      const answer = this.file.option(argument, ['shell']);
      if (answer.kind !== 'found') return answer.kind === 'missing' || !node.arguments.slice(2).includes(argument) ? 'no' : 'uncertain';
      if (answer.values.every((value) => value.kind === 'constant' && Boolean(value.value))) return 'yes';
      return answer.values.every((value) => value.kind === 'constant' && !value.value) ? 'no' : 'uncertain';
    });
    return answers.includes('yes') ? 'yes' : answers.includes('uncertain') ? 'uncertain' : 'no';
  }
}

type Hole = Extract<Piece, { kind: 'hole' }>;

function isOfUser({ kind }: Origin): boolean {
  return kind === 'user';
}

/** Is an argument of ssh behind the host, so that the other machine's shell reads it? */
function isBehindHost(list: readonly Argument[], index: number): boolean {
  const host = list.findIndex(({ constant }, place) => {
    const before = list[place - 1]?.constant ?? '';
    return !(constant ?? '').startsWith('-') && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(before);
  });
  return host >= 0 && index > host;
}
