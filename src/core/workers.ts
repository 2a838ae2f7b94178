import type { File } from './file.ts';
import { perFile } from './per-file.ts';

/** Does the file run in a worker, by its name or by what only workers call? Its messages are those of the page that has made it. */
export const isOfWorker = perFile(({ filename, sourceCode: { text } }: File): boolean =>
  !/\b(?:window|document)\b/.test(text) && (namesWorker.test(filename.split(/[\\/]/).at(-1) ?? '') || usesWorker.test(text)));

const namesWorker = /(?:^|[^a-z])(?:worker|sw)(?:[^a-z]|$)|[a-z]Worker/;
const usesWorker = /\b(?:importScripts|skipWaiting|clients|WorkerGlobalScope)\b|(?:^|[^.\w])(?:self\.)?postMessage\s*\(/m;
