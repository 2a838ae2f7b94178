// packages: axios@^1.0.0, superagent@^10.0.0
// @ts-nocheck: the packages are not installed.
import axios from 'axios';
import bunyan from 'bunyan';
import { Pool } from 'pg';
import pino from 'pino';
import superagent from 'superagent';

const log = pino();
const short = pino({ serializers: { err: (error) => ({ message: error.message }) } });
const plain = bunyan.createLogger({ name: 'shop' });
const prices = axios.create({ baseURL: 'https://prices.example.com', headers: { authorization: process.env.PRICES } });
const pool = new Pool();

export async function load() {
  try {
    return await prices.get('/all');
  } catch (error) {
    log.error({ err: error }, 'No prices'); // ?
    log.error(error); // ?
    console.error('No prices', error); // ?
    log.error({ config: error.config }); // ✗
    log.error({ headers: error.config.headers }); // ✗
    log.error({ answer: error.response }); // ✗ – with the request
    log.error({ url: error.config.url, status: error.response?.status, data: error.response?.data }); // ✓
    log.error(error.message); // ✓
    log.error(`No prices: ${error}`); // ✓
    short.error({ err: error }); // ✓
    plain.error(error, 'No prices'); // ✓ – bunyan writes message and stack
    plain.error({ err: error }); // ?
    return [];
  }
}

export async function loadAgain() {
  try {
    return await load();
  } catch (error) {
    console.error(error); // ? – the function calls axios
    return [];
  }
}

export const look = () => superagent.get('https://prices.example.com').catch((error) => console.error(error)); // ?

export async function query() {
  try {
    return await pool.query('SELECT 1');
  } catch (error) {
    console.error(error); // ✓ – without a request
    return [];
  }
}
