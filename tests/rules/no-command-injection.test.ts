import { noCommandInjection as rule } from '../../src/rules/no-command-injection.ts';
import { testRule, type ExpectedError, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const imports = `import express from 'express';
import { exec, execFile, execFileSync, execSync, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import shell from 'shelljs';
const app = express(); app.use(express.json());
const run = promisify(exec);
`;
const handler = (body: string, head = imports) => `${head}app.post('/x', async (req, res) => {
  ${body}
});`;

interface Edits {
  readonly output?: string;
  readonly suggestions?: readonly (readonly [messageId: string, body: string, data: Record<string, string>])[];
  readonly head?: string;
}

const told = (messageId: string, { suggestions = [], head }: Edits = {}): ExpectedError => ({
  messageId,
  suggestions: suggestions.map(([id, body, data]) => ({ messageId: id, data, output: handler(body, head) })),
});
const dangerous = (body: string, messageId: string, edits: Edits = {}): InvalidCase => ({
  name: body, code: handler(body, edits.head), errors: [told(messageId, edits)], output: edits.output === undefined ? null : handler(edits.output, edits.head),
});
const unproven = (body: string, messageId: string): InvalidCase => ({ name: body, code: handler(body), options: strict, errors: [{ messageId }] });
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });
const listed = (body: string, program: string) => ({ suggestions: [['listArguments', body, { program }]] as const });

