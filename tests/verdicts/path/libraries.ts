// @ts-nocheck: the packages are not installed.
import path from 'node:path';
import express from 'express';
import fs from 'fs-extra';
import { readJson, outputFile } from 'fs-extra';
import gfs from 'graceful-fs';
import { glob, globSync } from 'glob';
import fg from 'fast-glob';
import { globby } from 'globby';
import rimrafItself, { rimraf, rimrafSync } from 'rimraf';
import del, { deleteAsync } from 'del';
import mkdirpItself, { mkdirp } from 'mkdirp';
import archiver from 'archiver';
import sharp from 'sharp';
import dotenv from 'dotenv';
import decompress from 'decompress';
import extract from 'extract-zip';
import send from 'send';
import tmp from 'tmp';
import { tmpNameSync } from 'tmp';
import Cache, { Cache as FileCache } from 'file-system-cache';
import serveStatic from 'serve-static';
import puppeteer from 'puppeteer';
import { chromium } from 'playwright';

const app = express();
app.use(express.json());
app.post('/x/:name', async (req, res) => {
  const name = req.body.name;
  await fs.readFile(name); // ✗
  await fs.copy('a', name); // ✗
  await fs.remove(path.join('files', name)); // ✗
  await fs.remove(path.join('files', path.basename(name))); // ✓
  await fs.promises.unlink(name); // ✗
  await readJson(name); // ✗
  await outputFile('files/' + name, 'x'); // ✗
  await gfs.promises.readFile(name); // ✗
  gfs.readFileSync(name); // ✗
  await glob(name); // ✗
  globSync(['a/*', name]); // ✗
  globSync('**/*.md', { cwd: name }); // ✗
  globSync('**/*.md', { cwd: 'files' }); // ✓
  await fg([`files/${name}/**`]); // ✗
  fg.sync(name); // ✗
  await globby(name); // ✗
  await rimraf(path.join('files', name)); // ✗
  rimrafSync(name); // ✗
  await deleteAsync(name); // ✓ – it stays in the working directory
  await deleteAsync(name, { force: true }); // ✗
  await del(name, { force: true }); // ✗
  rimrafItself(name, () => {}); // ✗
  mkdirpItself('files/' + name); // ✗
  await mkdirp('files/' + name); // ✗
  tmp.fileSync({ tmpdir: name }); // ✗
  tmpNameSync({ tmpdir: path.join('work', name) }); // ✗
  tmp.dirSync({ dir: name, prefix: name, name }); // ✓ – it stays below the directory for temporary files
  Cache({ basePath: name }); // ✗
  new FileCache({ basePath: 'cache/' + name }); // ✗
  await new FileCache({ basePath: 'cache', ns: name }).get(name); // ✓ – digests
  const archive = archiver('zip', {});
  archive.file('files/' + name, { name: 'x' }); // ✗
  archive.directory(name, false); // ✗
  await sharp(req.file.buffer).resize(10).toFile('thumbs/' + name); // ✗
  await sharp('a.png').toFile('b.png'); // ✓
  await sharp('uploads/' + name).toBuffer(); // ✗
  await sharp(name).toBuffer(); // ✗
  await sharp(Buffer.from(name, 'base64')).toBuffer(); // ✓ – bytes
  await sharp(req.file.buffer).toBuffer(); // ✓
  await sharp(await load(name)).toBuffer(); // ✓
  await decompress('a.zip', 'out/' + name); // ✗
  await decompress(name, 'out'); // ✓ – bytes, or a path
  await extract('a.zip', { dir: name }); // ✗
  await extract(name, { dir: '/srv/out' }); // ✗
  await extract('a.zip', { dir: '/srv/out' }); // ✓
  send(req, req.params.name, { root: '/srv/files' }).pipe(res); // ✓
  send(req, req.body.name).pipe(res); // ✗
  send(req, 'a.pdf', { root: name }).pipe(res); // ✗
  serveStatic(name); // ✗
  const page = await (await puppeteer.launch()).newPage();
  await page.pdf({ path: 'out/' + name }); // ✗
  await page.screenshot({ path: name }); // ✗
  await page.pdf({ path: 'out/a.pdf' }); // ✓
  const other = await (await chromium.launch()).newPage();
  await other.pdf({ path: 'out/' + name }); // ✗
  await other.screenshot({ path: name, fullPage: true }); // ✗
  dotenv.config({ path: name }); // ✗
  res.end();
});
app.get('/asked', async (req, res) => {
  if (await fs.pathExists(req.query.name)) res.end(); // ✗
});
