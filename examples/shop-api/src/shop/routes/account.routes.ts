import { Router } from 'express';
import type { AccountController } from '../controllers/account.controller.js';
import { authenticate } from '../middleware/authenticate.js';

export function accountRoutes(accounts: AccountController): Router {
  const router = Router();

  // safe require-route-authorization – open to everybody on purpose
  router.post('/register', accounts.register);
  router.post('/login', accounts.login);
  router.post('/logout', accounts.logout);

  router.use(authenticate);
  router.get('/me', accounts.show);
  // safe require-route-authorization – behind the guard of the router
  router.patch('/me', accounts.update);
  // safe require-route-authorization – likewise
  router.put('/me/address', accounts.changeAddress);
  router.get('/me/card', accounts.businessCard);

  return router;
}
