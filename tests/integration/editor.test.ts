import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import plugin from '../../src/index.ts';
import { Editor, type Diagnostic, type EditorSettings } from '../helpers/editor.ts';
import { derive, developed, install, manifest, root, write } from '../helpers/installation.ts';
import { flawedModule, flawedTypeScript, flawWithoutFix, recommendedConfig, repaired } from '../helpers/samples.ts';
import { blocksOf, section } from '../repo/pages.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const instructions = section(readFileSync(join(root, 'README.md'), 'utf8'), 'In the editor');
const readmeSettings = JSON.parse(blocksOf(instructions, 'json')[0] ?? '') as { 'editor.codeActionsOnSave': object; 'eslint.validate': string[] };
const rule = 'web-security/no-sql-injection';
const file = 'src/server.js';

/** A flaw that only a suggestion repairs: with a bound value the database may compare otherwise. */
const suggestible = flawedModule.replace("email = '${req.query.email}'", 'id = ${req.query.id}');
const typedConfig = `import parser from '@typescript-eslint/parser';
${recommendedConfig.replace('[', "[\n  { files: ['**/*.ts'], languageOptions: { parser } },\n  ")}`;

let installed: string;
let editor: Editor;

beforeAll(async () => {
  installed = await install(...['eslint', '@typescript-eslint/parser', 'typescript', '@eslint/json', 'eslint-plugin-yml'].map(developed));
});
afterEach(() => {
  expect(editor.crash()).toBeUndefined();
  editor.close();
});

