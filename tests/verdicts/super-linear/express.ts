// @ts-nocheck: the packages are not installed.
import express from 'express';
import { IsString, Matches } from 'class-validator';
import mongoose, { Schema } from 'mongoose';
import { z } from 'zod';

const app = express();
app.use(express.json());

const words = /^(\w+\s?)*$/; // ✗ – two ways to read each letter
const same = new RegExp('^(a|a)*$'); // ✗

app.post('/x', (req, res) => {
  words.test(req.body.title);
  same.test(req.body.title);
  /^(a+)+$/.test(req.body.name); // ✗
  /^(a|aa)+$/.exec(String(req.query.a)); // ✗
  /^(a+)+$/.test('aaa'); // ✓ – a constant
  /^(?:a+)+/.test(req.body.name); // ✓ – nothing makes it fail after the first letter
  req.body.text.replace(/\s+$/, ''); // ✗ – quadratic
  req.body.text.replace(/^\s+|\s+$/g, ''); // ✗
  req.body.text.match(/^[^\s@]+@[^\s@]+\.[^\s@]+$/); // ✗
  req.body.text.split(/,/); // ✓
  req.body.text.split(/\s*,\s*/); // ✗
  req.body.text.slice(0, 200).replace(/\s+$/, ''); // ✓
  String(Number(req.query.n)).replace(/0+$/, ''); // ✓ – a number is short
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(req.body.slug); // ✓
  /^(?:\d+,)*\d+$/.test(req.body.list); // ✓
  /^(a{1,10}b){1,10}$/.test(req.body.pairs); // ✓
  /^(?=.*[a-z])(?=.*\d).{8,64}$/.test(req.body.password); // ✓
  /^(?!.*--)(a+)+$/.test(req.body.name); // ? – the lookahead may keep the texts out
  req.headers['x-list'].match(/Bearer\s+(.*)$/); // ✓ – fails only before a line break, which no header holds
  req.body.text.match(/Bearer\s+(.*)$/); // ✗
  if (req.body.short.length > 200) return res.sendStatus(400);
  'constant   '.replace(/\s+$/, ''); // ✓
  res.end();
});

export const schema = z.object({ v: z.string().regex(/^(\w+\s?)*$/), w: z.string().regex(/^\w+$/) }); // ✗
export const linear = z.object({ w: z.string().regex(/^\w+$/) }); // ✓

export const trimEnd = (s) => s.replace(/\s+$/, ''); // ?
export const slow = (s) => /^(a+)+$/.test(s); // ✗

const byName = {
  phone: /^(\+?\d+[ -]?)+$/, // ✗
  tag: /^(?:[a-z]|[a-z0-9])*$/, // ✗
  code: /^\d{5}(?:-\d{4})?$/, // ✓
} as const;
const listed = [/^(\w+\s?)*$/, /^\w+$/]; // ✗
export const isOfKind = (value: string, kind: keyof typeof byName = 'phone') => byName[kind].test(value);
export const isListed = (value: string) => listed.some((one) => one.test(value));
export function isOneOf(value: string) {
  for (const one of [/^(?:a+)+$/]) if (one.test(value)) return true; // ✗
  for (const one of [/^a+$/]) if (one.test(value)) return true; // ✓
  return false;
}

export class Handle {
  @IsString()
  @Matches(/^(([a-z])+.)+[A-Z]([a-z])+$/) // ✗
  text!: string;

  @Matches(/^[a-z]+$/) // ✓
  short!: string;
}

export const handles = new Schema({ handle: { type: String, match: /^(\w+)+$/ } }); // ✗
export const messages = new mongoose.Schema({ handle: { type: String, match: [/^(\w+)+$/, 'no handle'] } }); // ✗
export const plainHandles = new Schema({ handle: { type: String, match: /^\w+$/ } }); // ✓
