// packages: @neondatabase/serverless@^1.0.0, axios@^1.0.0, got@^14.0.0, knex@^3.0.0, mongodb@^7.0.0, postgres@^3.0.0, sequelize@^6.0.0, typeorm@^1.0.0
// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';
import got from 'got';
import knex from 'knex';
import mysql from 'mysql2/promise';
import Database from 'better-sqlite3';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { Sequelize, UniqueConstraintError } from 'sequelize';
import { DataSource, QueryFailedError } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import { neon } from '@neondatabase/serverless';
import postgres from 'postgres';
import { db } from './db';

const app = express();
const upstream = axios.create({ baseURL: 'http://prices' });
const client = got.extend({ prefixUrl: 'http://prices' });
const store = knex({ client: 'pg' });
const pool = mysql.createPool({});
const local = new Database('shop.db');
const mongo = new MongoClient('mongodb://shop');
const Item = mongoose.model('Item', new mongoose.Schema({ name: String }));
const orm = new Sequelize('postgres://shop');
const source = new DataSource({ type: 'postgres' });
const prisma = new PrismaClient();
const tag = neon('postgres://shop');
const sql = postgres('postgres://shop');

app.get('/axios', async (req, res) => {
  try {
    res.json((await axios.get('http://prices')).data); // ✓
  } catch (error) {
    if (error.response) return res.status(502).json(error.response.data); // ✓ – what the other server answered
    res.status(500).json({ error }); // ✗ – the headers of the request, and the stack
  }
});
app.get('/axios/instance', (req, res) => {
  upstream.get('/all').then((answer) => res.json(answer.data)).catch((error) => res.status(500).json(error.config)); // ✗
});
app.get('/got', async (req, res) => {
  try {
    res.json(await client.get('all').json());
  } catch (error) {
    res.status(500).send(error); // ✗
  }
});
app.get('/knex', async (req, res) => {
  try {
    res.json(await store('items').select());
  } catch (error) {
    res.status(500).json({ message: error.message }); // ?
    res.status(500).json({ error }); // ✗
  }
});
app.get('/mysql2', async (req, res) => {
  try {
    res.json(await pool.query('SELECT 1'));
  } catch (error) {
    res.status(500).json({ code: error.code, why: error.sqlMessage }); // ✗
  }
});
app.get('/better-sqlite3', (req, res) => {
  try {
    res.json(local.prepare('SELECT 1').all());
  } catch (error) {
    res.status(500).json({ error }); // ? – its own properties are a code
  }
});
app.get('/mongodb', async (req, res) => {
  try {
    res.json(await mongo.db().collection('items').findOne({}));
  } catch (error) {
    res.status(500).json({ at: error.keyValue }); // ✗
  }
});
app.get('/mongoose', async (req, res) => {
  try {
    res.json(await Item.find());
  } catch (error) {
    res.status(500).json(error); // ✗
  }
});
app.get('/sequelize', async (req, res) => {
  try {
    res.json(await orm.query('SELECT 1'));
  } catch (error) {
    res.status(500).json({ paths: error.errors.map((one) => one.path) }); // ✓
    res.status(500).json({ errors: error.errors }); // ✗ – they hold the instance
  }
});
app.get('/typeorm', async (req, res) => {
  try {
    res.json(await source.query('SELECT 1'));
  } catch (error) {
    res.status(500).json({ query: error.query }); // ✗
  }
});
app.get('/prisma', async (req, res) => {
  try {
    res.json(await prisma.item.findMany());
  } catch (error) {
    res.status(500).json({ code: error.code, meta: error.meta }); // ✗
  }
});
app.get('/neon', async (req, res) => {
  try {
    res.json(await tag`SELECT * FROM items`);
  } catch (error) {
    res.status(500).json({ detail: error.detail }); // ✗
    res.status(500).json({ code: error.code }); // ✓
  }
});
app.get('/postgres', async (req, res) => {
  try {
    res.json(await sql`SELECT * FROM items`);
  } catch (error) {
    res.status(500).json({ error }); // ✗
  }
});
app.get('/unseen-driver', async (req, res) => {
  try {
    res.json(await db.query('SELECT * FROM items'));
  } catch (error) {
    res.status(500).send(error); // ✗ – a statement is given to it
    res.status(500).json({ code: error.code }); // ✓
  }
});
app.get('/unseen', async (req, res) => {
  try {
    res.json(await db.load('items'));
  } catch (error) {
    res.status(500).send(error); // ?
  }
});
const findItems = () => store('items').select();
app.get('/function', async (req, res) => {
  try {
    res.json(await findItems());
  } catch (error) {
    res.status(500).json({ error }); // ✗
  }
});
app.get('/class', async (req, res) => {
  try {
    res.json(await db.load('items'));
  } catch (error) {
    if (error instanceof QueryFailedError) return res.status(500).json({ query: error.query }); // ✗
    if (error instanceof QueryFailedError && error.code) return res.status(500).json({ code: error.code }); // ✓
    if (error instanceof UniqueConstraintError) return res.status(409).json({ errors: error.errors }); // ?
    res.status(500).json({ query: error.query }); // ?
  }
});
app.listen(3000);
