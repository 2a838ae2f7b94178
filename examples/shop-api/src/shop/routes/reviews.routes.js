import { Router } from 'express';
import { expressjwt } from 'express-jwt';
import { authenticate } from '../middleware/authenticate.js';

const appToken = expressjwt({ secret: process.env.APP_TOKEN_SECRET, algorithms: ['HS256'], credentialsRequired: false });

/**
 * Reviews of products, for the storefront and the mobile app.
 * @param {import('pg').Pool} pool
 */
export function reviewRoutes(pool) {
  const router = Router();

  router.get('/:slug/reviews', async (req, res) => {
    const { rows } = await pool.query('SELECT author, stars, body FROM reviews WHERE slug = $1', [req.params.slug]);
    res.json(rows);
  });

  // safe require-route-authorization – guarded
  router.post('/:slug/reviews', authenticate, async (req, res) => {
    const { stars, body } = req.body;
    await pool.query(
      'INSERT INTO reviews (slug, customer_id, stars, body) VALUES ($1, $2, $3, $4)',
      [req.params.slug, req.session.customerId, Number(stars), String(body)],
    );
    res.sendStatus(201);
  });

  // safe require-route-authorization – the token is optional, but the handler asks for it
  router.patch('/:slug/reviews/:id', appToken, async (req, res) => {
    if (!req.auth) {
      res.sendStatus(401);
      return;
    }
    await pool.query('UPDATE reviews SET body = $1 WHERE id = $2 AND customer_id = $3', [String(req.body.body), Number(req.params.id), req.auth.sub]);
    res.sendStatus(204);
  });

  router.delete(
    '/:slug/reviews/:id',
    // dangerous require-route-authorization – without a token the request goes through, and nobody asks again
    expressjwt({ secret: process.env.APP_TOKEN_SECRET, algorithms: ['HS256'], credentialsRequired: false }),
    async (req, res) => {
      await pool.query('DELETE FROM reviews WHERE id = $1', [Number(req.params.id)]);
      res.sendStatus(204);
    },
  );

  // unproven require-route-authorization – nothing here shows who may report a review
  router.post('/:slug/reviews/:id/report', async (req, res) => {
    await pool.query('UPDATE reviews SET reported = reported + 1 WHERE id = $1', [Number(req.params.id)]);
    res.sendStatus(202);
  });

  /** @type {import('express').ErrorRequestHandler} */
  const refuse = (error, req, res, next) => {
    if (error.status === 401) {
      // safe no-error-detail-response – a constant text
      res.status(401).json({ error: 'Please log in again' });
      return;
    }
    // dangerous no-error-detail-response, repaired by --fix – the stack names files and packages
    res.status(500).json({ error: 'Internal error', stack: error.stack });
  };
  router.use(refuse);

  return router;
}
