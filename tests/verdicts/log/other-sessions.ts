// @ts-nocheck: the packages are not installed.
import express from 'express';
import pino from 'pino';
import Stripe from 'stripe';

const logger = pino();
const stripe = new Stripe(process.env.STRIPE_KEY);
const app = express();

app.post('/checkout', async (req, res) => {
  const session = await stripe.checkout.sessions.create({ mode: 'payment' });
  const sessionId = session.id;
  logger.info({ checkoutSessionId: session.id }); // ✓ – the client gets it in the address of the checkout
  logger.info({ sessionId: session.id }, `session ${session.id} for ${sessionId}`); // ✓
  logger.info({ sessionId: req.sessionID }); // ✗
  logger.info(`session ${req.session.id}`); // ✗
  res.json({ url: session.url });
});

app.post('/webhook', (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.WEBHOOK_KEY);
  const session = event.data.object;
  console.log('Completed', session.id); // ✓
  res.end();
});

export async function transfer() {
  const current = await openSession();
  console.log(current.sessionId); // ✗
}
