// @ts-nocheck: the packages are not installed.
import express from 'express';
import Database from './database';

const app = express();

app.post('/tags', async (req, res) => {
  const book = await Database.bookModel.findByPk(req.body.id, { include: 'tags' });
  Database.replaceTag(req.body.tag, req.body.newTag); // ✓ – a function of the program's own
  await Database.bookModel.bulkCreate(req.body); // ✗
  res.json(book);
});
