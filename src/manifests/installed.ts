import { dirname, join } from 'node:path';
import { fileReader } from './file-cache.ts';

const readVersion = fileReader((text) => {
  const content = JSON.parse(text) as { readonly version?: unknown } | null;
  return typeof content?.version === 'string' ? content.version : null;
}, 5_000_000);

/** The version of a dependency in the nearest `node_modules` above a package.json; null if it is in none. */
export function installedVersion(key: string, packageJson: string): string | null {
  for (let directory = dirname(packageJson); ; directory = dirname(directory)) {
    const found = readVersion(join(directory, 'node_modules', key, 'package.json'));
    if (found.kind === 'read') return found.value;
    if (directory === dirname(directory)) return null;
  }
}
