// packages: express@^5.0.0, ejs@^3.1.10
// @ts-nocheck: the packages are not installed.
import express from 'express';
import ejs from 'ejs';
import pug from 'pug';
import Handlebars from 'handlebars';
import * as squirrelly from 'squirrelly';

const app = express();
app.use(express.json());

app.post('/options', (req, res) => {
  ejs.render('<%= name %>', { name: req.body.name }, req.body.options); // ✗ – up to ejs 4, some of them are run
  ejs.render('<%= name %>', { name: req.body.name }, { rmWhitespace: true, ...req.body }); // ✗
  ejs.render('<%= name %>', { name: req.body.name }, { rmWhitespace: true }); // ✓
  ejs.render('<%= name %>', req.body); // ✓ – data alone
  ejs.compile('<%= name %>', req.body)({}); // ✗
  ejs.compile('<%= name %>', { strict: true })(req.body); // ✓
  ejs.renderFile('mail.ejs', { name: req.body.name }, req.body.options, () => {}); // ✗
  ejs.renderFile('mail.ejs', req.body, () => {}); // ✗ – `settings` holds options
  ejs.renderFile('mail.ejs', req.body, { rmWhitespace: true }, () => {}); // ✓
  ejs.renderFile('mail.ejs', { user: req.body }, () => {}); // ✓
  Handlebars.compile('{{name}}', req.body.options)({}); // ✗ – `noEscape`
  Handlebars.precompile('{{name}}', req.body.options); // ✗
  Handlebars.compile('{{name}}', { strict: true })(req.body); // ✓
  squirrelly.render('{{it.name}}', {}, req.body.options); // ✗ – `autoEscape`
  squirrelly.compile('{{it.name}}', req.body.options); // ✗
  pug.render('p Hello', req.body); // ?
  pug.compile('p Hello', req.body)({}); // ?
  pug.compileClient('p Hello', req.body); // ?
  pug.compileFile('mail.pug', req.body)({}); // ?
  pug.renderFile('mail.pug', req.body); // ?
  pug.renderFile('mail.pug', { name: req.body.name }); // ✓
  res.end();
});

export const show = (options: object) => ejs.render('<%= name %>', {}, options); // ✓ – what is no object of a request, the program has made
