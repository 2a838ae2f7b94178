import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import axios from 'axios';
import { z } from 'zod';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/ask/:id', async (req, res, next) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'address from the body': 'const r = await fetch(req.body.url); res.json(await r.json());',
  'host in a text': "await axios.get('https://' + req.body.host + '/health');",
  'base of axios': "const api = axios.create({ baseURL: 'https://api.example.com' }); await api.get(req.body.path);",
  'a URL is not a host': 'const { url } = z.object({ url: z.url() }).parse(req.body); await fetch(url);',
  'base of a URL': "await fetch(new URL(req.query.p as string, 'https://api.example.com/'));",
  'host as an option': "const http = await import('node:http'); http.get({ hostname: req.body.host, path: '/' });",
  'no slash behind the host': 'await fetch(`https://api.example.com${req.body.path}`);',
});

const unproven: readonly Example[] = examples('unproven', file, {
  'parameter': 'export const ask = (url: string) => fetch(url);',
  'path on a fixed host': "app.get('/u/:id', async (req, res) => { res.json(await (await fetch(`https://api.example.com/users/${req.params.id}`)).json()); });",
  'addresses of another file': "import { hooks } from './db'; for (const h of hooks) await fetch(h.url, { method: 'POST' });",
  'checked by another file': "import { isPublic } from './net'; app.post('/f', async (req, res) => { if (await isPublic(req.body.url)) await fetch(req.body.url); res.end(); });",
});

const safe: readonly Example[] = examples('safe', handler, {
  'encoded part of a path': 'await fetch(`https://api.example.com/users/${encodeURIComponent(req.params.id)}`);',
  'host of a list': "const u = new URL(req.body.url); if (u.protocol !== 'https:' || !['img.example.com'].includes(u.hostname)) return res.sendStatus(400); await fetch(u);",
  'parameters of axios': "await axios.get('https://api.example.com/search', { params: { q: req.query.q } });",
  'number in a path': 'const id = z.coerce.number().int().parse(req.params.id); await fetch(`https://api.example.com/users/${id}`);',
  'table of hosts': "const HOSTS: Record<string, string> = { a: 'https://a.example.com' }; await fetch(HOSTS[req.body.k] ?? 'https://a.example.com');",
  'agent that refuses': "const { useAgent } = await import('request-filtering-agent'); const nf = (await import('node-fetch')).default; await nf(req.body.url, { agent: useAgent(req.body.url) });",
  'prefix of ky': "const ky = (await import('ky')).default; await ky.create({ prefixUrl: 'https://api.example.com' }).get(req.body.path);",
  'axios without absolute URLs': "const api = axios.create({ baseURL: 'https://api.example.com', allowAbsoluteUrls: false }); await api.get(req.body.path);",
  'setting of the program': "await fetch(process.env.API_URL + '/x');",
});

const edits: readonly Example[] = [
  {
    name: 'part of a path', verdict: 'unproven', code: handler('await fetch(`https://api.example.com/users/${req.params.id}/posts`);'), fix: null,
    suggestions: [handler('await fetch(`https://api.example.com/users/${encodeURIComponent(req.params.id)}/posts`);')],
  },
];

export const entry: Entry = {
  rule: 'no-ssrf',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'constant address in a variable', verdict: 'safe', code: handler("const url = 'https://api.example.com'; await fetch(url);"), control: handler('const url = req.body.url; await fetch(url);') },
  ],
};
