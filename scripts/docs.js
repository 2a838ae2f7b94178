/** Writes the generated parts of README.md and docs/rules/*.md from the built plugin's meta. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import plugin from '../dist/index.js';
import { withHeader, withTable } from './docs-content.js';

const root = fileURLToPath(new URL('..', import.meta.url));

rewrite('README.md', (text) => withTable(text, plugin.rules));
for (const [name, rule] of Object.entries(plugin.rules)) {
  rewrite(`docs/rules/${name}.md`, (text) => withHeader(text, name, rule.meta));
}

function rewrite(path, change) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = change(before);
  if (after === before) return;
  writeFileSync(file, after);
  console.log(`wrote ${path}`);
}
