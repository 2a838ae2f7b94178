import { readFileSync, statSync } from 'node:fs';

/** What became of a file: read, not there, or not to be read and why. */
export type Read<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A text that is not what its reader expects; the message ends a sentence: "cannot be read: …". */
export class UnreadableError extends Error {}

interface Entry {
  readonly modified: number;
  readonly size: number;
  readonly result: Read<unknown>;
}

/**
 * A cache of what one reader makes of files, by path, modification time and size; least recently used first out, since
 * editors live for days.
 * @param parse makes the value from the text; an `UnreadableError` says what is wrong with it
 * @param maximumBytes larger files are not read
 * @param maximumEntries how many files are remembered
 */
export function fileReader<Value>(parse: (text: string) => Value, maximumBytes: number, maximumEntries = 200): (path: string) => Read<Value> {
  const cache = new Map<string, Entry>();
  return (path) => {
    const status = statusOf(path);
    if (!status) return { kind: 'missing' };
    const known = cache.get(path);
    if (known && known.modified === status.modified && known.size === status.size) {
      cache.delete(path);
      cache.set(path, known);
      return known.result as Read<Value>;
    }
    const result = status.size > maximumBytes
      ? { kind: 'unreadable' as const, reason: `it has more than ${Math.round(maximumBytes / 1_000_000)} MB` }
      : readAndParse(path, parse);
    cache.delete(path);
    cache.set(path, { ...status, result });
    const oldest = cache.size > maximumEntries ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return result;
  };
}

/** Is there a file of this path? */
export function isFile(path: string): boolean {
  return statusOf(path) !== null;
}

function readAndParse<Value>(path: string, parse: (text: string) => Value): Read<Value> {
  try {
    const text = readFileSync(path, 'utf8');
    return { kind: 'read', value: parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (error instanceof SyntaxError) return 'it is no valid JSON';
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? `the system says ${code}` : 'its content is not what was expected';
}

function statusOf(path: string): { readonly modified: number; readonly size: number } | null {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isFile() ? { modified: status.mtimeMs, size: status.size } : null;
  } catch {
    return null;
  }
}
