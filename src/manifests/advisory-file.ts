import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileReader, UnreadableError, type Read } from './file-cache.ts';
import { isRange } from './semver.ts';

export type Severity = 'low' | 'moderate' | 'high' | 'critical';

/** One vulnerability of one package. */
export interface Advisory {
  readonly name: string;
  /** of the GitHub advisory if it has one */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly vulnerable: string;
  /** first repaired versions that are known to exist */
  readonly patched: readonly string[];
}

/** The advisories of a file, and when it was made (ISO); null if it does not say. */
export interface AdvisoryFile {
  readonly advisories: readonly Advisory[];
  readonly generatedAt: string | null;
  /** advisories that the file wants to be silent about, with the day until which it does (null: for good) */
  readonly ignored: readonly { readonly id: string; readonly until: string | null }[];
}

const maximumBytes = 100_000_000;
/** Files of a directory that are read: OSV has one for each advisory. */
const maximumFiles = 20_000;

const readFile = fileReader(parseAdvisories, maximumBytes, 20);

/**
 * Reads a file of advisories, or all `.json` files of a directory: the plugin's own format, `npm audit --json`, or OSV.
 * @param file relative to `directory`, or absolute
 */
export function readAdvisoryFile(file: string, directory: string): Read<AdvisoryFile> {
  const path = resolve(directory, file);
  let files;
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readFile(path);
    files = readdirSync(path).filter((name) => name.endsWith('.json')).slice(0, maximumFiles);
  } catch (error) {
    return { kind: 'unreadable', reason: `the system says ${(error as NodeJS.ErrnoException).code ?? 'no'}` };
  }
  const parts: AdvisoryFile[] = [];
  for (const name of files) {
    const part = readOne(join(path, name));
    if (part.kind !== 'read') return part.kind === 'missing' ? part : { kind: 'unreadable', reason: `${name}: ${part.reason}` };
    parts.push(part.value);
  }
  return { kind: 'read', value: together(parts) };
}

/** A directory can have more files than are remembered for single ones. */
const readOne = fileReader(parseAdvisories, maximumBytes, maximumFiles);

function together(parts: readonly AdvisoryFile[]): AdvisoryFile {
  const dates = parts.flatMap((part) => part.generatedAt ?? []).sort();
  return {
    advisories: parts.flatMap((part) => part.advisories),
    generatedAt: dates.at(-1) ?? null,
    ignored: parts.flatMap((part) => part.ignored),
  };
}

function parseAdvisories(text: string): AdvisoryFile {
  const content: unknown = JSON.parse(text);
  if (isRecord(content) && Array.isArray(content['entries'])) return ownFormat(content['entries'], textOf(content['generatedAt']));
  if (isRecord(content) && isRecord(content['vulnerabilities'])) return ofAudit(content['vulnerabilities']);
  const records = Array.isArray(content) ? content : [content];
  if (records.every((record) => isRecord(record) && Array.isArray(record['affected']))) return ofOsv(records as Fields[]);
  throw new UnreadableError('it is neither a list of entries nor the output of npm audit nor OSV');
}

function ownFormat(entries: readonly unknown[], generatedAt: string | null): AdvisoryFile {
  const records = entries.filter(isRecord);
  return {
    advisories: records.flatMap((entry) => advisoryOf({
      name: entry['name'], id: entry['id'], severity: entry['severity'], vulnerable: entry['vulnerable'], patched: [entry['patched']],
    })),
    generatedAt,
    ignored: records.filter((entry) => entry['ignore'] === true).flatMap((entry) => {
      const id = textOf(entry['id']);
      return id === null ? [] : [{ id, until: textOf(entry['until']) }];
    }),
  };
}

/** Version 2 of the report (npm 7 and later): what a package inherits from another one is listed there as a name. */
function ofAudit(vulnerabilities: Fields): AdvisoryFile {
  const found = Object.values(vulnerabilities).filter(isRecord).flatMap((entry) => (Array.isArray(entry['via']) ? entry['via'] : []));
  const advisories = found.filter(isRecord).flatMap((via) => advisoryOf({
    name: via['name'], id: textOf(via['url'])?.split('/').at(-1) ?? String(via['source']), severity: via['severity'], vulnerable: via['range'],
  }));
  return { advisories, generatedAt: null, ignored: [] };
}

/** The schema of osv.dev: ranges are lists of events in order. */
function ofOsv(records: readonly Fields[]): AdvisoryFile {
  const advisories = records.filter((record) => record['withdrawn'] === undefined).flatMap((record) => listOf(record['affected']).flatMap((affected) => {
    const { ecosystem, name } = recordOf(affected['package']);
    if (ecosystem !== 'npm') return [];
    const events = listOf(affected['ranges']).filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM').map((range) => listOf(range['events']));
    return advisoryOf({
      name, id: record['id'], aliases: record['aliases'], severity: recordOf(record['database_specific'])['severity'],
      vulnerable: events.map(rangeOfEvents).filter(Boolean).join(' || '), patched: events.flat().map((event) => event['fixed']),
    });
  }));
  const dates = records.flatMap((record) => textOf(record['modified']) ?? []).sort();
  return { advisories, generatedAt: dates.at(-1) ?? null, ignored: [] };
}

function rangeOfEvents(events: readonly Fields[]): string {
  const parts: string[] = [];
  let start: string | null = null;
  for (const event of events) {
    if (typeof event['introduced'] === 'string') start = event['introduced'] === '0' ? '>=0.0.0-0' : `>=${event['introduced']}`;
    if (start === null) continue;
    if (typeof event['fixed'] === 'string') parts.push(`${start} <${event['fixed']}`);
    else if (typeof event['last_affected'] === 'string') parts.push(`${start} <=${event['last_affected']}`);
    else continue;
    start = null;
  }
  return [...parts, ...(start === null ? [] : [start])].join(' || ');
}

const severities: Readonly<Record<string, Severity>> = {
  info: 'low', low: 'low', moderate: 'moderate', medium: 'moderate', high: 'high', critical: 'critical',
};

/** Nothing for an entry without name, identifier or range. A severity that is not known counts as moderate. */
function advisoryOf(fields: Readonly<Record<'name' | 'id' | 'severity' | 'vulnerable', unknown>> & { readonly aliases?: unknown; readonly patched?: readonly unknown[] }): Advisory[] {
  const [name, id, vulnerable] = [textOf(fields.name), textOf(fields.id), textOf(fields.vulnerable)];
  if (name === null || id === null || vulnerable === null || !isRange(vulnerable)) return [];
  return [{
    name, id, vulnerable,
    aliases: Array.isArray(fields.aliases) ? fields.aliases.filter((alias) => typeof alias === 'string') : [],
    severity: severities[textOf(fields.severity)?.toLowerCase() ?? ''] ?? 'moderate',
    patched: (fields.patched ?? []).filter((version) => typeof version === 'string'),
  }];
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
