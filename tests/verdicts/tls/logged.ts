// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import pino from 'pino';
import { connect } from './broker';

const logger = pino();
const told = { rejectUnauthorized: false }; // ✓ – nobody connects with it
const used = { rejectUnauthorized: false }; // ✗
const made = new https.Agent(used);

logger.warn({ rejectUnauthorized: false }, 'connection refused'); // ✓
console.info('defaults', { tls: { rejectUnauthorized: false } }); // ✓
logger.info(told, 'defaults');
logger.info({ tls: told });
logger.info(used, 'in use');
logger.info(`defaults ${JSON.stringify({ rejectUnauthorized: false })}`); // ✓
console.info('defaults', JSON.stringify({ tls: { rejectUnauthorized: false } }, null, 2)); // ✓
connect(JSON.stringify({ rejectUnauthorized: false })); // ✗
connect({ rejectUnauthorized: false }); // ✗
logger.info(new https.Agent({ rejectUnauthorized: false })); // ✗
