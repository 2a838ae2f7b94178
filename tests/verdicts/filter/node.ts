// @ts-nocheck: the packages are not installed.
import { createServer } from 'node:http';
import { Client } from 'ldapts';
import { EqualityFilter } from 'ldapts';

const client = new Client({ url: 'ldaps://directory' });

createServer(async (req, res) => {
  const uid = new URL(req.url, 'http://localhost').searchParams.get('uid');
  await client.search('ou=people', { filter: `(uid=${uid})` }); // ✗
  await client.search('ou=people', { filter: new EqualityFilter({ attribute: 'uid', value: uid }) }); // ✓
  res.end();
}).listen(3000);
