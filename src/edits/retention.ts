import type { File } from '../core/file.ts';
import { valueOf, type LogFile } from '../core/log-files.ts';
import type { Kept, Rotation } from '../core/retention.ts';
import type { Edit } from './edit.ts';
import { setProperty } from './properties.ts';
import { preferredQuote, quoted } from './quotes.ts';

/** How long records must be kept and may be kept, in days. */
export interface Policy {
  readonly minDays: number;
  readonly maxDays: number;
  /** what the user has decided to write; null: nothing */
  readonly retention: { readonly days: number } | { readonly files: number } | null;
}

/** A bound as it is to be written: `maxFiles: '90d'`. */
export interface Bound {
  readonly property: string;
  readonly value: string;
}

/** Days that are written unless the policy says otherwise: a quarter of a year, enough to look into what has happened. */
const usualDays = 90;

/** The bound that a log lacks, with the user's number or one that fits the policy; null if no number is known to fit. */
export function boundFor(log: LogFile, kept: Kept, rotation: Rotation, policy: Policy, file: File): Bound | null {
  const { repair } = log.row.retention;
  if (!repair || log.option([repair.property]).kind === 'unknown') return null;
  const number = numberFor(log, kept, rotation, policy, file);
  if (number === null) return null;
  const written = number.unit === 'days' ? `${number.count}${repair.days ?? ''}` : String(number.count);
  const text = repair.text || number.unit === 'days' ? quoted(written, preferredQuote(file.sourceCode)) : written;
  const property = boundInUse(kept) ?? repair.property;
  const [before, after] = property === repair.property ? (repair.around ?? ['', '']) : ['', ''];
  return { property, value: `${before}${text}${after}` };
}

/** The option that counts files already: another one would count beside it, or not at all. */
function boundInUse({ kind, node, bound }: Kept): string | null {
  return kind === 'files' && node && bound?.property.length === 1 ? (bound.property[0] ?? null) : null;
}

function numberFor(log: LogFile, kept: Kept, rotation: Rotation, { minDays, maxDays, retention }: Policy, file: File): { readonly unit: 'days' | 'files'; readonly count: number } | null {
  const { repair } = log.row.retention;
  if (retention && 'files' in retention) return { unit: 'files', count: retention.files };
  if (kept.kind === 'earlier' && kept.node) return unitOf('files', writtenCount(kept.node, file));
  const days = retention ? retention.days : Math.min(Math.max(usualDays, minDays), maxDays);
  if (repair?.days !== undefined) return { unit: 'days', count: days };
  const isFree = !retention && minDays === 0 && maxDays === Infinity;
  const isCertain = isFree || !rotation.bySize;
  if (rotation.days !== null && isCertain) return { unit: 'files', count: Math.ceil(days / rotation.days) };
  return unitOf('files', isFree ? (repair?.usual ?? null) : null);
}

function unitOf(unit: 'files', count: number | null): { readonly unit: 'files'; readonly count: number } | null {
  return count === null ? null : { unit, count };
}

/** The number that stands in a bound that lacks something else. */
function writtenCount(node: NonNullable<Kept['node']>, file: File): number | null {
  const value = file.constant(valueOf(node))?.value;
  return typeof value === 'number' && value > 0 ? value : null;
}

/** Writes a bound into a log's options. `isLocal`: they stand where they are used, so nothing else reads them. */
export function setBound({ holder, below }: LogFile, { property, value }: Bound, file: File): { readonly edit: Edit; readonly isLocal: boolean } | null {
  const answer = holder && below.length > 0 ? file.option(holder, below) : null;
  if (!holder || (answer && answer.kind !== 'found')) return null;
  const options = answer ? valueOf(answer.node) : holder;
  const literal = file.definition(options);
  const edit = literal.type === 'ObjectExpression' ? setProperty(file.sourceCode, literal, property, value) : null;
  return edit && { edit, isLocal: literal === options };
}
