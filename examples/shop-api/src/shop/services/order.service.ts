import { z } from 'zod';
import type { Order, OrdersRepository, OrderStatus } from '../repositories/orders.repository.js';
import type { Address } from './account.service.js';

export const Cart = z.object({
  items: z.array(z.object({ sku: z.string().regex(/^[A-Z0-9-]{4,20}$/), quantity: z.number().int().min(1).max(99) })).min(1).max(50),
  note: z.string().max(500).optional(),
});

export type Cart = z.infer<typeof Cart>;

const prices = new Map([['MUG-0001', 1290], ['TEE-0001', 2490], ['BAG-0001', 3990]]);

export class OrderService {
  constructor(private readonly orders: OrdersRepository) {}

  list(customerId: number, status?: OrderStatus): Promise<Order[]> {
    return this.orders.ofCustomer(customerId, status);
  }

  async find(id: number, customerId: number): Promise<Order | null> {
    const order = await this.orders.byId(id);
    return order?.customerId === customerId ? order : null;
  }

  place(customerId: number, cart: Cart): Promise<number> {
    const total = cart.items.reduce((sum, { sku, quantity }) => sum + (prices.get(sku) ?? 0) * quantity, 0);
    return this.orders.place(customerId, cart, total);
  }

  changeAddress(id: number, address: Address): Promise<void> {
    return this.orders.setAddress(id, address);
  }

  askForRefund(id: number, reason: string): Promise<void> {
    return this.orders.addRefund(id, reason);
  }

  cancel(id: number): Promise<void> {
    return this.orders.setStatus(id, 'cancelled');
  }

  statistics(): Promise<{ status: OrderStatus; orders: number }[]> {
    return this.orders.countByStatus();
  }

  exportAll(): Promise<Order[]> {
    return this.orders.all();
  }

  async markPaid(reference: string): Promise<boolean> {
    const order = await this.orders.byReference(reference);
    if (!order) return false;
    await this.orders.setStatus(order.id, 'paid');
    return true;
  }
}
