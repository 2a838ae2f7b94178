import type { ESLint } from 'eslint';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A plugin with a language, which the package does not install by itself. */
export interface Peer {
  readonly name: '@eslint/json' | 'eslint-plugin-yml';
  /** a language that the versions in use have */
  readonly language: string;
}

/** Tried: 9.5.0 knows the key `language` and fails on it, 9.6.0 lints JSON and YAML. */
const firstWithLanguages = [9, 6] as const;

const fromPlugin = createRequire(import.meta.url);

/**
 * Loads the plugins that a config needs, from where this one is installed or else from the working directory.
 * @throws an error that says what to install, if one is missing or ESLint is too old for languages
 */
export function loadPeers(config: string, peers: readonly Peer[]): ESLint.Plugin[] {
  const subject = `eslint-plugin-web-security: the config "${config}"`;
  const version = versionOfEslint();
  if (version && isOlder(version)) {
    throw new Error(`${subject} lints files that are not JavaScript, which needs ESLint ${firstWithLanguages.join('.')}.0 or later; this is ESLint ${version}. Update ESLint, or leave the config out.`);
  }
  const loaded = peers.map(({ name }) => load(name));
  const lacking = peers.filter(({ language }, index) => !loaded[index]?.languages?.[language]).map(({ name }) => name);
  if (lacking.length > 0) {
    throw new Error(`${subject} needs ${lacking.join(' and ')}, in a current version. Install: npm install --save-dev ${lacking.map((name) => `${name}@latest`).join(' ')}`);
  }
  return loaded.filter((plugin) => plugin !== null);
}

/** null: not installed */
function load(name: string): ESLint.Plugin | null {
  const loaded = firstOf((require) => require(name) as ESLint.Plugin & { readonly default?: ESLint.Plugin }, name);
  return loaded ? loaded.default ?? loaded : null;
}

/** The version of the ESLint that runs: the newest of those in memory, else the one that is installed. */
function versionOfEslint(): string | null {
  const running = Object.entries(fromPlugin.cache)
    .filter(([path]) => /[\\/]eslint[\\/]package\.json$/.test(path))
    .map(([, module]) => (module?.exports as { readonly version?: unknown } | undefined)?.version)
    .filter((version) => typeof version === 'string');
  return running.find((version) => !isOlder(version)) ?? running[0]
    ?? firstOf((require) => (require('eslint/package.json') as { readonly version: string }).version, 'eslint');
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < firstWithLanguages[0] || (major === firstWithLanguages[0] && minor < firstWithLanguages[1]);
}

/** What is asked of a package, from the plugin's place or the working directory; null if it is in neither. */
function firstOf<T>(ask: (require: NodeJS.Require) => T, name: string): T | null {
  for (const place of [import.meta.url, join(process.cwd(), 'eslint.config.js')]) {
    try {
      return ask(createRequire(place));
    } catch (error) {
      if (!isMissing(error, name)) throw error;
    }
  }
  return null;
}

/** The package itself is not there; a module that it asks for in vain is another error. */
function isMissing(error: unknown, name: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' && error.message.split('\n')[0]?.includes(name) === true;
}
