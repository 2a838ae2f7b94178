import { append, groupBy } from './groups.ts';
import type { PackageModel, TlsMethodRow, TlsOptionRow, TlsParameterRow, TlsPeerRow, TlsSideRow, TlsVariableRow } from '../models/model.ts';

/** The models' rows about TLS, by what has to be looked for. Entities in them have full names (`package:name`). */
export interface TlsRows {
  /** options that mean the same wherever they stand, by name */
  readonly options: ReadonlyMap<string, TlsOptionRow>;
  /** options of some calls, by the package of the calls */
  readonly ofCalls: ReadonlyMap<string, readonly { readonly row: TlsOptionRow; readonly calls: readonly string[] }[]>;
  readonly variables: readonly TlsVariableRow[];
  readonly parameters: readonly TlsParameterRow[];
  readonly methods: readonly TlsMethodRow[];
  readonly sides: readonly TlsSideRow[];
  readonly peers: readonly TlsPeerRow[];
  /** names of the properties that are looked for in object literals */
  readonly names: ReadonlySet<string>;
  /** finds one of these names in a text */
  readonly anyName: RegExp;
  /** begins where a text of the source may name one of the parameters; global */
  readonly mention: RegExp;
}

/** Collects the rows of all models. */
export function tlsRowsOf(models: readonly PackageModel[]): TlsRows {
  const rows = models.flatMap((model) => (model.tls ?? []).map((row) => withFullNames(row, model.package)));
  const options = rows.filter((row) => row.form === 'option');
  const anywhere = new Map(options.filter((row) => !row.in).map((row) => [row.option, row]));
  const variables = rows.filter((row) => row.form === 'variable');
  const parameters = rows.filter((row) => row.form === 'parameter');
  const words = new Set(parameters.map((row) => row.parameter.split(/(?=[A-Z])/).join(' ?')));
  const names = new Set([...anywhere.keys(), ...variables.map((row) => row.variable)]);
  return {
    options: anywhere,
    ofCalls: byPackage(options.filter((row) => row.in)),
    variables,
    parameters,
    methods: rows.filter((row) => row.form === 'method'),
    sides: models.flatMap((model) => (model.tlsSides ?? []).map((row) => ({ ...row, call: fullName(row.call, model.package) }))),
    peers: models.flatMap((model) => model.tlsPeer ?? []),
    names,
    anyName: new RegExp([...names].join('|')),
    mention: new RegExp(`[?&;] ?(?:${[...words].join('|')}) ?=`, 'gi'),
  };
}

function byPackage(rows: readonly TlsOptionRow[]): Map<string, { readonly row: TlsOptionRow; readonly calls: readonly string[] }[]> {
  const found = new Map<string, { readonly row: TlsOptionRow; readonly calls: readonly string[] }[]>();
  for (const row of rows) {
    const byName = groupBy(row.in?.calls ?? [], (call) => call.slice(0, call.lastIndexOf(':')));
    for (const [name, calls] of byName) append(found, name, { row, calls });
  }
  return found;
}

function withFullNames<Row extends NonNullable<PackageModel['tls']>[number]>(row: Row, packageName: string): Row {
  const full = (names: readonly string[]) => names.map((name) => fullName(name, packageName));
  switch (row.form) {
    case 'option':
      return row.in ? { ...row, in: { ...row.in, calls: full(row.in.calls) } } : row;
    case 'parameter':
      return row.calls ? { ...row, calls: full(row.calls) } : row;
    case 'variable':
      return { ...row, environment: fullName(row.environment, packageName) };
    default:
      return row;
  }
}

function fullName(name: string, packageName: string): string {
  return name.includes(':') ? name : `${packageName}:${name}`;
}
