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

const requireUser = (req: express.Request, res: express.Response, next: express.NextFunction) => {
  if (!req.session.userId) return res.status(401).json({ error: 'log in first' });
  return next();
};

export const draftRouter = express.Router();
draftRouter.get('/drafts/:id', requireUser, posts.show); // ✓
draftRouter.put('/drafts/:draft', posts.update); // ✗ – the function above guards the GET
draftRouter.post('/comments', requireUser, posts.create); // ✓

export const application = express();
application.use('/shop', authenticate);
application.post('/shop/orders', orders.create); // ✓ – a guard covers its path
application.post('/stock/orders', orders.create); // ?
application.all('/office/*', requireRole('clerk'));
application.delete('/office/orders/:id', orders.remove); // ✓
application.use('/v2', authenticate, innerRouter());
application.get('/admin/reports', authenticate, orders.list); // ? – anybody who is logged in
application.get('/admin/invoices', authenticate, requireRole('admin'), invoices.list); // ✓
application.post('/orders', (req, res, next) => next(new Error('read only'))); // ✓ – it refuses everybody

function innerRouter() {
  const inner = express.Router();
  inner.post('/orders', orders.create); // ✓ – a guard stands where it is mounted
  return inner;
}

const anybody = expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], credentialsRequired: false }); // ✗ – it lets requests without a token through
application.post('/likes', anybody, async (req, res) => {
  res.json(await posts.like(req.body.post));
});
const somebody = expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], credentialsRequired: false }); // ✓
application.post('/stars', somebody, async (req, res) => { // ✓ – the handler asks
  if (!req.auth) return res.sendStatus(401);
  return res.json(await posts.like(req.auth.sub));
});
application.post('/notes', async (req, res) => { // ? – it reads who calls, and takes nobody too
  res.json(await posts.create(req.user, req.body));
});
