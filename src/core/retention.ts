import type { TSESTree } from '@typescript-eslint/utils';
import type { PeriodGrammar, RetentionBound, RotationOption } from '../models/model.ts';
import type { Node, OptionAnswer } from './answers.ts';
import type { File } from './file.ts';
import type { LogFile } from './log-files.ts';
import { isConstantName } from './names.ts';
import { staticName, unwrap } from './syntax.ts';

/** When a log starts new files. */
export interface Rotation {
  /** `unknown`: the options cannot be seen */
  readonly state: 'on' | 'off' | 'unknown';
  /** days between new files; null: nothing says it */
  readonly days: number | null;
  /** a full file ends before its time */
  readonly bySize: boolean;
}

/** What a log keeps of its old files. */
export type Kept = {
  /** the option that decides, and where it stands; null: it is not written */
  readonly bound: RetentionBound | null;
  readonly node: Node | null;
} & (
  | { readonly kind: 'days' | 'files' | 'bytes'; /** null: a number that the file does not show */ readonly count: number | null }
  /** everything */
  | { readonly kind: 'all' }
  /** everything that other runs of the program have written */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'unknown'; /** what hides the value */ readonly origin: string }
);

export function rotationOf(log: LogFile, file: File): Rotation {
  const found = log.row.retention.rotation.map((row) => ({ row, ...readRotation(row, log, file) }));
  const days = found.flatMap((one) => one.days ?? []);
  const isOn = found.some((one) => one.state === 'on');
  return {
    state: isOn ? 'on' : found.some((one) => one.state === 'unknown') ? 'unknown' : 'off',
    // A period that cannot be seen may be the shortest.
    days: days.length === 0 || found.some((one) => one.row.period && one.state !== 'off' && one.days === null) ? null : finite(Math.min(...days)),
    bySize: found.some((one) => !one.row.period && one.state !== 'off'),
  };
}

function finite(days: number): number | null {
  return Number.isFinite(days) ? days : null;
}

function readRotation(row: RotationOption, log: LogFile, file: File): { readonly state: Rotation['state']; readonly days: number | null } {
  const answer = log.option([row.property]);
  if (answer.kind === 'unknown') return { state: row.default === undefined ? 'unknown' : 'on', days: null };
  const assumed = answer.kind === 'found' ? assumedOf(answer, file) : [{ value: undefined }];
  const [first, ...others] = assumed;
  if (!first || others.length > 0 || 'settled' in first) return { state: 'on', days: null };
  const { value } = first;
  if (!value) return row.default === undefined ? { state: 'off', days: null } : { state: 'on', days: row.default };
  if (row.numeric && !/^\s*\d/.test(String(value))) return { state: 'off', days: null };
  if (row.numeric && !Number.isFinite(Number(value))) return { state: 'off', days: null };
  const days = row.period ? daysOf(value, row.period) : null;
  const isMeant = !row.majors || row.majors.includes(file.major(log.package) ?? -1);
  return { state: (row.period && days === null && !row.default) || !isMeant ? 'off' : 'on', days };
}

/** Days of a period as an option writes it; null if it is none. */
function daysOf(value: unknown, { words = {}, units = {}, letters = {}, number }: PeriodGrammar): number | null {
  if (typeof value === 'number') return number === undefined ? null : value * number;
  if (typeof value !== 'string') return null;
  const word = words[value];
  if (word !== undefined) return word;
  const [, amount, letter] = /^\s*(\d+)\s*([a-z]+)$/i.exec(value) ?? [];
  const unit = letter === undefined ? undefined : (units[letter] ?? units[letter.toLowerCase()]);
  if (amount !== undefined && unit !== undefined) return Number(amount) * unit;
  const found = Object.keys(letters).filter((one) => value.includes(one)).map((one) => letters[one] as number);
  return found.length > 0 ? Math.min(...found) : null;
}

/** What is kept, by the first bound that holds; otherwise by the one that says most. */
export function keptBy(log: LogFile, file: File): Kept {
  const { bounds } = log.row.retention;
  const found = bounds.map((bound) => readBound(bound, log, file));
  return found.find((kept) => kept.kind === 'days' || kept.kind === 'files' || kept.kind === 'bytes')
    ?? found.find((kept) => kept.kind === 'earlier') ?? found.find((kept) => kept.kind === 'unknown')
    ?? found.find((kept) => kept.node !== null) ?? found[0] ?? { kind: 'all', bound: null, node: null };
}

