// @ts-nocheck: the packages are not installed.
import axios from 'axios';
import express from 'express';
import got from 'got';
import { Client } from 'ldapts';
import ldap from 'ldapjs';
import { Client as Search } from '@elastic/elasticsearch';
import { createClient } from '@supabase/supabase-js';
import { GraphQLClient, gql } from 'graphql-request';
import xpath from 'xpath';
import { z } from 'zod';

const client = new Client({ url: 'ldaps://localhost' });
const search = new Search({ node: 'https://localhost' });
const table = createClient('https://localhost', 'key').from('people');
const graph = new GraphQLClient('https://localhost/graphql');
const byId = gql`query ($id: ID!) { user(id: $id) { name } }`;
const app = express();
app.use(express.json());

function escapeCode(text: string) {
  return text.replace(/[\\*()\0]/g, (found) => '\\' + found.charCodeAt(0).toString(16).padStart(2, '0'));
}
const escapeTemplate = (text: string) => text.replace(/[*()\\\u0000]/g, (found) => `\\${found.charCodeAt(0).toString(16).padStart(2, '0')}`);
const escapeSome = (text: string) => text.replace(/[*()]/g, (found) => `\\${found.charCodeAt(0).toString(16)}`);

app.post('/names', async (req, res) => {
  const { name } = req.body;
  if (!/^[a-z][a-z0-9._-]{0,31}$/.test(name)) return res.sendStatus(400);
  await client.search('o=x', { filter: `(cn=${name})` }); // ✓ – points and dashes mean nothing there
  await client.bind(`uid=${name},o=x`, 'secret'); // ✓
  await table.select().or(`name.eq.${name},id.eq.1`); // ✓
  xpath.select(`//user[@name='${name}']`, {}); // ✓
  await client.bind(`uid=${req.body.uid},o=x`, 'secret'); // ✗
  return res.end();
});

app.post('/mail', async (req, res) => {
  const { mail, text } = z.object({ mail: z.email(), text: z.string().regex(/^[a-z =,]+$/) }).parse(req.body);
  await client.search('o=x', { filter: `(mail=${mail})` }); // ✓
  await client.bind(`cn=${text},o=x`, 'secret'); // ✗ – `=` and commas make another name
  await client.search('o=x', { filter: `(cn=${text})` }); // ✓
  res.end();
});

app.post('/escaped', async (req, res) => {
  await client.search('o=x', { filter: `(cn=${escapeCode(req.body.name)})` }); // ✓
  await client.search('o=x', { filter: `(cn=${escapeTemplate(req.body.name)})` }); // ✓
  await client.search('o=x', { filter: `(cn=${escapeSome(req.body.name)})` }); // ✗ – the backslash is left
  await client.search('o=x', { filter: ldap.parseFilter('(cn=admin)') }); // ✓
  await client.search('o=x', { filter: ldap.parseFilter(`(cn=${req.body.name})`) }); // ✗
  res.end();
});

app.post('/documents', async (req, res) => {
  await graph.request(byId, { id: req.body.id }); // ✓
  await graph.request(gql`query { user(id: "${req.body.id}") { name } }`); // ✗
  await axios.post('https://localhost/graphql', { query: `{ user(id: "${req.body.id}") { name } }` }); // ✗
  await axios.post('https://localhost/graphql', { query: '{ user { name } }', variables: { id: req.body.id } }); // ✓
  await got.post('https://localhost/graphql', { json: { query: `query { user(id: "${req.body.id}") { name } }` } }); // ✗
  await axios.post('https://localhost/search', { query: `Results for ${req.body.id}` }); // ✓
  await search.search({ query: { bool: { must: [{ query_string: { query: `title:${req.body.q}` } }] } } }); // ✗
  await search.search({ query: { bool: { must: [{ match: { title: `${req.body.q}` } }] } } }); // ✓
  res.end();
});

app.listen(3000);
