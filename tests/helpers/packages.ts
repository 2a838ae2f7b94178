import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Dependencies of a package.json: name → version range. */
export type Packages = Readonly<Record<string, string>>;

/** The majors on which the project's models are checked: what a test's package.json declares when it says nothing else. */
export const currentPackages: Packages = {
  'better-sqlite3': '^12.0.0',
  'cookie-parser': '^1.4.7',
  'cookie-session': '^2.1.0',
  'express': '^5.1.0',
  'express-session': '^1.18.0',
  'fastify': '^5.2.0',
  '@fastify/cookie': '^11.0.0',
  '@fastify/secure-session': '^8.0.0',
  '@fastify/session': '^11.0.0',
  'file-stream-rotator': '^1.0.0',
  'log4js': '^6.9.0',
  'mongoose': '^9.0.0',
  '@nestjs/common': '^12.0.0',
  'mysql2': '^3.11.0',
  'next': '^16.0.0',
  'pg': '^8.13.0',
  'pino-roll': '^4.0.0',
  '@prisma/client': '^6.0.0',
  'zod': '^4.0.0',
};

/**
 * A directory whose package.json declares these packages, for code whose verdict depends on package facts.
 * Equal packages share one directory, below the system's directory for temporary files.
 */
export function packageDirectory(packages: Packages): string {
  return projectDirectory({ 'package.json': manifestOf(packages) });
}

/**
 * A directory that holds these files (path → text), and a package.json without dependencies unless one is among them.
 * Equal files share one directory, below the system's directory for temporary files.
 */
export function projectDirectory(files: Readonly<Record<string, string>>): string {
  const all = { 'package.json': manifestOf({}), ...files };
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
  const directory = path.join(tmpdir(), 'web-security-tests', digest);
  if (existsSync(directory)) return directory;
  const draft = `${directory}.${process.pid}`;
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(draft, name)), { recursive: true });
    writeFileSync(path.join(draft, name), text);
  }
  try {
    renameSync(draft, directory);
  } catch {
    // Another process was faster.
    rmSync(draft, { recursive: true });
  }
  return directory;
}

function manifestOf(packages: Packages): string {
  return JSON.stringify({ name: 'linted-project', private: true, dependencies: packages }, null, 2);
}
