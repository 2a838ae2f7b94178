// @ts-nocheck: the packages are not installed.
import fastify from 'fastify';

const app = fastify({ logger: { redact: ['otp'] } });

app.post('/orders', async (request, reply) => {
  const { note, ...rest } = request.body;
  request.log.info({ card: request.body.cardNumber }, 'order'); // ✗
  request.log.info(note); // ✓
  request.log.info({ phone: rest.phoneNumber }); // ✗
  request.log.info({ headers: request.headers }); // ✗
  request.log.info({ id: request.params.id }, 'order'); // ✓
  app.log.warn({ password: request.body.password }); // ✗
  app.log.warn({ otp: request.body.otp }); // ✓ – redacted
  return reply.code(204).send();
});

export default async function accounts(instance) {
  instance.post('/register', async (request) => {
    console.log(`register ${request.body.password}`); // ✗
    instance.log.info({ plan: request.body.plan }); // ✓
    return { done: true };
  });
}
