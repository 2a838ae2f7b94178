// @ts-nocheck: the packages are not installed.
// packages: formidable@^3.5.0
import busboy from 'busboy';
import express from 'express';
import fileUpload, { type UploadedFile } from 'express-fileupload';
import Fastify from 'fastify';
import formidable, { IncomingForm } from 'formidable';
import multer from 'multer';
import http from 'node:http';
import { Pool } from 'pg';

const db = new Pool();
const app = express();
const upload = multer({ dest: 'uploads' });
const fastify = Fastify();

app.post('/photos', upload.single('photo'), async (req, res) => {
  await db.query(`INSERT INTO photos (name) VALUES ('${req.file.originalname}')`); // ✗
  await db.query(`INSERT INTO photos (type) VALUES (${req.file.mimetype})`); // ? – what the browser thinks it is
  await db.query(`INSERT INTO photos (path) VALUES ('${req.file.filename}')`); // ✓ – a name that multer made
  await db.query('INSERT INTO photos (name) VALUES ($1)', [req.file.originalname]); // ✓
  res.end();
});

app.post('/avatars', fileUpload({ useTempFiles: true }), async (req, res) => {
  const { avatar } = req.files;
  await db.query(`INSERT INTO avatars (name) VALUES ('${avatar.name}')`); // ✗
  await db.query(`INSERT INTO avatars (path) VALUES ('${avatar.tempFilePath}')`); // ✓
  await db.query(`INSERT INTO avatars (title) VALUES ('${req.body.title}')`); // ✗
  res.end();
});

export async function store(file: UploadedFile) {
  await db.query(`INSERT INTO avatars (name) VALUES ('${file.name}')`); // ✗
  await db.query(`SELECT * FROM avatars ORDER BY ${file.md5}`); // ✓ ts
}

fastify.post('/papers', async (request, reply) => {
  const paper = await request.file();
  await db.query(`INSERT INTO papers (name) VALUES ('${paper.filename}')`); // ✗
  await db.query(`INSERT INTO papers (title) VALUES ('${paper.fields.title.value}')`); // ✗
  await db.query('INSERT INTO papers (name) VALUES ($1)', [paper.filename]); // ✓
  return reply.send();
});

http.createServer(async (req, res) => {
  const [fields, files] = await formidable({}).parse(req);
  await db.query(`INSERT INTO scans (title) VALUES ('${fields.title[0]}')`); // ✗
  await db.query(`INSERT INTO scans (name) VALUES ('${files.scan[0].originalFilename}')`); // ✗
  await db.query(`INSERT INTO scans (path) VALUES ('${files.scan[0].filepath}')`); // ✓
  await db.query('INSERT INTO scans (name) VALUES ($1)', [files.scan[0].originalFilename]); // ✓
  const form = new IncomingForm();
  form.on('field', (name, value) => db.query(`INSERT INTO fields (name) VALUES ('${name}', '${value}')`)); // ✗
  form.on('file', (name, file) => db.query(`INSERT INTO files (name) VALUES ('${file.originalFilename}')`)); // ✗
  form.parse(req, async (error, fields, files) => {
    await db.query(`INSERT INTO scans (title) VALUES ('${fields.title[0]}')`); // ✗
    for (const scan of files.scans) await db.query(`INSERT INTO scans (name) VALUES ('${scan.originalFilename}')`); // ✗
    for (const scan of files.scans) await db.query(`INSERT INTO scans (name) VALUES ('${scan.newFilename}')`); // ✓
  });
}).listen(3000);

http.createServer((req, res) => {
  const parser = busboy({ headers: req.headers });
  parser.on('file', async (name, stream, { filename, mimeType }) => {
    await db.query(`INSERT INTO parts (name) VALUES ('${filename}')`); // ✗
    await db.query(`SELECT * FROM ${mimeType}`); // ?
    for await (const piece of stream) await db.query(`INSERT INTO parts (content) VALUES ('${piece}')`); // ✗
    stream.on('data', (piece) => db.query('INSERT INTO parts (content) VALUES ($1)', [piece])); // ✓
    stream.on('data', (piece) => db.query(`INSERT INTO parts (content) VALUES ('${piece}')`)); // ✗
  });
  parser.on('field', (name, value) => db.query(`INSERT INTO fields (value) VALUES ('${value}')`)); // ✗
  parser.on('close', (reason) => db.query(`SELECT * FROM ${reason}`)); // ?
  req.pipe(parser);
}).listen(3001);
