// @ts-nocheck: the packages are not installed.
import { findAccount, later } from './accounts';
import { deliver } from './delivery';

const isProduction = process.env.NODE_ENV === 'production';

function sendToken(account, status, response) {
  const options = { httpOnly: true, sameSite: 'lax' };
  if (isProduction) options.secure = true;
  response.cookie('token', account.makeToken(), options); // ✓
  response.cookie('refresh_token', account.makeToken(), { httpOnly: true, sameSite: 'lax' }); // ✗ – the handler below hands its response over
  response.status(status).json({ done: true });
}

export const login = later(async (request, response) => {
  const account = await findAccount(request.body.email);
  sendToken(account, 200, response);
});

export const remember = async (request, response) => {
  const { email } = request.body;
  response.cookie('remember_me', email); // ✗ – setting a cookie is what a response does
};

export const logout = (request, response) => {
  response.cookie('token', '', { maxAge: 0 }).sendStatus(request.query.quiet ? 204 : 200); // ✓
};

function store(jar, value) {
  jar.cookie('token', value);
}

export const keep = (jar) => store(jar, deliver());
