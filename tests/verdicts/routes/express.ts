// @ts-nocheck: the packages are not installed.
import express from 'express';
import { expressjwt } from 'express-jwt';
import { authenticate, requireRole } from './guards';
import * as orders from './orders';
import * as posts from './posts';
import * as invoices from './invoices';
import * as accounts from './accounts';

export const orderRouter = express.Router();
orderRouter.get('/orders', authenticate, orders.list); // ✓
orderRouter.get('/orders/:id', authenticate, orders.show); // ✓
orderRouter.put('/orders/:id', authenticate, orders.update); // ✓
orderRouter.delete('/orders/:id', orders.remove); // ✗ – its siblings are guarded
orderRouter.post('/orders/webhook', orders.webhook); // ✓ – public by nature

export const postRouter = express.Router();
postRouter.route('/posts').get(authenticate, posts.list).post(authenticate, posts.create); // ✓
postRouter.route('/posts/:id').get(authenticate, posts.show).delete(posts.remove); // ✗ – a GET of the same path is guarded

export const invoiceRouter = express.Router();
invoiceRouter.use(authenticate);
invoiceRouter.get('/invoices', invoices.list); // ✓
invoiceRouter.post('/invoices', invoices.create); // ✓
invoiceRouter.delete('/invoices/:id', requireRole('admin'), invoices.remove); // ✓

export const openRouter = express.Router();
openRouter.get('/articles', posts.list); // ✓ – reading is no change
openRouter.post('/articles', posts.create); // ? – no guard to be seen
openRouter.post('/login', accounts.login); // ✓
openRouter.post('/logout', accounts.logout); // ✓
openRouter.post('/register', accounts.register); // ✓
openRouter.delete('/admin/cache', posts.purge); // ?

export const accountRouter = express.Router();
accountRouter.post('/login', accounts.login); // ✓
accountRouter.use(authenticate);
accountRouter.patch('/accounts/:id', accounts.update); // ✓

export const tokenRouter = express.Router();
tokenRouter.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));
tokenRouter.post('/tokens', accounts.create); // ✓

export const inlineRouter = express.Router();
inlineRouter.post('/notes', (req, res) => { // ✓
  if (!req.user) {
    res.sendStatus(401);
    return;
  }
  res.json({ saved: true });
});
