import { noMassAssignment as rule } from '../../src/rules/no-mass-assignment.ts';
import { testRule, type ExpectedError, type InvalidCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const prelude = `import express from 'express';
import mysql from 'mysql2/promise';
import { PrismaClient } from '@prisma/client';
import knexFactory from 'knex';
import { Sequelize, DataTypes } from 'sequelize';
import { DataSource } from 'typeorm';
import { MongoClient, ObjectId } from 'mongodb';
import mongoose from 'mongoose';
import { z } from 'zod';
const app = express(); app.use(express.json());
const pool = mysql.createPool({});
const prisma = new PrismaClient();
const knex = knexFactory({ client: 'pg' });
const sequelize = new Sequelize('');
const source = new DataSource({ type: 'postgres' });
const users = new MongoClient('').db().collection('users');
const User = mongoose.model('User', new mongoose.Schema({ email: String, name: String }));
const Note = mongoose.model('Note', new mongoose.Schema({ title: String, text: String }));
const Account = sequelize.define('account', { name: DataTypes.STRING, city: DataTypes.STRING, isAdmin: DataTypes.BOOLEAN });
`;
const handler = (body: string) => `${prelude}app.post('/x', async (req, res) => {
  ${body}
});`;

/** An error with all that its message and its suggestion say. */
const told = (messageId: string, data: Record<string, string>, suggestion?: { messageId: string; fields: string; output: string }): ExpectedError => ({
  messageId, data,
  suggestions: suggestion ? [{ messageId: suggestion.messageId, data: { fields: suggestion.fields }, output: handler(suggestion.output) }] : [],
});
const keys = (outputs: readonly string[] = [], messageId = 'pickFields'): ExpectedError => ({
  messageId: 'requestKeys',
  suggestions: outputs.map((output) => ({ messageId, output: handler(output) })),
});
/** A dangerous write with the bodies that its suggestions give. */
const dangerous = (body: string, ...outputs: string[]): InvalidCase => ({ name: body, code: handler(body), errors: [keys(outputs)] });
const unproven = (body: string, messageId = 'unprovenKeys'): InvalidCase => ({ name: body, code: handler(body), options: strict, errors: [{ messageId }] });
const safe = (body: string) => ({ name: body, code: handler(body), options: strict });

testRule(rule, {
  valid: [
    safe("const { name, email } = req.body; await prisma.user.create({ data: { name, email } });"),
    safe("const dto = z.object({ name: z.string() }).parse(req.body); await User.create(dto);"),
    safe("const dto = z.object({ name: z.string() }).safeParse(req.body); if (dto.success) await User.create(dto.data);"),
    safe("const dto = z.strictObject({ name: z.string() }).parse(req.body); await prisma.user.create({ data: { ...dto, role: 'user' } });"),
    safe("const opts = Object.assign({}, { limit: 10 }, { page: Number(req.query.page) });"),
    safe("await users.insertOne({ name: req.body.name, at: new Date() });"),
    safe("await (sequelize.models.user as any).create(req.body, { fields: ['name', 'email'] });"),
    safe("await Account.update({ name: req.body.name }, { where: { id: req.params.id } });"),
    safe("await User.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } });"),
    safe("await knex('users').where({ id: req.params.id }).update({ name: req.body.name });"),
    safe("await pool.query('UPDATE users SET ? WHERE id = ?', [{ name: req.body.name }, req.params.id]);"),
    safe("await pool.query('SELECT * FROM users WHERE id = ?', [req.body.id]);"),
    safe("const copy = Object.assign({}, req.body); console.log(copy);"),
    safe("const user = await User.findById(req.params.id); user.name = req.body.name; await user.save();"),
    safe("const repository = source.getRepository('user'); const user = await repository.findOneBy({ id: 1 }); await repository.save(user);"),
    safe("const factory = { create(x: unknown) {} }; factory.create(req.body);"),
    safe("await prisma.user.create({ data: { name: req.body.name, profile: { create: { city: req.body.city } } } });"),
    safe("await prisma.user.update({ where: { id: 1 }, data: { posts: { connect: req.body.posts.map((id: string) => ({ id })) } } });"),
    safe("const user: any = await User.findById(1); for (const key of ['name', 'city']) user[key] = req.body[key];"),
    safe("const user: any = await User.findById(1); const rows: any = {}; for (const key in req.body) rows[key] = req.body[key]; user.name = rows.name;"),
    safe("if (!Object.keys(req.body).every((key) => ['name', 'city'].includes(key))) return; await User.create(req.body);"),
    safe("if (Object.keys(req.body).some((key) => !['name', 'city'].includes(key))) return; await User.create(req.body);"),
    safe("await User.create(pick(req.body, ['name', 'city']));"),
    safe("await User.create(onlyKeys(req.body, 'name', 'city'));"),
    "import { create } from './factory'; app.post('/x', (req, res) => { res.json(create(req.body)); });",
    "export class Users { async create(dto) { return this.prisma.user.create({ data: dto }); } }",
  ],
  invalid: [
    dangerous('await User.create(req.body);', 'await User.create({ name: req.body.name });'),
    {
      name: 'fields of the model are offered before those that are read',
      code: handler('await User.create(req.body); console.log(req.body.title);'),
      errors: [keys(['await User.create({ name: req.body.name }); console.log(req.body.title);'])],
    },
    dangerous('const user = new User(req.body); await user.save();', 'const user = new User({ name: req.body.name }); await user.save();'),
    dangerous('await User.findByIdAndUpdate(req.params.id, req.body);', 'await User.findByIdAndUpdate(req.params.id, { name: req.body.name });'),
    dangerous('await User.updateOne({ _id: req.params.id }, { $set: req.body });', 'await User.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } });'),
    dangerous('await prisma.user.update({ where: { id: 1 }, data: { ...req.body } });'),
    dangerous("await prisma.user.create({ data: { role: 'user', ...req.body } });"),
    dangerous("await prisma.user.create({ data: { ...req.body, role: 'user' } });"),
    dangerous(
      "if (!req.body.name) return; await prisma.user.create({ data: { ...req.body, role: 'user' } });",
      "if (!req.body.name) return; await prisma.user.create({ data: { name: req.body.name, role: 'user' } });",
    ),
    dangerous('const { body } = req; const { name, isAdmin } = body; await prisma.user.create({ data: body });', 'const { body } = req; const { name, isAdmin } = body; await prisma.user.create({ data: { name: body.name } });'),
    dangerous('const { body: data } = req; if (!data.name) return; await prisma.user.create({ data });', 'const { body: data } = req; if (!data.name) return; await prisma.user.create({ data: { name: data.name } });'),
    dangerous('await prisma.user.createMany({ data: [req.body] });'),
    dangerous('await prisma.user.upsert({ where: { id: 1 }, create: { name: "x" }, update: req.body });'),
    dangerous('await prisma.$transaction(async (tx) => { await tx.user.create({ data: req.body }); });'),
    dangerous('const user: any = await User.findById(req.params.id); Object.assign(user, req.body); await user.save();', 'const user: any = await User.findById(req.params.id); Object.assign(user, { name: req.body.name }); await user.save();'),
    dangerous('const user = await User.findById(req.params.id); user.set(req.body); await user.save();', 'const user = await User.findById(req.params.id); user.set({ name: req.body.name }); await user.save();'),
    dangerous("await knex('users').where({ id: req.params.id }).update(req.body);"),
    {
      name: 'what the message says',
      code: handler('await User.create(req.body);'),
      errors: [told('requestKeys', { source: '`req.body`', line: '21', target: '`User.create`' }, { messageId: 'pickFields', fields: '`name`', output: 'await User.create({ name: req.body.name });' })],
    },
    {
      name: 'what the message says of a parameter',
      code: "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const add = (dto: object) => prisma.user.create({ data: dto as any });",
      options: strict,
      errors: [told('unprovenKeys', { source: '`dto`', target: '`prisma.user.create`' })],
    },
    {
      name: 'what the message says of a model without privileged fields',
      code: handler('await Note.create(req.body);'),
      options: strict,
      errors: [told('unprivilegedModel', { source: '`req.body`', line: '21', target: '`Note.create`' }, {
        messageId: 'pickFields', fields: '`title`, `text`', output: 'await Note.create({ title: req.body.title, text: req.body.text });',
      })],
    },
    {
      name: 'what the suggestion says that limits fields',
      code: handler('await Account.create(req.body);'),
      errors: [told('requestKeys', { source: '`req.body`', line: '21', target: '`Account.create`' }, {
        messageId: 'limitFields', fields: '`name`, `city`', output: "await Account.create(req.body, { fields: ['name', 'city'] });",
      })],
    },
    dangerous(
      'req.body.owner = req.app.locals.user; if (!req.body.city) return; await prisma.user.create({ data: req.body });',
      'req.body.owner = req.app.locals.user; if (!req.body.city) return; await prisma.user.create({ data: { city: req.body.city, owner: req.body.owner } });',
    ),
    dangerous('const rows = req.body.items.map((item: object) => ({ ...item })); await User.insertMany(rows);'),
    dangerous('console.log(req.body.name); await prisma.user.createMany({ data: req.body });'),
    dangerous(
      'await Account.create(req.body, { fields: Object.keys(req.body) });',
      'await Account.create({ name: req.body.name, city: req.body.city }, { fields: Object.keys(req.body) });',
    ),
    dangerous('await prisma.user.create({ data: { name: req.body.name, profile: { create: req.body.profile } } });'),
    dangerous('await prisma.user.update({ where: { id: 1 }, data: { posts: { create: [req.body], update: { where: { id: 2 }, data: { title: req.body.title } } } } });'),
    dangerous('const user: any = await User.findById(1); for (const key in req.body) user[key] = req.body[key];'),
    dangerous('const user: any = await User.findById(1); user[req.params.field] = 1;'),
    dangerous("const keys = Object.keys(req.body); if (keys.length > 5) return; await User.create(req.body);", "const keys = Object.keys(req.body); if (keys.length > 5) return; await User.create({ name: req.body.name });"),
    dangerous('await User.findById(1).then((user: any) => { Object.assign(user, req.body); return user.save(); });'),
    unproven('if (!Object.keys(req.body).every((key) => isFieldOfMember(key))) return; await prisma.user.create({ data: req.body });'),
    unproven('await User.create(pick(req.body, req.app.locals.fields));'),
    dangerous("await knex('users').insert({ ...req.body, created_at: knex.fn.now() });"),
    dangerous("await knex.transaction(async (trx) => { await trx('users').insert(req.body); });"),
    dangerous('const dto = z.looseObject({ name: z.string() }).parse(req.body); await prisma.user.create({ data: dto as any });'),
    dangerous('const dto = z.object({ name: z.string() }).passthrough().parse(req.body); await prisma.user.create({ data: dto });'),
    dangerous('await users.updateOne({ _id: new ObjectId(req.params.id) }, { $set: req.body });'),
    dangerous('await users.insertOne(req.body);'),
    dangerous("await pool.query('INSERT INTO users SET ?', req.body);"),
    dangerous("await pool.query('UPDATE ?? SET ? WHERE id = ?', ['users', req.body, req.params.id]);"),
    dangerous("const repository = source.getRepository('user'); await repository.save(req.body);"),
    dangerous("const repository = source.getRepository('user'); const user = repository.create(req.body); await repository.save(user);"),
    dangerous("const repository = source.getRepository('user'); const user = await repository.findOneBy({ id: 1 }); repository.merge(user, req.body);"),
    dangerous("await source.createQueryBuilder().update('user').set(req.body).where('id = 1').execute();"),
    {
      name: 'Sequelize: the fields are limited',
      code: handler('await Account.create(req.body);'),
      errors: [keys(["await Account.create(req.body, { fields: ['name', 'city'] });"], 'limitFields')],
    },
    {
      name: 'Sequelize: fields beside other options',
      code: handler('await Account.update(req.body, { where: { id: req.params.id } });'),
      errors: [keys(["await Account.update(req.body, { where: { id: req.params.id }, fields: ['name', 'city'] });"], 'limitFields')],
    },
    {
      name: 'a class that extends a model',
      code: "import { Model } from 'sequelize';\nimport type { Request } from 'express';\nclass User extends Model {}\nexport async function add(req: Request) { return User.create(req.body); }",
      errors: [{ messageId: 'requestKeys' }],
    },
    {
      name: 'a member that one library alone has proves the model',
      code: "import { User } from './user';\nimport express from 'express';\nexpress().put('/:id', async (req, res) => { res.json(await User.findByIdAndUpdate(req.params.id, req.body, { new: true })); });",
      errors: [{ messageId: 'requestKeys' }],
    },
    {
      name: 'a member of a member proves the client',
      code: "import { database } from './database';\nimport express from 'express';\nexpress().put('/:id', async (req, res) => { const user = await database.user.findUnique({ where: { id: 1 } }); if (user) await database.user.update({ where: { id: 1 }, data: req.body }); });",
      errors: [{ messageId: 'requestKeys' }],
    },
    {
      name: 'Fastify',
      code: "import Fastify from 'fastify';\nimport { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nFastify().post('/', async (request) => prisma.user.create({ data: request.body as any }));",
      errors: [{ messageId: 'requestKeys' }],
    },
    {
      name: 'a model without a privileged-looking field',
      code: handler('await Note.create(req.body);'),
      options: strict,
      errors: [{ messageId: 'unprivilegedModel', suggestions: [{ messageId: 'pickFields', output: handler('await Note.create({ title: req.body.title, text: req.body.text });') }] }],
    },
    {
      name: 'a word that the user calls privileged',
      code: handler('await Note.create(req.body);'),
      options: { privileged: ['title'] },
      errors: [keys(['await Note.create({ text: req.body.text });'])],
    },
    {
      name: 'parameter of a service',
      code: "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport class Users { async create(dto: { name: string }) { return prisma.user.create({ data: dto as any }); } }",
      options: strict,
      errors: [{ messageId: 'unprovenKeys' }],
    },
    unproven('await User.create(toEntity(req.body));'),
  ],
});
