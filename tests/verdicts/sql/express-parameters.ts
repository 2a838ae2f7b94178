// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import { loadAuthor, validateSlug } from './parameters';

const pool = new Pool();
const app = express();

app.param('id', (req, res, next, id) => {
  if (!/^\d+$/.test(id)) return res.sendStatus(400);
  next();
});
app.param(['from', 'to'], (req, res, next, value) => {
  if (!/^\d+$/.test(value)) return next(new Error('no number'));
  next();
});
app.param('page', (req, res, next, page) => {
  req.params.page = Number(page);
  next();
});
app.param('name', (req, res, next, name) => {
  if (!name) return res.sendStatus(400);
  next();
});
app.param('slug', validateSlug);
app.param('author', loadAuthor);

app.get('/notes/:id', (req, res) => pool.query(`SELECT text FROM notes WHERE id = ${req.params.id}`)); // ✓
app.get('/notes/:from/:to', (req, res) => pool.query(`SELECT text FROM notes WHERE id BETWEEN ${req.params.from} AND ${req.params.to}`)); // ✓
app.get('/pages/:page', (req, res) => pool.query(`SELECT text FROM notes LIMIT 10 OFFSET ${req.params.page}`)); // ✓
app.get('/named/:name', (req, res) => pool.query(`SELECT text FROM notes WHERE name = '${req.params.name}'`)); // ✗
app.get('/slugs/:slug', (req, res) => pool.query(`SELECT text FROM notes WHERE slug = '${req.params.slug}'`)); // ?
app.get('/authors/:author', (req, res) => pool.query(`SELECT text FROM notes WHERE author = '${req.params.author}'`)); // ✗
app.get('/other/:other', (req, res) => pool.query(`SELECT text FROM notes WHERE id = ${req.params.other}`)); // ✗

const router = express.Router();
router.get('/notes/:id', (req, res) => pool.query(`SELECT text FROM notes WHERE id = ${req.params.id}`)); // ✗ – an application's parameters are not its routers'
app.use('/all', router);
