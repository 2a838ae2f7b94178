/**
 * Load time of the built plugin beyond ESLint itself: pairs of cold processes, one that imports ESLint, one that imports
 * ESLint and then the plugin; the plugin's part is timed inside the second, the difference of the pairs checks it. Beside
 * it, what the first file costs that is linted with the plugin, when ESLint itself is warm: it loads what the rules do.
 * usage: node scripts/measure-load.js [pairs, default 7]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const pairs = Number(process.argv[2] ?? 7);
const plugin = new URL('../dist/index.js', import.meta.url).href;
const limit = 30;

const eslintOnly = "await import('eslint'); console.log(JSON.stringify({ total: performance.now() }));";
const withPlugin = `
  const { Linter } = await import('eslint');
  const before = performance.now();
  const { default: plugin } = await import(${JSON.stringify(plugin)});
  const total = performance.now();
  const linter = new Linter();
  for (let round = 0; round < 5; round += 1) linter.verify('call();', [{}]);
  const warm = performance.now();
  linter.verify('call();', plugin.configs.strict, 'file.js');
  const firstFile = performance.now() - warm;
  console.log(JSON.stringify({ total, plugin: total - before, firstFile }));`;

const inside = [];
const differences = [];
const firstFiles = [];
for (let pair = 0; pair < pairs; pair += 1) {
  const bare = cold(eslintOnly);
  const loaded = cold(withPlugin);
  inside.push(loaded.plugin);
  firstFiles.push(loaded.firstFile);
  differences.push(loaded.total - bare.total);
}
console.log(`import of the plugin after ESLint, median of ${pairs} cold processes: ${median(inside).toFixed(1)} ms (${range(inside)})`);
console.log(`process with the plugin less process with ESLint alone, median of ${pairs} pairs: ${median(differences).toFixed(1)} ms (${range(differences)})`);
console.log(`first file that is linted with it, median of ${pairs} cold processes: ${median(firstFiles).toFixed(1)} ms (${range(firstFiles)})`);
console.log(`limit of the import: ${limit} ms`);
process.exitCode = median(inside) <= limit ? 0 : 1;

function cold(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function range(values) {
  return `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
}
