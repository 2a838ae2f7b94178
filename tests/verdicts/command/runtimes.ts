// @ts-nocheck: these are other runtimes.
import { Hono } from 'hono';
import { spawn } from 'bun';

const app = new Hono();

app.get('/a', async (c) => {
  const name = c.req.query('name');
  Bun.spawn(['convert', name]); // ?
  Bun.spawn(['git', 'log', name]); // ✗
  Bun.spawn([name, '--version']); // ✗
  Bun.spawnSync({ cmd: ['sh', '-c', `ls ${name}`] }); // ✗
  Bun.spawnSync(['convert', '--', name]); // ✓
  spawn(['git', 'log', '--', name]); // ✓
  spawn(['git', 'log', name]); // ✗
  new Deno.Command(name, { args: [] }); // ✗
  new Deno.Command('git', { args: ['log', name] }); // ✗
  new Deno.Command('git', { args: ['log', '--', name] }); // ✓
  return c.body(null);
});
