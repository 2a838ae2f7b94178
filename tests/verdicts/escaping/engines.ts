// @ts-nocheck: the packages are not installed.
import express from 'express';
import ejs from 'ejs';
import _ from 'lodash';
import underscore from 'underscore';
import Handlebars from 'handlebars';
import nunjucks from 'nunjucks';
import { Liquid } from 'liquidjs';

nunjucks.configure('pages', { autoescape: false }); // ✗
nunjucks.configure({ autoescape: false }); // ✗
new nunjucks.Environment(null, { autoescape: false }); // ✗
nunjucks.configure('pages', { autoescape: true }); // ✓
Handlebars.compile('<b>{{term}}</b>', { noEscape: true }); // ✗
Handlebars.precompile('<b>{{term}}</b>', { noEscape: true }); // ✗
Handlebars.registerHelper('strong', (text) => new Handlebars.SafeString(`<b>${text}</b>`)); // ✗
Handlebars.registerHelper('strong', (text) => new Handlebars.SafeString(`<b>${Handlebars.escapeExpression(text)}</b>`)); // ✓
new Liquid({ root: 'pages' }); // ?
new Liquid({ outputEscape: 'escape' }); // ✓

const app = express();

app.get('/found', (req, res) => {
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
});
