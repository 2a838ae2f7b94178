import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import { exec, execFile, execFileSync, spawn } from 'node:child_process';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/jobs/:pid', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'text glued to a command': "exec('traceroute -m 5 ' + req.body.host, () => {});",
  'double quotes around the value': 'exec(`mogrify "${req.body.file}" -strip`);',
  'spawn with a shell': "spawn('ffprobe', ['-i', req.body.url], { shell: true });",
  'sh -c': "spawn('sh', ['-c', `unzip ${req.body.name}`]);",
  'the program itself': "execFile(req.body.program, ['--help']);",
  'a revision of git': "execFileSync('git', ['show', req.body.revision]);",
  'JSON.stringify is no quoting': "const { promisify } = await import('node:util'); const execute = promisify(exec); await execute(`du ${JSON.stringify(req.body.folder)}`);",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'a parameter of an exported function': 'export function shrink(image: string) { exec(`mogrify -resize 20% ${image}`); }',
  'the result of an imported function': "import { argumentsFor } from './arguments'; export const merge = (options: unknown) => exec('qpdf ' + argumentsFor(options));",
  'a leading dash for any program': "app.post('/tool', (req, res) => { execFile('sometool', [req.body.name], () => res.end()); });",
  'a whole command as a parameter': 'export function shell(line: string) { return exec(line); }',
});

const safe: readonly Example[] = examples('safe', handler, {
  'execFile with the end of options': "execFile('traceroute', ['-m', '5', '--', String(req.body.host)], () => {});",
  'a path behind --': "execFileSync('git', ['show', '--', req.body.path]);",
  'a number': 'exec(`kill -15 ${Number(req.params.pid)}`);',
  'one of a set': "const allowed = new Set(['reload', 'status']); if (!allowed.has(req.body.verb)) return res.sendStatus(400); exec(`systemctl ${req.body.verb} web`);",
  'a constant': "exec('npm run lint');",
  'what a pattern has matched': 'const found = /^[a-z0-9]+$/.exec(req.body.login); if (!found) return res.sendStatus(400); exec(`id ${found[0]}`);',
  'exec of a regular expression': 'const pattern = /x(y)/; const parts = pattern.exec(req.body.text); res.json(parts);',
  'a tag of execa': "const { execa } = await import('execa'); await execa`mogrify ${req.body.file} -strip`;",
});

const edits: readonly Example[] = [
  {
    name: 'whole words without quotes', verdict: 'dangerous', code: handler("exec('traceroute -m 5 ' + req.body.host, () => {});"), fix: null,
    suggestions: [handler("execFile('traceroute', ['-m', '5', String(req.body.host)], () => {});")],
  },
  { name: 'a value in quotes', verdict: 'dangerous', code: handler('exec(`mogrify "${req.body.file}" -strip`);'), fix: handler("execFile('mogrify', [String(req.body.file), '-strip']);") },
  {
    name: 'an import is added', verdict: 'dangerous', code: "import express from 'express';\nimport { exec } from 'child_process';\nconst app = express();\napp.get('/', (req, res) => { exec(`mogrify '${req.query.file}'`, () => res.end()); });\n",
    fix: "import express from 'express';\nimport { exec, execFile } from 'child_process';\nconst app = express();\napp.get('/', (req, res) => { execFile('mogrify', [String(req.query.file)], () => res.end()); });\n",
  },
  { name: 'a pipeline has no edit', verdict: 'dangerous', code: handler('exec(`zcat ${req.body.file} | wc -l`);'), fix: null, suggestions: [] },
  {
    name: 'a shell that is not needed', verdict: 'dangerous', code: handler("spawn('ffprobe', ['-i', req.body.url], { cwd: '/srv', shell: true });"), fix: null,
    suggestions: [handler("spawn('ffprobe', ['-i', req.body.url], { cwd: '/srv' });")],
  },
  {
    name: 'the end of options', verdict: 'dangerous', code: handler("execFileSync('git', ['clone', req.body.url]);"), fix: null, suggestions: [handler("execFileSync('git', ['clone', '--', req.body.url]);")],
  },
  {
    name: 'cmd of shelljs', verdict: 'dangerous', code: `import shell from 'shelljs';\n${handler('shell.exec(`mogrify ${req.body.file}`);')}`, fix: null,
    suggestions: [`import shell from 'shelljs';\n${handler("shell.cmd('mogrify', String(req.body.file));")}`],
  },
];

export const entry: Entry = {
  rule: 'no-command-injection',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'exec of a mongoose query', verdict: 'safe', code: handler('const query = { exec() {} }; query.exec();'), control: handler('const run = exec; run(req.body.line);') },
    { name: 'constants in a build script', verdict: 'safe', code: file("for (const name of ['a', 'b']) exec(`tsc -p packages/${name}`); exec(`echo ${process.argv[2]}`);"), control: handler('exec(`tsc -p packages/${req.body.name}`);') },
  ],
};
