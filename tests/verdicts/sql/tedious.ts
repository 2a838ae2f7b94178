// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Connection, Request, TYPES } from 'tedious';

const connection = new Connection({ server: 'localhost' });
const app = express();

app.get('/parts', (req, res) => {
  connection.execSql(new Request(`SELECT * FROM parts WHERE name = '${req.query.name}'`, () => res.end())); // ✗
  const request = new Request('SELECT * FROM parts WHERE name = @name', () => res.end()); // ✓
  request.addParameter('name', TYPES.NVarChar, req.query.name);
  connection.execSql(request);
});

export function list(order: string) {
  return new Request(`SELECT * FROM parts ORDER BY ${order}`, () => {}); // ?
}
