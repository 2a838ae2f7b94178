// @ts-nocheck: the packages are not installed.
// Handlers in files that import nothing of Hono: known by what they read of their one parameter, and by how they answer.
import { articles } from './articles';

export const show = async (c) => {
  const article = await articles.find(c.req.param('id'));
  if (!article) return c.html(`<p>Nothing called ${c.req.param('id')}</p>`, 404); // ✗
  return c.json(article);
};

export async function search(context, next) {
  const { q } = context.req.query();
  if (!q) return next();
  return context.html(`<h1>${q}</h1>`); // ✗
}

export const plain = (c) => c.text(`You searched ${c.req.query('q')}`); // ✓

export class Pages {
  async create(c) {
    const { title } = await c.req.json();
    return c.html(`<h1>${title}</h1>`, 201); // ✗
  }

  list = async (c) => {
    const page = Number(c.req.query('page'));
    return c.html(`<p>Page ${page}</p>`); // ✓
  };
}

export const views = {
  echo: (c) => c.body(c.req.query('q'), 200, { 'Content-Type': 'text/html' }), // ✗
};

// Neither reads a request and answers it.
export const render = (view, request) => view.html(`<p>${request.title}</p>`); // ✓
export const draw = (canvas) => canvas.text(`<b>${canvas.title}</b>`); // ✓
