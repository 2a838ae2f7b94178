import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { librariesPage } from '../../scripts/libraries.js';
import { models } from '../../src/models/index.ts';

const page = path.join(import.meta.dirname, '../../docs/libraries.md');

it('docs/libraries.md is what the models say (npm run docs writes it)', () => {
  expect(readFileSync(page, 'utf8')).toBe(librariesPage(models));
});

it('a row that is added or taken away changes the page', () => {
  const changed = models.map((model) => (model.package === 'pg' ? { ...model, sinks: model.sinks?.slice(1) } : model));
  expect(librariesPage(changed)).not.toBe(librariesPage(models));
});
