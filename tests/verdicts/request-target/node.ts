// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';
import { Client, EventSource, Pool, WebSocket, connect, fetch as undiciFetch, pipeline, request as ask, stream, upgrade } from 'undici';

http.createServer(async (request, response) => {
  const target = new URL(request.url, 'http://localhost').searchParams.get('target');
  http.request(target); // ✗
  http2.connect(target); // ✗
  net.connect({ host: target, port: 80 }); // ✗
  net.createConnection(80, target); // ✗
  tls.connect({ host: target, port: 443 }); // ✗
  net.connect({ host: 'example.com', port: 80 }); // ✓
  await undiciFetch(target); // ✗
  await ask(target); // ✗
  await stream(target, {}, () => null); // ✗
  pipeline(target, {}, () => null); // ✗
  connect(target); // ✗
  upgrade(target); // ✗
  new Client(target); // ✗
  new Pool(target); // ✗
  new WebSocket(target); // ✗
  new EventSource(target); // ✗
  response.end();
});
