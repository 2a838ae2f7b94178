import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import ejs from 'ejs';
import _ from 'lodash';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/pages', async (req, res) => {\n  ${body}\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'a value in a source of ejs': "res.send(ejs.render('<h2>Dear ' + req.body.name + '</h2>', {}));",
  'a value in a source of pug': "const pug = await import('pug'); res.send(pug.render(`h2 Dear ${req.query.name}`));",
  'a whole source of nunjucks': "const nunjucks = await import('nunjucks'); res.send(nunjucks.renderString(req.body.source, { b: 1 }));",
  'a whole source of lodash': 'res.send(_.template(req.body.source)({ b: 1 }));',
  'a whole source of handlebars': "const Handlebars = (await import('handlebars')).default; res.send(Handlebars.compile(req.body.source)({}));",
  'a request fills a template of handlebars': "const { engine } = await import('express-handlebars'); app.engine('hbs', engine()); res.render('account', req.body);",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'a parameter as the source': 'export const letter = (source: string, data: object) => ejs.render(source, data);',
  'a source of mustache': "import Mustache from 'mustache'; app.post('/m', (req, res) => { res.json(Mustache.render(req.body.source, {})); });",
  'a request fills a template of an engine that is not to be seen': "app.get('/account', (req, res) => { res.render('account', req.query); });",
  'a source of another file': "import { read } from './sources'; export async function show(id: string) { return ejs.render(await read(id), {}); }",
});

const safe: readonly Example[] = examples('safe', handler, {
  'a value as data': "res.send(ejs.render('<h2>Dear <%= name %></h2>', { name: req.body.name }));",
  'locals by name': "res.render('account', { name: req.body.name });",
  'a file of the program': "const source = fs.readFileSync(path.join(__dirname, 'letter.ejs'), 'utf8'); res.send(ejs.render(source, { user: req.body.user }));",
  'a view of eta': "const { Eta } = await import('eta'); res.send(new Eta({ views: 'views' }).render('search', { q: req.query.q }));",
  'no engine': "const source = 'Dear {{name}}'; res.json({ source, name: req.body.name });",
});

const edits: readonly Example[] = [
  {
    name: 'ejs', verdict: 'dangerous', code: handler("res.send(ejs.render(`<h2>${req.body.name}</h2>`, {}));"), fix: null,
    suggestions: [handler("res.send(ejs.render('<h2><%= p0 %></h2>', { p0: req.body.name }));")],
  },
  {
    name: 'lodash escapes with a dash', verdict: 'dangerous', code: handler("res.send(_.template('<h2>' + req.body.name + '</h2>')({}));"), fix: null,
    suggestions: [handler("res.send(_.template('<h2><%- p0 %></h2>')({ p0: req.body.name }));")],
  },
  {
    name: 'nunjucks', verdict: 'dangerous', code: `import nunjucks from 'nunjucks';\n${handler('res.send(nunjucks.renderString(`Dear ${req.body.name}`, { b: 1 }));')}`, fix: null,
    suggestions: [`import nunjucks from 'nunjucks';\n${handler("res.send(nunjucks.renderString('Dear {{ p0 }}', { b: 1, p0: req.body.name }));")}`],
  },
  { name: 'locals have no edit', verdict: 'unproven', code: handler("res.render('account', req.query);"), fix: null, suggestions: [] },
];

export const entry: Entry = {
  rule: 'no-template-injection',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'render of something else', verdict: 'safe', code: handler('const chart = { render(text: string) { return text; } }; res.json(chart.render(req.body.text));'), control: handler('res.send(ejs.render(req.body.text));') },
  ],
};