testRule(rule, {
  valid: [
    safe("exec('npm run build');"),
    safe('exec(`kill -9 ${Number(req.params.pid)}`);'),
    safe("execFile('convert', ['--', String(req.body.file), 'out.png']);"),
    safe("execFileSync('git', ['log', '--', req.body.file]);"),
    safe("const tools = { a: 'zip', b: 'tar' } as const; spawn(tools[req.body.tool === 'a' ? 'a' : 'b'], []);"),
    safe("const pattern = /a(b)/; res.json(pattern.exec(req.body.text));"),
    safe("const cursor = { exec(filter: unknown) {} }; cursor.exec(req.body);"),
    { name: 'arguments of a program that the options allow', code: handler("execFileSync('git', ['log', req.body.ref]);"), options: { ...strict, allowArgvOf: ['git'] } },
    { name: 'half-typed call', code: "import { exec, spawn } from 'child_process'; exec(); spawn('git', ); spawn(...a); spawn('git', [,]); exec(`${b`);".replace('`${b`', 'b') },
    'exec(`ls ${x}`);',
  ],
  invalid: [
    {
      name: 'the message names the value, its line and the call',
      code: handler("exec('ping -c 2 ' + req.body.host, () => res.end());"),
      errors: [{
        messageId: 'shellInput',
        data: { value: '`req.body.host` (line 8)', sink: '`exec`', program: '`the program`' },
        suggestions: [{ messageId: 'listArguments', data: { program: 'ping' }, output: handler("execFile('ping', ['-c', '2', String(req.body.host)], () => res.end());") }],
      }],
    },
    {
      name: 'a fix where the value stands between quotes',
      code: handler('exec(`convert "${req.body.file}" out.png`);'),
      errors: [{ messageId: 'shellInput', data: { value: '`req.body.file` (line 8)', sink: '`exec`', program: '`the program`' } }],
      output: handler("execFile('convert', [String(req.body.file), 'out.png']);"),
    },
    dangerous("execSync(`convert '${req.body.dir}/in.png' out.png`, { cwd: '/srv' });", 'shellInput', {
      output: "execFileSync('convert', [`${req.body.dir}/in.png`, 'out.png'], { cwd: '/srv' });",
    }),
    dangerous('execSync(`convert "${req.body.file.replace(/"/g, \'\\\\"\')}"`);', 'shellInput', listed("execFileSync('convert', [String(req.body.file.replace(/\"/g, '\\\\\"'))]);", 'convert')),
    dangerous('execSync(`npm run "${req.body.script}"`);', 'shellInput', listed("execFileSync('npm', ['run', '--', String(req.body.script)]);", 'npm')),
    dangerous('await run(`ls ${JSON.stringify(req.body.dir)}`);', 'shellInput', listed("await promisify(execFile)('ls', ['--', String(req.body.dir)]);", 'ls')),
    dangerous('shell.exec(`convert ${req.body.file} out.png`);', 'shellInput', listed("shell.cmd('convert', String(req.body.file), 'out.png');", 'convert')),
    dangerous('exec(`git log ${req.body.ref}`);', 'shellInput', listed("execFile('git', ['log', '--end-of-options', String(req.body.ref)]);", 'git')),
    dangerous('exec(`rm ${req.body.name}`);', 'shellInput', listed("execFile('rm', ['--', String(req.body.name)]);", 'rm')),
    dangerous('exec(`convert --size=${req.body.size} a.png`);', 'shellInput', listed("execFile('convert', [`--size=${req.body.size}`, 'a.png']);", 'convert')),
    {
      name: 'the import is added where it is missing',
      code: "import express from 'express';\nimport { execSync } from 'child_process';\nconst app = express(); app.use(express.json());\napp.post('/x', (req, res) => { execSync(`file '${req.body.name}'`); res.end(); });",
      errors: [{ messageId: 'shellInput' }],
      output: "import express from 'express';\nimport { execSync, execFileSync } from 'child_process';\nconst app = express(); app.use(express.json());\napp.post('/x', (req, res) => { execFileSync('file', [String(req.body.name)]); res.end(); });",
    },
    {
      name: 'a member of the module',
      code: "const express = require('express');\nconst cp = require('child_process');\nconst app = express();\napp.get('/x', (req, res) => { cp.exec(`file '${req.query.name}'`, () => res.end()); });",
      filename: 'src/file.js',
      errors: [{ messageId: 'shellInput' }],
      output: "const express = require('express');\nconst cp = require('child_process');\nconst app = express();\napp.get('/x', (req, res) => { cp.execFile('file', [String(req.query.name)], () => res.end()); });",
    },
    dangerous('exec(`cat a.txt | grep ${req.body.word}`);', 'shellInput'),
    dangerous("exec(['ls', ...req.body.names].join(' '));", 'shellInput'),
    dangerous('exec(`cd ${req.body.directory}`);', 'shellInput'),
    dangerous('exec(`ls $HOME/${req.body.directory}`);', 'shellInput'),
    dangerous("exec(`ls ${req.body.directory}`, { shell: '/bin/bash' });", 'shellInput'),
    dangerous('exec(`${req.body.program} --version`);', 'shellInput'),
    dangerous('exec(/* the name */ `ls ${/* inside */ req.body.directory}`);', 'shellInput'),
    dangerous("spawn('ffmpeg', ['-i', req.body.url], { shell: true });", 'shellInput', {
      suggestions: [['removeShell', "spawn('ffmpeg', ['-i', req.body.url], {  });", {}]],
    }),
    dangerous("spawn('ffmpeg', ['-i', req.body.url], { cwd: '/srv', shell: true });", 'shellInput', {
      suggestions: [['removeShell', "spawn('ffmpeg', ['-i', req.body.url], { cwd: '/srv' });", {}]],
    }),
    dangerous("spawn('sh', ['-c', `tar xf ${req.body.name}`]);", 'shellInput'),
    dangerous("execFile(req.body.command, ['--version']);", 'programInput'),
    dangerous("execFileSync('git', ['log', req.body.ref]);", 'optionInput', {
      suggestions: [
        ['endOptions', "execFileSync('git', ['log', '--end-of-options', req.body.ref]);", { mark: '`--end-of-options`' }],
        ['endOptions', "execFileSync('git', ['log', '--', req.body.ref]);", { mark: '`--`' }],
      ],
    }),
    dangerous("execFileSync('tar', ['xf', req.body.name]);", 'optionInput'),
    dangerous("execFileSync('curl', [req.body.url]);", 'optionInput'),
    dangerous("spawn('node', ['-e', req.body.script]);", 'scriptInput'),
    { name: 'a program that the options name', code: handler("spawn('mytool', [req.body.name]);"), options: { dashPrograms: ['mytool'] }, errors: [{ messageId: 'optionInput' }] },
    {
      name: 'two values of one line are two findings, and one edit repairs both',
      code: handler('exec(`convert "${req.body.from}" "${req.body.to}"`);'),
      errors: [{ messageId: 'shellInput' }, { messageId: 'shellInput' }],
      output: handler("execFile('convert', [String(req.body.from), String(req.body.to)]);"),
    },
    unproven("spawn('mytool', [req.body.name]);", 'unprovenOption'),
    {
      name: 'one finding for a call of which nothing is known', code: "import { spawn } from 'child_process'; export const go = (name, list) => spawn(name, list, { shell: true });", options: strict,
      errors: [{ messageId: 'unprovenShell', data: { value: '`name` (a parameter, line 1)', sink: '`spawn`', program: '`the program`' } }],
    },
    {
      name: 'a program of which nothing is known', code: "import { spawn } from 'child_process'; export const go = (name) => spawn(name, []);", options: strict,
      errors: [{ messageId: 'unprovenProgram', data: { value: '`name` (a parameter, line 1)', sink: '`spawn`', program: '`the program`' } }],
    },
    { name: 'a script of which nothing is known', code: "import { spawn } from 'child_process'; export const go = (code) => spawn('node', ['-e', code]);", options: strict, errors: [{ messageId: 'unprovenScript' }] },
  ],
});
