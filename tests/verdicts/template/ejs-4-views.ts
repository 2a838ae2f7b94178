// packages: express@^5.0.0, ejs@^4.0.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import ejs from 'ejs';

const app = express();
app.set('view engine', 'ejs');
app.use(express.json());

app.post('/profile', (req, res) => {
  res.render('profile', req.body); // ✗ – `settings` of the body stands before that of the application
  res.render('profile.ejs', { ...req.body, title: 'Profile' }); // ✗
  res.render('profile', req.query); // ? – it holds no objects
  res.render('profile.hbs', req.body); // ✗ – handlebars
  res.render('profile', { name: req.body.name }); // ✓
  ejs.renderFile('profile.ejs', req.body, () => {}); // ✗
});
