// @ts-nocheck: the packages are not installed.
// packages: pg@^8.0.0, express@^5.0.0
import express, { type Request, type Response } from 'express';
import { Pool } from 'pg';

class Orders {
  constructor(private readonly pool: Pool) {}

  sorted(column: string) {
    return this.pool.query(`SELECT id FROM orders ORDER BY ${column}`); // ✓ ts – each caller names it; the annotation says whose method it is
  }

  named(name: string) {
    return this.pool.query(`SELECT id FROM orders WHERE name = '${name}'`); // ✗
  }
}

class Reports {
  constructor(private readonly pool: Pool) {}

  sorted(column: string) {
    return this.pool.query(`SELECT id FROM reports ORDER BY ${column}`); // ? – its object is handed to code of another file
  }
}

class OrderRoutes {
  private readonly reports: Reports;

  constructor(private readonly orders: Orders, reports: Reports) {
    this.reports = reports;
  }

  list = async (req: Request, res: Response) => {
    const column = req.query.sort === 'total' ? 'total' : 'id';
    await this.reports.sorted('id');
    await this.orders.named(String(req.query.name));
    res.json((await this.orders.sorted(column)).rows);
  };
}

const pool = new Pool();
export const reports = new Reports(pool);
const routes = new OrderRoutes(new Orders(pool), reports);
express().get('/orders', routes.list);
