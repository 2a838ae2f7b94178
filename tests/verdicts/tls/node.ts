// @ts-nocheck: the packages are not installed.
// packages: undici@^7.0.0
import https from 'node:https';
import tls from 'node:tls';
import { env } from 'node:process';
import { Agent } from 'undici';
import { certificate, key, readAuthority, verify } from './certificates';

const isProduction = process.env.NODE_ENV === 'production';

export const open = new https.Agent({ rejectUnauthorized: false }); // ✗
export const closed = new https.Agent({ rejectUnauthorized: true, ca: readAuthority() }); // ✓
export const inverted = new Agent({ connect: { rejectUnauthorized: !isProduction } }); // ✗ – false in production
export const inProduction = new Agent({ connect: { rejectUnauthorized: isProduction } }); // ✓
export const configured = new Agent({ connect: { rejectUnauthorized: process.env.VERIFY_TLS !== 'no' } }); // ?
export const imported = new Agent({ connect: { rejectUnauthorized: verify } }); // ?
export const overwritten = { rejectUnauthorized: false, ...readAuthority() }; // ? – what is spread behind it can replace it

tls.connect(443, 'mail.example', { rejectUnauthorized: false }); // ✗
tls.connect(443, 'localhost', { rejectUnauthorized: false }); // ✓
tls.connect(443, 'mail.example', { checkServerIdentity: () => undefined }); // ✗
tls.connect(443, 'mail.example', { checkServerIdentity: (host, peer) => tls.checkServerIdentity(host, peer) }); // ✓

export const byImportedEnvironment = new https.Agent(env.NODE_ENV === 'production' ? { keepAlive: true } : { rejectUnauthorized: false }); // ✓
export const inverse = new https.Agent(env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : { keepAlive: true }); // ✗
https.get('https://localhost:9443/health', { agent: new https.Agent({ rejectUnauthorized: false }) }); // ✓
https.get('https://stock.example/health', { agent: new https.Agent({ rejectUnauthorized: false }) }); // ✗

https.globalAgent.options.rejectUnauthorized = false; // ✗
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // ✗
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1'; // ✓
env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // ✗
Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // ✗
if (!isProduction) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // ✓ – development only

export const childEnvironment = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }; // ?

https.createServer({ key, cert: certificate, requestCert: true, rejectUnauthorized: false }, (_request, response) => response.end()); // ?
https.createServer({ key, cert: certificate, rejectUnauthorized: false }, (_request, response) => response.end()); // ✓ – no certificate is asked for
