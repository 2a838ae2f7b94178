import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;
const request = "import express from 'express';\nimport ejs from 'ejs';\nimport _ from 'lodash';\nconst app = express();\n";
const route = (body: string) => `${request}app.get('/found', (req, res) => { ${body} });\n`;

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'autoescape of nunjucks': "import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: false });",
    'noEscape of handlebars': "import Handlebars from 'handlebars';\nHandlebars.compile('<b>{{term}}</b>', { noEscape: true });",
    'helper that marks its argument': "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + text + '</b>'));",
    'every tag of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: false, allowedAttributes: false });",
    'raw of hono': "import { Hono } from 'hono';\nimport { raw } from 'hono/html';\nnew Hono().get('/found', (c) => c.html(raw(c.req.query('term') ?? '')));",
  }),
  ...examples('dangerous', route, {
    'raw value of ejs': "res.send(ejs.render('<b><%- term %></b>', { term: req.query.term }));",
    'raw value of lodash': "res.send(_.template('<b><%= term %></b>')({ term: req.query.term }));",
  }),
];

const unproven: readonly Example[] = examples('unproven', file, {
  'liquidjs without outputEscape': "import { Liquid } from 'liquidjs';\nexport const pages = new Liquid();",
  'markdown-it with markup': "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: true });",
  'parameter that is marked': "import Handlebars from 'handlebars';\nexport const mark = (text: string) => new Handlebars.SafeString(text);",
  'raw parameter of ejs': "import ejs from 'ejs';\nexport const page = (view: { text: string }) => ejs.render('<b><%- text %></b>', view);",
});

const safe: readonly Example[] = [
  ...examples('safe', file, {
    'nunjucks that escapes': "import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: true });",
    'liquidjs that escapes': "import { Liquid } from 'liquidjs';\nexport const pages = new Liquid({ outputEscape: 'escape' });",
    'helper that escapes': "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));",
    'harmless tags of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: ['b', 'i'], allowedAttributes: {} });",
  }),
  ...examples('safe', route, {
    'escaped value of ejs beside an include': "res.send(ejs.render('<b><%= term %></b><%- include(\"foot\") %>', { term: req.query.term }));",
    'escaped value of lodash': "res.send(_.template('<b><%- term %></b>')({ term: req.query.term }));",
  }),
];

const edits: readonly Example[] = [
  {
    name: 'markup of markdown-it', verdict: 'unproven', fix: null, code: "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: true });",
    suggestions: ["import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: false });"],
  },
];

export const entry: Entry = {
  rule: 'no-disabled-escaping',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'constant that is marked', verdict: 'safe', code: "import { raw } from 'hono/html';\nexport const line = raw('<hr>');",
      control: "import { raw } from 'hono/html';\nexport const line = (text: string) => raw(text);",
    },
  ],
};
