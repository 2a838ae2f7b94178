import { noNosqlInjection as rule } from '../../src/rules/no-nosql-injection.ts';
import { testRule, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const prelude = `import express from 'express';
import mongoose from 'mongoose';
import { PrismaClient } from '@prisma/client';
import { MongoClient } from 'mongodb';
import mysql from 'mysql';
import Redis from 'ioredis';
import knexOf from 'knex';
const app = express(); app.use(express.json());
const prisma = new PrismaClient();
const rooms = new MongoClient('').db().collection('rooms');
const db = mysql.createPool({});
const redis = new Redis();
const knex = knexOf({});
const Guest = mongoose.model('Guest', new mongoose.Schema({ email: String }));
`;
const handler = (body: string, head = prelude) => `${head}app.post('/x', async (req, res) => {
  ${body}
});`;
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });

type Edits = readonly (readonly [messageId: string, body: string, name?: string | undefined, head?: string])[];

const found = (body: string, messageId: string, data: Record<string, string>, edits: Edits, options?: object): InvalidCase => ({
  name: body, code: handler(body), ...(options ? { options } : {}),
  errors: [{
    messageId, data,
    suggestions: edits.map(([edit, output, name, head]) => ({ messageId: edit, ...(name ? { data: { name } } : {}), output: handler(output, head) })),
  }],
});

const size = { value: '`req.body.size` (line 16)', sink: '`rooms.find`' };

