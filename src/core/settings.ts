/** What the user teaches in `settings['web-security']`, in the words of the models. */
export interface Settings {
  /** functions that do a step for the routes behind them, by exact name or `/pattern/` */
  readonly guards: Readonly<{ authentication: readonly string[]; authorization: readonly string[] }>;
  /** decorators that make a route public */
  readonly publicDecorators: readonly string[];
  /** every route of the application is behind a guard that this file does not show */
  readonly globalGuards: boolean;
  /** functions whose result is data of a request, by exact name */
  readonly sources: readonly string[];
  /** functions whose first argument is run as SQL, sent to browsers as HTML, or stored as a record, by exact name */
  readonly sinks: Readonly<Record<OwnSink, readonly string[]>>;
  /** functions whose result is fit for a language, by exact name */
  readonly sanitizers: Readonly<{ sql: readonly string[]; html: readonly string[]; log: readonly string[] }>;
  /** functions that throw or answer when their argument is not valid, or return the checked value */
  readonly validators: readonly string[];
  /** objects whose methods write to a log, by exact name */
  readonly loggers: readonly string[];
  /** names of fields whose values are kept out of logs, by class; of what a person's data is read from; and names that are none of these */
  readonly sensitiveFields: Readonly<Record<SensitiveList, readonly string[]>>;
  /** hosts to which a connection is as safe as to this machine: `db.internal`, or `*.internal` for every name below one */
  readonly trustedHosts: readonly string[];
}

export type OwnSink = 'sql' | 'html' | 'record';
export type SensitiveList = 'secret' | 'government' | 'personal' | 'persons' | 'ignored';

const defaults: Settings = {
  guards: { authentication: [], authorization: [] },
  publicDecorators: ['Public', 'IsPublic', 'SkipAuth', 'AllowAnonymous', 'Anonymous', 'NoAuth', 'Unprotected'],
  globalGuards: false,
  sources: [],
  sinks: { sql: [], html: [], record: [] },
  sanitizers: { sql: [], html: [], log: [] },
  validators: [],
  loggers: [],
  sensitiveFields: { secret: [], government: [], personal: [], persons: [], ignored: [] },
  trustedHosts: [],
};

/**
 * The validated settings; absent ones are defaults.
 * @throws if a key is not known or has a value of the wrong type; the message names the key and what it accepts
 */
export function readSettings(given: unknown): Settings {
  if (given === undefined) return defaults;
  const block = object(given, 'web-security', Object.keys(defaults));
  return {
    guards: lists(block, 'guards', namesOrPatterns),
    publicDecorators: [...defaults.publicDecorators, ...strings(block['publicDecorators'] ?? [], 'web-security.publicDecorators')],
    globalGuards: boolean(block['globalGuards'] ?? false, 'web-security.globalGuards'),
    sources: strings(block['sources'] ?? [], 'web-security.sources'),
    sinks: lists(block, 'sinks', strings),
    sanitizers: lists(block, 'sanitizers', strings),
    validators: strings(block['validators'] ?? [], 'web-security.validators'),
    loggers: strings(block['loggers'] ?? [], 'web-security.loggers'),
    sensitiveFields: lists(block, 'sensitiveFields', strings),
    trustedHosts: hosts(block['trustedHosts'] ?? [], 'web-security.trustedHosts'),
  };
}

/** An object of lists, each read by `read`; one that is not given is empty. */
function lists<Name extends 'guards' | 'sinks' | 'sanitizers' | 'sensitiveFields'>(
  block: Record<string, unknown>,
  name: Name,
  read: (value: unknown, key: string) => readonly string[],
): Settings[Name] {
  const key = `web-security.${name}`;
  const accepted = Object.keys(defaults[name]);
  const given = object(block[name] ?? {}, key, accepted);
  return Object.fromEntries(accepted.map((part) => [part, read(given[part] ?? [], `${key}.${part}`)])) as Settings[Name];
}

function object(value: unknown, key: string, accepted: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(key, `an object with ${accepted.join(', ')}`);
  for (const name of Object.keys(value)) {
    if (!accepted.includes(name)) throw new TypeError(`eslint-plugin-web-security: settings key "${key}.${name}" is not known. Known keys: ${accepted.join(', ')}.`);
  }
  return value as Record<string, unknown>;
}

function strings(value: unknown, key: string): readonly string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) throw wrong(key, 'an array of strings');
  return value as string[];
}

function namesOrPatterns(value: unknown, key: string): readonly string[] {
  const names = strings(value, key);
  for (const name of names) {
    if (!isPattern(name)) continue;
    try {
      new RegExp(name.slice(1, -1), 'u');
    } catch {
      throw new TypeError(`eslint-plugin-web-security: settings key "${key}" has a pattern that is no regular expression: ${name}`);
    }
  }
  return names;
}

function hosts(value: unknown, key: string): readonly string[] {
  const names = strings(value, key);
  for (const name of names) {
    if (/^(?:\*\.)?[^\s/:*@]+$|^[\da-f:]+$/i.test(name)) continue;
    throw new TypeError(`eslint-plugin-web-security: settings key "${key}" takes names of hosts without scheme, port or path, not "${name}".`);
  }
  return names.map((name) => name.toLowerCase());
}

/** Is a name of the settings a pattern: `/^needs[A-Z]/`? */
export function isPattern(name: string): boolean {
  return name.length > 2 && name.startsWith('/') && name.endsWith('/');
}

function boolean(value: unknown, key: string): boolean {
  if (typeof value !== 'boolean') throw wrong(key, 'true or false');
  return value;
}

function wrong(key: string, accepted: string): TypeError {
  return new TypeError(`eslint-plugin-web-security: settings key "${key}" must be ${accepted}.`);
}
