// packages: express@^5.0.0
// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import ejs from 'ejs';
import pug from 'pug';
import _ from 'lodash';
import template from 'lodash/template';
import underscore from 'underscore';
import { load } from './store';

const app = express();
app.use(express.json());

app.post('/render', (req, res) => {
  const { name, source } = req.body;
  res.send(ejs.render('<h1>Hi ' + name + '</h1>', {})); // ✗
  res.send(ejs.render('<h1>Hi <%= name %></h1>', { name })); // ✓
  ejs.compile(source)({ name }); // ✗
  ejs.render(`<p>${Number(req.query.page)}</p>`, {}); // ✓
  ejs.render(`<p>${ejs.escapeXML(name)}</p>`, {}); // ✓ – delimiters begin with `<`
  ejs.render(`<p>${ejs.escapeXML(name)}</p>`, {}, { openDelimiter: '{', closeDelimiter: '}' }); // ✗
  ejs.compile(`<p>${ejs.escapeXML(name)}</p>`)({}); // ✓
  ejs.compile(`<p>${ejs.escapeXML(name)}</p>`, { openDelimiter: '{' })({}); // ✗
  pug.render(`p Hello ${req.query.name}`); // ✗
  pug.render('p Hello #{name}', { name }); // ✓
  pug.compile(source); // ✗
  pug.compileClient(source); // ✗
  _.template(source)({ name }); // ✗
  _.template('<%- name %>')({ name }); // ✓
  template(source); // ✗
  underscore.template(source); // ✗
  const mail = fs.readFileSync(path.join(__dirname, 'mail.ejs'), 'utf8');
  ejs.render(mail, { user: req.body.user }); // ✓
  ejs.render(fs.readFileSync(req.body.file, 'utf8')); // ?
  if (!/^[\w ]+$/.test(name)) return res.end();
  ejs.render('<h1>Hi ' + name + '</h1>', {}); // ✓
  return res.end();
});
app.get('/page', (req, res) => {
  res.render('profile', req.query); // ?
  res.render('profile', { ...req.body }); // ?
  res.render('profile', { name: req.query.name }); // ✓
  res.render('profile.hbs', req.body); // ✗
});

export const mail = (source: string, data: object) => ejs.render(source, data); // ?
export async function page(id: string) {
  return ejs.render(await load(id), {}); // ?
}
