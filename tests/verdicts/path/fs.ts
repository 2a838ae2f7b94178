// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import { posix as paths, sep, toNamespacedPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';

const app = express();

app.get('/one/:name', async (req, res) => {
  const name = req.query.name;
  fs.appendFile(name, () => {}); // ✗
  fs.appendFileSync(name); // ✗
  fs.chmod(name, () => {}); // ✗
  fs.chmodSync(name); // ✗
  fs.chown(name, () => {}); // ✗
  fs.chownSync(name); // ✗
  fs.glob(name, () => {}); // ✗
  fs.globSync(name); // ✗
  fs.lchmod(name, () => {}); // ✗
  fs.lchmodSync(name); // ✗
  fs.lchown(name, () => {}); // ✗
  fs.lchownSync(name); // ✗
  fs.lutimes(name, () => {}); // ✗
  fs.lutimesSync(name); // ✗
  fs.mkdir(name, () => {}); // ✗
  fs.mkdirSync(name); // ✗
  fs.mkdtemp(name, () => {}); // ✗
  fs.mkdtempSync(name); // ✗
  fs.open(name, () => {}); // ✗
  fs.openSync(name); // ✗
  fs.opendir(name, () => {}); // ✗
  fs.opendirSync(name); // ✗
  fs.readFile(name, () => {}); // ✗
  fs.readFileSync(name); // ✗
  fs.readdir(name, () => {}); // ✗
  fs.readdirSync(name); // ✗
  fs.readlink(name, () => {}); // ✗
  fs.readlinkSync(name); // ✗
  fs.realpath(name, () => {}); // ✓ – it opens nothing, and what it answers is compared
  fs.realpathSync(name); // ✓
  fs.rm(name, () => {}); // ✗
  fs.rmSync(name); // ✗
  fs.rmdir(name, () => {}); // ✗
  fs.rmdirSync(name); // ✗
  fs.truncate(name, () => {}); // ✗
  fs.truncateSync(name); // ✗
  fs.unlink(name, () => {}); // ✗
  fs.unlinkSync(name); // ✗
  fs.utimes(name, () => {}); // ✗
  fs.utimesSync(name); // ✗
  fs.writeFile(name, () => {}); // ✗
  fs.writeFileSync(name); // ✗
  fs.createReadStream(name); // ✗
  fs.createWriteStream(name); // ✗
  fs.openAsBlob(name); // ✗
  fs.unwatchFile(name); // ✗
  fs.watch(name); // ✗
  fs.watchFile(name); // ✗
  fs.readFileSync('name.txt'); // ✓
  process.chdir(name); // ✗
  fs.exists(name, () => {}); // ✓ – said where it is used
});

app.get('/two/:name', async (req, res) => {
  const name = req.query.name;
  fs.copyFile(name, 'b', () => {}); // ✗
  fs.copyFileSync('a', name); // ✗
  fs.cp(name, 'b', () => {}); // ✗
  fs.cpSync('a', name); // ✗
  fs.link(name, 'b', () => {}); // ✗
  fs.linkSync('a', name); // ✗
  fs.rename(name, 'b', () => {}); // ✗
  fs.renameSync('a', name); // ✗
  fs.symlink(name, 'b', () => {}); // ✗
  fs.symlinkSync('a', name); // ✗
  fs.promises.rename('a', 'b'); // ✓
});

app.get('/asked/:name', async (req, res) => {
  const name = req.query.name;
  fs.access(name, () => {}); // ✗
  fs.accessSync(name); // ✗
  fs.exists(name, () => {}); // ✗
  fs.existsSync(name); // ✗
  fs.lstat(name, () => {}); // ✗
  fs.lstatSync(name); // ✗
  fs.stat(name, () => {}); // ✗
  fs.statSync(name); // ✗
  fs.statfs(name, () => {}); // ✗
  fs.statfsSync(name); // ✗
});

app.get('/made/:name', async (req, res) => {
  const name = req.params.name;
  fs.readFileSync(paths.dirname(name)); // ✗
  fs.readFileSync(toNamespacedPath(name)); // ✗
  fs.readFileSync(paths.format({ dir: 'files', base: name })); // ✗
  fs.readFileSync(paths.format({ dir: 'files', base: paths.basename(name) })); // ✓
  fs.readFileSync(fileURLToPath(name)); // ✗
  fs.readFileSync(fileURLToPath(import.meta.url)); // ✓
  fs.readFileSync(new URL(`./pages/${name}.html`, import.meta.url)); // ✗ – `..` in it leaves the directory
  fs.readFileSync(fileURLToPath(new URL(`./pages/${name}.html`, import.meta.url))); // ✗
  fs.readFileSync(new URL(`./pages/${encodeURIComponent(paths.basename(name))}.html`, import.meta.url)); // ✓
  fs.readFileSync(new URL(`file:///srv/${name}`)); // ✗
  fs.readFileSync(new URL('./pages/a.html', import.meta.url)); // ✓
  const real = fs.realpathSync('files' + sep + paths.basename(name)); // ✓
  fs.readFileSync(real); // ✓
  const other = await fs.promises.realpath('files' + sep + name); // ✓
  if (!other.startsWith('/srv/files' + sep)) return;
  fs.readFileSync(other); // ✓
  fs.readFileSync('files' + sep + (paths.isAbsolute(name) ? 'a' : 'b')); // ✓
});
