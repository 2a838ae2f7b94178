import { noSsrf as rule } from '../../src/rules/no-ssrf.ts';
import { testRule } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const handler = (body: string) => `import express from 'express';
import axios from 'axios';
const app = express(); app.use(express.json());
app.post('/x/:id', async (req, res) => {
  ${body}
});`;

testRule(rule, {
  valid: [
    { code: handler('await fetch(`https://api.example/users/${encodeURIComponent(req.params.id)}`);'), options: strict },
    { code: handler('await fetch(`https://api.example/search?q=${req.query.q}`);'), options: strict },
    handler('await fetch(`https://api.example/users/${req.params.id}`);'),
    { code: 'export const load = (url: string) => fetch(url);', options: strict },
    { code: "import axios from 'axios'; export const load = () => axios.get(location.hash.slice(1));", options: strict },
    { code: `import { api } from './settings';\n${handler('await fetch(`${api.baseUrl}/x`);')}`, options: strict },
  ],
  invalid: [
    {
      name: 'what the message says',
      code: handler('await fetch(req.body.url);'),
      errors: [{ messageId: 'anyServer', data: { value: '`req.body.url` (line 5)', sink: '`fetch`' } }],
    },
    { name: 'the part of a text', code: handler("await axios.get('https://' + req.body.host + '/status');"), errors: [{ messageId: 'anyServer', column: 32 }] },
    {
      name: 'what the message says of a parameter',
      code: `${handler('')}\nexport const load = (url: string) => axios.get(url);`,
      options: strict,
      errors: [{ messageId: 'unproven', data: { value: '`url` (a parameter, line 7)', sink: '`axios.get`' } }],
    },
    {
      name: 'a part of a path is encoded',
      code: handler('await fetch(`https://api.example/users/${req.params.id}`);'),
      options: strict,
      errors: [{
        messageId: 'anyPath', data: { value: '`req.params.id` (line 5)', sink: '`fetch`' },
        suggestions: [{ messageId: 'encode', output: handler('await fetch(`https://api.example/users/${encodeURIComponent(req.params.id)}`);') }],
      }],
    },
  ],
});
