// @ts-nocheck: the packages are not installed.
import express from 'express';
import Fastify from 'fastify';
import formidable from 'formidable';
import multer from 'multer';
import multipart from '@fastify/multipart';

const app = express();
const upload = multer({ storage: multer.memoryStorage() });

app.post('/note', upload.single('note'), (req, res) => {
  res.send(`<p>${req.file.buffer.toString()}</p>`); // ✗
  res.send(`<p>${req.file.size}</p>`); // ✓
});

app.post('/form', async (req, res) => {
  const [fields, files] = await formidable().parse(req);
  res.send(`<p>${fields.name[0]}</p>`); // ✗
  res.send(`<p>${files.note[0].mimetype}</p>`); // ?
});

const server = Fastify();
server.register(multipart);
server.post('/', async (request, reply) => {
  const part = await request.file();
  const [saved] = await request.saveRequestFiles();
  reply.type('text/html');
  reply.send(`<p>${part.mimetype}</p>`); // ?
  reply.send(`<p>${part.filename}</p>`); // ✗
  reply.send(`<p>${saved.filepath}</p>`); // ✓
});
