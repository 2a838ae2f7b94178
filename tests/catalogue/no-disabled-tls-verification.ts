import { examples, type Entry, type Example } from './example.ts';

const prelude = `import https from 'node:https';
import tls from 'node:tls';
import fs from 'node:fs';
import { spawn } from 'node:child_process';
import { Agent } from 'undici';
import { Pool } from 'pg';
import mysql from 'mysql2/promise';
import mongoose from 'mongoose';
import nodemailer from 'nodemailer';
import { base, ca, cert, config, connectionString, env, key, uri } from './settings';
const isProd = process.env.NODE_ENV === 'production';
`;
const file = (code: string) => `${prelude}${code}\n`;

const dangerous = examples('dangerous', file, {
  'https.Agent': 'const agent = new https.Agent({ rejectUnauthorized: false });',
  'the environment': "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';",
  'the environment, a number': 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0;',
  'the environment, Object.assign': "Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });",
  'database in production': 'new Pool({ connectionString, ssl: isProd ? { rejectUnauthorized: false } : false });',
  'mail': 'nodemailer.createTransport({ host: env.SMTP_HOST, port: 587, secure: false, tls: { rejectUnauthorized: false } });',
  'last of several keys': 'const opts = { rejectUnauthorized: true, ...base, rejectUnauthorized: false } satisfies tls.ConnectionOptions;',
  'mongoose': 'await mongoose.connect(uri, { tlsAllowInvalidCertificates: true });',
  'mongodb, everything': 'await mongoose.connect(uri, { tlsInsecure: true });',
  'mongodb, old option': 'await mongoose.connect(uri, { sslValidate: false });',
  'mongodb, host names': 'await mongoose.connect(uri, { tlsAllowInvalidHostnames: true });',
  'mongodb, in the URL': "await mongoose.connect('mongodb://db.example/shop?tls=true&tlsInsecure=true');",
  'mssql': 'export const mssql = { server: env.DB_HOST, options: { trustServerCertificate: true } };',
  'mssql, in the URL': "export const url = 'sqlserver://db.example:1433;database=shop;trustServerCertificate=true';",
  'pg, no-verify': "new Pool({ connectionString, ssl: 'no-verify' });",
  'pg, no-verify in the URL': "new Pool({ connectionString: 'postgres://db.example/shop?sslmode=no-verify' });",
  'pg, libpq compatibility': "new Pool({ connectionString: 'postgres://db.example/shop?uselibpqcompat=true&sslmode=prefer' });",
  'superagent': 'base.get(uri).disableTLSCerts();',
  'request': 'base({ uri, strictSSL: false });',
  'http-proxy': "base.web({ target: 'https://stock.example', secure: false });",
  'global agent': 'https.globalAgent.options.rejectUnauthorized = false;',
  'checkServerIdentity, undefined': 'tls.connect({ host: env.HOST, checkServerIdentity: () => undefined });',
  'checkServerIdentity, null': 'tls.connect({ host: env.HOST, checkServerIdentity: () => null });',
  'checkServerIdentity, empty': 'tls.connect({ host: env.HOST, checkServerIdentity() {} });',
  'checkServerIdentity, noop': "import { noop } from 'lodash';\ntls.connect({ host: env.HOST, checkServerIdentity: noop });",
  'inverted test': "new Agent({ connect: { rejectUnauthorized: process.env.NODE_ENV !== 'production' } });",
});

const unproven = examples('unproven', file, {
  'from the environment': "new Agent({ connect: { rejectUnauthorized: process.env.VERIFY !== 'false' } });",
  'from configuration': 'new Agent({ connect: { rejectUnauthorized: config.verify } });',
  'client certificates that nobody looks at': 'https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (req, res) => { res.end(); });',
  'mysql2 without verifyIdentity': 'mysql.createPool({ host: env.DB_HOST, ssl: { ca } });',
  'environment of a child process': "spawn('node', ['job.js'], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });",
  'flag': 'if (config.allowInsecure) https.globalAgent.options.rejectUnauthorized = false;',
  'flag beside a spread': 'new https.Agent({ ...(config.selfSigned && { rejectUnauthorized: false }) });',
});

const safe = examples('safe', file, {
  'ca': "new https.Agent({ ca: fs.readFileSync('ca.pem') });",
  'on in production': "new Agent({ connect: { rejectUnauthorized: process.env.NODE_ENV === 'production' } });",
  'on, with ca': 'new Pool({ connectionString, ssl: { rejectUnauthorized: true, ca } });',
  'client certificates that are looked at': 'https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (req, res) => { if (!req.socket.authorized) res.writeHead(401).end(); });',
  'type': 'interface DbOptions { ssl?: { rejectUnauthorized?: false } }',
  'this machine': "tls.connect(8443, 'localhost', { rejectUnauthorized: false });",
  'this machine, in the URL': "new Pool({ connectionString: 'postgres://127.0.0.1/shop?sslmode=no-verify' });",
});

const edits: readonly Example[] = [
  {
    name: 'true, or removed', verdict: 'dangerous', fix: null,
    code: file('new https.Agent({ keepAlive: true, rejectUnauthorized: false });'),
    suggestions: [
      file('new https.Agent({ keepAlive: true, rejectUnauthorized: true });'),
      file('new https.Agent({ keepAlive: true });'),
    ],
  },
  {
    name: 'statement removed', verdict: 'dangerous', fix: null,
    code: file("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\nawait mongoose.connect(uri);"),
    suggestions: [file('await mongoose.connect(uri);')],
  },
];

const control = file('new https.Agent({ rejectUnauthorized: false });');

/** Catalogue 1, rule 6. */
export const entry: Entry = {
  rule: 'no-disabled-tls-verification',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    {
      name: 'server that need not have client certificates', verdict: 'safe', control,
      code: file('tls.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (socket) => { if (!socket.authorized) socket.destroy(); });'),
    },
    {
      name: 'production by a name', verdict: 'safe', code: file('new https.Agent({ rejectUnauthorized: isProd });'),
      control: file('new https.Agent({ rejectUnauthorized: !isProd });'),
    },
    {
      name: 'outside production', verdict: 'safe', code: file('new Pool({ connectionString, ssl: isProd ? true : { rejectUnauthorized: false } });'),
      control: file('new Pool({ connectionString, ssl: isProd ? { rejectUnauthorized: false } : true });'),
    },
    { name: 'schema of the option', verdict: 'safe', code: file('export const schema = { rejectUnauthorized: { type: \'boolean\' } };'), control },
  ],
};
