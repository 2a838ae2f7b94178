// @ts-nocheck: the packages are not installed.
import express, { RequestHandler } from 'express';
import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
import qs from 'qs';
import multer from 'multer';
import { body, validationResult } from 'express-validator';
import asyncHandler from 'express-async-handler';
import { User, Item } from './models';
import i18n from './i18n';
const app = express();
const upload = multer({ dest: 'uploads/' });
const items = [{ id: '1', name: 'a' }, { id: '2', name: 'b' }];
const users: Record<string, { name: string }> = { a: { name: 'A' } };
const html = `<h1>${process.env.TITLE}</h1>`;
app.get('/1', (req, res) => { res.send(html); }); // ✓
app.get('/2', async (req, res) => { const found = await User.find(req.query); res.status(200).send(found); }); // ✓
app.get('/3', async (req, res) => {
  const user = await User.findById(req.params.id);
  res.send('User ' + user.id + ' updated'); // ✓
});
app.get('/4', (req, res) => { res.send(`Server on ${process.env.PORT}`); }); // ✓
app.get('/5', (req, res) => { const { a, b } = req.query; res.send(`${Number(a) + Number(b)}`); }); // ✓
app.get('/6', (req, res) => { res.send(parseInt(req.params.a) + parseInt(req.params.b) + ''); }); // ✓
app.get('/7', (req, res) => { res.send('Hello ' + (req.query.name || 'World')); }); // ✗
app.get('/8', (req, res) => { res.send(crypto.createHash('sha256').update(req.body.pw).digest('hex')); }); // ✓
app.get('/9', async (req, res) => { res.send(await bcrypt.hash(req.body.pw, 10)); }); // ✓
app.get('/10', (req, res) => { res.send(new Date(req.query.d as string).toISOString()); }); // ✓
app.get('/11', (req, res) => { res.send(req.query.flag ? 'yes' : 'no'); }); // ✓
app.get('/12', (req, res) => { res.send(items.filter((i) => i.name === req.query.name)); }); // ✓
app.get('/13', (req, res) => { res.send(items.find((i) => i.id === req.params.id)); }); // ✓
app.get('/14', (req, res) => { res.send(users[req.params.id]); }); // ✓
app.get('/15', (req, res) => { res.send(req.body.items.length.toString()); }); // ✓
app.get('/16', (req, res) => { res.send(Object.keys(req.query).join(', ')); }); // ✗
app.get('/17', (req, res) => { res.send(`${req.method} ${req.ip} ${req.protocol}`); }); // ✓
app.get('/18', (req, res) => { res.send(req.cookies.theme); }); // ✓
app.get('/19', (req, res) => { res.send(req.get('host')); }); // ?
app.get('/20', (req, res) => { res.write('data: ' + req.query.q + '\n\n'); }); // ✓
app.get('/21', (req, res) => { res.end(req.query.callback + '(' + JSON.stringify({}) + ')'); }); // ✗
app.get('/22', (req, res) => {
  res.type('application/javascript');
  res.end(req.query.callback + '(' + JSON.stringify({}) + ')'); // ✓
});
app.get('/23', (req, res) => { res.send(qs.stringify(req.query as any)); }); // ✓
app.post('/24', upload.single('f'), (req, res) => { res.send(`<p>Stored ${req.file.filename}</p>`); }); // ✓
app.post('/25', upload.single('f'), (req, res) => { res.send(`<p>Stored ${req.file.originalname}</p>`); }); // ✗
app.post('/26', body('name').isAlphanumeric(), (req, res) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send(`<p>${req.body.name}</p>`); // ✓
});
app.post('/27', body('name').escape(), (req, res) => { res.send(`<p>${req.body.name}</p>`); }); // ?
app.post('/28', (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) { res.status(400).send(errors.array()); return; } res.send('ok'); // ✓
});
app.get('/29', asyncHandler(async (req, res) => { res.send(`<p>${req.query.q}</p>`); })); // ✗
export const show: RequestHandler = (req, res) => { res.send(`<p>${req.query.q}</p>`); }; // ✗
export const show2: RequestHandler<{ id: string }> = async (req, res, next) => { try { const item = await Item.findByPk(req.params.id); res.send(item); } catch (e) { next(e); } }; // ✓
app.get('/30', (req, res) => { res.send(`<p>${res.locals.message}</p>`); }); // ?
app.get('/31', (req, res) => { res.send(`<p>${req.user.name}</p>`); }); // ?
app.get('/32', (req, res) => { res.send(`<p>${req.session.views}</p>`); }); // ?
app.get('/33', (req, res) => {
  req.session.views = (req.session.views || 0) + 1;
  res.end('Views: ' + req.session.views); // ✓
});
app.get('/34', (req, res) => {
  if (req.session.views) { req.session.views++; res.setHeader('Content-Type', 'text/html'); res.write('<p>views: ' + req.session.views + '</p>'); res.end(); } else { req.session.views = 1; res.end('welcome'); } // ?
});
app.get('/35', (req, res) => { res.send(i18n.__('hello')); }); // ✓
app.get('/36', (req, res) => { res.send(`<p>${i18n.__('hello')}</p>`); }); // ?
app.get('/37', (req, res) => {
  const page = Math.max(1, +(req.query.page ?? 1));
  res.send(`<a href="?page=${page + 1}">next</a>`); // ✓
});
app.get('/38', (req, res) => {
  const sort = { name: 'n', date: 'd' }[req.query.sort as string] || 'n';
  res.send(`<p>${sort}</p>`); // ✓
});
app.get('/39', (req, res) => { const id = req.params.id.replace(/\D/g, ''); res.send(`<p>${id}</p>`); }); // ✓
app.get('/40', (req, res) => {
  const q = req.query.q as string;
  if (q.includes('<')) return res.sendStatus(400);
  res.send(`<p>${q}</p>`); // ?
});
app.get('/41', (req, res) => { const q = String(req.query.q).replace(/<[^>]*>/g, ''); res.send(`<p>${q}</p>`); }); // ✗
app.get('/42', (req, res) => { res.redirect('/x'); res.status(302).location(req.query.u as string).end(); }); // ✓
app.get('/43', (req, res) => {
  let name = 'World';
  if (typeof req.query.name === 'string') { name = req.query.name; } res.send(`<h1>Hello ${name}</h1>`); // ✗
});
app.get('/44', (req, res) => {
  let out = '';
  switch (req.query.kind) { case 'a': out = 'A'; break; case 'b': out = 'B'; break; default: out = 'none'; } res.send(`<p>${out}</p>`); // ✓
});
app.get('/45', (req, res) => { const { name = 'x' } = req.query; res.send(['<p>', name, '</p>'].join('')); }); // ✗
app.get('/46', (req, res) => { res.send('<p>'.concat(req.query.name as string, '</p>')); }); // ✗
app.get('/47', (req, res) => {
  const render = (t: string, data: any) => t.replace(/{{(\w+)}}/g, (_, k) => data[k]);
  res.send(render('<p>{{q}}</p>', { q: req.query.q })); // ✗
});
app.get('/48', (req, res) => {
  const esc = (s: any) => String(s).replace(/</g, '&lt;');
  const render = (t: string, data: any) => t.replace(/{{(\w+)}}/g, (_, k) => esc(data[k]));
  res.send(render('<p>{{q}}</p>', { q: req.query.q })); // ✓
});
app.get('/50', (req, res) => { const safe = encodeURIComponent(String(req.query.q)); res.send(`<p>${safe}</p>`); }); // ✓
app.get('/51', (req, res) => { res.send(`<p>${JSON.stringify(req.query)}</p>`); }); // ✗
app.get('/52', (req, res) => { res.send(`<pre>${JSON.stringify(req.query).replace(/</g, '&lt;')}</pre>`); }); // ✓
app.get('/53', (req, res) => { console.log(`<p>${req.query.q}</p>`); res.send('ok'); }); // ✓
app.get('/54', (req, res) => { mailer.send({ html: `<p>${req.query.q}</p>` }); res.send('ok'); }); // ✓
app.get('/55', (req, res) => { ws.send(`<p>${req.query.q}</p>`); res.send('ok'); }); // ✓
app.get('/56', (req, res) => {
  const out = fs.createWriteStream('x');
  out.write(`<p>${req.query.q}</p>`);
  out.end(req.query.q);
  res.send('ok'); // ✓
});
app.get('/57', (req, res) => { const upstream = http.request({}, (reply) => { reply.pipe(res); }); upstream.write(req.body.x); upstream.end(req.query.q); }); // ✓
app.get('/58', (req, res) => {
  fetch('https://x/' + req.query.q).then((r) => r.text()).then((text) => res.send(text)); // ✓
});
app.get('/59', (req, res) => {
  fetch('https://x/' + req.query.q).then((r) => r.json()).then((data) => res.send(`<p>${data.name}</p>`)); // ?
});
app.get('/60', (req, res) => {
  const query = new URLSearchParams();
  query.append('q', String(req.query.q));
  res.send(`<p>${query}</p><p>${String(query)}</p>` + new URLSearchParams({ q: String(req.query.q) })); // ✓ – percent-encoded
  res.send(`<p>${query.get('q')}</p>`); // ✗
});
app.get('/61', (req, res) => {
  const names = new Map();
  names.set('first', 'x').set('second', req.query.q);
  res.send(`<p>${names.get('first')}</p>`); // ✓
  res.send(`<p>${names.get('second')}</p>`); // ✗
  const all = new Set();
  all.add('x').add(req.query.q);
  res.send(`<p>${[...all].join(' ')}</p>`); // ✗
});
