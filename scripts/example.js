/** Lints an example project and shows what was found. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { concerns } from './concerns.js';
import { lineDiff } from './line-diff.js';

/**
 * @typedef {object} Finding
 * @property {string} rule without the plugin's prefix
 * @property {string} concern
 * @property {string} file relative to the project, with slashes
 * @property {number} line
 * @property {number} column
 * @property {string} message
 * @property {string} messageId
 * @property {boolean} fixable
 * @property {readonly string[]} suggestions what each would do
 */

/**
 * The findings of one config over all files of a project, by file and place.
 * @param {import('../src/index.ts').WebSecurityPlugin} plugin
 * @param {string} directory of the project; its package.json says which packages it uses
 * @param {'recommended' | 'strict'} config
 * @returns {Promise<readonly Finding[]>}
 */
export async function findingsIn(plugin, directory, config) {
  const results = await eslintFor(plugin, directory, config, false).lintFiles(['.']);
  return results.flatMap((result) => result.messages.map((message) => findingOf(plugin, directory, result.filePath, message)));
}

/**
 * Applies `--fix` to the files of a directory; returns the differences.
 * @param {import('../src/index.ts').WebSecurityPlugin} plugin
 * @param {string} directory of the copy
 * @returns {Promise<readonly string[]>} one text for each changed file
 */
export async function repair(plugin, directory) {
  const results = await eslintFor(plugin, directory, 'recommended', true).lintFiles(['.']);
  const changed = results.filter((result) => result.output !== undefined);
  const differences = changed.map((result) =>
    lineDiff(pathIn(directory, result.filePath), readFileSync(result.filePath, 'utf8'), result.output));
  await ESLint.outputFixes(results);
  return differences;
}

/**
 * The findings as text, grouped by concern.
 * @param {readonly Finding[]} findings
 */
export function byConcern(findings) {
  const groups = [...concerns].map(([concern, title]) => {
    const members = findings.filter((finding) => finding.concern === concern);
    return members.length === 0 ? '' : `${concern} ${title} (${members.length})\n${members.map(lines).join('\n')}\n`;
  });
  return groups.filter(Boolean).join('\n');
}

/**
 * How many findings each concern has, as lines of a table.
 * @param {readonly Finding[]} recommended
 * @param {readonly Finding[]} added what strict reports besides
 */
export function figures(recommended, added) {
  const row = (name, fits) => [name, recommended.filter(fits).length, added.filter(fits).length, recommended.filter((finding) => finding.fixable && fits(finding)).length];
  const groups = [...concerns].map(([concern, title]) => row(`${concern} ${title}`, (finding) => finding.concern === concern));
  const rows = [['', 'recommended', 'strict adds', 'repaired by --fix'], ...groups.filter(([, ...counts]) => counts.some((count) => count > 0)), row('All', () => true)];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, ...cells]) => [name.padEnd(width), ...cells.map((cell, index) => String(cell).padStart(rows[0][index + 1].length))].join('   ')).join('\n');
}

function eslintFor(plugin, directory, config, fix) {
  return new ESLint({
    cwd: directory,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser } },
      ...plugin.configs[config],
      ...plugin.configs[`manifests/${config}`],
      ...plugin.configs[`ci/${config}`],
    ],
    fix,
  });
}

function findingOf(plugin, directory, path, message) {
  const file = pathIn(directory, path);
  if (message.fatal || !message.ruleId) throw new Error(`${file}:${message.line} ${message.message}`);
  const rule = message.ruleId.replace('web-security/', '');
  return {
    rule,
    concern: plugin.rules[rule].meta.docs.concern,
    file,
    line: message.line,
    column: message.column,
    message: message.message,
    messageId: message.messageId,
    fixable: message.fix !== undefined,
    suggestions: (message.suggestions ?? []).map((suggestion) => suggestion.desc),
  };
}

function lines(finding) {
  const edits = [...(finding.fixable ? ['repaired by --fix'] : []), ...finding.suggestions.map((text) => `suggestion: ${text}`)];
  return [`  ${finding.file}:${finding.line}  ${finding.rule}`, `    ${finding.message}`, ...edits.map((edit) => `    → ${edit}`)].join('\n');
}

function pathIn(directory, path) {
  return relative(directory, path).replaceAll('\\', '/');
}
