// packages: koa@^3.0.0
// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import { readFileSync } from 'node:fs';
import Koa from 'koa';

const app = new Koa();
const key = readFileSync('key.pem');
const cert = readFileSync('cert.pem');
https.createServer({ key, cert, rejectUnauthorized: false }, app.callback()).listen(443); // ✓ – of clients it asks no certificate
app.use(async (ctx) => {
  ctx.body = await fetchOver(new https.Agent({ rejectUnauthorized: false }), ctx.query.id); // ✗
  ctx.body = await fetchOver(new https.Agent({ ca: readFileSync('ca.pem') }), ctx.query.id); // ✓
});
