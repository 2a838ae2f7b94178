/** A published package at one version. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  /** only development needs it; false if the lockfile does not say */
  readonly isDev: boolean;
}

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun';

/** What a lockfile says, whatever its format. */
export interface Lockfile {
  readonly manager: PackageManager;
  /** Does it lock the project in this folder (relative to the lockfile's, with slashes; '' for the same folder)? */
  governs(project: string): boolean;
  /**
   * What a dependency of a project is resolved to; `local` for a folder, such as a project of the workspace; null if the
   * lockfile does not tell.
   * @param key the dependency's name in package.json, which may be an alias
   * @param range what package.json says behind it
   */
  resolve(project: string, key: string, range: string): Locked | 'local' | null;
  /** every published package, in no order */
  readonly packages: readonly Locked[];
}

/** `name@version` → both; null for anything else, such as a link. */
export function splitNameAndVersion(text: string): { readonly name: string; readonly version: string } | null {
  const at = text.indexOf('@', 1);
  return at === -1 ? null : { name: text.slice(0, at), version: text.slice(at + 1) };
}
