import { noTemplateInjection as rule } from '../../src/rules/no-template-injection.ts';
import { testRule, type ExpectedError, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const imports = `import express from 'express';
import ejs from 'ejs';
import pug from 'pug';
import _ from 'lodash';
import Handlebars from 'handlebars';
import Mustache from 'mustache';
import nunjucks from 'nunjucks';
const app = express(); app.use(express.json());
`;
const handler = (body: string) => `${imports}app.post('/x', async (req, res) => {
  ${body}
});`;
const told = (messageId: string, suggestion?: string): ExpectedError => ({ messageId, suggestions: suggestion === undefined ? [] : [{ messageId: 'fillTemplate', output: handler(suggestion) }] });
const dangerous = (body: string, suggestion?: string): InvalidCase => ({ name: body, code: handler(body), errors: [told('sourceInput', suggestion)] });
const unproven = (body: string, messageId: string, suggestion?: string): InvalidCase => ({ name: body, code: handler(body), options: strict, errors: [told(messageId, suggestion)] });
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });

testRule(rule, {
  valid: [
    safe("res.send(ejs.render('<h1>Hi <%= name %></h1>', { name: req.body.name }));"),
    safe("res.render('profile', { name: req.body.name });"),
    safe("const source = 'Hello {{name}}'; res.json({ source, name: req.body.name });"),
    safe('res.send(ejs.render(`<p>${Number(req.body.page)}</p>`, {}));'),
    safe("const chart = { render(text: string, data: object) {} }; chart.render(req.body.text, {});"),
    { name: 'half-typed calls', code: "import ejs from 'ejs'; ejs.render(); ejs.compile();", options: strict },
  ],
  invalid: [
    {
      name: 'the message names the value, its line and the call',
      code: handler('const { source } = req.body;\n  res.send(ejs.render(source));'),
      errors: [{ messageId: 'sourceInput', data: { value: '`source` (`req.body.source`, line 10)', sink: '`ejs.render`' } }],
    },
    dangerous("ejs.render('<h1>Hi ' + req.body.name + '</h1>', {});", "ejs.render('<h1>Hi <%= p0 %></h1>', { p0: req.body.name });"),
    dangerous('ejs.render(`<h1>${req.body.name}</h1>`);', "ejs.render('<h1><%= p0 %></h1>', { p0: req.body.name });"),
    dangerous('ejs.compile(`<h1>${req.body.name}</h1>`)({ title: 1 });', "ejs.compile('<h1><%= p0 %></h1>')({ title: 1, p0: req.body.name });"),
    dangerous('pug.render(`p Hello ${req.body.name}`);', "pug.render('p Hello #{p0}', { p0: req.body.name });"),
    dangerous('_.template(`<p>${req.body.name}</p>`)({ a: 1 });', "_.template('<p><%- p0 %></p>')({ a: 1, p0: req.body.name });"),
    dangerous('Handlebars.compile(`Hi ${req.body.name}`)({});', "Handlebars.compile('Hi {{ p0 }}')({ p0: req.body.name });"),
    dangerous('nunjucks.renderString(`Hi ${req.body.name}`, { p0: 1 });', "nunjucks.renderString('Hi {{ p100 }}', { p0: 1, p100: req.body.name });"),
    dangerous('ejs.render(req.body.source, { a: 1 });'),
    dangerous('const data = { a: 1 }; ejs.render(`Hi ${req.body.name}`, data);'),
    { name: 'two values', code: handler('ejs.render(`${req.body.a} and ${req.body.b}`);'), errors: [told('sourceInput', "ejs.render('<%= p0 %> and <%= p1 %>', { p0: req.body.a, p1: req.body.b });")] },
    unproven('ejs.compile(...given);', 'unprovenSource'),
    unproven('Mustache.render(req.body.source, {});', 'limitedSource'),
    unproven('Mustache.render(`Hi ${req.body.name}`, {});', 'limitedSource', "Mustache.render('Hi {{ p0 }}', { p0: req.body.name });"),
    unproven("res.render('profile', req.body);", 'unprovenLocals'),
    { name: 'handlebars in package.json alone', code: "import express from 'express'; const app = express(); app.post('/x', (req, res) => { res.render('profile', req.body); });", packages: { express: '^5.0.0', hbs: '^4.2.0' }, errors: [{ messageId: 'localsInput' }] },
    { name: 'another engine beside it', code: "import express from 'express'; const app = express(); app.post('/x', (req, res) => { res.render('profile', req.body); });", packages: { express: '^5.0.0', hbs: '^4.2.0', ejs: '^5.0.0' }, options: strict, errors: [{ messageId: 'unprovenLocals' }] },
    { name: 'ejs in package.json alone', code: "import express from 'express'; const app = express(); app.post('/x', (req, res) => { res.render('profile', req.body); });", packages: { express: '^5.0.0', ejs: '^3.1.10' }, errors: [{ messageId: 'localsInput' }] },
    { name: 'a source of which nothing is known', code: "import ejs from 'ejs'; export const mail = (source, data) => ejs.render(source, data);", options: strict, errors: [{ messageId: 'unprovenSource', data: { value: '`source` (a parameter, line 1)', sink: '`ejs.render`' } }] },
  ],
});
