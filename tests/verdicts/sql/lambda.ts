// @ts-nocheck: the packages are not installed.
import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyHandler, SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const db = new Pool();

export const handler = async (event) => {
  const note = JSON.parse(event.body);
  await db.query(`INSERT INTO notes (title) VALUES ('${note.title}')`); // ✗
  await db.query('INSERT INTO notes (title) VALUES ($1)', [note.title]); // ✓
  return { statusCode: 201 };
};

export async function list(event, context) {
  const { title, limit } = event.queryStringParameters ?? {};
  const { id } = event.pathParameters;
  await db.query(`SELECT * FROM notes WHERE title = '${title}' LIMIT ${Number(limit)}`); // ✗
  await db.query('SELECT * FROM notes WHERE title = $1', [title]); // ✓
  await db.query(`SELECT * FROM notes WHERE id = ${id}`); // ✗
  await db.query(`SELECT * FROM notes WHERE id = ${Number.parseInt(id, 10)}`); // ✓
  await db.query(`SELECT * FROM notes WHERE tag = '${event.multiValueQueryStringParameters.tag[0]}'`); // ✗
  await db.query(`SELECT * FROM notes WHERE agent = '${event.headers['user-agent']}'`); // ✗
  await db.query(`SELECT * FROM visits WHERE path = '${event.rawPath}?${event.rawQueryString}'`); // ✗
  await db.query(`SELECT * FROM visits WHERE cookie = '${event.cookies[0]}'`); // ✗
  await db.query(`SELECT * FROM logs_${context.functionVersion}`); // ?
}

const parsed = async (event) => {
  await db.query(`INSERT INTO notes (title) VALUES ('${event.body.title}')`); // ✗
  await db.query(`INSERT INTO requests (query) VALUES ('${event.queryStringParameters.q}')`); // ✗
};
export const create = middy(parsed).use(jsonBodyParser());
export const update = middy().use(jsonBodyParser()).handler(async ({ body, pathParameters }) => {
  await db.query(`UPDATE notes SET title = '${body.title}' WHERE id = '${pathParameters.id}'`); // ✗
});

export const consume = async (event) => {
  for (const record of event.Records) {
    await db.query(`SELECT * FROM ${JSON.parse(record.body).table}`); // ? – what another service has sent
    await db.query(`SELECT * FROM ${record.Sns.Message}`); // ?
    await db.query(`INSERT INTO files (name) VALUES ('${record.s3.object.key}')`); // ✗
    await db.query('INSERT INTO files (name) VALUES ($1)', [record.s3.object.key]); // ✓
  }
};

const typed: APIGatewayProxyHandler = async ({ queryStringParameters: query }) => {
  await db.query(`SELECT * FROM notes WHERE title = '${query.title}'`); // ✗ ts
};
export { typed };

export function titleOf(event: APIGatewayProxyEventV2) {
  return db.query(`SELECT * FROM notes WHERE title = '${event.queryStringParameters?.title}'`); // ✗
}

export async function each(event: SQSEvent) {
  await Promise.all(event.Records.map((record) => db.query(`SELECT * FROM ${record.body}`))); // ?
}

export const other = async (options) => db.query(`SELECT * FROM ${options.body}`); // ? – not under the name of a handler
