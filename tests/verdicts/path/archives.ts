// @ts-nocheck: the packages are not installed.
import fs from 'node:fs';
import path from 'node:path';
import AdmZip from 'adm-zip';
import unzipper from 'unzipper';
import tarStream from 'tar-stream';
import * as tar from 'tar';
import JSZip from 'jszip';
import yauzl from 'yauzl';

export function withAdmZip() {
  for (const entry of new AdmZip('u.zip').getEntries()) {
    fs.writeFileSync(path.join('out', entry.entryName), entry.getData()); // ✗
    fs.writeFileSync(path.join('out', entry.name), entry.getData()); // ✓
  }
  new AdmZip('u.zip').extractAllTo('out', true); // ✓
  const zip = new AdmZip('u.zip');
  zip.getEntries().forEach((entry) => {
    if (!entry.isDirectory) fs.writeFileSync('out/' + entry.entryName, entry.getData()); // ✗
  });
  zip.getEntries().forEach((entry) => {
    const target = path.join('/srv/out', entry.entryName);
    if (!target.startsWith('/srv/out/')) throw new Error('outside');
    fs.writeFileSync(target, entry.getData()); // ✓
  });
}
export function extracted(directory: string) {
  const zip = new AdmZip('u.zip');
  zip.extractAllTo(directory); // ? ts
  for (const entry of zip.getEntries()) zip.extractEntryTo(entry, `out/${directory}`); // ?
  zip.extractAllTo('out'); // ✓
}
export async function withUnzipper() {
  fs.createReadStream('u.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join('out', entry.path))); // ✗
  });
  for await (const entry of fs.createReadStream('u.zip').pipe(unzipper.Parse({ forceStream: true }))) {
    entry.pipe(fs.createWriteStream('out/' + entry.path)); // ✗
  }
  const directory = await unzipper.Open.file('u.zip');
  for (const file of directory.files) file.stream().pipe(fs.createWriteStream(path.join('out', file.path))); // ✗
  await directory.extract({ path: 'out' }); // ✓
  fs.createReadStream('u.zip').pipe(unzipper.Extract({ path: 'out' })); // ✓
}
export function withTar() {
  const extract = tarStream.extract();
  extract.on('entry', (header, stream, next) => {
    stream.pipe(fs.createWriteStream(path.join('out', header.name))); // ✗
    next();
  });
  tar.x({ file: 'u.tar', cwd: 'out' }); // ✓
  tar.x({ file: 'u.tar', cwd: 'out', preservePaths: true }); // ✗
  tar.t({ file: 'u.tar', onReadEntry: (entry) => fs.mkdirSync(path.join('out', entry.path)) }); // ✗
}
export async function withJsZip() {
  const zip = await JSZip.loadAsync(fs.readFileSync('u.zip'));
  zip.forEach((relative, file) => fs.writeFileSync(path.join('out', file.unsafeOriginalName), '')); // ✗
  for (const name of Object.keys(zip.files)) fs.writeFileSync(path.join('out', name), ''); // ✓ – cleaned names
  for (const name of Object.keys(zip.files)) fs.writeFileSync(path.join('out', zip.files[name].unsafeOriginalName), ''); // ✗
}
export function withYauzl() {
  yauzl.open('u.zip', { lazyEntries: true }, (error, zip) => {
    zip.on('entry', (entry) => {
      fs.createWriteStream(path.join('out', entry.fileName)); // ✓ – yauzl refuses archives with other names
    });
  });
  yauzl.fromBuffer(fs.readFileSync('u.zip'), { decodeStrings: false }, (error, zip) => {
    zip.once('entry', (entry) => {
      fs.createWriteStream(path.join('out', entry.fileName.toString())); // ✗
    });
  });
}
export async function withYauzlLater() {
  for await (const entry of (await yauzl.openPromise('u.zip')).eachEntry()) fs.createWriteStream(path.join('out', entry.fileName)); // ✓
  const raw = await yauzl.openPromise('u.zip', { decodeStrings: false });
  for await (const entry of raw.eachEntry()) fs.createWriteStream('out/' + entry.fileName); // ✗
}
