// @ts-nocheck: the packages are not installed.
import express from 'express';

const app = express();
app.use(express.json());

app.post('/checked', (req, res) => {
  const { text, other } = req.body;
  if (!/^[\d+*/(). -]+$/.test(text)) return res.sendStatus(400);
  res.json([
    eval(text), // ✓ – numbers and operators name nothing
    new Function(`return (${text});`)(), // ✓
    eval(decodeURIComponent(text)), // ✗ – what is decoded was not checked
    eval(`${text} + ${other}`), // ✗
  ]);
});

app.post('/names', (req, res) => {
  if (!/^[\d+*/(). a-z]+$/.test(req.body.text)) return res.sendStatus(400);
  res.json(eval(req.body.text)); // ✗ – letters name functions
});

app.post('/indexed', (req, res) => {
  if (!/^[\d+!()[\]]+$/.test(req.body.text)) return res.sendStatus(400);
  res.json(eval(req.body.text)); // ✗ – brackets and signs write any program
});

app.post('/either', (req, res) => {
  const { text } = req.body;
  if (/^[\d+-]+$/.test(text) || /^\w+$/.test(text)) res.json(eval(text)); // ✗
});

app.post('/removed', (req, res) => {
  res.json([
    eval(req.body.text.replace(/[^-()\d/*+.]/g, '')), // ✓
    eval(req.body.text.replace(/[^-()\d/*+.e]/g, '')), // ✗
  ]);
});
