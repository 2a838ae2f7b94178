import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;
const request = "import express from 'express';\nimport ejs from 'ejs';\nimport _ from 'lodash';\nconst app = express();\n";
const route = (body: string) => `${request}app.get('/found', async (req, res) => { ${body} });\n`;

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'autoescape of nunjucks': "import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: false });",
    'noEscape of handlebars': "import Handlebars from 'handlebars';\nHandlebars.compile('<b>{{term}}</b>', { noEscape: true });",
    'helper that marks its argument': "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + text + '</b>'));",
    'every tag of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: false, allowedAttributes: false });",
    'autoescape of an environment': "import nunjucks from 'nunjucks';\nnew nunjucks.Environment(null, { autoescape: false });",
    'noEscape of a precompiled template': "import Handlebars from 'handlebars';\nHandlebars.precompile('<b>{{term}}</b>', { noEscape: true });",
    'autoEscape of eta': "import { Eta } from 'eta';\nnew Eta({ autoEscape: false });",
    'autoescape of swig': "import swig from 'swig-templates';\nswig.setDefaults({ autoescape: false });",
    'autoescape of twig': "import Twig from 'twig';\nTwig.twig({ href: 'found.twig', autoescape: false });",
    'escape of ejs that changes nothing': "import ejs from 'ejs';\nexport const page = (view: object) => ejs.render('<b><%= text %></b>', view, { escape: (text: string) => text });",
    'script elements of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: ['b', 'script'] });",
    'frames of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: ['b', 'iframe', 'style'] });",
    'script elements of DOMPurify': "import DOMPurify from 'dompurify';\nexport const clean = (text: string) => DOMPurify.sanitize(text, { ADD_TAGS: ['script'], ADD_ATTR: ['src'] });",
    'script elements of xss': "import xss from 'xss';\nexport const clean = (text: string) => xss(text, { whiteList: { b: [], script: [] } });",
    'loose diagrams': "import mermaid from 'mermaid';\nmermaid.initialize({ securityLevel: 'loose' });",
    'raw of hono': "import { Hono } from 'hono';\nimport { raw } from 'hono/html';\nnew Hono().get('/found', (c) => c.html(raw(c.req.query('term') ?? '')));",
  }),
  ...examples('dangerous', route, {
    'raw value of ejs': "res.send(ejs.render('<b><%- term %></b>', { term: req.query.term }));",
    'raw value of doT': "const doT = await import('dot'); res.send(doT.template('<b>{{=it.term}}</b>')({ term: req.query.term }));",
    'value marked for nunjucks': "const { runtime } = await import('nunjucks'); res.send(new runtime.SafeString(req.query.term));",
    'value marked for handlebars': "const { SafeString } = await import('handlebars'); res.send(String(new SafeString(String(req.query.term))));",
    'raw value of lodash': "res.send(_.template('<b><%= term %></b>')({ term: req.query.term }));",
  }),
];

const inComponent = (list: readonly Example[]): Example[] => list.map((example) => (example.code.includes('<Markdown') ? { ...example, filename: 'src/file.tsx' } : example));

const unproven: readonly Example[] = inComponent(examples('unproven', file, {
  'liquidjs without outputEscape': "import { Liquid } from 'liquidjs';\nexport const pages = new Liquid();",
  'markdown-it with markup': "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: true });",
  'escape of mustache that changes nothing': "import Mustache from 'mustache';\nMustache.escape = (text: string) => text;",
  'twig without autoescape': "import Twig from 'twig';\nTwig.twig({ id: 'found', href: 'found.twig' });",
  'markup in Markdown of React': "import Markdown from 'react-markdown';\nimport rehypeRaw from 'rehype-raw';\nexport const View = ({ text }: { text: string }) => <Markdown rehypePlugins={[rehypeRaw]}>{text}</Markdown>;",
  'markup in a chain of plugins': "import { unified } from 'unified';\nimport rehypeRaw from 'rehype-raw';\nexport const pages = unified().use(rehypeRaw);",
  'marker of lit': "import { unsafeStatic } from 'lit/static-html.js';\nexport const tag = (name: string) => unsafeStatic(name);",
  'filter of an environment': "import nunjucks from 'nunjucks';\nconst pages = nunjucks.configure('pages');\nexport const mark = (text: string) => pages.filters.safe(text);",
  'parameter that is marked': "import Handlebars from 'handlebars';\nexport const mark = (text: string) => new Handlebars.SafeString(text);",
  'raw parameter of ejs': "import ejs from 'ejs';\nexport const page = (view: { text: string }) => ejs.render('<b><%- text %></b>', view);",
}));

const safe: readonly Example[] = [
  ...examples('safe', file, {
    'nunjucks that escapes': "import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: true });",
    'liquidjs that escapes': "import { Liquid } from 'liquidjs';\nexport const pages = new Liquid({ outputEscape: 'escape' });",
    'helper that escapes': "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));",
    'harmless tags of sanitize-html': "import sanitizeHtml from 'sanitize-html';\nexport const clean = (text: string) => sanitizeHtml(text, { allowedTags: ['b', 'i'], allowedAttributes: {} });",
  }),
  ...inComponent(examples('safe', file, {
    'Markdown of React that is cleaned': "import Markdown from 'react-markdown';\nimport rehypeRaw from 'rehype-raw';\nimport rehypeSanitize from 'rehype-sanitize';\nexport const View = ({ text }: { text: string }) => <Markdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</Markdown>;",
    'strict diagrams': "import mermaid from 'mermaid';\nmermaid.initialize({ securityLevel: 'strict' });",
    'eta that escapes': "import { Eta } from 'eta';\nnew Eta({ views: 'pages', autoEscape: true });",
    'elements of xss without script': "import xss from 'xss';\nexport const clean = (text: string) => xss(text, { whiteList: { b: [], a: ['href'] } });",
  })),
  ...examples('safe', route, {
    'escaped value of ejs beside an include': "res.send(ejs.render('<b><%= term %></b><%- include(\"foot\") %>', { term: req.query.term }));",
    'escaped value of lodash': "res.send(_.template('<b><%- term %></b>')({ term: req.query.term }));",
  }),
];

