// filename: app/api/stock/route.ts
// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import axios from 'axios';

export async function GET() {
  const agent = new https.Agent({ rejectUnauthorized: false }); // ✗
  const checked = new https.Agent({ ca: process.env.STOCK_CA }); // ✓
  const [one, other] = await Promise.all([axios.get('https://stock', { httpsAgent: agent }), axios.get('https://stock', { httpsAgent: checked })]);
  return Response.json([one.data, other.data]);
}
