import { readFileSync } from 'node:fs';
import type { Advisory, Severity } from '../manifests/advisory-file.ts';

/** What is known about one package: some of its advisories, and ends of its release lines. */
export interface PackageKnowledge {
  readonly advisories: readonly Advisory[];
  /** the first versions of release lines to which no advisory of the table applies */
  readonly clean: readonly string[];
  readonly ended: readonly EndOfLife[];
}

/** Release lines that get no security fixes any more. */
export interface EndOfLife {
  readonly name: string;
  readonly versions: string;
  /** day or month that the project has published; null: it ended without a date */
  readonly ended: string | null;
  /** lines that get fixes */
  readonly supported: string;
}

interface Table {
  readonly knownOn: string;
  readonly packages: Readonly<Record<string, {
    readonly clean: readonly string[];
    readonly advisories: readonly { readonly id: string; readonly alias?: string; readonly severity: Severity; readonly vulnerable: string }[];
  }>>;
  readonly endOfLife: readonly EndOfLife[];
}

let table: Table | null = null;
const nothing: PackageKnowledge = { advisories: [], clean: [], ended: [] };

/**
 * The table lies beside the module, in the sources as in the package, and is read by the first question.
 * @throws if somebody has bundled the module without it
 */
function read(): Table {
  const place = new URL('./advisories.json', import.meta.url);
  try {
    table ??= JSON.parse(readFileSync(place, 'utf8')) as Table;
  } catch (cause) {
    throw new Error(`eslint-plugin-web-security: its table of advisories, advisories.json, cannot be read beside ${import.meta.url}. Install the package again, or copy the table if you bundle it.`, { cause });
  }
  return table;
}

/** The day (ISO) up to which all sources of the table had been read; it has some newer rows, and never all of them. */
export function knownOn(): string {
  return read().knownOn;
}

export function knowledgeOf(name: string): PackageKnowledge {
  const { packages, endOfLife } = read();
  const row = Object.hasOwn(packages, name) ? packages[name] : undefined;
  const ended = endOfLife.filter((line) => line.name === name);
  if (!row && ended.length === 0) return nothing;
  return {
    advisories: (row?.advisories ?? []).map(({ alias, id, severity, vulnerable }) => ({
      name, id, severity, vulnerable, aliases: alias === undefined ? [] : [alias], patched: [],
    })),
    clean: row?.clean ?? [],
    ended,
  };
}
