// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import path from 'node:path';
import express from 'express';
import formidable from 'formidable';
import multer from 'multer';

const app = express();

app.post('/multer', multer({ dest: 'tmp' }).single('file'), (req, res) => {
  fs.renameSync(req.file.path, path.join('files', req.file.originalname)); // ? – multer takes the directories off, unless it is told to keep them
  fs.renameSync(req.file.path, path.join('files', req.file.filename)); // ✓
  res.end();
});

app.post('/formidable', async (req, res) => {
  const [, files] = await formidable().parse(req);
  const [file] = files.file;
  fs.copyFileSync(file.filepath, path.join('files', file.originalFilename)); // ✗
  fs.copyFileSync(file.filepath, path.join('files', file.newFilename)); // ✓
  res.end();
});
