import type { Linter } from 'eslint';
import json from '@eslint/json';
import yml from 'eslint-plugin-yml';
import path from 'node:path';

type Language = 'json/json' | 'json/jsonc' | 'json/json5' | 'yml/yaml';

/** The language in which the configs lint a package file or bot file of this name; null: it is no such file. */
export function languageOf(filename: string): Language | null {
  const name = path.basename(filename);
  if (name === 'package.json') return 'json/json';
  if (/\.ya?ml$/.test(name)) return 'yml/yaml';
  if (name.endsWith('.json5')) return 'json/json5';
  return /\.jsonc?$|^\.renovaterc$/.test(name) ? 'json/jsonc' : null;
}

/** What a config object says to have a language read. */
export const readers: Readonly<Record<Language, Linter.Config>> = {
  'json/json': { plugins: { json }, language: 'json/json' },
  'json/jsonc': { plugins: { json }, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } },
  'json/json5': { plugins: { json }, language: 'json/json5' },
  'yml/yaml': { plugins: { yml: yml as never }, language: 'yml/yaml' },
};
