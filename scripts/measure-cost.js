/**
 * What the rules cost beside ESLint's own work. Each round lints every file twice, one after the other: once with one
 * empty rule (baseline), once with a config of the plugin, both with the TypeScript parser. Cost = the time of our rules
 * in the second run, as ESLint's `stats` say, divided by the time of the whole baseline run (parse and traverse).
 * usage: node scripts/measure-cost.js [--config=strict] [--rules=no-ssrf,…] [--files=1000] [--backends=300] [--rounds=7] [--each] <directory>…
 *   directories: checkouts of real projects. The sample is the same for the same directories; its names are written to
 *   .bench/cost-files.txt. --rules: of the config these alone. --each: also measure each rule alone.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../dist/index.js';
import { sample } from './real-files.js';
import { median, percent } from './statistics.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string', default: 'strict' },
    rules: { type: 'string' },
    files: { type: 'string', default: '1000' },
    backends: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '7' },
    each: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const limit = 0.1;

const linter = new Linter({ configType: 'flat', cwd: '/' });
const everything = { files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], languageOptions: { parser } };
const baselineConfig = [everything, { plugins: { baseline: { rules: { empty: { create: () => ({}) } } } }, rules: { 'baseline/empty': 'error' } }];
const rules = chosenRules(plugin.configs[values.config][0].rules, values.rules?.split(','));

const files = sample(positionals, { count: Number(values.files), backends: Number(values.backends), parses });
describe();
const all = measure(rules);
report(`${values.rules ? 'these' : 'all'} ${Object.keys(rules).length} rules of ${values.config}`, all);
worst(all);
if (values.each) for (const [name, entry] of Object.entries(rules)) report(name, measure({ [name]: entry }));
process.exitCode = costOf(all) <= limit ? 0 : 1;

function chosenRules(all, names) {
  if (!names) return all;
  return Object.fromEntries(names.map((name) => {
    const key = `web-security/${name}`;
    if (!all[key]) throw new Error(`${values.config} has no rule ${name}.`);
    return [key, all[key]];
  }));
}

function describe() {
  const names = files.map((file) => file.name).sort().join('\n');
  const directory = fileURLToPath(new URL('../.bench/', import.meta.url));
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}cost-files.txt`, `${names}\n`);
  const lines = files.reduce((sum, file) => sum + file.text.split('\n').length, 0);
  console.log(`${files.length} files that parse, ${lines} lines, ${files.filter((file) => file.backend).length} of them import a modelled package`);
  console.log(`sample: sha256 of the sorted names ${createHash('sha256').update(names).digest('hex').slice(0, 16)}`);
}

function parses(file) {
  const messages = linter.verify(file.text, baselineConfig, { filename: file.path }).filter((message) => !message.ruleId);
  const other = messages.find((message) => !message.fatal && !/directive/.test(message.message));
  if (other) throw new Error(`${file.name}: ${other.message}`);
  return messages.every((message) => !message.fatal);
}

/** Per round and file: time of the baseline run and of our rules, in ms. */
function measure(entries) {
  const config = [everything, { plugins: { 'web-security': plugin }, rules: entries }];
  return Array.from({ length: rounds }, () => files.map((file) => ({
    baseline: timesOf(file, baselineConfig).total,
    ours: sum(Object.values(timesOf(file, config).rules ?? {}).map((time) => time.total)),
  })));
}

function timesOf(file, config) {
  linter.verifyAndFix(file.text, config, { filename: file.path, fix: false, stats: true });
  return linter.getTimes().passes[0];
}

function report(title, measured) {
  const ratios = measured.map((round) => sum(round.map((time) => time.ours)) / sum(round.map((time) => time.baseline)));
  const baseline = median(measured.map((round) => sum(round.map((time) => time.baseline))));
  console.log(`${title}: ${percent(median(ratios), 1)} of parse and traverse (median of ${rounds} rounds; ${ratios.map((ratio) => percent(ratio, 1)).join(', ')}); baseline ${baseline.toFixed(0)} ms`);
}

/** The five files in which our share is largest, among those whose baseline takes at least 2 ms; then by absolute time. */
function worst(measured) {
  const times = files.map((file, index) => ({
    name: file.name,
    ours: median(measured.map((round) => round[index].ours)),
    baseline: median(measured.map((round) => round[index].baseline)),
  }));
  const byShare = times.filter((time) => time.baseline >= 2).sort((one, other) => other.ours / other.baseline - one.ours / one.baseline);
  const byTime = [...times].sort((one, other) => other.ours - one.ours);
  for (const [title, list] of [['largest share', byShare], ['longest time', byTime]]) {
    console.log(`${title}:`);
    for (const time of list.slice(0, 5)) console.log(`  ${percent(time.ours, time.baseline)}  ${time.ours.toFixed(2)} of ${time.baseline.toFixed(2)} ms  ${time.name}`);
  }
}

function costOf(measured) {
  return median(measured.map((round) => sum(round.map((time) => time.ours)) / sum(round.map((time) => time.baseline))));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
