// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import { readFileSync } from 'node:fs';
import express from 'express';
import axios from 'axios';

const app = express();
const [key, cert] = [readFileSync('key.pem'), readFileSync('cert.pem')];
https.createServer({ key, cert, rejectUnauthorized: false }, app).listen(443); // ✓ – of clients it asks no certificate

app.get('/rates', async (req, res) => {
  const agent = new https.Agent({ rejectUnauthorized: false }); // ✗
  const trusted = new https.Agent({ ca: readFileSync('ca.pem') }); // ✓
  const rates = await axios.get('https://rates.example/today', { httpsAgent: req.query.fast ? agent : trusted });
  res.json(rates.data);
});
