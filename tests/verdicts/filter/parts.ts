// @ts-nocheck: the packages are not installed.
import express from 'express';
import xpath from 'xpath';
import { Client } from '@elastic/elasticsearch';
import { GraphQLClient, gql } from 'graphql-request';

const search = new Client({ node: 'https://localhost' });
const graph = new GraphQLClient('https://localhost/graphql');
const app = express();
app.use(express.json());

app.post('/words', async (req, res) => {
  const { word, phrase, raw } = req.body;
  if (!/^\w{1,40}$/.test(word) || !/^[\w ]+$/.test(phrase)) return res.sendStatus(400);
  await search.search({ q: word }); // ✓
  await search.search({ q: `title:${word} AND public:true` }); // ✓
  await search.search({ query: { query_string: { query: word } } }); // ✓
  await search.search({ q: phrase }); // ✗ – NOT and OR are words
  await search.search({ q: `title:"${raw}"` }); // ✗
  xpath.select(`//user[@name='${word}' and @role='${raw}']`, {}); // ✗ – each part by itself
  return res.end();
});

app.post('/quotes', (req, res) => {
  const { name } = req.body;
  xpath.select(`//user[@name='${String(name).replace(/'/g, '')}']`, {}); // ✓
  xpath.select(`//user[@name='${String(name).replace(/['"]/g, '')}']`, {}); // ✓
  xpath.select(`//user[@name="${String(name).replace(/'/g, '')}"]`, {}); // ✗ – the other quotes
  xpath.select(`//user[@name='${String(name).replace("'", '')}']`, {}); // ✗ no-filter-injection – the first alone
  res.end();
});

app.post('/json', async (req, res) => {
  const { name, fields } = req.body;
  await graph.request(`{ user(name: ${JSON.stringify(name)}) { id } }`); // ✓ – a literal of GraphQL, too
  await graph.request(gql`{ user(name: ${JSON.stringify(name)}) { id } }`); // ✓
  await graph.request(`{ user(name: "${JSON.stringify(name)}") { id } }`); // ✗
  await graph.request(`{ user(name: ${JSON.stringify(name)}) { ${fields} } }`); // ✗
  xpath.select(`//user[@name=${JSON.stringify(name)}]`, {}); // ✗ – XPath reads no backslash
  res.end();
});

app.listen(3000);
