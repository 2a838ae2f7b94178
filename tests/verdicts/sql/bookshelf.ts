// @ts-nocheck: the packages are not installed.
import express from 'express';
import bookshelfFactory from 'bookshelf';
import knexFactory from 'knex';

const bookshelf = bookshelfFactory(knexFactory({ client: 'pg' }));
const Author = bookshelf.model('Author', { tableName: 'authors' });
const app = express();

app.get('/authors', async (req, res) => {
  const authors = await Author.where({ name: req.query.name }).fetchAll(); // ✓
  await Author.query((builder) => builder.whereRaw(`name = '${req.query.name}'`)).fetchAll(); // ✗
  await Author.query(function () {
    this.whereRaw('name = ?', [req.query.name]); // ✓
  }).fetchAll();
  await new Author().query((builder) => builder.orderByRaw(req.query.order)).fetchAll(); // ✗
  await bookshelf.knex.raw(`DELETE FROM authors WHERE name = '${req.query.name}'`); // ✗
  const [author] = authors.toJSON();
  await bookshelf.transaction((trx) => trx.raw(`DELETE FROM books WHERE author = '${author.name}'`)); // ✗ – a stored value
  await bookshelf.knex('books').whereRaw(`author = '${(await Author.forge({ id: 1 }).fetch()).get('name')}'`); // ✗ – a stored value
  res.json(authors);
});