describe('a finding', () => {
  it('is an error at the value, with its rule and a link to the rule\'s page', async () => {
    await edit(flawedModule);
    const [found, ...others] = await editor.diagnostics(file);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: rule, severity: 1, source: 'eslint', codeDescription: { href: plugin.rules['no-sql-injection']?.meta?.docs?.url } });
    expect(found?.codeDescription?.href).toMatch(/\/docs\/rules\/no-sql-injection\.md$/);
    expect(found?.message).toMatch(/^`req\.query\.email` \(line 8\) carries request data into the SQL of `pool\.query`/);
    expect(editor.text(file, found?.range)).toBe('req.query.email');
    expect(found?.range.start.line).toBe(7);
  });

  it('is a warning if the configuration says so', async () => {
    await edit(flawedModule, `${recommendedConfig.replace('];', `, { rules: { '${rule}': 'warn' } }];`)}`);
    expect((await editor.diagnostics(file)).map(({ severity }) => severity)).toEqual([2]);
  });

  it('vanishes when the line is marked by the editor\'s own action', async () => {
    await edit(flawedModule);
    await choose(await onlyFinding(), `Disable ${rule} for this line`);
    expect(editor.text(file)).toContain(`// eslint-disable-next-line ${rule}\n`);
    expect(await editor.diagnostics(file)).toEqual([]);
  });

  it('has a quick fix, preferred by the editor, that repairs the text', async () => {
    await edit(flawedModule);
    const action = await choose(await onlyFinding(), `Fix this ${rule} problem`);
    expect(action.isPreferred).toBe(true);
    expect(editor.text(file)).toBe(repaired(flawedModule));
    expect(await editor.diagnostics(file)).toEqual([]);
  });

  it('has a suggestion where a fix could change behaviour, and saving does not apply it', async () => {
    await edit(suggestible);
    const finding = await onlyFinding();
    const titles = (await editor.quickFixes(file, finding)).map(({ title }) => title);
    expect(titles).not.toContain(`Fix this ${rule} problem`);
    await editor.save(file, 'source.fixAll.eslint');
    expect(editor.text(file)).toBe(suggestible);
    const suggestion = titles.find((title) => title.endsWith(`(${rule})`)) ?? '';
    expect(suggestion).toMatch(/^[A-Z`].*\. \(web-security\/no-sql-injection\)$/);
    await choose(finding, suggestion);
    expect(editor.text(file)).toContain("pool.query('SELECT id, email FROM users WHERE id = $1', [req.query.id])");
    expect(await editor.diagnostics(file)).toEqual([]);
  });

  it('is repaired on save with the settings of the README, and everything else stays', async () => {
    const handlers = (code: string): string => code.slice(code.indexOf('app.get'));
    const text = flawedModule + handlers(flawedModule) + handlers(suggestible);
    await edit(text);
    expect(await editor.diagnostics(file)).toHaveLength(3);
    for (const kind of Object.keys(readmeSettings['editor.codeActionsOnSave'])) await editor.save(file, kind);
    expect(editor.text(file)).toBe(repaired(flawedModule) + handlers(repaired(flawedModule)) + handlers(suggestible));
    expect(await editor.diagnostics(file)).toHaveLength(1);
  });
});

describe('a file that is being typed', () => {
  const start = flawedModule.indexOf('app.get');

  it.each([
    ['JavaScript', 'javascript', file, flawedModule],
    ['TypeScript', 'typescript', 'src/server.ts', flawedTypeScript],
  ])('%s: no character stops the server, and the finding is there at the end', async (_name, languageId, path, code) => {
    await edit(code.slice(0, start), typedConfig, path, languageId);
    expect(await editor.diagnostics(path)).toEqual([]);
    let incomplete = 0;
    for (let length = start; length < code.length; length += 1) {
      editor.append(path, code.charAt(length));
      const found = await editor.diagnostics(path);
      if (found.some(({ message }) => message.startsWith('Parsing error'))) incomplete += 1;
      else expect(found.filter(({ code: id }) => id !== rule)).toEqual([]);
    }
    expect(incomplete).toBeGreaterThan(100);
    expect(editor.text(path)).toBe(code);
    await expectSqlFinding(path);
  });

  it.each([
    ['a string', "email = '${req.query.email}'`", 'email = '],
    ['a template', '${req.query.email}\'`);', '${req.query.email'],
    ['a call', '`);\n', '`\n'],
    ['a block', '  res.json(rows);\n});', '  res.json(rows);\n'],
    ['an import', "{ Pool } from 'pg';", '{ Pool } from '],
    ['a destructuring', '{ rows }', '{ rows '],
    ['the module', flawedModule, '}'],
  ])('%s that is cut and finished again: the finding comes back', async (_name, whole, cut) => {
    await edit(flawedModule);
    await expectSqlFinding(file);
    editor.type(file, whole, cut);
    expect((await editor.diagnostics(file)).map(({ message }) => message.split(':')[0])).toEqual(['Parsing error']);
    expect(editor.status).toBe(1);
    editor.type(file, cut, whole);
    await expectSqlFinding(file);
  });
});

describe('mistakes in eslint.config.js', () => {
  const withSettings = (settings: string): string => recommendedConfig.replace('];', `, { settings: { 'web-security': ${settings} } }];`);
  const withOption = recommendedConfig.replace('];', `, { rules: { '${rule}': ['error', { report: 'everything' }] } }];`);

  it.each([
    ['an unknown key of the settings', withSettings('{ guard: [] }'), /settings key "web-security\.guard" is not known\. Known keys: guards, /],
    ['a value of the wrong type', withSettings('{ validators: 1 }'), /settings key "web-security\.validators" must be an array of strings/],
    ['an option with a value that the rule does not know', withOption, /Key "web-security\/no-sql-injection":\s+Value "everything" should be/],
  ])('%s: the log names it, and findings come back when it is mended', async (_name, config, message) => {
    const project = await edit(flawedModule, config);
    expect(await editor.diagnostics(file)).toEqual([]);
    expect(editor.status).toBeGreaterThan(1);
    expect(editor.log.join('\n')).toMatch(message);
    write(project, { 'eslint.config.js': recommendedConfig });
    editor.fileChanged('eslint.config.js');
    await expectSqlFinding(file);
    expect(editor.status).toBe(1);
  });
});

