/**
 * Builds `dist/`: the plugin object, an ES module with everything that ESLint asks of a plugin before it lints; what the
 * rules do, in modules that are loaded by the first file that is linted (for JavaScript, and for JSON and YAML); the
 * table of advisories that its rule reads; the declarations of the public face; the licences of what is bundled.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src/index.ts');
const listOfRules = join(root, 'src/rules/index.ts');

const rules = evaluate((await bundle(listOfRules, { format: 'cjs' })).code).rules;
const parts = {
  'rules.cjs': rules.filter((rule) => !rule.meta.languages).map((rule) => rule.name),
  'manifest-rules.cjs': rules.filter((rule) => rule.meta.languages).map((rule) => rule.name),
};
const modules = { 'index.js': await bundle(entry, { format: 'esm', rules: lazyRules() }) };
for (const [name, names] of Object.entries(parts)) modules[name] = await bundle(listOfRules, { format: 'cjs', rules: rulesByName(names) });

rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'));
const files = {
  ...Object.fromEntries(Object.entries(modules).map(([name, { code }]) => [name, code])),
  'advisories.json': JSON.stringify(readJson('src/data/advisories.json')),
  'index.d.ts': declarations(),
  'LICENSES.txt': licences(Object.values(modules).flatMap(({ inputs }) => inputs)),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);

/** The source of a list of rules that has what each says about itself, and loads what it does when it first runs. */
function lazyRules() {
  const rows = rules.map(({ name, meta }) => {
    const written = JSON.stringify(meta);
    if (!isDeepStrictEqual(JSON.parse(written), meta)) throw new Error(`The meta of ${name} must be plain data.`);
    const part = Object.keys(parts).find((candidate) => parts[candidate].includes(name));
    return `{ name: ${JSON.stringify(name)}, meta: ${written}, create: (context) => load('./${part}')[${JSON.stringify(name)}].create(context) }`;
  });
  return `
    import { createRequire } from 'node:module';
    const fromHere = createRequire(import.meta.url);
    const loaded = {};
    const load = (part) => (loaded[part] ??= fromHere(part));
    export const rules = [${rows.join(',')}];`;
}

/** The source of a module whose exports are rules by their names, each of which stands in the file of its name. */
function rulesByName(names) {
  const imports = names.map((name, index) => `import * as rule${index} from './${name}.ts';`);
  return `${imports.join('')} for (const module of [${names.map((_, index) => `rule${index}`)}]) for (const rule of Object.values(module)) exports[rule.name] = rule;`;
}

/** What a CommonJS module exports. */
function evaluate(code) {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', '__filename', code)(module, module.exports, createRequire(entry), entry);
  return module.exports;
}

/** Keeps the rest of package.json out of the bundle. */
function onlyNameAndVersion() {
  const { name, version } = readJson('package.json');
  return {
    name: 'only-name-and-version',
    setup(builder) {
      builder.onLoad({ filter: /package\.json$/ }, ({ path }) =>
        path === join(root, 'package.json') ? { contents: JSON.stringify({ name, version }), loader: 'json' } : undefined);
    },
  };
}

/**
 * A module, and the files that went into it, relative to the repository.
 * @param rules source to be taken for src/rules/index.ts
 */
async function bundle(entryPoint, { format, rules }) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    format,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    // Names stay, for stack traces; blanks only cost time to load.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    write: false,
    outfile: 'dist/bundle.js',
    logLevel: 'warning',
    plugins: [onlyNameAndVersion(), ...(rules === undefined ? [] : [insteadOf(listOfRules, rules)])],
    ...(format === 'cjs' && { define: { 'import.meta.url': 'moduleUrl' }, banner: { js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;" } }),
  });
  const foreign = Object.values(result.metafile.outputs)
    .flatMap((file) => file.imports)
    .filter((imported) => imported.external && !imported.path.startsWith('node:'));
  if (foreign.length > 0) throw new Error(`The bundle must import node: modules only, not ${foreign.map((imported) => imported.path).join(', ')}.`);
  return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}

/** Takes another source for a file. */
function insteadOf(path, contents) {
  return {
    name: 'instead-of',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, (file) => (file.path === path ? { contents, loader: 'js' } : undefined));
    },
  };
}

/** The declarations of src/index.ts alone: what it exports is typed with ESLint's own types. */
function declarations() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([entry], { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true });
  let text = '';
  const { diagnostics } = program.emit(program.getSourceFile(entry), (_path, written) => (text = written), undefined, true);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((found) => ts.flattenDiagnosticMessageText(found.messageText, '\n')).join('\n'));
  if (!text.includes('export default')) throw new Error('No declarations were written.');
  const relative = /from '(\.[^']*)'/.exec(text);
  if (relative) throw new Error(`The public types must not reach into the source: ${relative[1]}.`);
  return text;
}

/** The licence texts of the packages among the bundled files. */
function licences(bundled) {
  const directories = new Set(bundled.map((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean));
  const texts = [...directories].sort().map((directory) => {
    const { name, version, license } = readJson(join(directory, 'package.json'));
    const file = readdirSync(join(root, directory)).find((candidate) => /^licen[cs]e(?:\.|$)/i.test(candidate));
    if (!file) throw new Error(`${name} is bundled but carries no licence text.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, directory, file), 'utf8').trim()}\n`;
  });
  return `Packages bundled in index.js\n\n${texts.join('\n')}`;
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
