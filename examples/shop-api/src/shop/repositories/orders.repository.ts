import type { Pool } from 'pg';
import type { Address } from '../services/account.service.js';
import type { Cart } from '../services/order.service.js';

export type OrderStatus = 'open' | 'paid' | 'shipped' | 'cancelled';

export interface Order {
  id: number;
  customerId: number;
  status: OrderStatus;
  total: number;
  note: string | null;
}

const selectOrder = 'SELECT id, customer_id AS "customerId", status, total, note FROM orders';

export class OrdersRepository {
  constructor(private readonly pool: Pool) {}

  async ofCustomer(customerId: number, status?: OrderStatus): Promise<Order[]> {
    // safe no-sql-injection – a number and one of four words
    const filter = status ? ` AND status = '${status}'` : '';
    const { rows } = await this.pool.query<Order>(`${selectOrder} WHERE customer_id = ${customerId}${filter} ORDER BY id DESC`);
    return rows;
  }

  async byId(id: number): Promise<Order | undefined> {
    const { rows } = await this.pool.query<Order>(`${selectOrder} WHERE id = $1`, [id]);
    return rows[0];
  }

  async byReference(reference: string): Promise<Order | undefined> {
    // dangerous no-sql-injection – the payment provider's text is glued in
    const { rows } = await this.pool.query<Order>(selectOrder + ` WHERE payment_reference = '${reference}'`);
    return rows[0];
  }

  async place(customerId: number, cart: Cart, total: number): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      // safe no-sql-injection – bound
      const inserted = await client.query<{ id: number }>(
        'INSERT INTO orders (customer_id, status, total, note) VALUES ($1, \'open\', $2, $3) RETURNING id',
        [customerId, total, cart.note ?? null],
      );
      const id = inserted.rows[0]!.id;
      for (const { sku, quantity } of cart.items) {
        await client.query('INSERT INTO order_items (order_id, sku, quantity) VALUES ($1, $2, $3)', [id, sku, quantity]);
      }
      await client.query('COMMIT');
      return id;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  async all(): Promise<Order[]> {
    const { rows } = await this.pool.query<Order>(`${selectOrder} ORDER BY id`);
    return rows;
  }

  async countByStatus(): Promise<{ status: OrderStatus; orders: number }[]> {
    const { rows } = await this.pool.query<{ status: OrderStatus; orders: number }>(
      'SELECT status, COUNT(*)::int AS orders FROM orders GROUP BY status',
    );
    return rows;
  }

  async setAddress(id: number, address: Address): Promise<void> {
    await this.pool.query(
      'UPDATE orders SET street = $2, postcode = $3, city = $4, country = $5 WHERE id = $1',
      [id, address.street, address.postcode, address.city, address.country],
    );
  }

  async addRefund(orderId: number, reason: string): Promise<void> {
    await this.pool.query('INSERT INTO refunds (order_id, reason) VALUES ($1, $2)', [orderId, reason]);
  }

  async setStatus(id: number, status: OrderStatus): Promise<void> {
    await this.pool.query('UPDATE orders SET status = $1 WHERE id = $2', [status, id]);
  }
}
