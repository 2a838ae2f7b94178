import Database from 'better-sqlite3';
import { config } from '../../config.js';

const db = new Database(config.stockFile);
db.pragma('journal_mode = WAL');

const bySku = db.prepare('SELECT sku, quantity FROM stock WHERE sku = ?');

export function stockOf(sku) {
  return bySku.get(sku) ?? { sku, quantity: 0 };
}

export function findStock(term) {
  // dangerous no-sql-injection – a parameter between quotes
  return db.prepare(`SELECT sku, quantity FROM stock WHERE sku LIKE '%${term}%' ORDER BY sku`).all();
}

export function setStock(sku, quantity) {
  // safe no-sql-injection – bound
  db.prepare('INSERT INTO stock (sku, quantity) VALUES (?, ?) ON CONFLICT (sku) DO UPDATE SET quantity = excluded.quantity').run(sku, quantity);
}

export function archive(table) {
  // unproven no-sql-injection – a name cannot be bound, and nothing here shows which names come in
  db.exec(`CREATE TABLE archive AS SELECT * FROM ${table}`);
}
