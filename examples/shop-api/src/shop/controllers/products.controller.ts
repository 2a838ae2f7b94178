import escapeHtml from 'escape-html';
import type { Request, Response } from 'express';
import type { ProductsRepository } from '../repositories/products.repository.js';
import { layout, productCard } from '../views/layout.js';

export class ProductsController {
  constructor(private readonly products: ProductsRepository) {}

  list = async (req: Request, res: Response): Promise<void> => {
    const page = Math.max(1, Number(req.query.page) || 1);
    const sort = String(req.query.sort ?? 'name');
    res.json(await this.products.list(page, sort));
  };

  show = async (req: Request, res: Response): Promise<void> => {
    const product = await this.products.bySlug(String(req.params.slug));
    if (!product) {
      // dangerous no-unescaped-html-response – Express sends a string as HTML
      res.status(404).send(`No product called ${req.params.slug}`);
      return;
    }
    res.json(product);
  };

  search = async (req: Request, res: Response): Promise<void> => {
    const { q, brand } = req.query;
    const products = await this.products.search(String(q ?? ''), brand === undefined ? undefined : String(brand));
    // safe no-unescaped-html-response – JSON
    res.json({ q, products });
  };

  suggest = async (req: Request, res: Response): Promise<void> => {
    const names = await this.products.names();
    // dangerous no-user-controlled-regexp – the term can be a pattern that takes minutes
    const wanted = new RegExp(`^${req.query.q}`, 'i');
    // safe no-user-controlled-regexp – what means something in patterns is escaped
    const exact = new RegExp(`^${String(req.query.q).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i');
    res.json(names.filter((name) => wanted.test(name) || exact.test(name)));
  };

  checkName = (req: Request, res: Response): void => {
    // dangerous no-super-linear-regexp – each letter can belong to the last word or begin one, and all ways are tried
    const isName = /^(\w+\s?)*$/.test(String(req.query.name));
    // safe no-super-linear-regexp – only a blank begins a word
    const isTitle = /^\w+(?:\s\w+)*$/.test(String(req.query.name));
    res.json({ isName, isTitle });
  };

  reviews = async (req: Request, res: Response): Promise<void> => {
    const ask = (body: string) => fetch('https://reviews.example.com/graphql', { method: 'POST', body });
    // dangerous no-filter-injection – the slug can end the text and ask for more
    const stars = await ask(JSON.stringify({ query: `{ product(slug: "${req.params.slug}") { stars } }` }));
    // safe no-filter-injection – a variable
    const texts = await ask(JSON.stringify({ query: 'query ($slug: ID!) { product(slug: $slug) { texts } }', variables: { slug: req.params.slug } }));
    res.json({ stars: await stars.json(), texts: await texts.json() });
  };

  searchPage = async (req: Request, res: Response): Promise<void> => {
    const q = String(req.query.q ?? '');
    const products = await this.products.search(q);
    const cards = products.map(productCard).join('\n');
    if (products.length === 0) {
      // dangerous no-unescaped-html-response, repaired by --fix – the search term comes back as it was sent
      res.send('<main><h1>Nothing found for ' + q + '</h1></main>');
      return;
    }
    // safe no-unescaped-html-response – escaped
    res.send(`<main><h1>Results for ${escapeHtml(q)}</h1></main>`);
    // unproven no-unescaped-html-response – nothing here shows what productCard() writes
    res.send(`<section class="cards">${cards}</section>`);
  };

  compare = async (req: Request, res: Response): Promise<void> => {
    const slugs = [req.query.slugs ?? []].flat().map(String);
    const products = await this.products.bySlugs(slugs);
    // safe no-unescaped-html-response – a constant page
    if (products.length < 2) res.send(layout('Compare', '<p>Choose at least two products.</p>'));
    else res.json(products);
  };
}
