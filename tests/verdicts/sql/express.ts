// packages: express@^5.0.0, pg@^8.0.0
// @ts-nocheck: the packages are not installed.
import express, { Router, type Request, type Response } from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
const router = Router();

router.get('/', async (req, res) => {
  const { rows } = await pool.query(`SELECT * FROM boats WHERE name = '${req.query.name}'`); // ✗
  const bound = await pool.query('SELECT * FROM boats WHERE name = $1', [req.query.name]); // ✓
  res.json({ rows, bound });
});
router.route('/:id').get(async ({ params }, res) => {
  res.json(await pool.query(`SELECT * FROM boats WHERE id = ${params.id}`)); // ✗
}).delete(async (req, res) => {
  await pool.query(`DELETE FROM boats WHERE id = ${Number(req.params.id)}`); // ✓
  res.sendStatus(204);
});
app.use('/boats', router);

const caught = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);
app.get('/crews', caught(async (req, res) => {
  res.json(await pool.query(`SELECT * FROM crews ORDER BY ${req.query.by}`)); // ✗
}));

export class Boats {
  search = async (req: Request, res: Response) => {
    res.json(await pool.query(`SELECT * FROM boats WHERE name LIKE '%${req.query.q}%'`)); // ✗ ts
  };
  static async newest(req, res) {
    const { limit } = req.query;
    res.json(await pool.query('SELECT * FROM boats ORDER BY built DESC LIMIT $1', [limit])); // ✓
  }
}
