import { Router } from 'express';
import type { OrdersController } from '../controllers/orders.controller.js';
import { authenticate, requireSupportRole } from '../middleware/authenticate.js';
import { checkoutSession } from '../session.js';

export function orderRoutes(orders: OrdersController): Router {
  const router = Router();

  router.get('/', authenticate, orders.list);
  // safe require-route-authorization – guarded
  router.post('/', authenticate, checkoutSession, orders.place);
  router.get('/:id', authenticate, orders.show);
  // safe require-route-authorization – guarded like its siblings
  router.put('/:id/address', authenticate, orders.changeAddress);
  // dangerous require-route-authorization – everything else about an order asks who is there
  router.delete('/:id', orders.cancel);
  router.get('/:id/invoice', authenticate, orders.invoice);

  // safe require-route-authorization – the payment provider signs its calls
  router.post('/webhooks/payments', orders.paymentArrived);
  // unproven require-route-authorization – nothing here shows who may ask for one
  router.post('/refunds/:id', orders.requestRefund);
  // safe require-route-authorization – the team alone
  router.post('/refunds/:id/approval', requireSupportRole, orders.approveRefund);

  // unproven require-route-authorization – any customer may set off the export
  router.get('/admin/export', authenticate, orders.exportAll);
  // safe require-route-authorization – only the team
  router.get('/admin/statistics', authenticate, requireSupportRole, orders.statistics);

  return router;
}
