import { noUnescapedHtmlResponse as rule } from '../../src/rules/no-unescaped-html-response.ts';
import { testRule, type InvalidCase, type RuleCase } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;

const prelude = `import express from 'express';
const app = express(); app.use(express.json());
`;
const handler = (body: string) => `${prelude}app.post('/x/:id', async (req, res) => { ${body} });`;

const safe = (body: string): RuleCase => ({ name: body, code: handler(body), options: strict });
const dangerous = (messageId: string, body: string): InvalidCase => ({ name: body, code: handler(body), errors: [{ messageId }] });

testRule(rule, {
  valid: [
    safe('res.send(`<p>${Number(req.query.page)}</p>`);'),
    safe("res.type('text/plain').send(req.body.message);"),
  ],
  invalid: [
    dangerous('markup', 'res.send(`<p class="note">${req.query.page}</p>` + "<!-- end -->");'),
    dangerous('url', 'res.send(`<a href="${req.body.url}">x</a>`);'),
  ],
});
