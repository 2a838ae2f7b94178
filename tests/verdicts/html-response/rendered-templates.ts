// @ts-nocheck: the packages are not installed.
import ejs from 'ejs';
import { Eta } from 'eta';
import express from 'express';
import { create, ExpressHandlebars } from 'express-handlebars';
import Handlebars from 'handlebars';
import Mustache from 'mustache';
import nunjucks from 'nunjucks';
import pug from 'pug';
import * as Sqrl from 'squirrelly';
import { format } from './format.js';

const app = express();
const eta = new Eta({ views: 'views' });
const views = create();
const others = new ExpressHandlebars({ extname: '.hbs' });
const environment = new nunjucks.Environment();
const card = Handlebars.compile('<p>{{name}}</p>');
const line = ejs.compile('<p><%= name %></p>');
const page = pug.compile('p= name');
const file = pug.compileFile('views/a.pug');
const one = nunjucks.compile('<p>{{ name }}</p>');
const two = new nunjucks.Template('<p>{{ name }}</p>');

app.get('/markup', async (req, res) => {
  const data = { name: req.query.name };
  res.type('html');
  res.send(ejs.render('<p><%= name %></p>', data)); // ✓
  res.send(await ejs.renderFile('views/a.ejs', data)); // ✓
  res.send(line(data)); // ✓
  res.send(`<main>${card(data)}</main>`); // ✓
  res.send(pug.render('p= name', data)); // ✓
  res.send(pug.renderFile('views/a.pug', data)); // ✓
  res.send(page(data) + file(data)); // ✓
  res.send(nunjucks.render('a.html', data)); // ✓
  res.send(nunjucks.renderString('<p>{{ name }}</p>', data)); // ✓
  res.send(environment.render('a.html', data)); // ✓
  res.send(environment.renderString('<p>{{ name }}</p>', data)); // ✓
  res.send(one.render(data) + two.render(data)); // ✓
  res.send(Mustache.render('<p>{{name}}</p>', data)); // ✓
  res.send(eta.render('a', data)); // ✓
  res.send(await views.render('views/a.hbs', data)); // ✓
  res.send(await others.renderView('views/a.hbs', data)); // ✓
  res.send(await eta.renderStringAsync('<p><%= it.name %></p>', data)); // ✓
  res.send(Sqrl.render('<p>{{it.name}}</p>', data)); // ✓
  res.send(`<p>${data.name}</p>`); // ✗
  res.send(`<p>${format(data)}</p>`); // ?
});