function readBound(bound: RetentionBound, log: LogFile, file: File): Kept {
  const answer = log.option(bound.property);
  if (answer.kind === 'unknown') return { kind: 'unknown', origin: textOf(answer.node ?? log.holder, file), bound, node: null };
  const node = answer.kind === 'found' ? answer.node : null;
  const read = answer.kind === 'found' ? assumedOf(answer, file).map((assumed) => readCount(assumed, bound, log, file)) : [withoutBound(bound, log, file)];
  const kept = read.every((one) => one.kind === read[0]?.kind) ? read[0] : null;
  if (!kept || kept.kind === 'unknown') {
    const hidden = kept?.kind === 'unknown' ? kept.origin : textOf(node?.type === 'Property' ? node.value : log.holder, file);
    return { kind: 'unknown', origin: hidden, bound, node };
  }
  if (kept.kind === 'all') return { ...kept, bound, node };
  if (isVoided(bound, log)) return { kind: 'all', bound, node };
  if (!countsEarlier(bound, log, file)) return { kind: 'earlier', bound, node };
  const counts = read.flatMap((one) => ('count' in one && one.count !== null ? [one.count] : []));
  return { kind: kept.kind, count: counts.length === read.length ? Math.min(...counts) : null, bound, node };
}

/** Does it count the files of earlier runs too? */
function countsEarlier(bound: RetentionBound, log: LogFile, file: File): boolean {
  const flag = bound.countsEarlierWith;
  if (!flag) return true;
  const answer = log.option(flag.property);
  const isOn = answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && value.value === true);
  return isOn && canCountEarlier(bound, log, file);
}

/** Does the declared version know the flag with which it counts the files of earlier runs? */
export function canCountEarlier({ countsEarlierWith: flag }: RetentionBound, log: LogFile, file: File): boolean {
  return !flag || (file.major(log.package) ?? flag.since) >= flag.since;
}

/** Does another option take the effect of a bound, for sure? */
export function isVoided(bound: RetentionBound | null, log: LogFile): boolean {
  const voids = bound?.voidedBy;
  return voids !== undefined && isSet(log.option([voids.property])) && log.option([voids.unless]).kind === 'missing';
}

function isSet(answer: OptionAnswer): boolean {
  return answer.kind === 'found' && answer.values.every((value) => (value.kind === 'constant' ? Boolean(value.value) : true));
}

type Read =
  | { readonly kind: 'days' | 'files' | 'bytes'; readonly count: number | null }
  | { readonly kind: 'all' }
  | { readonly kind: 'unknown'; readonly origin: string };

function withoutBound(bound: RetentionBound, log: LogFile, file: File): Read {
  if (bound.default === undefined) return { kind: 'all' };
  if (typeof bound.default === 'number') return { kind: bound.counts, count: bound.default };
  const major = file.major(log.package);
  if (major === null) return { kind: 'unknown', origin: `the version of ${log.package}` };
  const count = bound.default[major];
  return count === undefined ? { kind: 'all' } : { kind: bound.counts, count };
}

function readCount(assumed: Assumed, bound: RetentionBound, log: LogFile, file: File): Read {
  if ('settled' in assumed) return assumed.settled ? { kind: bound.counts, count: null } : { kind: 'unknown', origin: textOf(assumed.node, file) };
  const { value } = assumed;
  if (value === 0 && bound.zeroKeepsNone) return { kind: bound.counts, count: 0 };
  if (!value) return withoutBound(bound, log, file);
  const [, digits, rest = ''] = /^(\d+)(.*)$/s.exec(String(value)) ?? [];
  const count = Number(digits);
  if (digits === undefined || !(count > 0) || (bound.numeric && rest.trim() !== '')) return { kind: 'all' };
  return { kind: bound.days !== undefined && rest.endsWith(bound.days) ? 'days' : bound.counts, count };
}

// Values that may come from outside

/** A constant, also one that stands in for what is not configured; or an expression that has none, `settled` if its name says so. */
type Assumed = { readonly value: unknown } | { readonly settled: boolean; readonly node: Node };

