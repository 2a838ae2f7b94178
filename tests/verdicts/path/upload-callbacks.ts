// @ts-nocheck: the packages are not installed.
import path from 'node:path';
import express from 'express';
import multer from 'multer';
import formidable from 'formidable';
import fileUpload from 'express-fileupload';
const app = express();
const storage = multer.diskStorage({
  destination: (req, file, done) => done(null, path.join('files', req.params.user)), // ✗
  filename: (req, file, done) => done(null, file.originalname), // ?
});
const other = multer.diskStorage({
  destination: 'files',
  filename(req, file, cb) {
    cb(null, `${Date.now()}-${req.body.name}`); // ✗
  },
});
const third = multer.diskStorage({
  destination(req, file, cb) { cb(null, 'files'); }, // ✓
  filename(req, file, cb) {
    cb(null, Date.now() + path.extname(file.originalname)); // ✓
  },
});
const upload = multer({ storage });
app.post('/u/:user', upload.single('file'), async (req, res) => {
  formidable({ uploadDir: req.query.dir }); // ✗
  formidable({ uploadDir: 'files' }); // ✓
  res.end();
});
app.use(fileUpload());
app.post('/e', async (req, res) => {
  await req.files.file.mv('files/' + req.files.file.name); // ?
  await req.files.file.mv('files/' + req.body.name); // ✗
  await req.files.file.mv('files/a.txt'); // ✓
  res.end();
});
