// @ts-nocheck: the packages are not installed.
import express from 'express';
import ejs from 'ejs';
import _ from 'lodash';
import underscore from 'underscore';
import Handlebars from 'handlebars';
import hbs from 'hbs';
import nunjucks from 'nunjucks';
import { Liquid } from 'liquidjs';
import { Eta } from 'eta';
import Mustache from 'mustache';
import swig from 'swig-templates';
import Twig from 'twig';
import doT from 'dot';
import Hogan from 'hogan.js';
import pug from 'pug';
import * as Sqrl from 'squirrelly';
import { Edge } from 'edge.js';
import { create, engine, ExpressHandlebars } from 'express-handlebars';
import { escapeText } from './escape-text.js';

nunjucks.configure('pages', { autoescape: false }); // ✗
nunjucks.configure({ autoescape: false }); // ✗
new nunjucks.Environment(null, { autoescape: false }); // ✗
nunjucks.configure('pages', { autoescape: true }); // ✓
const isProduction = process.env.NODE_ENV === 'production';
new nunjucks.Environment(null, { autoescape: !isProduction }); // ✗
new nunjucks.Environment(null, { autoescape: isProduction }); // ✓
nunjucks.configure('pages').addFilter('lines', (text) => new nunjucks.runtime.SafeString(text.replace(/\n/g, '<br>'))); // ✗
nunjucks.configure('pages').addFilter('lines', (text) => new nunjucks.runtime.SafeString(nunjucks.lib.escape(text).replace(/\n/g, '<br>'))); // ✓
Handlebars.registerHelper({ bold: (text) => new Handlebars.SafeString(`<b>${text}</b>`) }); // ✗
engine({ helpers: { bold: (text) => new Handlebars.SafeString(`<b>${text}</b>`) } }); // ✗
engine({ helpers: { bold: (text) => new Handlebars.SafeString(`<b>${Handlebars.escapeExpression(text)}</b>`) } }); // ✓
Handlebars.compile('<b>{{term}}</b>', { noEscape: true }); // ✗
Handlebars.precompile('<b>{{term}}</b>', { noEscape: true }); // ✗
engine({ compilerOptions: { noEscape: true } }); // ✗
create({ compilerOptions: { noEscape: true } }); // ✗
new ExpressHandlebars({ compilerOptions: { noEscape: true } }); // ✗
engine({ extname: '.hbs' }); // ✓
hbs.registerHelper('bold', (text) => new hbs.SafeString(`<b>${text}</b>`)); // ✗
hbs.registerHelper('bold', (text) => new hbs.SafeString(`<b>${hbs.Utils.escapeExpression(text)}</b>`)); // ✓
Handlebars.registerHelper('strong', (text) => new Handlebars.SafeString(`<b>${text}</b>`)); // ✗
Handlebars.registerHelper('strong', (text) => new Handlebars.SafeString(`<b>${Handlebars.escapeExpression(text)}</b>`)); // ✓
new Liquid({ root: 'pages' }); // ?
new Liquid({ outputEscape: 'escape' }); // ✓

new Eta({ autoEscape: false }); // ✗
new Eta({ views: 'pages' }); // ✓
new Eta({ escapeFunction: (text) => text }); // ? – the templates may be no HTML
new Eta({ escapeFunction: escapeText }); // ✓
swig.setDefaults({ autoescape: false }); // ✗
swig.setDefaults({ autoescape: true }); // ✓
swig.compile('<b>{{ term }}</b>', { autoescape: false }); // ✗
swig.compileFile('found.html', { autoescape: false }); // ✗
new swig.Swig({ autoescape: false }); // ✗
Twig.twig({ data: '<b>{{ term }}</b>', autoescape: false }); // ✗
Twig.twig({ id: 'found', href: 'found.twig' }); // ?
Twig.twig({ id: 'found', href: 'found.twig', autoescape: true }); // ✓
Mustache.escape = (text) => text; // ?
Mustache.escape = (text) => escapeText(text); // ?
Mustache.escape = escapeText; // ✓
const eta = new Eta();
const edge = Edge.create();
eta.configure({ autoEscape: false }); // ✗

const app = express();