function assumedOf(answer: Extract<OptionAnswer, { kind: 'found' }>, file: File): readonly Assumed[] {
  const standard = answer.node.type === 'Property' ? otherwise(answer.node.value, file) : null;
  if (standard) return [standard];
  return answer.values.map((value) => {
    if (value.kind === 'constant') return { value: value.value };
    const standard = fallback(value.node, file, 0);
    return standard?.value ? standard : { settled: isSettled(value.node, file), node: value.node };
  });
}

/** `days ? `${days}d` : '90d'`: what stands in for a value that is not there. */
function otherwise(node: Node, file: File): { readonly value: unknown } | null {
  const of = file.definition(node);
  if (of.type !== 'ConditionalExpression' || (of.test.type !== 'Identifier' && of.test.type !== 'MemberExpression') || file.constant(of.test)) return null;
  const isOfTest = file.sourceCode.getText(of.consequent).includes(file.sourceCode.getText(of.test));
  const standard = isOfTest ? fallback(of.alternate, file, 0) : null;
  return standard?.value ? standard : null;
}

/** What an expression is when nothing is configured: `process.env.DAYS ?? '30d'` is `30d`. */
function fallback(node: Node, file: File, depth: number): { readonly value: unknown } | null {
  const constant = file.constant(node);
  if (constant || depth > 8) return constant;
  const of = unwrap(file.definition(node));
  switch (of.type) {
    case 'LogicalExpression':
      return of.operator === '&&' ? null : fallback(of.right, file, depth + 1);
    case 'TemplateLiteral': {
      const parts = of.expressions.map((expression) => fallback(expression, file, depth + 1));
      if (parts.includes(null)) return null;
      return { value: of.quasis.map((quasi, index) => `${quasi.value.cooked ?? ''}${index < parts.length ? String(parts[index]?.value) : ''}`).join('') };
    }
    case 'BinaryExpression': {
      if (of.operator !== '+' && of.operator !== '*') return null;
      const [left, right] = [fallback(of.left, file, depth + 1), fallback(of.right, file, depth + 1)];
      return left && right ? { value: of.operator === '+' ? (left.value as string) + (right.value as string) : Number(left.value) * Number(right.value) } : null;
    }
    case 'UnaryExpression':
      return of.operator === '+' ? asNumber(fallback(of.argument, file, depth + 1)) : null;
    case 'CallExpression':
      return fallbackOfCall(of, file, depth);
    case 'Identifier':
      return fallbackOfPattern(of, file, depth);
    default:
      return null;
  }
}

/** `const { DAYS = '30' } = process.env` */
function fallbackOfPattern(name: Node, file: File, depth: number): { readonly value: unknown } | null {
  const inPattern = (file.variable(name)?.defs[0]?.name as Node | undefined)?.parent;
  return inPattern?.type === 'AssignmentPattern' ? fallback(inPattern.right, file, depth + 1) : null;
}

function fallbackOfCall(call: TSESTree.CallExpression, file: File, depth: number): { readonly value: unknown } | null {
  const [first] = call.arguments;
  const name = call.callee.type === 'Identifier' && !file.variable(call.callee) ? call.callee.name
    : call.callee.type === 'MemberExpression' ? staticName(call.callee) : null;
  const value = first && ['Number', 'parseInt', 'parseFloat', 'String'].includes(name ?? '') ? fallback(first, file, depth + 1) : null;
  return name === 'String' ? value && { value: String(value.value) } : asNumber(value);
}

function asNumber(constant: { readonly value: unknown } | null): { readonly value: unknown } | null {
  return constant && { value: Number.parseFloat(String(constant.value)) };
}

/** `LOG_RETENTION`: by its name a constant of another file. */
function isSettled(node: Node, file: File): boolean {
  const origins = file.flow(node);
  return origins.length > 0
    && origins.every((origin) => origin.kind === 'constant' || (origin.settled && isConstantName(origin.text.split('.').at(-1) ?? '')));
}

/** The source of an expression in one line, for messages. */
export function textOf(node: Node | null, file: File): string {
  const text = node ? file.sourceCode.getText(node).replace(/\s+/g, ' ') : 'its caller';
  return text.length > 40 ? `\`${text.slice(0, 39)}…\`` : `\`${text}\``;
}
