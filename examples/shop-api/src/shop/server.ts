import { PrismaClient } from '@prisma/client';
import cookieParser from 'cookie-parser';
import express from 'express';
import morgan from 'morgan';
import { Pool } from 'pg';
import pino from 'pino';
import { createStream } from 'rotating-file-stream';
import { config } from '../config.js';
import { AccountController } from './controllers/account.controller.js';
import { OrdersController } from './controllers/orders.controller.js';
import { ProductsController } from './controllers/products.controller.js';
import { handleErrors, pageNotFound } from './middleware/errors.js';
import { CustomersRepository } from './repositories/customers.repository.js';
import { OrdersRepository } from './repositories/orders.repository.js';
import { ProductsRepository } from './repositories/products.repository.js';
import { accountRoutes } from './routes/account.routes.js';
import { orderRoutes } from './routes/orders.routes.js';
import { reviewRoutes } from './routes/reviews.routes.js';
import { AccountService } from './services/account.service.js';
import { OrderService } from './services/order.service.js';
import { shopSession } from './session.js';

const pool = new Pool(config.database);
const prisma = new PrismaClient();

const accounts = new AccountService(new CustomersRepository(prisma));
const orders = new OrderService(new OrdersRepository(pool));
const products = new ProductsController(new ProductsRepository(pool));

// dangerous require-log-retention – a new access log every day, and none is ever deleted
const accessLog = createStream('access.log', { interval: '1d', compress: 'gzip', path: 'logs' });
// safe require-log-retention – the last 30 days
const slowLog = createStream('slow.log', { interval: '1d', maxFiles: 30, path: 'logs' });
// unproven require-log-retention – one file without an end, unless another program rotates it
const log = pino(pino.destination('logs/shop.log'));
// safe require-log-retention – a little more than a year, files of earlier runs included
const auditTrail = pino.transport({ target: 'pino-roll', options: { file: 'logs/audit', frequency: 'daily', limit: { count: 400, removeOtherLogFiles: true } } });
const audit = pino(auditTrail);

const app = express();
app.set('trust proxy', 1);
app.disable('x-powered-by');
app.use(express.json({ limit: '100kb' }));
app.use(express.urlencoded({ extended: false }));
app.use(cookieParser());
app.use(morgan('combined', { stream: accessLog }));
app.use(morgan(':method :url :response-time ms', { stream: slowLog, skip: (_req, res) => res.statusCode < 500 }));
app.use(shopSession);

app.get('/health', (_req, res) => {
  res.json({ up: true });
});
app.use('/account', accountRoutes(new AccountController(accounts)));
app.use('/orders', orderRoutes(new OrdersController(orders)));

// safe require-route-authorization – reading the catalogue is for everybody
app.get('/products', products.list);
app.get('/products/search', products.search);
app.get('/products/compare', products.compare);
app.get('/products/:slug', products.show);
app.get('/search', products.searchPage);
app.use('/products', reviewRoutes(pool));

app.use(pageNotFound);
app.use(handleErrors);

app.listen(config.shop.port, () => {
  audit.info({ port: config.shop.port }, 'started');
  log.info(`The shop listens on port ${config.shop.port}`);
});
