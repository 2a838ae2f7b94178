import { testRule } from '../helpers/rule-tester.ts';
import { noDisabledEscaping as rule } from '../../src/rules/no-disabled-escaping.ts';

const strict = { report: 'unproven' };
const hono = (body: string) => `import { Hono } from 'hono';\nimport { raw } from 'hono/html';\nimport escapeHtml from 'escape-html';\nnew Hono().get('/', (c) => { const term = c.req.query('term') ?? ''; return c.html(${body}); });`;

testRule(rule, {
  valid: [
    "import sanitizeHtml from 'sanitize-html';\nsanitizeHtml('a', { allowedTags: ['b'] });",
    hono('raw(escapeHtml(term))'),
    { name: 'unproven with the default options', code: "import MarkdownIt from 'markdown-it';\nnew MarkdownIt({ html: true });" },
    { name: 'another library of the name', code: "import { raw } from './html.js';\nraw(location.hash);", options: strict },
    { name: 'option that is not known', code: "import MarkdownIt from 'markdown-it';\nexport const make = (html: boolean) => new MarkdownIt({ html });", options: strict },
    { name: 'escaper of another module', code: "import ejs from 'ejs';\nimport { escapeText } from './text.js';\nejs.render('<%= a %>', {}, { escape: escapeText });", options: strict },
    { name: 'plugin that cleans', code: "import { unified } from 'unified';\nimport rehypeRaw from 'rehype-raw';\nimport rehypeSanitize from 'rehype-sanitize';\nunified().use([rehypeRaw, rehypeSanitize]);", options: strict },
    { name: 'template that is half typed', code: "import ejs from 'ejs';\nejs.render('<b><%- ', {});\nejs.render('<b><%- a %>');\nejs.compile('<%- a %>')();", options: strict },
    { name: 'half typed', code: "import { raw } from 'hono/html';\nraw();", options: strict },
  ],
  invalid: [
    {
      name: 'value of a request', code: hono('raw(term)'),
      errors: [{
        messageId: 'marked', data: { value: "`term` (`c.req.query('term')`, line 4)", sink: 'raw' }, line: 4,
        suggestions: [{ messageId: 'escapeValue', output: hono('raw(escapeHtml(term))') }],
      }],
    },
    {
      name: 'markup that is written into the value', code: hono("raw(term.replace(/\\n/g, '<br>'))"),
      errors: [{ messageId: 'marked', suggestions: [{ messageId: 'escapeValue', output: hono("raw(escapeHtml(term).replace(/\\n/g, '<br>'))") }] }],
    },
    {
      name: 'option that is off in production', code: "import nunjucks from 'nunjucks';\nconst isProduction = process.env.NODE_ENV === 'production';\nnunjucks.configure('a', { autoescape: !isProduction });",
      errors: [{ messageId: 'off' }],
    },
    {
      name: 'sanitizer', code: "import sanitizeHtml from 'sanitize-html';\nsanitizeHtml('a', { allowedTags: false });",
      errors: [{ messageId: 'uncleaned', data: { option: 'allowedTags: false', sink: 'sanitizeHtml' } }],
    },
    {
      name: 'tags that run script', code: "import DOMPurify from 'dompurify';\nDOMPurify.sanitize('a', { ADD_TAGS: ['b', 'script'] });", errors: [{ messageId: 'uncleaned' }],
    },
    {
      name: 'option of the sanitizer', code: "import DOMPurify from 'dompurify';\nDOMPurify.sanitize('a', { ALLOW_UNKNOWN_PROTOCOLS: true });",
      errors: [{ messageId: 'uncleaned', suggestions: [{ messageId: 'setOption', output: "import DOMPurify from 'dompurify';\nDOMPurify.sanitize('a', { ALLOW_UNKNOWN_PROTOCOLS: false });" }] }],
    },
    {
      name: 'markup in Markdown', options: strict, code: "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: true });",
      errors: [{ messageId: 'unprovenOff', suggestions: [{ messageId: 'setOption', output: "import MarkdownIt from 'markdown-it';\nexport const markdown = new MarkdownIt({ html: false });" }] }],
    },
    {
      name: 'template in a constant', code: "import express from 'express';\nimport ejs from 'ejs';\nconst page = '<b><%- term %></b>';\nexpress().get('/', (req, res) => { res.send(ejs.render(page, { term: req.query.term })); });",
      errors: [{ messageId: 'raw', data: { hole: '<%- term %>', value: '`req.query.term` (line 4)' }, suggestions: [] }],
    },
    {
      name: 'function that escapes nothing', code: "import ejs from 'ejs';\nejs.render('<b><%= a %></b>', {}, { escape: (text) => text });", errors: [{ messageId: 'identity', data: { sink: 'ejs.render' } }],
    },
    {
      name: 'function that calls another', options: strict, code: "import ejs from 'ejs';\nimport { change } from './text.js';\nejs.render('<%= a %>', {}, { escape: (text) => change(text) });", errors: [{ messageId: 'unprovenIdentity', data: { sink: 'ejs.render' } }],
    },
    {
      name: 'plugin', options: strict, code: "import { unified } from 'unified';\nimport rehypeRaw from 'rehype-raw';\nunified().use(rehypeRaw);", errors: [{ messageId: 'unprovenPlugin', data: { plugin: 'rehypeRaw' } }],
    },
    {
      name: 'option that is removed', code: "import Handlebars from 'handlebars';\nHandlebars.compile('{{a}}', { noEscape: true });",
      errors: [{ messageId: 'off', suggestions: [{ messageId: 'removeOption', output: "import Handlebars from 'handlebars';\nHandlebars.compile('{{a}}', {  });" }] }],
    },
    {
      name: 'value that is not known', options: strict, code: "import { raw } from 'hono/html';\nexport const line = (text: string) => raw(text);",
      errors: [{ messageId: 'unprovenMarked', data: { value: '`text` (a parameter, line 2)', sink: 'raw' } }],
    },
  ],
});
