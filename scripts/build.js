/**
 * Builds `dist/`: one ES module that needs nothing but Node, the table of advisories that its rule reads beside it, the
 * declarations of its public face, and the licences of what is bundled.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src/index.ts');

const { code, inputs } = await bundle();
const files = { 'index.js': code, 'advisories.json': JSON.stringify(readJson('src/data/advisories.json')), 'index.d.ts': declarations(), 'LICENSES.txt': licences(inputs) };

rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'));
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);

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

/** The module, and the files that went into it, relative to the repository. */
async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    // Names stay, for stack traces; blanks only cost time to load.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    write: false,
    outfile: 'dist/index.js',
    logLevel: 'warning',
    plugins: [onlyNameAndVersion()],
  });
  const foreign = Object.values(result.metafile.outputs)
    .flatMap((file) => file.imports)
    .filter((imported) => imported.external && !imported.path.startsWith('node:'));
  if (foreign.length > 0) throw new Error(`The bundle must import node: modules only, not ${foreign.map((imported) => imported.path).join(', ')}.`);
  return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
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
