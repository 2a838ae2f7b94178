import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
import cookieParser from 'cookie-parser';
import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import { MongoClient, ObjectId } from 'mongodb';
import { z } from 'zod';
const app = express();
app.use(express.json());
app.use(cookieParser());
const prisma = new PrismaClient();
const members = new MongoClient('').db().collection('members');
const Member = mongoose.model('Member', new mongoose.Schema({ email: String }));
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/members/:id', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = [
  ...examples('dangerous', handler, {
    'fields of the body as values of a filter': 'await members.findOne({ name: req.body.name, password: req.body.password });',
    'casting of mongoose keeps operators': 'await Member.findOne({ email: req.body.email });',
    'the body as the filter': 'await members.find(req.body).toArray();',
    'text of the query in $where': 'await members.find({ $where: `this.age > ${req.query.age}` }).toArray();',
    'findById of mongoose': 'await Member.findById(req.body.id);',
    'cookie-parser makes objects': 'const { token } = req.cookies; await members.updateOne({ token }, { $set: { used: true } });',
    'where of prisma': 'await prisma.member.findFirst({ where: { resetToken: req.body.token } });',
    '$match of a pipeline': 'await members.aggregate([{ $match: { status: req.body.status } }]).toArray();',
    'name of a field from the body': 'const wanted: any = {}; wanted[req.body.field] = req.body.value; await members.find(wanted).toArray();',
  }),
];

const unproven: readonly Example[] = [
  ...examples('unproven', file, {
    'parameter of a service': 'export const byName = (name: any) => members.findOne({ name });',
    'arguments of a resolver': 'export const resolvers = { Query: { member: (_: unknown, args: any) => members.findOne({ name: args.name }) } };',
    'sort of the query': "app.get('/members', async (req, res) => { res.json(await Member.find({}).sort(req.query.sort as any)); });",
    'list of Express 5 becomes $in of mongoose': "app.get('/member', async (req, res) => { res.json(await Member.findOne({ email: req.query.email })); });",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', handler, {
    'String of the body': 'await members.findOne({ name: String(req.body.name) });',
    '$eq': 'await members.findOne({ name: { $eq: req.body.name } });',
    'findById of a parameter of the route': 'await Member.findById(req.params.id);',
    'typeof guard': "if (typeof req.body.email !== 'string') return res.sendStatus(400); await members.findOne({ email: req.body.email });",
    'schema of strings': 'const { email } = z.object({ email: z.string() }).parse(req.body); await Member.findOne({ email });',
    'ObjectId of the body': 'await members.findOne({ _id: new ObjectId(req.body.id) });',
    'sanitizeFilter behind the call': 'await Member.findOne({ email: req.body.email }).setOptions({ sanitizeFilter: true });',
    'texts of a list': 'await members.find({ tags: { $in: req.body.tags.map(String) } }).toArray();',
    'findUnique of prisma with a number': 'await prisma.member.findUnique({ where: { id: Number(req.params.id) } });',
  }),
];

const edits: readonly Example[] = [
  {
    name: 'field of a filter', verdict: 'dangerous', fix: null,
    code: handler('await members.findOne({ name: req.body.name });'),
    suggestions: [handler('await members.findOne({ name: String(req.body.name) });'), handler('await members.findOne({ name: { $eq: req.body.name } });')],
  },
  {
    name: 'shorthand', verdict: 'dangerous', fix: null,
    code: handler('const { email } = req.body; await Member.findOne({ email });'),
    suggestions: [
      handler('const { email } = req.body; await Member.findOne({ email: String(email) });'),
      handler('const { email } = req.body; await Member.findOne({ email: { $eq: email } });'),
    ],
  },
  {
    name: '_id of the driver', verdict: 'dangerous', fix: null,
    code: handler('await members.findOne({ _id: req.body.id });'),
    suggestions: [handler('await members.findOne({ _id: new ObjectId(req.body.id) });'), handler('await members.findOne({ _id: { $eq: req.body.id } });')],
  },
  {
    name: 'findById', verdict: 'dangerous', fix: null,
    code: handler('await Member.findById(req.body.id);'),
    suggestions: [handler('await Member.findById(String(req.body.id));')],
  },
  {
    name: 'code that compares a field', verdict: 'dangerous', fix: null,
    code: handler('await members.find({ $where: `this.age > ${req.body.age}` }).toArray();'),
    suggestions: [handler('await members.find({ age: { $gt: Number(req.body.age) } }).toArray();')],
  },
  { name: 'the body as the filter', verdict: 'dangerous', fix: null, code: handler('await members.find(req.body).toArray();'), suggestions: [] },
  {
    name: 'fixStyle String', verdict: 'dangerous', options: { fixStyle: 'String' },
    code: handler('await members.findOne({ name: req.body.name });'),
    fix: handler('await members.findOne({ name: String(req.body.name) });'),
  },
  {
    name: 'fixStyle $eq', verdict: 'dangerous', options: { fixStyle: '$eq' },
    code: handler('await members.findOne({ name: req.body.name });'),
    fix: handler('await members.findOne({ name: { $eq: req.body.name } });'),
  },
];

const control = handler('await members.findOne({ name: req.body.name });');

export const entry: Entry = {
  rule: 'no-nosql-injection',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'find of a list', verdict: 'safe', control, code: handler('const hit = [1, 2, 3].find((one) => one === Number(req.body.n)); res.json({ hit });') },
    {
      name: 'parameter of the route', verdict: 'safe', code: handler('await members.findOne({ name: req.params.name });'), control,
    },
    {
      name: 'query of Express 5', verdict: 'safe', packages: { express: '^5.0.0' }, code: handler('await members.findOne({ name: req.query.name });'), control,
    },
    {
      name: 'query of Fastify', verdict: 'safe', control,
      code: file("import Fastify from 'fastify';\nFastify().get('/members', async (request: any) => members.findOne({ name: request.query.name }));"),
    },
  ],
};
