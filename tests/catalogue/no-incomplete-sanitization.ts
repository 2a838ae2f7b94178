import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;
const imports = "import express from 'express';\nimport fs from 'node:fs';\nimport mysql from 'mysql2/promise';\nconst app = express();\nconst pool = mysql.createPool({});\n";
const route = (body: string) => `${imports}app.post('/notes', async (req, res) => { ${body} });\n`;

const dangerous: readonly Example[] = examples('dangerous', route, {
  'first tag of a page': "res.send('<h1>' + req.body.title.replace('<', '&lt;') + '</h1>');",
  'script elements': "const text = req.body.text.replace(/<script[^>]*>.*?<\\/script>/gi, ''); res.send(text);",
  'steps upwards': "const name = String(req.query.name).replace(/\\.\\.\\//g, ''); res.json(fs.readFileSync('/srv/notes/' + name, 'utf8'));",
  'start of a URL': "if (req.body.feed.startsWith('https://example.com')) await fetch(req.body.feed);",
  'end of a host': "const feed = new URL(req.body.feed); if (feed.hostname.endsWith('example.com')) await fetch(feed);",
  'decoded behind the escaper': "const escaped = req.body.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\"', '&quot;').replaceAll(\"'\", '&#39;'); res.send('<p>' + decodeURIComponent(escaped) + '</p>');",
  'backslash before quotes': "const name = req.body.name.replace(/'/g, \"\\\\'\"); await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'both brackets once': "export const tidy = (text: string) => text.replace('<', '&lt;').replace('>', '&gt;');",
  'part of a URL': "export const isPartner = (url: string) => url.includes('example.com');",
  'scheme that is removed': "export const withoutScheme = (text: string) => text.replace(/javascript:/gi, '');",
  'ampersand last': "export const escaped = (text: string) => text.replace(/</g, '&lt;').replace(/&/g, '&amp;');",
});

const safe: readonly Example[] = examples('safe', route, {
  'comma of a table': "const line = req.body.line.replace(',', ';'); res.json(line);",
  'whole escaper': "const text = req.body.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\"', '&quot;').replaceAll(\"'\", '&#39;'); res.send(text);",
  'whole host': "const feed = new URL(req.body.feed); if (feed.hostname === 'example.com' || feed.hostname.endsWith('.example.com')) await fetch(feed);",
  'URL with its slash': "if (req.body.feed.startsWith('https://example.com/')) await fetch(req.body.feed);",
  'constant text': "const title = '1 < 2'.replace('<', '&lt;'); res.json(title);",
  'no decision about access': "if (req.body.note.includes('example.com')) res.json({ advertises: true });",
});

const page = (replacing: string) => route(`res.send('<h1>' + req.body.title${replacing} + '</h1>');`);
const fetched = (check: string) => route(`const feed = new URL(req.body.feed); if (${check}) await fetch(feed);`);
const started = (url: string) => route(`if (req.body.feed.startsWith('${url}')) await fetch(req.body.feed);`);

const edits: readonly Example[] = [
  {
    name: 'ampersand first', verdict: 'unproven', fix: null, code: "export const escaped = (text: string) => text.replace(/</g, '&lt;').replace(/&/g, '&amp;');",
    suggestions: ["export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');"],
  },
  {
    name: 'backslash first', verdict: 'dangerous', fix: null, code: route("const name = req.body.name.replace(/'/g, \"\\\\'\"); await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);"),
    suggestions: [route("const name = req.body.name.replace(/\\\\/g, '\\\\\\\\').replace(/'/g, \"\\\\'\"); await pool.query(`SELECT id FROM notes WHERE name = '${name}'`);")],
  },
  { name: 'every one', verdict: 'dangerous', code: page(".replace('<', '&lt;')"), fix: null, suggestions: [page(".replaceAll('<', '&lt;')")] },
  { name: 'flag', verdict: 'dangerous', code: page(".replace(/</, '&lt;')"), fix: null, suggestions: [page(".replace(/</g, '&lt;')")] },
  { name: 'slash', verdict: 'dangerous', code: started('https://example.com'), fix: null, suggestions: [started('https://example.com/')] },
  {
    name: 'dot', verdict: 'dangerous', code: fetched("feed.hostname.endsWith('example.com')"), fix: null,
    suggestions: [fetched("(feed.hostname === 'example.com' || feed.hostname.endsWith('.example.com'))")],
  },
];

export const entry: Entry = {
  rule: 'no-incomplete-sanitization',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'removed until none is left', verdict: 'safe',
      code: route("let name = String(req.query.name); while (name.includes('../')) name = name.replace('../', ''); res.json(name);"),
      control: route("const name = String(req.query.name).replace('../', ''); res.json(name);"),
    },
    {
      name: 'quotes of a label', verdict: 'safe', code: "export const label = (text: string) => text.replace('\"', '');",
      control: "export const label = (text: string) => text.replace('\"', '&quot;');",
    },
  ],
};
