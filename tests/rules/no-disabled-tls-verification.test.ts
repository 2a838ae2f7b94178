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
    { code: "new Client({ node: 'https://db.intern/', tls: { rejectUnauthorized: false } });", options: { ...strict, allowHosts: ['intern'] } },
    { code: "const url = 'Server=localhost;TrustServerCertificate=true';", options: strict },
    // Not a value of the option.
    { code: 'function f({ rejectUnauthorized = false }) { return 1; }', options: strict },
    { code: 'interface Options { rejectUnauthorized?: false }', options: strict },
    { code: 'expect(options).toEqual({ rejectUnauthorized: false });', options: strict },
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
          remedy: 'Leave it out; give the authority of a private certificate as `ca`.', flag: '',
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
      errors: [error('verificationOff', 'new Pool({ host, ssl: true });', 'new Pool({ host });')],
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
    {
      code: "tls.connect({ host: 'localhost', rejectUnauthorized: false });", options: { allowHosts: [] },
      errors: [error('verificationOff', "tls.connect({ host: 'localhost', rejectUnauthorized: true });", "tls.connect({ host: 'localhost' });")],
    },
  ],
});
