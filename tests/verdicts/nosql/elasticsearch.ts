// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Client } from '@elastic/elasticsearch';

const client = new Client({ node: 'http://localhost:9200' });
const app = express();
app.use(express.json());

app.post('/search', async (req, res) => {
  await client.search({ index: 'goods', query: req.body.query }); // ✗
  await client.search({ index: 'goods', query: { match: { title: req.body.title } } }); // ✓ – options of one comparison at most
  await client.search({ index: 'goods', query: { bool: { must: req.body.must } } }); // ✗
  await client.search({ index: 'goods', query: { bool: { must: [{ term: { owner: req.body.owner } }] } } }); // ✓
  await client.search({ index: 'goods', body: { query: req.body.query } }); // ✗
  await client.search({ index: 'goods', post_filter: req.body.filter }); // ✗
  await client.count({ index: 'goods', body: { post_filter: req.body.filter } }); // ✗
  await client.search({ index: 'goods', query: { script: { script: { source: `doc['n'].value > ${req.body.n}` } } } }); // ✗
  await client.search({ index: 'goods', query: { script: { script: { source: "doc['n'].value > params.n", params: { n: req.body.n } } } } }); // ✓
  await client.search({ index: 'goods', query: { script_score: { query: { match_all: {} }, script: { source: req.body.score } } } }); // ✗
  await client.search({ index: 'goods', query: { function_score: { script_score: { script: { source: req.body.score } } } } }); // ✗
  await client.update({ index: 'goods', id: '1', script: { source: `ctx._source.n += ${req.body.by}` } }); // ✗
  await client.update({ index: 'goods', id: '1', script: { source: 'ctx._source.n += params.by', params: { by: req.body.by } } }); // ✓
  await client.updateByQuery({ index: 'goods', script: req.body.script }); // ✗
  await client.updateByQuery({ index: 'goods', body: { script: { source: req.body.script } } }); // ✗
  await client.putScript({ id: 'a', script: { lang: 'painless', source: req.body.source } }); // ✗
  await client.update({ index: 'goods', id: '1', body: { script: { source: 'ctx._source.n = 1' } } }); // ✓
  await client.update({ index: 'goods', id: '1', body: { script: { source: req.body.source } } }); // ✗
  res.end();
});

export const find = (query) => client.search({ query }); // ?
