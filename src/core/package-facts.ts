import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** What the nearest package.json says. */
export interface PackageFacts {
  /** declared ranges by package name, of all dependency groups */
  readonly declared: ReadonlyMap<string, string>;
  readonly path: string;
}

const maximumEntries = 200;
const maximumBytes = 5_000_000;

interface Entry {
  readonly modified: number;
  readonly size: number;
  readonly facts: PackageFacts | null;
}

/** By path, modification time and size; least recently used first out. */
const cache = new Map<string, Entry>();

/** The facts of the package.json nearest above a file; null if there is none or it cannot be read. */
export function readPackageFacts(filename: string): PackageFacts | null {
  if (!isAbsolute(filename)) return null;
  for (let directory = dirname(filename); ; directory = dirname(directory)) {
    const path = join(directory, 'package.json');
    const facts = read(path);
    if (facts !== undefined) return facts;
    if (directory === dirname(directory)) return null;
  }
}

/** undefined: no such file. */
function read(path: string): PackageFacts | null | undefined {
  let status;
  try {
    status = statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  if (!status?.isFile()) return undefined;
  const known = cache.get(path);
  if (known && known.modified === status.mtimeMs && known.size === status.size) {
    cache.delete(path);
    cache.set(path, known);
    return known.facts;
  }
  const facts = status.size > maximumBytes ? null : parse(path);
  cache.set(path, { modified: status.mtimeMs, size: status.size, facts });
  const oldest = cache.size > maximumEntries ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return facts;
}

function parse(path: string): PackageFacts | null {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content !== 'object' || content === null) return null;
    const declared = new Map<string, string>();
    for (const group of ['peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies']) {
      const entries: unknown = (content as Record<string, unknown>)[group];
      if (typeof entries !== 'object' || entries === null) continue;
      for (const [name, range] of Object.entries(entries)) if (typeof range === 'string') declared.set(name, range);
    }
    return { declared, path };
  } catch {
    return null;
  }
}

/** The one major version that a plain range allows (`^5.1.0`, `~4.2`, `5.x`, `npm:name@^5`), or null. */
export function majorOf(range: string): number | null {
  const plain = /^(?:npm:(?:@[^/]+\/)?[^@]+@)?(?:[\^~=v]|\s)*(\d+)(?:\.(?:\d+|x|\*)){0,2}(?:-[\w.-]+)?$/.exec(range.trim());
  return plain ? Number(plain[1]) : null;
}
