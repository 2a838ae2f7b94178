// packages: express@^5.0.0, shelljs@^0.10.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import shell from 'shelljs';
import crossSpawn from 'cross-spawn';
import { exec as execPromise, execFile as filePromise, fork as forkPromise, spawn as spawnPromise } from 'child-process-promise';
import nodeCmd from 'node-cmd';
import { Client } from 'ssh2';
import { NodeSSH } from 'node-ssh';
import { simpleGit } from 'simple-git';
import { execaCommandSync, execaNode, $ as script } from 'execa';

const app = express();
app.use(express.json());
const connection = new Client();
const remote = new NodeSSH();
const git = simpleGit();

app.post('/shelljs', (req, res) => {
  shell.exec(`convert ${req.body.file} out.png`); // ✗
  shell.cmd('convert', req.body.file, 'out.png'); // ?
  shell.cmd('convert', '--', req.body.file, 'out.png'); // ✓
  shell.cmd(req.body.tool, 'out.png'); // ✗
  res.end();
});
app.post('/spawn', async (req, res) => {
  crossSpawn('npm', ['run', req.body.script]); // ✗
  crossSpawn.sync('npm', ['run', '--', req.body.script]); // ✓
  crossSpawn('eslint', [req.body.file], { shell: true }); // ✗
  await execPromise(`file ${req.body.file}`); // ✗
  await spawnPromise('file', ['--', req.body.file]); // ✓
  await spawnPromise(req.body.program); // ✗
  await filePromise('git', ['show', req.body.commit]); // ✗
  await forkPromise(req.body.module); // ✗
  nodeCmd.run(`file ${req.body.file}`); // ✗
  nodeCmd.runSync('file a.txt'); // ✓
  execaCommandSync(`${req.body.program} -v`); // ✗
  await execaNode(`./scripts/${req.body.script}.js`); // ✗
  script.sync({ shell: true });
  res.end();
});
app.post('/remote', async (req, res) => {
  connection.exec(`ls ${req.body.directory}`, () => {}); // ✗
  connection.exec('uptime', () => {}); // ✓
  await remote.execCommand(`ls ${req.body.directory}`); // ✗
  await remote.exec('ls', [req.body.directory]); // ✓
  res.end();
});
app.post('/git', async (req, res) => {
  await git.raw(['log', req.body.ref]); // ✗ – `--output` writes files
  await git.raw('format-patch', req.body.ref); // ✗
  await git.raw(req.body.words); // ✗
  await git.raw([req.body.word]); // ?
  await git.raw(['ls-remote', req.body.remote]); // ? – `--upload-pack` is refused
  await git.log([req.body.ref]); // ✗
  await git.log({ file: req.body.file }); // ✓
  await git.show([`${req.body.ref}:README.md`]); // ✗
  await git.show([`HEAD:${req.body.file}`]); // ✓
  await git.diff([req.body.ref]); // ✗
  await git.diffSummary(['--end-of-options', req.body.ref]); // ✓
  await git.diffSummary([req.body.ref]); // ✗
  await git.raw('log', '--', req.body.ref); // ✓
  await git.clone(req.body.repository, '/srv/copy'); // ?
  await git.mirror(req.body.repository, '/srv/copy'); // ?
  await git.fetch(req.body.remote); // ?
  await git.pull(req.body.remote); // ?
  await git.push(req.body.remote, 'main'); // ?
  await git.checkout(req.body.branch); // ?
  await git.listRemote([req.body.remote]); // ?
  await git.clone('https://example.org/a.git', '/srv/copy'); // ✓
  res.end();
});
