// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const app = fastify({ https: { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') } });

app.register(async (instance) => {
  instance.get('/rates', async () => askRates(new https.Agent({ rejectUnauthorized: false }))); // ✗
  instance.get('/prices', async () => askRates(new https.Agent({ ca: readFileSync('ca.pem') }))); // ✓
});
