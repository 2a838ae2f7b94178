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

interface Knowledge {
  readonly knownOn: string;
  readonly byName: ReadonlyMap<string, PackageKnowledge>;
}

let knowledge: Knowledge | null = null;
const nothing: PackageKnowledge = { advisories: [], clean: [], ended: [] };

/** The day (ISO) up to which all sources of the table had been read; it has some newer rows, and never all of them. */
export function knownOn(): string {
  return (knowledge ??= indexed(read())).knownOn;
}

/** Asked for each package of a lockfile. */
export function knowledgeOf(name: string): PackageKnowledge {
  return (knowledge ??= indexed(read())).byName.get(name) ?? nothing;
}

/**
 * The table lies beside the module, in the sources as in the package.
 * @throws if somebody has bundled the module without it
 */
function read(): Table {
  try {
    return JSON.parse(readFileSync(new URL('./advisories.json', import.meta.url), 'utf8')) as Table;
  } catch (cause) {
    throw new Error(`eslint-plugin-web-security: its table of advisories, advisories.json, cannot be read beside ${import.meta.url}. Install the package again, or copy the table if you bundle it.`, { cause });
  }
}

function indexed({ endOfLife, packages, knownOn: day }: Table): Knowledge {
  const byName = new Map<string, PackageKnowledge>();
  for (const [name, { advisories, clean }] of Object.entries(packages)) {
    byName.set(name, {
      advisories: advisories.map(({ alias, id, severity, vulnerable }) => ({
        name, id, severity, vulnerable, aliases: alias === undefined ? [] : [alias], patched: [],
      })),
      clean,
      ended: [],
    });
  }
  for (const line of endOfLife) {
    const known = byName.get(line.name) ?? nothing;
    byName.set(line.name, { ...known, ended: [...known.ended, line] });
  }
  return { knownOn: day, byName };
}
