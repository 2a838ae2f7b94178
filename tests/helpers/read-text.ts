import { Linter } from 'eslint';
import { readDocument, type Value } from '../../src/manifests/document.ts';
import { languageOf, readers } from './manifest-configs.ts';

/**
 * The value of a JSON or YAML text, as a rule gets it.
 * @throws if it does not parse
 */
export function readText(code: string, filename: string): Value | null {
  const language = languageOf(filename);
  if (!language) throw new Error(`${filename} is neither JSON nor YAML`);
  const found: (Value | null)[] = [];
  const read = (tree: object): void => void found.push(readDocument(tree));
  const plugins = { ...readers[language].plugins, test: { rules: { read: { create: () => ({ Document: read, Program: read }) } } } };
  const [message] = new Linter().verify(code, [{ files: [`**/${filename}`], ...readers[language], plugins, rules: { 'test/read': 'error' } }], { filename });
  if (message) throw new Error(`${filename}: ${message.message} (line ${message.line})`);
  return found[0] ?? null;
}
