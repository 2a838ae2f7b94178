// @ts-nocheck: the packages are not installed.
import express from 'express';
const app = express();
app.use(express.json());
app.post('/a', (req, res) => {
  res.status(201).header('location', `${req.body.name}/tags`).json({}); // ✓
});
app.post('/b', (req, res) => {
  res.location(req.body.name); // ✓
  res.status(201).json({});
});
app.post('/c', (req, res) => {
  res.location(req.body.name); // ✗
  res.sendStatus(302);
});
app.post('/d', (req, res) => {
  res.set('Refresh', '0; url=' + req.body.name); // ✗
  res.status(200).end();
});
app.post('/e', (req, res) => {
  res.status(req.body.x ? 301 : 201).set('Location', req.body.name).end(); // ✗
});
