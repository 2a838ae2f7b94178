// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import { serialize } from 'cookie';

const server = http.createServer();
server.on('request', (req, res) => {
  res.setHeader('Set-Cookie', 'session=' + token() + '; Secure; SameSite=Lax; Path=/'); // ✗
  res.setHeader('Set-Cookie', 'session=' + token() + '; HttpOnly; Secure; SameSite=Lax; Path=/'); // ✓
  res.setHeader('Set-Cookie', serialize('session', token(), { secure: true, sameSite: 'lax' })); // ✗
  res.writeHead(200, { 'Set-Cookie': serialize('session', token(), { httpOnly: true, secure: true, sameSite: 'lax' }) }); // ✓
  res.end();
});
