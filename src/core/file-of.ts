import type { TSESLint } from '@typescript-eslint/utils';
import { Analysis } from './analysis.ts';
import type { File } from './file.ts';
import type { RuleContext } from './rule.ts';
import { readSettings } from './settings.ts';

const files = new WeakMap<TSESLint.SourceCode, WeakMap<object, File>>();
const absent = Object.freeze({});

/**
 * The answers about the file that a rule is run on, shared by all rules.
 * @throws if the user's settings are broken; the message names the key
 */
export function fileOf(context: RuleContext<string>): File {
  const given: unknown = context.settings['web-security'];
  const key = typeof given === 'object' && given !== null ? given : absent;
  if (key === absent) readSettings(given);
  let bySettings = files.get(context.sourceCode);
  if (!bySettings) files.set(context.sourceCode, (bySettings = new WeakMap()));
  let file = bySettings.get(key);
  if (!file) bySettings.set(key, (file = new Analysis(context.sourceCode, context.filename, readSettings(given))));
  return file;
}
