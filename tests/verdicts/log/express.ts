// @ts-nocheck: the packages are not installed.
import express from 'express';
import pinoHttp from 'pino-http';

const app = express();
app.use(express.json());
app.use(pinoHttp({ redact: ['otp'] }));

app.post('/orders', (req, res) => {
  const { note, ...rest } = req.body;
  console.log('order', req.body.cardNumber); // ✗
  console.log('order', note); // ✓
  console.log('order', rest.phoneNumber); // ✗
  console.dir(req.headers); // ✗
  console.log(req.method, req.path); // ✓
  console.warn({ auth: req.get('authorization') }); // ✗
  req.log.info({ otp: req.body.otp }); // ✓ – redacted
  req.log.info({ id: req.params.id }, 'order'); // ✓
  req.log.info({ password: req.body.password }); // ✗
  res.sendStatus(204);
});
export const register = (req, res) => {
  console.log(`register ${req.body.password}`); // ✗
  console.log('register', req.body.plan); // ✓
  res.json({ done: true });
};

app.post('/login/again', (req, res) => {
  console.log({ ...req.body, password: '***' }); // ✓
  console.log({ ...req.body, password: undefined }); // ✓
  console.log({ password: '***', ...req.body }); // ✗ – written over again
  console.log({ ...req.body, at: 'login' }); // ✗
  res.end();
});
