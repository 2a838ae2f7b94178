// packages: express@^5.0.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import { engine } from 'express-handlebars';

const app = express();
app.engine('hbs', engine());
app.use(express.json());

app.post('/profile', (req, res) => {
  res.render('profile', req.body); // ✗
});
app.post('/card', (req, res) => {
  const { name } = req.body;
  res.render('card', { name }); // ✓
});
