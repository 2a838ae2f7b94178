// @ts-nocheck: the packages are not installed.
// packages: mongodb@^7.0.0, mongoose@^9.0.0
import fs from 'node:fs';
import express from 'express';
import { ObjectId } from 'mongodb';
import mongoose from 'mongoose';

const app = express();

app.get('/driver', (req, res) => {
  const id = String(req.query.id);
  if (!ObjectId.isValid(id)) return res.sendStatus(400);
  res.send(fs.readFileSync(`/srv/${id}.log`)); // ✓ – 24 hexadecimal digits
});

app.get('/odm', (req, res) => {
  const id = String(req.query.id);
  if (!mongoose.isValidObjectId(id)) return res.sendStatus(400);
  res.send(fs.readFileSync(`/srv/${id}.log`)); // ✓
});

app.get('/digits', (req, res) => {
  const id = String(req.query.id);
  if (!mongoose.isObjectIdOrHexString(id)) return res.sendStatus(400);
  res.send(fs.readFileSync(`/srv/${id}.log`)); // ✓
});

app.get('/unchecked', (req, res) => {
  res.send(fs.readFileSync(`/srv/${req.query.id}.log`)); // ✗
});
