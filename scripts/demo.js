/**
 * Shows what the plugin does to examples/shop-api: findings of both configs grouped by concern, then what `--fix`
 * changes in a copy. Installs and builds first, so it needs nothing but Node and a fresh clone.
 * Other projects: node scripts/demo.js <directory>
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = resolve(process.argv[2] ?? join(root, 'examples/shop-api'));
const copy = join(root, '.demo', basename(project));

process.stdout.on('error', leaveQuietly);
install();
run('Building the plugin', process.execPath, ['scripts/build.js']);
const { default: plugin } = await import('../dist/index.js');
const { byConcern, figures, findingsIn, repair } = await import('./example.js');

const recommended = await findingsIn(plugin, project, 'recommended');
const strict = await findingsIn(plugin, project, 'strict');
const keys = new Set(recommended.map(keyOf));
const unproven = strict.filter((finding) => !keys.has(keyOf(finding)));

title(`${basename(project)}: findings by concern`);
console.log(`${figures(recommended, unproven)}\n`);
title(`${basename(project)} with configs.recommended: ${recommended.length} findings (dangerous)`);
console.log(byConcern(recommended));
title(`${basename(project)} with configs.strict: ${strict.length} findings; these ${unproven.length} are new (unproven)`);
console.log(byConcern(unproven));

rmSync(copy, { recursive: true, force: true });
cpSync(project, copy, { recursive: true, filter: (source) => basename(source) !== 'node_modules' });
const differences = await repair(plugin, copy);
const left = await findingsIn(plugin, copy, 'recommended');
title(`What eslint --fix changes in a copy (${differences.length} of its files): ${recommended.length - left.length} of ${recommended.length} findings are gone`);
console.log(differences.join('\n'));

/** Installs the development dependencies if one of them is missing. */
function install() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const missing = Object.keys(devDependencies).filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  if (missing.length > 0) run('Installing', 'npm', ['ci']);
}

function run(what, command, args) {
  console.log(`${what} …`);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: command === 'npm' && process.platform === 'win32' });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}`);
  throw new Error(`${what} failed: ${command} ${args.join(' ')}`);
}

function keyOf(finding) {
  return [finding.file, finding.line, finding.column, finding.rule, finding.messageId].join(' ');
}

/** Whoever reads the output may stop reading (`| head`). */
function leaveQuietly(error) {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function title(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}\n`);
}
