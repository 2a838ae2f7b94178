/** Writes the generated parts of README.md and docs/rules/*.md from the built plugin's meta, and docs/libraries.md from the models. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import plugin from '../dist/index.js';
import { withHeader, withTable } from './docs-content.js';
import { librariesPage } from './libraries.js';

const root = fileURLToPath(new URL('..', import.meta.url));

rewrite('README.md', (text) => withTable(text, plugin.rules));
for (const [name, rule] of Object.entries(plugin.rules)) {
  rewrite(`docs/rules/${name}.md`, (text) => withHeader(text, name, rule.meta));
}
const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['src/models/index.ts'], bundle: true, format: 'esm', write: false });
const { models } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
rewrite('docs/libraries.md', () => librariesPage(models));

function rewrite(path, change) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = change(before);
  if (after === before) return;
  writeFileSync(file, after);
  console.log(`wrote ${path}`);
}
