// @ts-nocheck: the packages are not installed.
import express from 'express';
import ldap, { EqualityFilter, parseFilter } from 'ldapjs';
import { Client, FilterParser, EqualityFilter as Equal, escapeFilter } from 'ldapts';
import xpath from 'xpath';
import { createClient } from '@supabase/supabase-js';
import { Client as Search } from '@elastic/elasticsearch';
import { GraphQLClient, request as send } from 'graphql-request';

const first = ldap.createClient({ url: 'ldaps://localhost' });
const second = new Client({ url: 'ldaps://localhost' });
const database = createClient('https://example.com', 'key');
const search = new Search({ node: 'https://localhost' });
const graph = new GraphQLClient('https://example.com/graphql');
const app = express();
app.use(express.json());

app.post('/find', async (req, res) => {
  first.search('o=x', { filter: `(uid=${req.body.user})` }, () => {}); // ✗
  first.search('o=x', { filter: new EqualityFilter({ attribute: 'uid', value: req.body.user }) }, () => {}); // ✓
  first.search(`ou=${req.body.unit},o=x`, { filter: '(uid=a)' }, () => {}); // ✗
  first.bind(`uid=${req.body.user},o=x`, 'secret', () => {}); // ✗
  first.del(`uid=${req.body.user},o=x`, () => {}); // ✗
  parseFilter(`(uid=${req.body.user})`); // ✗
  await second.search('o=x', { filter: `(uid=${req.body.user})` }); // ✗
  await second.search('o=x', { filter: new Equal({ attribute: 'uid', value: req.body.user }) }); // ✓
  await second.search('o=x', { filter: escapeFilter`(uid=${req.body.user})` }); // ✓
  await second.bind(`uid=${req.body.user},o=x`, 'secret'); // ✗
  await second.del(`uid=${Number(req.body.user)},o=x`); // ✓
  await second.del(`uid=${req.body.user},o=x`); // ✗
  FilterParser.parseString(`(uid=${req.body.user})`); // ✗
  xpath.select(`//user[name='${req.body.name}']`, {}); // ✗
  xpath.select(`//user[@id=${Number(req.body.id)}]`, {}); // ✓
  xpath.useNamespaces({})(req.body.path, {}); // ✗
  await database.from('t').select().or(`name.eq.${req.body.name}`); // ✗
  await database.from('t').select().or('name.eq.a,id.eq.1'); // ✓
  await database.from('t').select().eq('name', req.body.name); // ✓
  await search.search({ query: { query_string: { query: req.body.q } } }); // ✗
  await search.search({ q: req.body.q }); // ✗
  await search.search({ query: { match: { name: req.body.q } } }); // ✓
  await send('https://example.com/graphql', `{ user(id: "${req.body.id}") { name } }`); // ✗
  await graph.request(`{ user(id: "${req.body.id}") { name } }`); // ✗
  await graph.request('query ($id: ID!) { user(id: $id) { name } }', { id: req.body.id }); // ✓
  await fetch('https://example.com/graphql', { method: 'POST', body: JSON.stringify({ query: `{ user(id: "${req.body.id}") { name } }` }) }); // ✗
  res.send(JSON.stringify({ query: `Results for ${req.body.q}` })); // ✓
});

export function find(user: string, id: number) {
  second.search('o=x', { filter: `(id=${id})` }); // ✓ ts
  return second.search('o=x', { filter: `(uid=${user})` }); // ?
}

app.listen(3000);
