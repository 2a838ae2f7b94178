import { noFilterInjection as rule } from '../../src/rules/no-filter-injection.ts';
import { testRule } from '../helpers/rule-tester.ts';

const handler = (body: string) => `import express from 'express';
import xpath from 'xpath';
const app = express();
app.get('/x', (req, res) => {
  ${body}
});`;

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
  ],
});
