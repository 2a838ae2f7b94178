import { readFileSync, statSync } from 'node:fs';

const maximumEntries = 200;

interface Entry {
  readonly modified: number;
  readonly size: number;
  readonly value: unknown;
}

/** By what is made of the file, then by path; least recently used first out. */
const caches = new WeakMap<(text: string) => unknown, Map<string, Entry>>();

/**
 * What `parse` makes of a file's text, kept until the file's modification time or size changes.
 * @param maximumBytes larger files are not read
 * @returns undefined: there is no such file; null: it is too large, cannot be read, or `parse` throws
 */
export function readCached<T>(path: string, parse: (text: string) => T, maximumBytes: number): T | null | undefined {
  const status = statusOf(path);
  if (!status) return undefined;
  const cache = caches.get(parse) ?? new Map<string, Entry>();
  caches.set(parse, cache);
  const known = cache.get(path);
  cache.delete(path);
  const isCurrent = known?.modified === status.mtimeMs && known.size === status.size;
  const value = isCurrent ? known.value as T | null : status.size > maximumBytes ? null : attempt(path, parse);
  cache.set(path, { modified: status.mtimeMs, size: status.size, value });
  const oldest = cache.size > maximumEntries ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return value;
}

/** Is there a file of this path? */
export function isFile(path: string): boolean {
  return statusOf(path) !== null;
}

function statusOf(path: string): { readonly mtimeMs: number; readonly size: number } | null {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isFile() ? status : null;
  } catch {
    return null;
  }
}

function attempt<T>(path: string, parse: (text: string) => T): T | null {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
