// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import express from 'express';
import { body, matchedData, query } from 'express-validator';

const app = express();
app.use(express.json());

app.post('/dig', query('tries').isInt().toInt(), query('domain').notEmpty(), body('id').isUUID(), body('host.port').isInt(), body('names.*').isAlpha(), (req, res) => {
  const data = matchedData(req);
  exec(`dig ${data.domain}`); // ✗ – not empty is no check
  exec(`dig +tries=${data.tries} example.com`); // ✓
  exec(`dig ${data.id}.example.com -p ${data.host.port}`); // ✓
  exec(`dig ${data.names[0]}.example.com`); // ✓
  exec(`dig ${data.other}`); // ? – no chain of this file checks it
  const { domain, tries } = matchedData(req, { locations: ['query'] });
  exec(`dig ${domain}`); // ✗
  exec(`dig +tries=${tries} example.com`); // ✓
  exec(`dig ${matchedData(req, { onlyValidData: false }).id}`); // ? – also what the chain refuses
  res.end();
});
