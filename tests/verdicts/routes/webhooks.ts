// packages: stripe@^20.0.0, svix@^1.0.0
// @ts-nocheck: the packages are not installed.
import { createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';
import Stripe from 'stripe';
import { Webhook } from 'svix';
import { posts } from './posts.js';

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY);

app.post('/payments', express.raw({ type: 'application/json' }), (req, res) => { // ✓ – the library throws for other senders
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_SECRET);
  } catch {
    return res.status(400).send('Not signed');
  }
  return res.json({ received: event.id });
});
app.post('/mails', express.text(), (req, res) => { // ✓ names – so does this one
  const sender = new Webhook(process.env.MAIL_SECRET);
  const event = sender.verify(req.body, req.headers);
  res.json({ received: event.type });
});
app.post('/commits', express.raw(), (req, res) => { // ✓ – its own signature
  const mac = createHmac('sha256', process.env.COMMIT_SECRET).update(req.body).digest();
  if (!timingSafeEqual(mac, Buffer.from(req.get('x-signature') ?? '', 'hex'))) return res.status(400).send('Not signed');
  return res.json({ received: true });
});
app.post('/pushes', express.raw(), (req, res) => { // ✓
  if (!isSigned(req.body, req.get('x-signature'))) return res.status(400).send('Not signed');
  return res.json({ received: true });
});
app.post('/notes', express.json(), async (req, res) => { // ?
  const mac = createHmac('sha256', process.env.COMMIT_SECRET).update(req.body.text).digest('hex');
  res.json(await posts.create(mac, req.body));
});

function isSigned(body, given) {
  const mac = createHmac('sha256', process.env.COMMIT_SECRET).update(body).digest();
  return timingSafeEqual(mac, Buffer.from(given ?? '', 'hex'));
}

const orders = express.Router();
orders.get('/orders', requireUser, posts.list); // ✓
orders.post('/orders', posts.create); // ✗
function requireUser(req, res, next) {
  if (!req.user) return res.sendStatus(401);
  return next();
}
app.use(orders);
app.listen(3000);
