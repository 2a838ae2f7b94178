import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import { MongoClient, ObjectId } from 'mongodb';
import { Sequelize, DataTypes } from 'sequelize';
import { DataSource } from 'typeorm';
import knexFactory from 'knex';
import mysql from 'mysql2/promise';
import _ from 'lodash';
import { z } from 'zod';
const app = express();
app.use(express.json());
const prisma = new PrismaClient();
const knex = knexFactory({ client: 'pg' });
const my = mysql.createPool({});
const sequelize = new Sequelize('');
const members = new MongoClient('').db().collection('members');
const rows = new DataSource({ type: 'postgres' }).getRepository('member');
const Member = mongoose.model('Member', new mongoose.Schema({ email: String }));
const Visit = mongoose.model('Visit', new mongoose.Schema({ page: String, note: String }));
const Client = sequelize.define('client', { name: DataTypes.STRING, city: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN });
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/members/:id', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'create of mongoose': 'await Member.create(req.body);',
    'constructor of a mongoose model': 'const member = new Member(req.body); await member.save();',
    'insertMany of mongoose': 'await Member.insertMany(req.body);',
    'findByIdAndUpdate': 'await Member.findByIdAndUpdate(req.params.id, req.body);',
    'findOneAndUpdate': 'await Member.findOneAndUpdate({ _id: req.params.id }, req.body);',
    'updateMany of mongoose': 'await Member.updateMany({ team: 1 }, req.body);',
    'replaceOne of mongoose': 'await Member.replaceOne({ _id: req.params.id }, req.body);',
    'set on a document': 'const member = await Member.findById(req.params.id); member.set(req.body); await member.save();',
    'spread in a prisma update': 'await prisma.member.update({ where: { id: 1 }, data: { ...req.body } });',
    'request wins over fixed keys': "await prisma.member.create({ data: { role: 'reader', ...req.body } });",
    'fixed keys behind the request': "await prisma.member.create({ data: { ...req.body, role: 'reader' } });",
    'upsert of prisma': 'await prisma.member.upsert({ where: { id: 1 }, create: {}, update: req.body });',
    'createMany of prisma': 'await prisma.member.createMany({ data: req.body });',
    'Object.assign onto a record': 'const member: any = await Member.findById(req.params.id); Object.assign(member, req.body); await member.save();',
    'merge of lodash onto a record': 'const member: any = await Member.findById(req.params.id); _.merge(member, req.body); await member.save();',
    'updateMany of prisma': 'await prisma.member.updateMany({ where: { team: 1 }, data: req.body });',
    'upsert of prisma, created': 'await prisma.member.upsert({ where: { id: 1 }, create: req.body, update: {} });',
    'build of sequelize': 'const client = Client.build(req.body); await client.save();',
    'update of a sequelize model': 'await Client.update(req.body, { where: { id: req.params.id } });',
    'upsert of sequelize': 'await Client.upsert(req.body);',
    'set of a sequelize instance': 'const client = await Client.findByPk(req.params.id); client.set(req.body); await client.save();',
    'create of typeorm': 'const row = rows.create(req.body); await rows.save(row);',
    'insert of typeorm': 'await rows.insert(req.body);',
    'update of typeorm': 'await rows.update(req.params.id, req.body);',
    'upsert of typeorm': "await rows.upsert(req.body, ['id']);",
    'values of a typeorm builder': "await rows.createQueryBuilder().insert().into('member').values(req.body).execute();",
    'set of a typeorm builder': "await rows.createQueryBuilder().update().set(req.body).where('id = 1').execute();",
    'insertMany of mongodb': 'await members.insertMany(req.body);',
    'replaceOne of mongodb': 'await members.replaceOne({ _id: new ObjectId(req.params.id) }, req.body);',
    'update of mongodb without operator': 'await members.updateOne({ _id: new ObjectId(req.params.id) }, req.body);',
    'defaults of lodash onto a record': 'const member: any = await Member.findById(req.params.id); _.defaults(member, req.body); await member.save();',
    'update of knex': "await knex('members').where({ id: req.params.id }).update(req.body);",
    'insert of knex': "await knex('members').insert(req.body);",
    'zod schema that keeps other keys': 'const input = z.looseObject({ name: z.string() }).parse(req.body); await prisma.member.create({ data: input as any });',
    '$set of mongodb': 'await members.updateOne({ _id: new ObjectId(req.params.id) }, { $set: req.body });',
    'insertOne of mongodb': 'await members.insertOne(req.body);',
    'create of sequelize': 'await Client.create(req.body);',
    'bulkCreate of sequelize': 'await Client.bulkCreate(req.body);',
    'update of a sequelize instance': 'const client = await Client.findByPk(req.params.id); await client.update(req.body);',
    'save of typeorm': 'await rows.save(req.body);',
    'merge of typeorm': 'const row = await rows.findOneBy({ id: 1 }); rows.merge(row, req.body);',
    'SET ? of mysql2': "await my.query('UPDATE members SET ? WHERE id = ?', [req.body, req.params.id]);",
    'entries of the request made an object again': 'await prisma.member.create({ data: Object.fromEntries(Object.entries(req.body)) as any });',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'parameter of a service': 'export class Members { async create(input: { name: string }) { return prisma.member.create({ data: input as any }); } }',
    'middleware from another file': "import { validate } from './middleware';\napp.post('/members', validate('member'), async (req, res) => { res.json(await Member.create(req.body)); });",
    'mapper from another file': "import { toMember } from './mapper';\napp.post('/members', async (req, res) => { res.json(await Member.create(toMember(req.body))); });",
  }),
  { name: 'model whose fields are all harmless', verdict: 'unproven', code: handler('await Visit.create(req.body);') },
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'fields taken out': 'const { name, email } = req.body; await prisma.member.create({ data: { name, email } });',
    'pick of lodash': "await Member.create(_.pick(req.body, ['name', 'email']));",
    'zod schema that strips other keys': 'const input = z.object({ name: z.string() }).parse(req.body); await Member.create(input);',
    'zod schema that rejects other keys': 'const input = z.strictObject({ name: z.string() }).parse(req.body); await Member.create(input);',
    'fields of sequelize': "await (sequelize.models.member as any).create(req.body, { fields: ['name', 'email'] });",
    'Object.assign onto a new object': 'const page = Object.assign({}, { size: 10 }, { number: Number(req.query.page) }); res.json(page);',
    'one field beside a date': 'await members.insertOne({ name: req.body.name, at: new Date() });',
  }),
  ...examples('safe', file, {
    'mapper of this file': "const toMember = (input: any) => ({ name: input.name, email: input.email });\napp.post('/members', async (req, res) => { res.json(await Member.create(toMember(req.body))); });",
    'schema of a Fastify route that rejects other keys': "import Fastify from 'fastify';\nconst closed = { body: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false } };\nFastify().post('/members', { schema: closed }, async (request) => prisma.member.create({ data: request.body as any }));",
  }),
];

