import type { TSESLint } from '@typescript-eslint/utils';
import { Analysis } from './analysis.ts';
import type { File } from './file.ts';
import type { RuleContext } from './rule.ts';
import { readSettings } from './settings.ts';

/** The file asked about last: the rules of a file ask one after the other. */
let last: { readonly run: unknown; readonly sourceCode: TSESLint.SourceCode; readonly given: unknown; readonly file: File } | null = null;

/**
 * The answers about the file that a rule is run on, shared by all rules.
 * @throws if the user's settings are broken; the message names the key
 */
export function fileOf(context: RuleContext<string>): File {
  const { sourceCode } = context;
  // What ESLint gives to all rules of one run is the prototype of each rule's context: the settings are the same, too.
  const run: unknown = Object.getPrototypeOf(context);
  if (last?.sourceCode === sourceCode && last.run === run && run !== Object.prototype) return last.file;
  const given: unknown = context.settings['web-security'];
  const file = last?.sourceCode === sourceCode && last.given === given ? last.file : new Analysis(sourceCode, context.filename, readSettings(given));
  last = { run, sourceCode, given, file };
  return file;
}
