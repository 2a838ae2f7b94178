import { expect, it } from 'vitest';
import { lint } from '../helpers/lint.ts';

const file = (check: string): string => `import express from 'express';
import fs from 'node:fs';
import { isValidObjectId } from 'mongoose';
const app = express();
app.use(express.json());
app.post('/', (req, res) => {
  const { id, ids } = req.body;
  ${check}
});`;

const checks = [
  ["if (!isValidObjectId(id)) return res.sendStatus(400); res.send(fs.readFileSync('/data/' + id));"],
  ["if (!ids.every(isValidObjectId)) return res.sendStatus(400); res.send(fs.readFileSync('/data/' + ids[0]));"],
] as const;

it.each(checks.flatMap(([check]) => [['^9.0.0', 'safe', check], ['^7.0.0', 'dangerous', check], ['*', 'unproven', check]] as const))('with %s it is %s: %s', (mongoose, verdict, check) => {
  const count = (config: 'recommended' | 'strict'): number =>
    lint(file(check), { filename: 'src/file.ts', config, only: ['no-path-traversal'], packages: { express: '^5.0.0', mongoose } }).length;
  expect([count('recommended'), count('strict')]).toEqual({ safe: [0, 0], dangerous: [1, 1], unproven: [0, 1] }[verdict]);
});
