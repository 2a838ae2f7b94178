/**
 * Load time of the built plugin beyond ESLint itself: pairs of cold processes, one that imports ESLint, one that imports
 * ESLint and then the plugin; the plugin's part is timed inside the second, the difference of the pairs checks it.
 * usage: node scripts/measure-load.js [pairs, default 7]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const pairs = Number(process.argv[2] ?? 7);
const plugin = new URL('../dist/index.js', import.meta.url).href;
const limit = 30;

const eslintOnly = "await import('eslint'); console.log(JSON.stringify({ total: performance.now() }));";
const withPlugin = `await import('eslint'); const before = performance.now(); await import(${JSON.stringify(plugin)}); const total = performance.now(); console.log(JSON.stringify({ total, plugin: total - before }));`;

const inside = [];
const differences = [];
for (let pair = 0; pair < pairs; pair += 1) {
  const bare = cold(eslintOnly);
  const loaded = cold(withPlugin);
  inside.push(loaded.plugin);
  differences.push(loaded.total - bare.total);
}
console.log(`import of the plugin after ESLint, median of ${pairs} cold processes: ${median(inside).toFixed(1)} ms (${range(inside)})`);
console.log(`process with the plugin less process with ESLint alone, median of ${pairs} pairs: ${median(differences).toFixed(1)} ms (${range(differences)})`);
console.log(`limit: ${limit} ms`);
process.exitCode = median(inside) <= limit ? 0 : 1;

function cold(code) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function range(values) {
  return `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
}
