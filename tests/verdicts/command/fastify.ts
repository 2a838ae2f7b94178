// @ts-nocheck: the packages are not installed.
import { execFileSync, execSync, spawn } from 'node:child_process';
import Fastify from 'fastify';
import { quote } from 'shell-quote';
import { Shescape } from 'shescape';

const app = Fastify();
const shescape = new Shescape({ shell: '/bin/sh' });
const formats = ['png', 'webp'];

app.get('/resize', async (request, reply) => {
  const { file, format } = request.query as { file: string; format: string };
  execSync(`mogrify -resize 50% ${file}`); // ✗
  execSync(`mogrify -resize 50% ${quote([file])}`); // ✓
  execSync(`mogrify -resize 50% "${quote([file])}"`); // ?
  execSync(`mogrify -resize 50% ${shescape.quote(file)}`); // ✓
  execSync(`mogrify ${shescape.quoteAll(['-resize', file]).join(' ')}`); // ✓
  execSync(`mogrify -resize ${shescape.escape(file)}`); // ✓
  execSync(`mogrify ${shescape.escapeAll(['-resize', file]).join(' ')}`); // ✓
  if (!formats.includes(format)) return reply.code(400).send();
  execSync(`mogrify -format ${format}`); // ✓
  return reply.send({ ok: true });
});

// Quotes that the file escapes itself.
app.get('/escaped', async (request) => {
  const { file } = request.query as { file: string };
  execSync(`cat '${file.replace(/'/g, "'\\''")}'`); // ✓
  execSync(`cat '${file.replace(/'/g, '\\\'')}'`); // ✗
  execSync(`cat "${file.replace(/(["$`\\])/g, '\\$1')}"`); // ✓
  execSync(`cat "${file.replace(/"/g, '\\"')}"`); // ✗
  execSync(`cat ${file.replace(/[^\w./-]/g, '\\$&')}`); // ✓
  return { ok: true };
});

app.post('/archive', { schema: { body: { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]+$' }, target: { type: 'string' } } } } }, async (request) => {
  const { name, target } = request.body as { name: string; target: string };
  execSync(`tar cf /backup/${name}.tar ${name}`); // ✓
  execSync(`tar cf /backup/${target}.tar .`); // ✗
  execFileSync('tar', ['cf', `/backup/${target}.tar`, '.']); // ✓
  spawn('rsync', [target, '/backup']); // ✗
  spawn('rsync', ['--', target, '/backup']); // ✓
  return { ok: true };
});
