// @ts-nocheck: the packages are not installed.
import { Type } from '@sinclair/typebox';
import Ajv from 'ajv';
import Fastify from 'fastify';
import { DataTypes, Model, Sequelize } from 'sequelize';
import * as s from 'superstruct';
import { Type as Box } from 'typebox';
import { pipe, regex, string } from 'valibot';
import { z } from 'zod';
import * as four from 'zod/v4';

const name = { type: 'string', pattern: '^(a+)+$' }; // ✗
const ajv = new Ajv();
export const isUser = ajv.compile({ type: 'object', properties: { name, pattern: { type: 'string' } } });
export const isCode = ajv.compile({ type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$' }); // ✓
ajv.addSchema({ $id: 'word', type: 'string', pattern: '^(\\w+\\s?)*$' }); // ✗
export const fits = (word: unknown) => ajv.validate({ type: 'string', pattern: '^(b+)+$' }, word); // ✗
export const unused = { type: 'string', pattern: '^(c+)+$' }; // ✓ – nothing is tested with it

const app = Fastify();
const answer = async () => ({});
const body = { type: 'object', properties: { name: { type: 'string', pattern: '^(a|a)*$' } } }; // ✗
app.post('/post', { schema: { body } }, answer);
app.get('/get', { schema: { querystring: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.put('/put', { schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.patch('/patch', { schema: { headers: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.delete('/delete', { schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.all('/all', { schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.options('/options', { schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.head('/head', { schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } } }, answer); // ✗
app.route({ method: 'GET', url: '/', schema: { params: { name: { type: 'string', pattern: '^(a+)+$' } } }, handler: answer }); // ✗
app.post('/slug', { schema: { body: { type: 'string', pattern: '^[a-z]{1,20}$' } } }, answer); // ✓

export const first = Type.String({ pattern: '^(a+)+$' }); // ✗
export const second = Box.String({ pattern: '^(a+)+$' }); // ✗
export const third = Type.String({ pattern: '^a+$' }); // ✓
export const word = s.pattern(s.string(), /^(a+)+$/); // ✗
export const other = s.pattern(s.string(), /^a+$/); // ✓
export const text = pipe(string(), regex(/^(a+)+$/)); // ✗
export const form = z.stringFormat('form', /^(a+)+$/); // ✗
export const format = four.stringFormat('format', /^(a+)+$/); // ✗

const sequelize = new Sequelize('sqlite::memory:');
sequelize.define('user', { name: { type: DataTypes.STRING, validate: { is: /^(a+)+$/ } } }); // ✗
sequelize.define('word', { name: { type: DataTypes.STRING, validate: { not: [/^(a+)+$/, 'no'] } } }); // ✗
sequelize.define('code', { name: { type: DataTypes.STRING, validate: { is: /^a+$/ } } }); // ✓
export class User extends Model {}
User.init({ name: { type: DataTypes.STRING, validate: { is: /^(a+)+$/ } } }, { sequelize }); // ✗
export class Word extends Model {}
Word.init({ name: { type: DataTypes.STRING, validate: { not: /^(a+)+$/ } } }, { sequelize }); // ✗
