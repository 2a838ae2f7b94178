// @ts-nocheck: the packages are not installed.
import path from 'node:path';
import express from 'express';
import multer from 'multer';
const app = express();
const storage = multer.diskStorage({ filename: (req, file, done) => done(null, file.originalname) }); // ✗
app.post('/', multer({ storage, preservePath: true }).single('file'), (req, res) => res.end());
multer.diskStorage({ filename: (req, file, done) => done(null, path.basename(file.originalname)) }); // ✓
