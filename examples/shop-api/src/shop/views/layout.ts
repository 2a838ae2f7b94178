import escapeHtml from 'escape-html';
import type { Product } from '../repositories/products.repository.js';

/** A whole page: the title is text, the content is markup. */
export function layout(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)} · The Shop</title>
    <link rel="stylesheet" href="/assets/shop.css">
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>`;
}

export function productCard(product: Product): string {
  return `<article class="card">
  <h2><a href="/products/${encodeURIComponent(product.slug)}">${escapeHtml(product.name)}</a></h2>
  <p>${(product.price / 100).toFixed(2)} €</p>
</article>`;
}
