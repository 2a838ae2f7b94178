import type { TSESLint } from '@typescript-eslint/utils';
import { Analysis } from './analysis.ts';
import type { File } from './file.ts';
import type { RuleContext } from './rule.ts';
import { readSettings } from './settings.ts';

const files = new WeakMap<TSESLint.SourceCode, WeakMap<object, File>>();
const absent = Object.freeze({});

/** The file asked about last: the rules of a file ask one after the other. */
let last: { readonly sourceCode: TSESLint.SourceCode; readonly given: unknown; readonly file: File } | null = null;

/**
 * The answers about the file that a rule is run on, shared by all rules.
 * @throws if the user's settings are broken; the message names the key
 */
export function fileOf(context: RuleContext<string>): File {
  const given: unknown = context.settings['web-security'];
  const { sourceCode } = context;
  if (last?.sourceCode !== sourceCode || last.given !== given) last = { sourceCode, given, file: find(context, given) };
  return last.file;
}

function find({ filename, sourceCode }: RuleContext<string>, given: unknown): File {
  const isBlock = typeof given === 'object' && given !== null;
  const settings = readSettings(given);
  const key = isBlock ? given : absent;
  let bySettings = files.get(sourceCode);
  if (!bySettings) files.set(sourceCode, (bySettings = new WeakMap()));
  let file = bySettings.get(key);
  if (!file) bySettings.set(key, (file = new Analysis(sourceCode, filename, settings)));
  return file;
}
