// @ts-nocheck: the packages are not installed.
import express from 'express';
import Fastify from 'fastify';
import pinoHttp from 'pino-http';
import morgan from 'morgan';

const app = express();
app.use(express.json());
app.use(pinoHttp());
morgan.token('body', (req: any) => JSON.stringify(req.headers)); // ✗
morgan.token('id', (req: any) => req.id); // ✓
app.use(morgan((tokens, req: any) => `${tokens.method(req)} ${req.headers.authorization}`)); // ✗

app.post('/orders', (req, res) => {
  const { card, note, ...rest } = req.body;
  console.log('order', req.body.cardNumber); // ✗
  console.log('order', card.number); // ✗ names
  console.log('order', note); // ✓
  console.log('order', rest.phoneNumber); // ✗
  console.warn({ agent: req.get('user-agent'), auth: req.get('authorization') }); // ✗
  console.table(req.cookies); // ✗
  console.dir(req.headers); // ✗
  console.assert(req.body.password, 'no password given'); // ✓
  console.error(`bad headers ${req.headers}`); // ✓ – a text of an object tells nothing
  console.debug(JSON.stringify(req.query)); // ?
  req.log.info({ headers: req.headers }, 'request'); // ✗
  req.log.info('request %o', req.headers); // ✗
  req.log.info('request', req.headers); // ✓ – pino has no place for it
  res.log.warn({ id: req.params.id }, 'request'); // ✓
  res.end();
});

app.post('/login', (req, res) => {
  console.log(req.body); // ✗ – it holds credentials
  res.end();
});

const server = Fastify({ logger: { redact: ['password', 'card.number', 'nested.*'] } });
server.post('/pay', async (request, reply) => {
  const { password, otp } = request.body as any;
  request.log.info({ password }); // ✓ – redacted
  request.log.info({ nested: { otp } }); // ✓ – redacted
  request.log.info({ otp }); // ✗
  request.log.info({ req: request }); // ✓ – the serializer writes method and address
  request.log.info({ request }); // ✗
  server.log.info(`otp ${otp}`); // ✗
  reply.log.error({ body: request.body }); // ✗ – a password is read from it
  return reply.send();
});
