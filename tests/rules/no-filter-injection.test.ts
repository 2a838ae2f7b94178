import { noFilterInjection as rule } from '../../src/rules/no-filter-injection.ts';
import { testRule } from '../helpers/rule-tester.ts';

const handler = (body: string) => `import express from 'express';
import xpath from 'xpath';
const app = express();
app.get('/x', (req, res) => {
  ${body}
});`;

const asks = (call: string) => `import express from 'express';
import axios from 'axios';
import { graphql } from 'graphql';
import { GraphQLClient, request } from 'graphql-request';
const client = new GraphQLClient('https://a.example');
const app = express();
app.use(express.json());
app.post('/x', async (req, res) => {
  ${call}
});`;
/** A document with values of a request, and the call with variables; null: no suggestion. */
const sent = (call: string, output: string | null) => ({
  code: asks(call), errors: [{ messageId: 'filter' as const, suggestions: output === null ? [] : [{ messageId: 'asVariable' as const, output: asks(output) }] }],
});

testRule(rule, {
  valid: [
    { code: handler("xpath.select(`//a[@id=${Number(req.query.id)}]`, {});"), options: { report: 'unproven' } },
    { name: 'another language', code: handler('xpath.select(req.query.path, {});'), options: { kinds: ['ldap'] } },
    { name: 'unproven values are silent by default', code: handler('xpath.select(lookUp(1), {});') },
  ],
  invalid: [
    {
      code: handler("xpath.select(`//a[name='${req.query.name}']`, {});"),
      errors: [{ messageId: 'filter', data: { value: '`req.query.name` (line 5)', language: 'XPath', sink: '`xpath.select`', remedy: 'Bind it as a variable of the expression.' } }],
    },
    {
      name: 'what a library has of its own for it',
      code: "import express from 'express';\nimport { Client } from 'ldapts';\nconst client = new Client({ url: 'ldaps://a.example' });\nexpress().get('/', (req, res) => {\n  client.search('dc=a', { filter: `(uid=${req.query.uid})` });\n  client.bind(`uid=${req.query.uid},dc=a`, 'x');\n});",
      errors: [
        {
          messageId: 'filter', data: { value: '`req.query.uid` (line 5)', language: 'LDAP', sink: '`client.search`', remedy: 'Use a filter object such as EqualityFilter, which escapes it.' },
          suggestions: [{
            messageId: 'asObject',
            output: "import express from 'express';\nimport { Client, EqualityFilter } from 'ldapts';\nconst client = new Client({ url: 'ldaps://a.example' });\nexpress().get('/', (req, res) => {\n  client.search('dc=a', { filter: new EqualityFilter({ attribute: 'uid', value: String(req.query.uid) }) });\n  client.bind(`uid=${req.query.uid},dc=a`, 'x');\n});",
          }],
        },
        { messageId: 'filter', data: { value: '`req.query.uid` (line 6)', language: 'LDAP', sink: '`client.bind`', remedy: 'Build it of objects, which escape the values in them.' } },
      ],
    },
    {
      name: 'a library without names to import',
      code: "import express from 'express';\nimport ldap from 'ldapjs';\nconst client = ldap.createClient({ url: 'ldaps://a.example' });\nexpress().get('/', (req, res) => {\n  client.search('dc=a', { filter: '(uid=' + req.query.uid + ')' }, () => {});\n  client.search('dc=a', { filter: `(|(uid=${req.query.uid})(mail=a))` }, () => {});\n});",
      errors: [
        {
          messageId: 'filter',
          suggestions: [{
            messageId: 'asObject',
            output: "import express from 'express';\nimport ldap from 'ldapjs';\nconst client = ldap.createClient({ url: 'ldaps://a.example' });\nexpress().get('/', (req, res) => {\n  client.search('dc=a', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: String(req.query.uid) }) }, () => {});\n  client.search('dc=a', { filter: `(|(uid=${req.query.uid})(mail=a))` }, () => {});\n});",
          }],
        },
        { messageId: 'filter', suggestions: [] },
      ],
    },
    { code: handler('xpath.select(lookUp(1), {});'), options: { report: 'unproven' }, errors: [{ messageId: 'unprovenFilter' }] },
    sent('request(\'https://a.example\', `{ user(id: "${req.body.id}") { name } }`);', "request('https://a.example', 'query ($p0: ID!) { user(id: $p0) { name } }', { p0: String(req.body.id) });"),
    sent('client.request(`mutation Rename { rename(name: "${req.body.name}") }`);', "client.request('mutation Rename($p0: String!) { rename(name: $p0) }', { p0: String(req.body.name) });"),
    sent(
      'client.request(\'query Users($age: Int!) { users(age: $age, name: "\' + req.body.name + \'") { id } }\', { age: 1 });',
      "client.request('query Users($p0: String!, $age: Int!) { users(age: $age, name: $p0) { id } }', { age: 1, p0: String(req.body.name) });",
    ),
    sent(
      'fetch(\'https://a.example\', { method: \'POST\', body: JSON.stringify({ query: `query { user(ownerId: "${req.body.id}") { name } }` }) });',
      "fetch('https://a.example', { method: 'POST', body: JSON.stringify({ query: 'query($p0: ID!) { user(ownerId: $p0) { name } }', variables: { p0: String(req.body.id) } }) });",
    ),
    sent(
      'axios.post(\'https://a.example\', { query: `{ user(id: "${req.body.id}") { name } }`, variables: {} });',
      "axios.post('https://a.example', { query: 'query ($p0: ID!) { user(id: $p0) { name } }', variables: { p0: String(req.body.id) } });",
    ),
    sent(
      'graphql({ schema, source: `{ user(name: "${req.body.name}") { id } }` });',
      "graphql({ schema, source: 'query ($p0: String!) { user(name: $p0) { id } }', variableValues: { p0: String(req.body.name) } });",
    ),
    sent('client.request(`{ user(id: ${req.body.id}) { name } }`);', null),
    sent('client.request(`{ user(name: "x${req.body.name}") { id } }`);', null),
    sent('client.request(`{ user(name: "${req.body.name}") { id } }`, variables);', null),
    sent('client.request(`{ user(note: """${req.body.note}""") { id } }`);', null),
  ],
});
