import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** a directory of this run of all tests, removed behind it */
    workspace: string;
  }
}

/** Vitest's global setup: test files run in processes of their own and share what they install through this directory. */
export default function setup({ provide }: TestProject): () => Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'web-security-workspace-'));
  provide('workspace', directory);
  return () => rm(directory, { recursive: true, force: true, maxRetries: 3 });
}