it('TypeScript: the finding, its range and its fix', async () => {
  await edit(flawedTypeScript, typedConfig, 'src/server.ts', 'typescript');
  const [found] = await editor.diagnostics('src/server.ts');
  expect(found).toMatchObject({ code: rule, severity: 1 });
  expect(editor.text('src/server.ts', found?.range)).toBe('req.query.email');
  await editor.save('src/server.ts', 'source.fixAll.eslint');
  expect(editor.text('src/server.ts')).toBe(repaired(flawedTypeScript));
  expect(await editor.diagnostics('src/server.ts')).toEqual([]);
});

describe('files that are not JavaScript, with the settings of the README', () => {
  const config = recommendedConfig.replace('];', ", ...webSecurity.configs['manifests/recommended'], ...webSecurity.configs['ci/recommended']];");
  const settings: EditorSettings = { validate: readmeSettings['eslint.validate'] };
  const vulnerable = manifest({ dependencies: { jsonwebtoken: '^8.5.1' } });

  it('package.json: the finding, its link and its repair; half-typed text', async () => {
    await edit(vulnerable, config, 'package.json', 'json', {}, settings);
    const [found, ...others] = await editor.diagnostics('package.json');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'web-security/no-vulnerable-dependency', severity: 1 });
    expect(found?.codeDescription?.href).toMatch(/no-vulnerable-dependency\.md$/);
    expect(editor.text('package.json', found?.range)).toContain('8.5.1');
    editor.type('package.json', '"^8.5.1"', '"^8.5');
    expect((await editor.diagnostics('package.json')).map(({ code }) => code)).toEqual([undefined]);
    editor.type('package.json', '"^8.5', '"^9.0.3"');
    expect(await editor.diagnostics('package.json')).toEqual([]);
  });

  it('a bot file in YAML is read, and the other languages of the list as before', async () => {
    await edit('version: [2\n', config, '.github/dependabot.yml', 'yaml', { [file]: flawedModule }, settings);
    expect(await editor.diagnostics('.github/dependabot.yml')).toHaveLength(1);
    editor.openFile(file, 'javascript', flawedModule);
    await expectSqlFinding(file);
  });
});

it('findings that are set aside are shown, or hidden with the setting that the README names', async () => {
  const setting = /`("eslint\.options": \{.+?\})`/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const { 'eslint.options': options } = JSON.parse(`{${setting}}`) as { 'eslint.options': object };
  const suppressions = JSON.stringify({ [file]: { [rule]: { count: 1 } } });
  const project = await edit(flawWithoutFix, recommendedConfig, file, 'javascript', { 'eslint-suppressions.json': suppressions });
  await expectSqlFinding(file);
  editor.close();
  editor = await Editor.open(project, { options });
  editor.openFile(file, 'javascript', flawWithoutFix);
  expect(await editor.diagnostics(file)).toEqual([]);
  editor.openFile('src/other.js', 'javascript', flawWithoutFix);
  await expectSqlFinding('src/other.js');
});

/** Opens a file with this text in a fresh project; returns the project's directory. */
async function edit(
  text: string,
  config = recommendedConfig,
  path = file,
  languageId = 'javascript',
  others: Readonly<Record<string, string>> = {},
  settings: EditorSettings = {},
): Promise<string> {
  const project = derive(installed, 'edited', { 'eslint.config.js': config, [path]: text, ...others });
  editor = await Editor.open(project, settings);
  editor.openFile(path, languageId, text);
  return project;
}

async function onlyFinding(): Promise<Diagnostic> {
  const [found, ...others] = await editor.diagnostics(file);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} findings`);
  return found;
}

async function expectSqlFinding(path: string): Promise<void> {
  expect((await editor.diagnostics(path)).map(({ code }) => code)).toEqual([rule]);
}

/** Chooses the quick fix with this title. */
async function choose(finding: Diagnostic, title: string) {
  const offered = await editor.quickFixes(file, finding);
  const action = offered.find((one) => one.title === title);
  if (!action) throw new Error(`"${title}" is none of ${offered.map((one) => one.title).join(', ')}`);
  await editor.choose(action);
  return action;
}
