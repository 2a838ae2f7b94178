// packages: express@^5.0.0, zod@^4.0.0
// @ts-nocheck: the packages are not installed.
import { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import net from 'node:net';
import { promisify } from 'node:util';
import express from 'express';
import { z } from 'zod';

const app = express();
app.use(express.json());
const run = promisify(exec);
const operations = new Set(['start', 'stop']);

// Lines for a shell.

app.post('/ping', (req, res) => {
  exec('ping -c 2 ' + req.body.host, () => res.end()); // ✗
});
app.post('/convert', (req, res) => {
  const { file, quality } = req.body;
  execSync(`convert "${file}" out.png`); // ✗
  execSync(`convert '${file}' out.png`); // ✗
  execSync(`convert -quality ${Number(quality)} in.png out.png`); // ✓
  execSync(`convert '${String(file).replace(/'/g, '')}' out.png`); // ✓
  execSync(`convert "${String(file).replace(/'/g, '')}" out.png`); // ✗
  res.end();
});
app.post('/list', async (req, res) => {
  const { stdout } = await run(`ls ${JSON.stringify(req.body.directory)}`); // ✗
  res.send({ stdout });
});
app.post('/service', (req, res) => {
  if (!operations.has(req.body.operation)) return res.sendStatus(400);
  exec(`systemctl ${req.body.operation} app`); // ✓
  return res.end();
});
app.get('/user/:name', (req, res) => {
  const match = /^[a-z0-9]+$/.exec(req.params.name);
  if (!match) return res.sendStatus(400);
  exec(`id ${match[0]}`, (error, stdout) => res.json({ stdout })); // ✓
});
app.get('/search', (req, res) => {
  const command = ['grep', '-r', req.query.q, '.'].join(' '); // ✗
  exec(command, () => res.end()); // ✓
  exec('uptime'); // ✓
  exec(`echo $(date) ${process.env.HOME}`); // ✓
});
const ident = z.object({ pid: z.number(), tag: z.enum(['a', 'b']), unit: z.string() });
app.post('/kill', (req, res) => {
  const { pid, tag, unit } = ident.parse(req.body);
  exec(`kill -9 ${pid} # ${tag}`); // ✓
  exec(`kill -9 ${unit}`); // ✗
  res.end();
});
app.post('/checkout', (req, res) => {
  if (!/^[\w-]+$/.test(req.body.branch)) return res.end();
  exec(`git checkout ${req.body.branch}`); // ?
  exec(`git checkout -- ${req.body.branch}`); // ✓
  exec(`echo ${req.body.branch}`); // ✓
  return res.end();
});

// Programs and their arguments.

app.post('/program', (req, res) => {
  execFile(req.body.command, ['--version']); // ✗
  spawn(path.join('/opt/tools', req.body.tool)); // ✗
  const tool = { zip: '/usr/bin/zip', tar: '/usr/bin/tar' }[req.body.tool as 'zip'] ?? 'zip';
  spawn(tool, ['--version']); // ✓
  fork(`./workers/${req.body.worker}.js`); // ✗
  fork('./workers/mail.js', [req.body.worker]); // ?
  res.end();
});
app.post('/shell', (req, res) => {
  spawn('ffmpeg', ['-i', req.body.url], { shell: true }); // ✗
  spawn('ffmpeg', ['-i', req.body.url]); // ✓
  spawnSync(`ffmpeg -i ${req.body.url}`, { shell: '/bin/bash' }); // ✗
  spawn('ffmpeg', ['-i', req.body.url], { shell: process.platform === 'win32' }); // ?
  spawn('sh', ['-c', `tar xf ${req.body.name}`]); // ✗
  spawn('/bin/bash', ['-lc', 'tar xf "$1"', 'sh', req.body.name]); // ✓
  spawn('ssh', ['-p', '22', 'backup@host', `ls ${req.body.name}`]); // ✗
  spawn('cmd.exe', ['/c', 'dir', req.body.name]); // ✗
  spawn('node', ['-e', req.body.script]); // ✗
  res.end();
});
app.get('/log/:file', (req, res) => {
  execFileSync('git', ['log', req.query.ref as string]); // ✗
  execFileSync('git', ['log', '--', req.query.path as string]); // ✓
  execFileSync('git', ['log', `--author=${req.query.author}`]); // ✓
  execFileSync('git', ['commit', '-m', req.query.message as string]); // ?
  execFileSync('/usr/bin/git', ['log', String(req.query.ref)]); // ✗
  execFileSync('mytool', [req.query.name as string]); // ?
  execFileSync('mytool', ['--', req.query.name as string]); // ✓
  execFileSync('ping', ['-c', '2', '--', String(req.query.host)]); // ✓
  const all = ['clone', '--depth', '1', ...req.body.options]; // ✗
  spawn('git', all); // ✓
  res.end();
});

// What other files hand over.

export function resize(file: string) {
  exec(`mogrify -resize 50% ${file}`); // ?
}
export function start(command: string) {
  return exec(command); // ?
}
export function page(number: unknown) {
  exec(`page ${Number(number)}`); // ✓
}
export function program(name: string, list: string[]) {
  spawn(name, list); // ?
  spawn('mytool', list); // ✓
  spawn('git', list); // ?
}

// What has the same name and starts nothing.

app.post('/match', (req, res) => {
  const pattern = /a(b)/;
  res.json(pattern.exec(req.body.text)); // ✓
});

app.post('/addresses', (req, res) => {
  const { address, host } = req.body;
  if (net.isIP(host) === 0) exec(`ping ${host}`); // ✗
  if (!net.isIP(address)) return res.sendStatus(400);
  exec(`ping ${address}`, () => res.end()); // ✓
});