app.get('/found', async (req, res) => {
  const { term } = req.query;
  res.send(ejs.render('<b><%- term %></b>', { term })); // ✗
  res.send(ejs.render('<b><%- term %></b>', { term: 'all' })); // ✓
  res.send(ejs.render('<b><%= term %></b><%- include("foot") %>', { term })); // ✓
  res.send(ejs.compile('<b><%- term %></b>')({ term })); // ✗
  res.send(_.template('<b><%= term %></b>')({ term })); // ✗
  res.send(_.template('<b><%- term %></b>')({ term })); // ✓
  res.send(underscore.template('<b><%= term %></b>')({ term })); // ✗
  res.send(Handlebars.compile('<b>{{{term}}}</b>')({ term })); // ✗
  res.send(Handlebars.compile('<b>{{term}}</b>')({ term })); // ✓
  res.send(_.template('<b>${term}</b>')({ term })); // ✗
  const page = ejs.compile('<b><%- term %></b>'); // ✗
  res.send(page({ term }));
  const other = ejs.compile('<b><%- term %></b>'); // ✓
  res.send(other({ term: 'all' }));
  res.send(ejs.render('<b><%= term %></b>', { term }, { escape: (text) => text })); // ✗
  res.send(ejs.render('<b><%= term %></b>', { term }, { escape: escapeText })); // ✓
  ejs.compile('<b><%= term %></b>', { escape: (text) => text }); // ✗
  ejs.renderFile('found.ejs', { term }, { escape: (text) => text }); // ?
  res.send(Mustache.render('*{{term}}*', { term }, {}, { escape: (text) => text })); // ? – Markdown
  res.send(Handlebars.compile('<b>{{& term }}</b>')({ term })); // ✗
  res.send(eta.renderString('<b><%~ it.term %></b>', { term })); // ✗
  res.send(eta.renderString('<b><%= it.term %></b>', { term })); // ✓
  res.send(Mustache.render('<b>{{{ term }}}</b>', { term })); // ✗
  res.send(Mustache.render('<b>{{&term}}</b>', { term })); // ✗
  res.send(Mustache.render('<b>{{term}}</b>', { term })); // ✓
  res.send(Mustache.render('<b>{{term}}</b>', { term }, {}, { escape: (text) => text })); // ✗
  res.send(Hogan.compile('<b>{{{term}}}</b>').render({ term })); // ✗
  res.send(Hogan.compile('<b>{{term}}</b>').render({ term })); // ✓
  res.send(swig.render('<b>{{ term|safe }}</b>', { locals: { term } })); // ✗
  res.send(swig.render('<b>{{ term }}</b>', { locals: { term } })); // ✓
  res.send(swig.render('<b>{{ term }}</b>', { locals: { term }, autoescape: false })); // ✗
  res.send(swig.compile('<b>{{ term | raw }}</b>')({ term })); // ✗
  res.send(Twig.twig({ data: '<b>{{ term }}</b>' }).render({ term })); // ✗
  res.send(Twig.twig({ data: '<b>{{ term|e }}</b>' }).render({ term })); // ✓
  res.send(Twig.twig({ data: '<b>{{ term }}</b>', autoescape: true }).render({ term })); // ✓
  res.send(Twig.twig({ data: '<b>{{ term|raw }}</b>', autoescape: true }).render({ term })); // ✗
  res.send(doT.template('<b>{{=it.term}}</b>')({ term })); // ✗
  res.send(doT.template('<b>{{!it.term}}</b>')({ term })); // ✓
  res.send(pug.render('b!= term', { term })); // ✗
  res.send(pug.render('b= term', { term })); // ✓
  res.send(pug.render('p(title!=term)', { term })); // ✗
  res.send(pug.compile('p Found !{term}')({ term })); // ✗
  res.send(pug.compile('p Found #{term}')({ term })); // ✓
  res.send(Sqrl.render('<b>{{it.term | safe}}</b>', { term })); // ✗
  res.send(Sqrl.render('<b>{{it.term}}</b>', { term })); // ✓
  res.send(Sqrl.render('<b>{{it.term}}</b>', { term }, { autoEscape: false })); // ✗
  res.send(nunjucks.renderString('<b>{{ term | safe }}</b>', { term })); // ✗
  res.send(nunjucks.renderString('<b>{{ term }}</b>', { term })); // ✓
  res.send(nunjucks.renderString('<b>{{ term }}</b>', { term: nunjucks.runtime.markSafe(term) })); // ✗
  res.send(nunjucks.compile('<b>{{ term|safe }}</b>').render({ term })); // ✗
  res.send(new nunjucks.Template('<b>{{ term|safe }}</b>').render({ term })); // ✗
  res.send(await edge.renderRaw('<b>{{{ term }}}</b>', { term })); // ✗
  res.send(await edge.renderRaw('<b>{{ term }}</b>', { term })); // ✓
});

export function page(view: { term: string }) {
  ejs.render('<b><%- term %></b>', view); // ?
  eta.renderString('<b><%~ it.term %></b>', view); // ?
  Mustache.render('<b>{{{term}}}</b>', view); // ?
  new nunjucks.runtime.SafeString(view.term); // ?
}
