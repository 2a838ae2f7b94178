/**
 * Lints real files with each rule alone, with all rules together and in reverse order (strict), and compares the reports.
 * usage: node scripts/measure-agreement.js [--files=1000] [--backends=300] <directory>…
 */
import { parseArgs } from 'node:util';
import * as parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';
import { agreementOn } from './agreement.js';
import { sample } from './real-files.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '1000' }, backends: { type: 'string', default: '300' } },
});
const results = new Map();
const files = sample(positionals, { count: Number(values.files), backends: Number(values.backends), parses: (file) => examine(file).parsed });
let findings = 0;
let disagreeing = 0;
for (const file of files) {
  const result = examine(file);
  findings += result.findings;
  if (result.disagreements.length > 0) {
    disagreeing += 1;
    console.log(`${file.name}\n  ${result.disagreements.join('\n  ')}`);
  }
}
console.log(`${files.length} files, ${findings} findings, ${disagreeing} files with disagreement`);
process.exitCode = disagreeing === 0 && findings > 0 ? 0 : 1;

function examine(file) {
  if (!results.has(file)) results.set(file, agreementOn(plugin, parser, file));
  return results.get(file);
}
