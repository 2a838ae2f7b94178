import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import Fastify from 'fastify';
import { Hono } from 'hono';
const app = express();
app.use(express.json());
const fastify = Fastify();
const hono = new Hono();
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/files/:name', async (req, res, next) => {\n  ${body}\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'whole path from the query': 'res.send(fs.readFileSync(req.query.file as string));',
    'join before sendFile': "res.sendFile(path.join(__dirname, 'papers', req.params.name));",
    'download resolves': "res.download('./papers/' + req.params.name);",
    'a check that only warns': "const p = path.join('/srv/up', req.body.name); if (p.startsWith('/srv/up') === false) console.warn('strange'); await fsp.writeFile(p, 'x');",
    'asked for, then removed': 'if (fs.existsSync(req.body.path)) fs.unlinkSync(req.body.path);',
    'entries of an archive': "const AdmZip = (await import('adm-zip')).default; for (const e of new AdmZip('u.zip').getEntries()) fs.writeFileSync(path.join('out', e.entryName), e.getData());",
    'dots refused, absolute path not': "const x = path.normalize(req.body.file); if (x.includes('..')) return res.sendStatus(400); fs.readFileSync(x);",
  }),
  ...examples('dangerous', file, {
    'name of a file in a form': "hono.post('/u', async (c) => { const f = (await c.req.parseBody())['f'] as File; await fsp.writeFile(`up/${f.name}`, new Uint8Array(await f.arrayBuffer())); return c.text('stored'); });",
    'stream of a path parameter': "fastify.get('/f/:n', async (request) => fs.createReadStream('./data/' + (request.params as any).n));",
  }),
];

const unproven: readonly Example[] = examples('unproven', file, {
  'parameter of an exported function': "export const readPaper = (name: string) => fsp.readFile(path.join('papers', name), 'utf8');",
  'directory without a separator': "app.get('/f', (req, res) => { const p = path.resolve('/srv/up', String(req.query.f)); if (!p.startsWith('/srv/up')) return res.sendStatus(403); res.sendFile(p); });",
  'cleaned by another file': "import { cleanName } from './names'; app.get('/g', (req, res) => { res.send(fs.readFileSync(path.join('d', cleanName(req.query.f)))); });",
  'prefix of a temporary directory': 'export function temporary(prefix: string) { return fs.mkdtempSync(prefix); }',
});

const safe: readonly Example[] = examples('safe', handler, {
  'sendFile with a root': "res.sendFile(req.params.name, { root: path.join(__dirname, 'papers') });",
  'sendFile behind a constant': "res.sendFile('/srv/papers/' + req.params.name);",
  'base name': "res.send(fs.readFileSync(path.join('papers', path.basename(req.params.name))));",
  'root and separator': "const root = path.resolve('papers'); const p = path.resolve(root, String(req.query.f)); if (!p.startsWith(root + path.sep)) return res.sendStatus(403); fs.createReadStream(p).pipe(res);",
  'identifier by a schema': 'const id = z.uuid().parse(req.params.name); fs.readFileSync(`papers/${id}.pdf`);',
  'relative path that does not climb': "const rel = path.relative('/srv/up', path.resolve('/srv/up', req.body.f)); if (rel.startsWith('..') || path.isAbsolute(rel)) return res.sendStatus(400); fs.readFileSync(path.join('/srv/up', rel));",
  'extracted by the library': "const AdmZip = (await import('adm-zip')).default; new AdmZip('u.zip').extractAllTo('out', true);",
  'the program\'s own files': "fs.readFileSync(path.join(__dirname, 'templates', 'mail.html')); fs.mkdirSync(process.env.DATA_DIR!, { recursive: true });",
});

const edits: readonly Example[] = [
  {
    name: 'root of sendFile', verdict: 'dangerous', code: handler("res.sendFile(path.join(__dirname, 'papers', req.params.name));"),
    fix: handler("res.sendFile(req.params.name, { root: path.join(__dirname, 'papers') });"),
  },
  {
    name: 'base name of the last part', verdict: 'dangerous', code: handler("fs.readFileSync(path.join('papers', req.params.name));"), fix: null,
    suggestions: [
      handler("fs.readFileSync(path.join('papers', path.basename(req.params.name)));"),
      handler("const root = path.resolve('papers');\n  const target = path.join(root, req.params.name);\n  if (!target.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\n  fs.readFileSync(target);"),
    ],
  },
  {
    name: 'root of download', verdict: 'dangerous', code: handler("res.download(path.join('papers', req.params.name), 'paper.pdf');"), fix: null,
    suggestions: [handler("res.download(req.params.name, 'paper.pdf', { root: 'papers' });"), handler("res.download(path.join('papers', path.basename(req.params.name)), 'paper.pdf');")],
  },
  {
    name: 'entry of an archive', verdict: 'dangerous', fix: null,
    code: file("import AdmZip from 'adm-zip';\nfor (const e of new AdmZip('u.zip').getEntries()) {\n  fs.writeFileSync(path.join('out', e.entryName), e.getData());\n}"),
    suggestions: [
      file("import AdmZip from 'adm-zip';\nfor (const e of new AdmZip('u.zip').getEntries()) {\n  fs.writeFileSync(path.join('out', path.basename(e.entryName)), e.getData());\n}"),
      file("import AdmZip from 'adm-zip';\nfor (const e of new AdmZip('u.zip').getEntries()) {\n  const root = path.resolve('out');\n  const target = path.join(root, e.entryName);\n  if (!target.startsWith(root + path.sep)) throw new Error('The path leaves its directory');\n  fs.writeFileSync(target, e.getData());\n}"),
    ],
  },
];

export const entry: Entry = {
  rule: 'no-path-traversal',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'names that the program chose', verdict: 'safe', code: handler("for (const name of ['a', 'b']) fs.readFileSync(path.join('papers', `${name}.md`));"),
      control: handler('for (const name of req.body.names) fs.readFileSync(path.join(\'papers\', `${name}.md`));'),
    },
  ],
};
