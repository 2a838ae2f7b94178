import { examples, type Entry, type Example } from './example.ts';

const prelude = `import express from 'express';
const app = express();
app.use(express.json());
`;
const file = (code: string) => `${prelude}${code}\n`;
const handler = (body: string) => file(`app.post('/find', async (req, res) => {\n  ${body}\n  res.end();\n});`);

const dangerous: readonly Example[] = examples('dangerous', handler, {
  'filter of ldapjs': "const ldap = await import('ldapjs'); ldap.createClient({ url: '' } as any).search('o=x', { filter: `(uid=${req.body.user})` } as any, () => {});",
  'XPath between quotes': "const xpath = await import('xpath'); xpath.select(`//user[name='${req.body.name}']`, {} as any);",
  'GraphQL document in a body': "await fetch('https://api.example.com/graphql', { method: 'POST', body: JSON.stringify({ query: `{ user(id: \"${req.body.id}\") { name } }` }) });",
  'or() of supabase': "const { createClient } = await import('@supabase/supabase-js'); await createClient('u', 'k').from('t').select().or(`name.eq.${req.body.n},id.eq.1`);",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'parameter in a filter of ldapts': "import { Client } from 'ldapts';\nconst client = new Client({ url: 'ldaps://x' });\nexport const find = (user: string) => client.search('o=x', { filter: `(uid=${user})` });",
  'parameter as XPath': "import xpath from 'xpath';\nexport const select = (query: string, node: any) => xpath.select(query, node);",
  'an imported fragment in a document': "import { gql } from 'graphql-tag';\nimport { F } from './frag';\nexport const Q = gql`query { a { ...${F} } }`;",
  'query_string of Elasticsearch': "import { Client } from '@elastic/elasticsearch';\nconst client = new Client({ node: 'x' });\nexport const search = (query: string) => client.search({ query: { query_string: { query } } });",
});

const safe: readonly Example[] = examples('safe', handler, {
  'EqualityFilter': "const { EqualityFilter } = await import('ldapts'); res.json(new EqualityFilter({ attribute: 'uid', value: req.body.user }));",
  'escapeFilter': "const { escapeFilter, Client } = await import('ldapts') as any; await new Client({ url: 'x' }).search('o=x', { filter: escapeFilter`(uid=${req.body.user})` });",
  'variables of XPath': "const xpath = await import('xpath'); xpath.parse('//user[name=$n]').select({ node: {} as any, variables: { n: req.body.name } } as any);",
  'variables of GraphQL': "await fetch('https://api.example.com/graphql', { method: 'POST', body: JSON.stringify({ query: 'query($id: ID!){ user(id: $id){ name } }', variables: { id: req.body.id } }) });",
  'eq() of supabase': "const { createClient } = await import('@supabase/supabase-js'); await createClient('u', 'k').from('t').select().eq('name', req.body.n);",
});

const control = dangerous[0]?.code ?? '';

export const entry: Entry = {
  rule: 'no-filter-injection',
  examples: [...dangerous, ...unproven, ...safe],
  falseAlarms: [
    { name: 'number in a filter', verdict: 'safe', control, code: handler("const ldap = await import('ldapjs'); ldap.createClient({ url: '' } as any).search('o=x', { filter: `(uid=${Number(req.body.user)})` } as any, () => {});") },
    { name: 'JSON that is no document', verdict: 'safe', control, code: handler('res.send(JSON.stringify({ query: `Results for ${req.body.q}` }));') },
  ],
};