const edits: readonly Example[] = [
  {
    name: 'fields of the model of sequelize', verdict: 'dangerous', fix: null,
    code: handler('await Client.create(req.body);'),
    suggestions: [handler("await Client.create(req.body, { fields: ['name', 'city'] });")],
  },
  {
    name: 'fields of the schema of mongoose', verdict: 'unproven', fix: null,
    code: handler('await Visit.create(req.body);'),
    suggestions: [handler('await Visit.create({ page: req.body.page, note: req.body.note });')],
  },
  {
    name: 'fields that the handler reads', verdict: 'dangerous', fix: null,
    code: handler("if (!req.body.name || !req.body.city) return; await knex('members').insert(req.body);"),
    suggestions: [handler("if (!req.body.name || !req.body.city) return; await knex('members').insert({ name: req.body.name, city: req.body.city });")],
  },
  { name: 'no fields are known', verdict: 'dangerous', fix: null, code: handler("await knex('members').insert(req.body);"), suggestions: [] },
  {
    name: 'spread behind the fixed keys', verdict: 'dangerous', fix: null, suggestions: [],
    code: handler("await prisma.member.create({ data: { role: 'reader', ...req.body } });"),
  },
];

const control = handler('await Member.create(req.body);');

export const entry: Entry = {
  rule: 'no-mass-assignment',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'Object.assign for a log', verdict: 'safe', code: handler('console.log(Object.assign({}, req.body));'),
      control: handler('const member = await Member.findById(1); Object.assign(member, req.body);'),
    },
    { name: 'URLSearchParams', verdict: 'safe', control, code: handler('res.json(new URLSearchParams(req.body).toString());') },
    { name: 'create of a factory', verdict: 'safe', control, code: file("import { factory } from './factory';\napp.post('/members', (req, res) => { res.json(factory.create(req.body)); });") },
    { name: 'Object.create', verdict: 'safe', control, code: handler('res.json(Object.create(req.body));') },
  ],
};
