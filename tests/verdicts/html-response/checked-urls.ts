// @ts-nocheck: the packages are not installed.
import express from 'express';
import escapeHtml from 'escape-html';
import { body, validationResult } from 'express-validator';
import isURL from 'validator/lib/isURL';
import validator from 'validator';
import { options, schemes } from './addresses';

const app = express();
app.use(express.json());
const webSchemes = ['http', 'https'];

const checked = (req, res, next) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  next();
};

app.get('/any-url', (req, res) => {
  const address = String(req.query.address);
  if (!validator.isURL(address)) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ✓
});

app.get('/web', (req, res) => {
  const address = String(req.query.address);
  if (!isURL(address, { protocols: webSchemes, require_protocol: true })) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ✓
});

app.get('/scripts', (req, res) => {
  const address = String(req.query.address);
  if (!validator.isURL(address, { protocols: ['https', 'javascript'] })) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ✗ – `javascript://a.example/%0Aalert(1)`
});

app.get('/any-scheme', (req, res) => {
  const address = String(req.query.address);
  if (!validator.isURL(address, { require_valid_protocol: false })) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ✗
});

app.get('/options', (req, res) => {
  const address = String(req.query.address);
  if (!validator.isURL(address, options)) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ?
});

app.get('/schemes', (req, res) => {
  const address = String(req.query.address);
  if (!validator.isURL(address, { protocols: schemes })) return res.sendStatus(400);
  res.send(`<a href="${escapeHtml(address)}">x</a>`); // ?
});

app.post('/chain', body('address').isString().isURL(), checked, (req, res) => {
  res.send(`<a href="${escapeHtml(req.body.address)}">x</a>`); // ✓
});

app.post('/chain/scripts', body('address').isString().isURL({ protocols: ['javascript'] }), checked, (req, res) => {
  res.send(`<a href="${escapeHtml(req.body.address)}">x</a>`); // ✗
});

app.post('/chain/schemes', body('address').isString().isURL({ protocols: schemes }), checked, (req, res) => {
  res.send(`<a href="${escapeHtml(req.body.address)}">x</a>`); // ?
});
