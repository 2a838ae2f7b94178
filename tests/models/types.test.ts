import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from '../../src/models/index.ts';
import { installLibraries, libraries, librariesIn } from '../helpers/libraries.ts';
import { type Comparison, compareWithTypes } from '../helpers/library-types.ts';
import { absentPackages, exceptions } from './types-exceptions.ts';

const matches = (finding: string, pattern: string) => (pattern.endsWith('*') ? finding.startsWith(pattern.slice(0, -1)) : finding === pattern);

describe('models beside the types of their libraries', () => {
  let comparison: Comparison;

  beforeAll(async () => {
    await installLibraries();
    comparison = compareWithTypes(models, libraries);
  }, 900_000);

  it('have no member, call or type that the library does not declare, but for the exceptions', () => {
    expect([...comparison.findings].filter((finding) => !exceptions.some(({ findings }) => findings.some((pattern) => matches(finding, pattern))))).toEqual([]);
  });

  it.each(exceptions.flatMap(({ findings, reason }) => findings.map((pattern) => [pattern, reason])))('%s is still an exception: %s', (pattern) => {
    expect([...comparison.findings].some((finding) => matches(finding, pattern))).toBe(true);
  });

  // Those of libraries that are not installed do not count: `absentPackages` names these.
  it('most members are declared', () => {
    expect(comparison.found / comparison.members).toBeGreaterThan(0.85);
  });
});

describe('the walk', () => {
  /** pg with one row changed. */
  const changed = (entity: string, row: object) => models.map((model) => (model.package === 'pg' ? { ...model, entities: { ...model.entities, [entity]: row } } : model)).filter(({ package: name }) => ['pg', 'node', 'ecmascript', 'knex'].includes(name));

  it.each([
    ['a member', { members: { query: 'query', querry: 'query' } }, 'pg: member client.querry'],
    ['a call', { call: 'client' }, 'pg: call client call'],
    ['a construction', { new: 'client' }, 'pg: new client new'],
    ['elements', { elements: 'client' }, 'pg: elements client elements'],
  ])('finds %s that is not there', (_, row, finding) => {
    expect([...compareWithTypes(changed('client', row), libraries).findings]).toContain(finding);
  });

  it('finds an entity that nothing leads to', () => {
    expect([...compareWithTypes(changed('lonely', {}), libraries).findings]).toContain('pg: entity lonely');
  });
});

describe('the libraries', () => {
  const installed = librariesIn(libraries);

  it('are of the versions that the models were checked with', () => {
    const wrong = Object.entries(installed).flatMap(([name, wanted]) => {
      const [real, version] = wanted.startsWith('npm:') ? [wanted.slice(4, wanted.lastIndexOf('@')), wanted.slice(wanted.lastIndexOf('@') + 1)] : [name, wanted];
      const told = [
        ...models.filter((model) => model.package === real).flatMap(({ checked }) => checked.split(/[\s,()]+/)),
        ...models.flatMap(({ checked }) => [...checked.matchAll(new RegExp(String.raw`(?:^|[\s(])${real.replaceAll('.', String.raw`\.`)} (\d[\w.-]*)`, 'g'))].map(([, found]) => found)),
      ];
      return told.length === 0 || told.includes(version) ? [] : [`${name}: ${version} is installed, the models say ${told.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are pinned, and their lockfile names no registry', () => {
    expect(Object.values(installed).filter((version) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+/.test(version))).toEqual([]);
    const lockfile = JSON.parse(readFileSync(join(libraries, 'package-lock.json'), 'utf8')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.values(lockfile.packages).flatMap(({ resolved }) => resolved ?? []).filter((from) => from !== 'absent')).toEqual([]);
  });

  it('are there for every package of a model, or the table says why not', () => {
    const packages = models.filter((model) => model.modules).map((model) => model.package).filter((name) => !installed[name] && !installed[`@types/${name}`]);
    expect(packages.filter((name) => !(name in absentPackages)).sort()).toEqual([]);
    expect(Object.keys(absentPackages).filter((name) => !packages.includes(name))).toEqual([]);
  });
});