/** Rows of one verdict whose code and repaired code differ in one text. */
const pairs = (verdict: Example['verdict'], wrap: (body: string) => string, bodies: Readonly<Record<string, readonly [string, string]>>): Example[] =>
  Object.entries(bodies).map(([name, [before, after]]) => ({ name, verdict, code: wrap(before), fix: null, suggestions: [wrap(after)] }));
const engines = "import express from 'express';\nimport { Eta } from 'eta';\nimport Handlebars from 'handlebars';\nimport Mustache from 'mustache';\nimport Hogan from 'hogan.js';\nimport Twig from 'twig';\nimport _ from 'lodash';\nimport underscore from 'underscore';\nimport doT from 'dot';\nimport ejs from 'ejs';\nimport nunjucks from 'nunjucks';\nimport pug from 'pug';\nimport swig from 'swig-templates';\nconst app = express();\nconst eta = new Eta();\n";
const page = (body: string) => `${engines}app.get('/found', (req, res) => { const { term } = req.query; res.send(${body}); });\n`;

const edits: readonly Example[] = [
  ...pairs('unproven', file, {
    'markup of markdown-it': ["import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: true });", "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: false });"],
    'outputEscape of liquidjs': ["import { Liquid } from 'liquidjs';\nexport const pages = new Liquid({ root: 'pages' });", "import { Liquid } from 'liquidjs';\nexport const pages = new Liquid({ root: 'pages', outputEscape: 'escape' });"],
  }),
  ...pairs('dangerous', file, {
    'autoescape of nunjucks': ["import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: false, watch: true });", "import nunjucks from 'nunjucks';\nnunjucks.configure('pages', { autoescape: true, watch: true });"],
    'autoescape of an environment': ["import { Environment } from 'nunjucks';\nnew Environment(null, { autoescape: false });", "import { Environment } from 'nunjucks';\nnew Environment(null, { autoescape: true });"],
    'autoescape of swig': ["import swig from 'swig-templates';\nswig.setDefaults({ autoescape: false });", "import swig from 'swig-templates';\nswig.setDefaults({ autoescape: true });"],
    'autoescape of twig': ["import Twig from 'twig';\nTwig.twig({ href: 'found.twig', autoescape: false });", "import Twig from 'twig';\nTwig.twig({ href: 'found.twig', autoescape: true });"],
    'noEscape of handlebars': ["import Handlebars from 'handlebars';\nHandlebars.compile('<b>{{term}}</b>', { strict: true, noEscape: true });", "import Handlebars from 'handlebars';\nHandlebars.compile('<b>{{term}}</b>', { strict: true });"],
    'autoEscape of eta': ["import { Eta } from 'eta';\nnew Eta({ views: 'pages', autoEscape: false });", "import { Eta } from 'eta';\nnew Eta({ views: 'pages', autoEscape: true });"],
    'level of mermaid': ["import mermaid from 'mermaid';\nmermaid.initialize({ securityLevel: 'loose' });", "import mermaid from 'mermaid';\nmermaid.initialize({ securityLevel: 'strict' });"],
    'marked argument of a helper': [
      "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + text + '</b>'));",
      "import Handlebars from 'handlebars';\nHandlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));",
    ],
  }),
  ...pairs('dangerous', page, {
    'name of ejs': ["ejs.render('<b><%- term %></b>', { term })", "ejs.render('<b><%= term %></b>', { term })"],
    'name of eta': ["eta.renderString('<b><%~ it.term %></b>', { term })", "eta.renderString('<b><%= it.term %></b>', { term })"],
    'name of lodash': ["_.template('<b><%= term %></b>')({ term })", "_.template('<b><%- term %></b>')({ term })"],
    'name of underscore': ["underscore.template('<b><%= term %></b>')({ term })", "underscore.template('<b><%- term %></b>')({ term })"],
    'name of handlebars': ["Handlebars.compile('<b>{{{term}}}</b>')({ term })", "Handlebars.compile('<b>{{ term }}</b>')({ term })"],
    'name of mustache': ["Mustache.render('<b>{{{term}}}</b>', { term })", "Mustache.render('<b>{{ term }}</b>', { term })"],
    'name of hogan': ["Hogan.compile('<b>{{& term}}</b>').render({ term })", "Hogan.compile('<b>{{ term }}</b>').render({ term })"],
    'text of pug': ["pug.render('p Found !{term}', { term })", "pug.render('p Found #{term}', { term })"],
    'line of pug': ["pug.render('p!= term', { term })", "pug.render('p= term', { term })"],
    'filter of nunjucks': ["nunjucks.renderString('<b>{{ term | safe }}</b>', { term })", "nunjucks.renderString('<b>{{ term }}</b>', { term })"],
    'filter of swig': ["swig.render('<b>{{ term|safe }}</b>', { locals: { term } })", "swig.render('<b>{{ term }}</b>', { locals: { term } })"],
    'name of doT': ["doT.template('<b>{{=it.term}}</b>')({ term })", "doT.template('<b>{{!it.term}}</b>')({ term })"],
    'name of twig': ["Twig.twig({ data: '<b>{{ term }}</b>' }).render({ term })", "Twig.twig({ data: '<b>{{ term | e }}</b>' }).render({ term })"],
  }),
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
