// @ts-nocheck: the packages are not installed.
import express from 'express';
import jwt from 'jsonwebtoken';
import { cookieOptions } from './config';

const app = express();
const isProduction = process.env.NODE_ENV === 'production';
const strictOptions = { httpOnly: true, secure: true, sameSite: 'strict' };
const looseOptions = { maxAge: 3_600_000 };

app.post('/login', (req, res) => {
  const token = jwt.sign({ sub: req.body.email }, process.env.JWT_SECRET);
  res.cookie('token', token, { maxAge: 86_400_000 }); // ✗
  res.cookie('token', token); // ✗ – only Path=/ is sent
  res.cookie('token', token, { httpOnly: true, secure: true, sameSite: 'lax' }); // ✓
  res.cookie('token', token, { httpOnly: true, secure: isProduction, sameSite: 'lax' }); // ✓
  res.cookie('token', token, { httpOnly: true, secure: process.env.NODE_ENV !== 'production', sameSite: 'lax' }); // ✗ – inverted
  res.cookie('refresh_token', token, { httpOnly: false, secure: true, sameSite: 'strict' }); // ✗
  res.cookie('accessToken', token, { httpOnly: true, sameSite: 'strict' }); // ✗
  res.cookie('sid', token, strictOptions); // ✓
  res.cookie('sid', token, looseOptions); // ✗
  res.cookie('sid', token, { ...strictOptions, maxAge: 1000 }); // ✓
  res.cookie('sid', token, { ...strictOptions, httpOnly: false }); // ✗
  res.cookie('sid', token, cookieOptions); // ?
  res.cookie('sid', token, { ...cookieOptions, secure: false }); // ✗
  res.cookie('sid', token, { httpOnly: true, secure: true }); // ? – no SameSite
  res.cookie('sid', token, { httpOnly: true, secure: false, sameSite: 'none' }); // ✗
  res.cookie('__Host-sid', token, { httpOnly: true, secure: true, sameSite: 'lax', domain: 'example.com' }); // ✗ – browsers drop it
  res.cookie('theme', 'dark'); // ✓
  res.cookie('XSRF-TOKEN', token, { secure: true, sameSite: 'strict' }); // ✓ – scripts must read it
  res.json({});
});

app.post('/logout', (req, res) => {
  res.clearCookie('token'); // ✓
  res.cookie('token', '', { maxAge: 0 }); // ✓ – a deletion
  res.cookie('sid', '', { expires: new Date(0) }); // ✓
  res.sendStatus(204);
});

app.post('/remember', (req, res) => {
  const options = { httpOnly: true, sameSite: 'lax' };
  options.secure = true;
  res.cookie('remember_me', req.body.id, options); // ✓
  const late = { httpOnly: true, sameSite: 'lax' };
  res.cookie('remember_me', req.body.id, late); // ✗ – secure comes after it was sent
  late.secure = true;
  res.setHeader('Set-Cookie', `session=${req.body.id}; Path=/`); // ✗
  res.setHeader('Set-Cookie', `session=${req.body.id}; Path=/; HttpOnly; Secure; SameSite=Lax`); // ✓
  res.append('Set-Cookie', 'theme=dark; Path=/'); // ✓
  res.sendStatus(204);
});
