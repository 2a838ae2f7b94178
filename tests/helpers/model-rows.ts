import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { currentPackages, packageDirectory } from './packages.ts';
import { readFilename, readPackages } from './verdicts.ts';
import type { Node } from '../../src/core/answers.ts';
import { fileOf } from '../../src/core/file-of.ts';
import type { PackageModel } from '../../src/models/model.ts';

/** A row of a model, by what must stand in a fixture so that the row is used. */
export interface RowInModel {
  /** `sources`, `sinks`, … */
  readonly table: string;
  /** full name of the entity of which the row speaks, `.name` of a method, or `name` of a written option or variable */
  readonly needs: string;
}

const tables = ['sources', 'configures', 'sinks', 'propagators', 'guards', 'validators', 'contentTypes', 'stepRoles', 'tls', 'tlsSides', 'loggers'] as const;

/** Every row of a model. Rows about one entity count once a table. */
export function rowsOf(model: PackageModel): RowInModel[] {
  const rows = tables.flatMap((table) => (model[table] ?? []).map((row): RowInModel => ({ table, needs: needOf(row as unknown as Record<string, unknown>, model.package) })));
  return [...new Map(rows.map((row) => [`${row.table} ${row.needs}`, row])).values()];
}

function needOf(row: Record<string, unknown>, packageName: string): string {
  const entity = row['entity'] ?? row['call'];
  if (typeof entity === 'string') return entity.includes(':') ? entity : `${packageName}:${entity}`;
  const method = row['method'];
  if (typeof method === 'string') return `.${method}`;
  return String(row['option'] ?? row['variable'] ?? row['parameter']);
}

/** What stands in the code of a fixture: entities by full name, methods as `.name`, and every written word. */
export function contentsOf(code: string, filename: string): Set<string> {
  const found = new Set<string>();
  const rule: Rule.RuleModule = {
    create: (context) => {
      const file = fileOf(context as unknown as Parameters<typeof fileOf>[0]);
      const add = (node: Node): void => {
        const entity = file.entity(node)?.entity;
        if (entity) found.add(`${entity.package}:${entity.name}`);
      };
      return {
        '*': (node: unknown) => add(node as Node),
        ':function': (node: unknown) => {
          const role = file.roleOf(node as Parameters<typeof file.roleOf>[0])?.entity;
          if (role) found.add(`${role.package}:${role.name}`);
        },
        'CallExpression > MemberExpression.callee > Identifier.property': (node: unknown) => found.add(`.${(node as { name: string }).name}`),
      };
    },
  };
  const directory = packageDirectory({ ...currentPackages, ...readPackages(code) });
  const messages = new Linter({ configType: 'flat', cwd: directory }).verify(code, [
    { files: ['**/*.{js,jsx,ts,tsx,mts,cts}'], languageOptions: { parser }, plugins: { test: { rules: { contents: rule } } }, rules: { 'test/contents': 'error' } },
  ], { filename: path.join(directory, filename) });
  if (messages[0]) throw new Error(`${filename}: ${messages[0].message}`);
  for (const word of code.match(/[\w$]+/g) ?? []) found.add(word);
  return found;
}

/** The names of all files below a directory that end so. */
export function filesBelow(directory: string, ending: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => path.join(directory, name));
}

export function readFixture(file: string): { code: string; filename: string } {
  const code = readFileSync(file, 'utf8');
  return { code, filename: readFilename(code, 'src/fixture.ts') };
}
