// @ts-nocheck: the packages are not installed.
import express from 'express';
import bookshelfFactory from 'bookshelf';
import knexFactory from 'knex';

const bookshelf = bookshelfFactory(knexFactory({ client: 'pg' }));
const Author = bookshelf.model('Author', { tableName: 'authors' });
const Book = bookshelf.Model.extend({ tableName: 'books' });
const app = express();
app.use(express.json());

app.post('/authors/:id', async (req, res) => {
  await new Author(req.body).save(); // ✗
  await new Author({ name: req.body.name }).save(); // ✓
  await Author.forge(req.body).save(); // ✗
  const author = await Author.where({ id: req.params.id }).fetch();
  await author.save(req.body, { patch: true }); // ✗
  author.set(req.body); // ✗
  await author.save({ name: req.body.name }, { patch: true }); // ✓
  await Book.forge({ title: req.body.title }).save(); // ✓
  await new Book().save(req.body); // ✗
  res.json(author.toJSON());
});
