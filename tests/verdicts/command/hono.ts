// @ts-nocheck: the packages are not installed.
import { exec, spawnSync } from 'node:child_process';
import { Hono } from 'hono';
import { execa, execaCommand, execaSync } from 'execa';
import { $ } from 'zx';

const app = new Hono();

app.get('/whois', async (c) => {
  const name = c.req.query('name');
  exec(`whois ${name}`); // ✗
  spawnSync('whois', ['--', name]); // ✓
  await execa('whois', ['--', name]); // ✓
  await execa('whois', [name], { shell: true }); // ✗
  await execa`whois ${name}`; // ✓
  await execaCommand(`whois ${name}`); // ?
  await execaCommand(`${name} --version`); // ✗
  execaSync(name, []); // ✗
  await $`whois ${name}`; // ✓
  await $([`whois ${name}`]); // ✗
  return c.body(null);
});

app.post('/tag', async (c) => {
  const { tag } = await c.req.json();
  const safe = tag === 'stable' ? 'stable' : 'next';
  exec(`docker pull app:${safe}`); // ✓
  exec(`docker pull app:${tag}`); // ✗
  return c.body(null);
});
