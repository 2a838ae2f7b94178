import { noDisabledTlsVerification as rule } from '../../src/rules/no-disabled-tls-verification.ts';
import { testRule, type ExpectedError } from '../helpers/rule-tester.ts';

const strict = { report: 'unproven' } as const;
const agent = (options: string) => `import https from 'https';
export const agent = new https.Agent(${options});`;

/** Suggestions in order: `set` and its output, `remove` and its output. */
const error = (messageId: string, set?: string, remove?: string): ExpectedError => ({
  messageId,
  suggestions: [
    ...(set === undefined ? [] : [{ messageId: 'set', output: set }]),
    ...(remove === undefined ? [] : [{ messageId: 'remove', output: remove }]),
  ],
});

testRule(rule, {
  valid: [
    { code: agent('{ ca }'), options: strict },
    { code: agent('{ rejectUnauthorized: true }'), options: strict },
    { code: agent("{ rejectUnauthorized: process.env.NODE_ENV === 'production' }"), options: strict },
    { code: agent("{ rejectUnauthorized: 'false' }"), options: strict, name: 'only false turns it off' },
    { code: agent('{ rejectUnauthorized: false, rejectUnauthorized: true }'), options: strict, name: 'the last key counts' },
    agent('{ rejectUnauthorized: verify }'),
    agent('{ rejectUnauthorized: false, ...base }'),
    // Hosts.
    { code: "tls.connect({ host: '127.0.0.1', rejectUnauthorized: false });", options: strict },
    { code: "https.get('https://api.localhost:8443/x', { rejectUnauthorized: false });", options: strict },
    { code: "https.get('https://[::1]/x', { rejectUnauthorized: false });", options: strict },
    { code: 'https.get(`https://localhost/${path}`, { rejectUnauthorized: false });', options: strict },
    { code: "new Client({ node: 'https://[::1]:9200/', tls: { rejectUnauthorized: false } });", options: strict },
    { code: "const url = 'Server=localhost;TrustServerCertificate=true';", options: strict },
    // Not a value of the option.
    { code: 'function f({ rejectUnauthorized = false }) { return 1; }', options: strict },
    { code: 'interface Options { rejectUnauthorized?: false }', options: strict },
    { code: "const text = 'sslmode=no-verify turns verification off';", options: strict },
    { code: "res.cookie('a', 'b', { secure: false });", options: strict },
    { code: "const proxy = { target: 'http://stock.example', secure: false };", options: strict },
    // Outside production; other values of the environment.
    { code: "if (process.env.NODE_ENV === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';", options: strict },
    { code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.NODE_ENV === 'production' ? '1' : '0';", options: strict },
    { code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';", options: strict },
    // Identities.
    { code: 'tls.connect({ checkServerIdentity: (host, cert) => pinned(cert) });', options: strict },
    { code: "tls.connect({ checkServerIdentity() { throw new Error('no'); } });", options: strict },
    { code: "tls.connect({ checkServerIdentity: () => new Error('no') });", options: strict },
    { code: 'tls.connect({ checkServerIdentity: pin });', options: strict },
    // Servers.
    { code: "import https from 'https';\nhttps.createServer({ rejectUnauthorized: false });", options: strict },
    { code: 'Fastify({ https: { requestCert: true, rejectUnauthorized: false } });\nconst f = ({ authorized }) => authorized;', options: strict },
    { code: "import mysql from 'mysql2';\nmysql.createPool({ host: 'localhost', ssl: { ca } });", options: strict },
    { code: 'const pool = { createPool() {} };\npool.createPool({ host, ssl: { ca } });', options: strict, name: 'another createPool' },
    // What is written later, or elsewhere, takes its place.
    { code: "import https from 'https';\nconst o = { rejectUnauthorized: false };\no.rejectUnauthorized = true;\nnew https.Agent(o);", options: strict },
    { code: 'const o = { ssl: { rejectUnauthorized: false } };\no.ssl.rejectUnauthorized = true;\nconnect(o);', options: strict },
    { code: 'const o = { rejectUnauthorized: false };\nObject.assign(o, { rejectUnauthorized: true });\nconnect(o);', options: strict },
    { code: "const o = { rejectUnauthorized: false };\nif (process.env.NODE_ENV === 'production') { o.rejectUnauthorized = true; }\nconnect(o);", options: strict },
    { code: 'const base = { rejectUnauthorized: false };\nconnect({ ...base, rejectUnauthorized: true });', options: strict },
    // Used outside production, or on this machine, alone.
    { code: "const open = { rejectUnauthorized: false };\nconnect(process.env.NODE_ENV === 'production' ? {} : open);", options: strict },
    { code: "function open() { return { rejectUnauthorized: false }; }\nconnect(process.env.NODE_ENV === 'production' ? {} : open());", options: strict },
    {
      code: "import https from 'https';\nconst open = new https.Agent({ rejectUnauthorized: false });\nexport const client = make({ agent: process.env.NODE_ENV === 'test' ? open : undefined });",
      options: strict, name: 'an agent for tests',
    },
    { code: "const open = { rejectUnauthorized: false };\nhttps.get('https://127.0.0.1:8443/', open);", options: strict },
    // Names can show that it is on in production.
    { code: "import { isProduction } from './env';\nconnect({ rejectUnauthorized: isProduction });", options: strict },
    { code: "import { env } from './env';\nconnect({ rejectUnauthorized: !env.isDev });", options: strict },
    // Callers of this file that all verify.
    { code: 'function make(verify) { return connect({ rejectUnauthorized: verify }); }\nmake(true);', options: strict },
    // Libraries.
    { code: "import postgres from 'postgres';\npostgres(url, { ssl: 'verify-full' });", options: strict },
    { code: "const connection = { ssl: 'require' };", options: strict, name: 'what postgres alone reads so' },
    { code: "import { Client } from 'cassandra-driver';\nnew Client({ sslOptions: { rejectUnauthorized: true } });", options: strict },
    { code: "import { Sequelize } from 'sequelize';\nnew Sequelize({ dialect: 'postgres', host });", options: strict },
    { code: 'class Client { constructor(o) { this.rejectUnauthorized = o.rejectUnauthorized; } }', options: strict, name: 'a field is handed on elsewhere' },
    // Half-typed code.
    { code: 'const rejectUnauthorized = null; process.env.NODE_TLS_REJECT_UNAUTHORIZED;', options: strict },
  ],
  invalid: [
    { code: agent('{ rejectUnauthorized: false }'), errors: [error('verificationOff', agent('{ rejectUnauthorized: true }'), agent('{  }'))] },
    {
      code: agent("{ keepAlive: true, 'rejectUnauthorized': false, ca }"),
      errors: [error('verificationOff', agent("{ keepAlive: true, 'rejectUnauthorized': true, ca }"), agent('{ keepAlive: true, ca }'))],
    },
    {
      code: agent('{ ...base, rejectUnauthorized: false }'), name: 'removed, the spread could bring it back',
      errors: [error('verificationOff', agent('{ ...base, rejectUnauthorized: true }'))],
    },
    {
      code: `const verify = false;\n${agent('{ rejectUnauthorized: verify }')}`,
      errors: [{
        ...error('verificationOff', `const verify = false;\n${agent('{ rejectUnauthorized: true }')}`, `const verify = false;\n${agent('{  }')}`),
        data: {
          setting: '`rejectUnauthorized: verify` (false in production)', written: '`rejectUnauthorized: verify`', place: ' of `new https.Agent()`',
          remedy: 'Leave it out; give the certificate of a private authority as `ca`.', flag: '', origin: '',
        },
      }],
    },
    { code: agent('{ rejectUnauthorized: false, ...base }'), options: strict, errors: [error('verificationConfigurable')] },
    { code: agent('{ rejectUnauthorized: !process.env.INSECURE }'), options: strict, errors: [error('verificationConfigurable', agent('{ rejectUnauthorized: true }'))] },
    { code: agent('{ rejectUnauthorized: x ? true : false }'), options: strict, errors: [error('verificationConfigurable', agent('{ rejectUnauthorized: true }'))] },
    {
      code: 'options.rejectUnauthorized = false;\nrun(options);',
      errors: [error('verificationOff', 'options.rejectUnauthorized = true;\nrun(options);', 'run(options);')],
    },
    {
      code: 'function f() {\n  run(); options.rejectUnauthorized = false; // self-signed\n}', name: 'a comment stays',
      errors: [error('verificationOff', 'function f() {\n  run(); options.rejectUnauthorized = true; // self-signed\n}', 'function f() {\n  run();  // self-signed\n}')],
    },
    {
      code: 'const o = { rejectUnauthorized: false };\nconnect(o);\no.rejectUnauthorized = true;', name: 'set too late',
      errors: [error('verificationOff', 'const o = { rejectUnauthorized: true };\nconnect(o);\no.rejectUnauthorized = true;', 'const o = {  };\nconnect(o);\no.rejectUnauthorized = true;')],
    },
    {
      code: 'const o = { rejectUnauthorized: false };\nif (ca) o.rejectUnauthorized = true;\nconnect(o);', options: strict, name: 'set sometimes',
      errors: [error('verificationConfigurable', 'const o = { rejectUnauthorized: true };\nif (ca) o.rejectUnauthorized = true;\nconnect(o);')],
    },
    {
      code: 'const open = { rejectUnauthorized: false };\nexport { open };\nconnect(isTest() ? open : {});', name: 'other files can use it',
      errors: [error('verificationOff', 'const open = { rejectUnauthorized: true };\nexport { open };\nconnect(isTest() ? open : {});', 'const open = {  };\nexport { open };\nconnect(isTest() ? open : {});')],
    },
    {
      code: 'function make(verify) { return connect({ rejectUnauthorized: verify }); }\nmake(true);\nmake(false);', name: 'a caller of this file does not verify',
      errors: [error(
        'verificationOff', 'function make(verify) { return connect({ rejectUnauthorized: true }); }\nmake(true);\nmake(false);',
        'function make(verify) { return connect({  }); }\nmake(true);\nmake(false);',
      )],
    },
    {
      code: "import { isProduction } from './env';\nconnect({ rejectUnauthorized: !isProduction });", options: strict, name: 'a name does not show that it is off',
      errors: [error('verificationConfigurable', "import { isProduction } from './env';\nconnect({ rejectUnauthorized: true });")],
    },
    {
      code: "import { isProduction } from './env';\nif (!isProduction) options.rejectUnauthorized = false;", options: strict, name: 'outside production by a name',
      errors: [error('verificationOffByFlag', "import { isProduction } from './env';\nif (!isProduction) options.rejectUnauthorized = true;")],
    },
    {
      code: "if (config['smtp:allow-self-signed']) { smtp.tls = { rejectUnauthorized: false }; }", options: strict,
      errors: [error('verificationOffByFlag', "if (config['smtp:allow-self-signed']) { smtp.tls = { rejectUnauthorized: true }; }", "if (config['smtp:allow-self-signed']) { smtp.tls = {  }; }")],
    },
    {
      code: "if (host !== 'localhost') { pool.ssl = { rejectUnauthorized: false }; }", name: 'everywhere but on this machine',
      errors: [error('verificationOff', "if (host !== 'localhost') { pool.ssl = { rejectUnauthorized: true }; }", "if (host !== 'localhost') { pool.ssl = {  }; }")],
    },
    {
      code: 'connect({ rejectUnauthorized: readBoolean(process.env.VERIFY, true) });', options: strict,
      errors: [error('verificationConfigurable', 'connect({ rejectUnauthorized: true });')],
    },
    {
      code: "const name = 'NODE_TLS_REJECT_UNAUTHORIZED';\nprocess.env[name] = '0';", name: 'a computed name',
      errors: [error('verificationOffGlobally', undefined, "const name = 'NODE_TLS_REJECT_UNAUTHORIZED';\n")],
    },
    {
      code: "process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };",
      errors: [error('verificationOffGlobally', undefined, 'process.env = { ...process.env };')],
    },
    {
      code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.INSECURE ? '0' : '1';", options: strict, errors: [error('verificationConfigurable')],
    },
    {
      code: 'function expiry(host) { const s = tls.connect({ host, rejectUnauthorized: false }, () => s.getPeerCertificate().valid_to); }', options: strict,
      name: 'looks at the certificate by itself',
      errors: [error(
        'verificationByHand', 'function expiry(host) { const s = tls.connect({ host, rejectUnauthorized: true }, () => s.getPeerCertificate().valid_to); }',
        'function expiry(host) { const s = tls.connect({ host }, () => s.getPeerCertificate().valid_to); }',
      )],
    },
    {
      code: 'tls.connect({ host, ca, checkServerIdentity: () => undefined });', options: strict, name: 'any host of one authority',
      errors: [error('noVerifyIdentity', undefined, 'tls.connect({ host, ca });')],
    },
    {
      code: "import postgres from 'postgres';\npostgres(url, { ssl: 'require' });",
      errors: [error('verificationOff', "import postgres from 'postgres';\npostgres(url, { ssl: 'verify-full' });")],
    },
    {
      code: "import postgres from 'postgres';\npostgres('postgres://db.example/shop?sslmode=require');",
      errors: [error('verificationOff', "import postgres from 'postgres';\npostgres('postgres://db.example/shop?sslmode=verify-full');")],
    },
    {
      code: "import { Client } from 'cassandra-driver';\nnew Client({ sslOptions: { ca } });", options: strict,
      errors: [error('verificationNotAsked', "import { Client } from 'cassandra-driver';\nnew Client({ sslOptions: { ca, rejectUnauthorized: true } });")],
    },
    {
      code: "import { Sequelize } from 'sequelize';\nnew Sequelize({ dialect: 'mssql', dialectOptions: { options: { encrypt: true } } });", options: strict,
      errors: [error(
        'verificationNotAsked', "import { Sequelize } from 'sequelize';\nnew Sequelize({ dialect: 'mssql', dialectOptions: { options: { encrypt: true, trustServerCertificate: false } } });",
      )],
    },
    {
      code: "const url = 'mysql://db.example/shop?sslaccept=accept_invalid_certs';",
      errors: [error('verificationOff', "const url = 'mysql://db.example/shop?sslaccept=strict';")],
    },
    {
      code: 'const url = \'mysql://db.example/shop?ssl={"rejectUnauthorized":false}\';',
      errors: [error('verificationOff', 'const url = \'mysql://db.example/shop?ssl={"rejectUnauthorized":true}\';')],
    },
    {
      code: 'if (skipVerify) options.rejectUnauthorized = false;', options: strict,
      errors: [error('verificationOffByFlag', 'if (skipVerify) options.rejectUnauthorized = true;')],
    },
    {
      code: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\nrun();",
      errors: [error('verificationOffGlobally', undefined, 'run();')],
    },
    {
      code: "import { env } from 'node:process';\nenv.NODE_TLS_REJECT_UNAUTHORIZED = 0;",
      errors: [error('verificationOffGlobally', undefined, "import { env } from 'node:process';\n")],
    },
    {
      code: "fork('job.js', { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } });", options: strict,
      errors: [error('verificationOffInChild', undefined, "fork('job.js', { env: { ...process.env } });")],
    },
    {
      code: 'tls.connect({ host, checkServerIdentity: () => {} });',
      errors: [error('hostnameNotChecked', undefined, 'tls.connect({ host });')],
    },
    {
      code: 'function accept() { console.log(1); return; }\ntls.connect({ host, checkServerIdentity: accept });',
      errors: [error('hostnameNotChecked', undefined, 'function accept() { console.log(1); return; }\ntls.connect({ host });')],
    },
    {
      code: 'connect(uri, { tlsAllowInvalidHostnames: true });',
      errors: [error('hostnameNotChecked', 'connect(uri, { tlsAllowInvalidHostnames: false });', 'connect(uri, {  });')],
    },
    {
      code: "new Pool({ host, ssl: 'no-verify' });",
      errors: [error('verificationOff', 'new Pool({ host, ssl: true });')],
    },
    {
      code: 'const url = `postgres://${user}@${host}/db?sslmode=no-verify&x=1`;',
      errors: [error('verificationOff', 'const url = `postgres://${user}@${host}/db?sslmode=verify-full&x=1`;')],
    },
    {
      code: "const url = base + '?sslmode=require&uselibpqcompat=true';",
      errors: [error('verificationOff', "const url = base + '?sslmode=verify-full&uselibpqcompat=true';")],
    },
    {
      code: "const url = 'mongodb://db.example/?tlsInsecure=true';",
      errors: [error('verificationOff', "const url = 'mongodb://db.example/?tls=true';")],
    },
    {
      code: "const url = 'Server=db;Trust Server Certificate=yes';",
      errors: [error('verificationOff', "const url = 'Server=db;TrustServerCertificate=false';")],
    },
    {
      code: "const proxy = { target: 'https://stock.example', secure: false };",
      errors: [error('verificationOff', "const proxy = { target: 'https://stock.example', secure: true };", "const proxy = { target: 'https://stock.example' };")],
    },
    {
      code: "agent.get('https://stock.example').disableTLSCerts().set('a', 'b');",
      errors: [error('verificationOff', undefined, "agent.get('https://stock.example').set('a', 'b');")],
    },
    {
      code: 'Fastify({ https: { requestCert: true, rejectUnauthorized: false } });', options: strict,
      errors: [error('serverClientCert', 'Fastify({ https: { requestCert: true, rejectUnauthorized: true } });')],
    },
    {
      code: `${agent('options')}\nconst options = { requestCert: true, rejectUnauthorized: false };`, name: 'a client is no server',
      errors: [error('verificationOff', `${agent('options')}\nconst options = { requestCert: true, rejectUnauthorized: true };`, `${agent('options')}\nconst options = { requestCert: true };`)],
    },
    {
      code: "import mysql from 'mysql2';\nmysql.createPool({ host, ssl: { ca } });", options: strict,
      errors: [error('noVerifyIdentity', "import mysql from 'mysql2';\nmysql.createPool({ host, ssl: { ca, verifyIdentity: true } });")],
    },
  ],
});