testRule(rule, {
  valid: [
    safe("await rooms.findOne({ code: String(req.body.code) });"),
    safe("await rooms.findOne({ code: { $eq: req.body.code } });"),
    safe("await Guest.findById(req.params.id);"),
    safe("const code = req.body.code; if (typeof code !== 'string') return; await rooms.findOne({ code });"),
    safe("res.json([1, 2].find((one) => one === req.body.n));"),
    safe("await rooms.find({ at: { $gt: req.body.from } }).toArray();"),
    { name: 'unproven values are silent by default', code: handler('await rooms.findOne({ code: lookUp(req.body.code) });') },
    safe("db.query('SELECT * FROM rooms WHERE code = ?', [String(req.body.code)]);"),
    safe("db.query('UPDATE rooms SET ?', req.body);"),
    safe("redis.call('GET', String(req.body.key));"),
    safe("knex('rooms').where({ code: req.body.code });"),
    'import { rooms } from "./rooms"; export const find = (code) => rooms.findOne({ code });',
  ],
  invalid: [
    found('await rooms.findOne({ code: req.body.code });', 'operators', { value: '`req.body.code` (line 16)', sink: '`rooms.findOne`' }, [
      ['asText', 'await rooms.findOne({ code: String(req.body.code) });'],
      ['asOperator', 'await rooms.findOne({ code: { $eq: req.body.code } });', '{ $eq: … }'],
    ]),
    found('const { code } = req.body; await rooms.findOne({ /* its code */ code });', 'operators', { value: '`code` (`req.body.code`, line 16)', sink: '`rooms.findOne`' }, [
      ['asText', 'const { code } = req.body; await rooms.findOne({ /* its code */ code: String(code) });'],
      ['asOperator', 'const { code } = req.body; await rooms.findOne({ /* its code */ code: { $eq: code } });'],
    ]),
    found('await rooms.findOne({ _id: req.body.id });', 'operators', { value: '`req.body.id` (line 16)', sink: '`rooms.findOne`' }, [
      ['asObjectId', 'await rooms.findOne({ _id: new ObjectId(req.body.id) });', undefined, prelude.replace('{ MongoClient }', '{ MongoClient, ObjectId }')],
      ['asOperator', 'await rooms.findOne({ _id: { $eq: req.body.id } });'],
    ]),
    found('await Guest.findById(req.body.id);', 'operators', { value: '`req.body.id` (line 16)', sink: '`Guest.findById`' }, [
      ['asText', 'await Guest.findById(String(req.body.id));'],
    ]),
    found('await prisma.room.findFirst({ where: { code: req.body.code } });', 'operators', { value: '`req.body.code` (line 16)', sink: '`prisma.room.findFirst`' }, [
      ['asText', 'await prisma.room.findFirst({ where: { code: String(req.body.code) } });'],
      ['asOperator', 'await prisma.room.findFirst({ where: { code: { equals: req.body.code } } });', '{ equals: … }'],
    ]),
    found('await rooms.find(req.body).toArray();', 'wholeFilter', { value: '`req.body` (line 16)', sink: '`rooms.find`' }, []),
    found('await rooms.find({ ...req.body, open: true }).toArray();', 'wholeFilter', { value: '`{ ...req.body, open: true }` (`req.body`, line 16)', sink: '`rooms.find`' }, []),
    found('await rooms.find({ $where: `this.size > ${req.body.size}` }).toArray();', 'code', size, [
      ['asFields', 'await rooms.find({ size: { $gt: Number(req.body.size) } }).toArray();'],
    ]),
    found('await rooms.find({ open: true, $where: "this.size >= 2 && this.size < " + req.body.size + " && this.at.floor === \'top\'" }).toArray();', 'code', size, [
      ['asFields', "await rooms.find({ open: true, size: { $gte: 2, $lt: Number(req.body.size) }, 'at.floor': 'top' }).toArray();"],
    ]),
    found("await rooms.find({ $where: `this.code === '${req.body.code}' && this.beds != '2'` }).toArray();", 'code', { value: '`req.body.code` (line 16)', sink: '`rooms.find`' }, [
      ['asFields', "await rooms.find({ code: String(req.body.code), beds: { $ne: '2' } }).toArray();"],
    ]),
    found('await rooms.find({ size: 1, $where: `this.size > ${req.body.size}` }).toArray();', 'code', size, []),
    found('await rooms.find({ ...scope, $where: `this.size > ${req.body.size}` }).toArray();', 'code', size, []),
    found('await rooms.find({ $where: `this.size > ${req.body.size} && this.size > 3` }).toArray();', 'code', size, []),
    found('await rooms.find({ $where: `this.size > ${req.body.size} || this.open` }).toArray();', 'code', size, []),
    found('await rooms.find({ $where: /* large */ `this.size > ${req.body.size}` }).toArray();', 'code', size, []),
    found('await Guest.$where(`this.size > ${req.body.size}`);', 'code', { value: '`req.body.size` (line 16)', sink: '`Guest.$where`' }, []),
    found('await Guest.find().select(req.body.fields);', 'hiddenFields', { value: '`req.body.fields` (line 16)', sink: '`Guest.find().select`' }, []),
    found('await Guest.find().sort(req.body.order);', 'selection', { value: '`req.body.order` (line 16)', sink: '`Guest.find().sort`' }, [], strict),
    found('await rooms.findOne({ code: lookUp(req.body.code) });', 'unprovenOperators', { value: '`lookUp(req.body.code)` (`req.body.code`, line 16)', sink: '`rooms.findOne`' }, [
      ['asText', 'await rooms.findOne({ code: String(lookUp(req.body.code)) });'],
      ['asOperator', 'await rooms.findOne({ code: { $eq: lookUp(req.body.code) } });'],
    ], strict),
    found('await rooms.find(lookUp(1)).toArray();', 'unprovenFilter', { value: '`lookUp(1)` (the result of a call, line 16)', sink: '`rooms.find`' }, [], strict),
    found('await rooms.find({ $where: lookUp(1) }).toArray();', 'unprovenCode', { value: '`lookUp(1)` (the result of a call, line 16)', sink: '`rooms.find`' }, [], strict),
    found('await Guest.findOne({ email: req.query.email });', 'list', { value: '`req.query.email` (line 16)', sink: '`Guest.findOne`' }, [
      ['asText', 'await Guest.findOne({ email: String(req.query.email) });'],
      ['asOperator', 'await Guest.findOne({ email: { $eq: req.query.email } });'],
    ], strict),
    found("db.query('SELECT * FROM rooms WHERE code = ?', [req.body.code]);", 'statement', { value: '`req.body.code` (line 16)', sink: '`db.query`' }, [
      ['asText', "db.query('SELECT * FROM rooms WHERE code = ?', [String(req.body.code)]);"],
    ]),
    found("db.query('INSERT INTO rooms (code) VALUES (?)', [req.body.code]);", 'unprovenStatement', { value: '`req.body.code` (line 16)', sink: '`db.query`' }, [
      ['asText', "db.query('INSERT INTO rooms (code) VALUES (?)', [String(req.body.code)]);"],
    ], strict),
    found("redis.call(req.body.command, 'key');", 'command', { value: '`req.body.command` (line 16)', sink: '`redis.call`' }, []),
    found("redis.call(lookUp(1), 'key');", 'unprovenCommand', { value: '`lookUp(1)` (the result of a call, line 16)', sink: '`redis.call`' }, [], strict),
    found("redis.set('key', req.body.value);", 'words', { value: '`req.body.value` (line 16)', sink: '`redis.set`' }, [
      ['asText', "redis.set('key', String(req.body.value));"],
    ], strict),
    found("knex('rooms').where(req.body);", 'columns', { value: '`req.body` (line 16)', sink: "`knex('rooms').where`" }, [], strict),
    {
      name: 'what a function is given is not rewritten by --fix', code: handler('const find = (by) => rooms.findOne(by); await find({ code: req.body.code });'), options: { fixStyle: 'String' },
      errors: [{
        messageId: 'operators', data: { value: '`req.body.code` (line 16)', sink: '`rooms.findOne`' },
        suggestions: [
          { messageId: 'asText', output: handler('const find = (by) => rooms.findOne(by); await find({ code: String(req.body.code) });') },
          { messageId: 'asOperator', output: handler('const find = (by) => rooms.findOne(by); await find({ code: { $eq: req.body.code } });') },
        ],
      }],
    },
    {
      name: 'fixStyle String', code: handler('await rooms.findOne({ code: req.body.code });'), options: { fixStyle: 'String' },
      output: handler('await rooms.findOne({ code: String(req.body.code) });'),
      errors: [{
        messageId: 'operators',
        suggestions: [
          { messageId: 'asText', output: handler('await rooms.findOne({ code: String(req.body.code) });') },
          { messageId: 'asOperator', output: handler('await rooms.findOne({ code: { $eq: req.body.code } });') },
        ],
      }],
    },
  ],
});
