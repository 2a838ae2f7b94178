import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { OrderStatus } from '../repositories/orders.repository.js';
import { Address } from '../services/account.service.js';
import { Cart, type OrderService } from '../services/order.service.js';

const statuses: readonly OrderStatus[] = ['open', 'paid', 'shipped', 'cancelled'];

export class OrdersController {
  constructor(private readonly orders: OrderService) {}

  list = async (req: Request, res: Response): Promise<void> => {
    const status = statuses.find((candidate) => candidate === req.query.status);
    res.json(await this.orders.list(req.session.customerId!, status));
  };

  show = async (req: Request, res: Response): Promise<void> => {
    const order = await this.orders.find(Number(req.params.id), req.session.customerId!);
    if (!order) {
      // safe no-unescaped-html-response – plain text
      res.status(404).type('text/plain').send(`There is no order ${req.params.id}`);
      return;
    }
    res.json(order);
  };

  place = async (req: Request, res: Response): Promise<void> => {
    const id = await this.orders.place(req.session.customerId!, Cart.parse(req.body));
    res.status(201).location(`/orders/${id}`).json({ id });
  };

  changeAddress = async (req: Request, res: Response): Promise<void> => {
    await this.orders.changeAddress(Number(req.params.id), Address.parse(req.body));
    res.sendStatus(204);
  };

  cancel = async (req: Request, res: Response): Promise<void> => {
    await this.orders.cancel(Number(req.params.id));
    res.sendStatus(204);
  };

  invoice = async (req: Request, res: Response): Promise<void> => {
    const order = await this.orders.find(Number(req.params.id), req.session.customerId!);
    if (!order) {
      res.sendStatus(404);
      return;
    }
    // dangerous no-unescaped-html-response – `</script>` in the query ends the script
    res.send(`<main id="invoice"></main><script>window.invoice = ${JSON.stringify({ id: order.id, print: req.query.print })}</script>`);
  };

  paymentArrived = async (req: Request, res: Response): Promise<void> => {
    const expected = createHmac('sha256', process.env.PAYMENT_SECRET!).update(JSON.stringify(req.body)).digest();
    if (!timingSafeEqual(expected, Buffer.from(String(req.get('x-signature')), 'hex'))) {
      res.sendStatus(400);
      return;
    }
    res.sendStatus((await this.orders.markPaid(String(req.body.reference))) ? 204 : 404);
  };

  requestRefund = async (req: Request, res: Response): Promise<void> => {
    await this.orders.askForRefund(Number(req.params.id), String(req.body.reason));
    res.sendStatus(202);
  };

  approveRefund = async (req: Request, res: Response): Promise<void> => {
    await this.orders.cancel(Number(req.params.id));
    res.sendStatus(204);
  };

  statistics = async (_req: Request, res: Response): Promise<void> => {
    res.json(await this.orders.statistics());
  };

  exportAll = async (_req: Request, res: Response): Promise<void> => {
    const orders = await this.orders.exportAll();
    res.attachment('orders.csv').send(orders.map((order) => `${order.id};${order.status};${order.total}`).join('\n'));
  };
}
