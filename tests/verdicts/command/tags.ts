// @ts-nocheck: the packages are not installed.
import { $ as shell } from 'bun';
import { $, execa, execaSync, parseCommandString } from 'execa';
import express from 'express';
import npmRun from 'npm-run';
import im from 'imagemagick';

const run = $({ shell: true });
const app = express();
app.use(express.json());

app.post('/jobs', async (req, res) => {
  await execa`mogrify ${req.body.name} -strip`; // ✓ – one argument
  await execa({ shell: true })`mogrify ${req.body.name} -strip`; // ✗
  await execa({ shell: true })(`mogrify ${req.body.name}`); // ✗
  await execa({ shell: false })`mogrify ${req.body.name} -strip`; // ✓
  await execa({ shell: true })`mogrify ${Number(req.body.id)} -strip`; // ✓
  execaSync({ shell: '/bin/bash' })`mogrify ${req.body.name}`; // ✗
  await $`mogrify ${req.body.name}`; // ✓
  await run`mogrify ${req.body.name}`; // ✗
  await $({ stdio: 'pipe' })`mogrify ${req.body.name}`; // ✓
  $.sync({ shell: true })`mogrify ${req.body.name}`; // ✗
  const [file, ...words] = parseCommandString(req.body.line); // ✗
  await shell`mogrify ${req.body.name}`; // ✓
  await shell`mogrify ${{ raw: req.body.name }}`; // ✗
  await shell`mogrify ${{ raw: '*.png' }}`; // ✓
  npmRun.exec(`eslint ${req.body.name}`, {}, () => {}); // ✗
  npmRun.sync(`eslint ${req.body.name}`); // ✗
  npmRun.spawn('git', ['log', req.body.name]); // ✗
  npmRun.spawnSync(req.body.name, []); // ✗
  npmRun.spawn('eslint', ['--', req.body.name]); // ✓
  im.convert([req.body.name, 'out.png']); // ?
  im.identify(['-format', '%m', req.body.name], () => {}); // ?
  im.convert(['in.png', 'out.png']); // ✓
  res.json([file, words]);
});

export const edit = (name: string) => execa({ shell: true })`mogrify ${name}`; // ?
