// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import tls from 'node:tls';
import { certificate, key } from './certificates';

https.createServer({ key, cert: certificate, requestCert: true, rejectUnauthorized: false }, (request, response) => { // ✓ – the handler decides
  response.writeHead(request.socket.authorized ? 200 : 401).end();
});

https.get('https://shop.example/', { rejectUnauthorized: false }); // ✗

tls.createServer({ key, cert: certificate, requestCert: true, rejectUnauthorized: false }, (socket) => { // ✓ – the listener decides
  if (!socket.authorized) socket.destroy();
});
