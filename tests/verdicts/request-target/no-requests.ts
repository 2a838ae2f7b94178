// @ts-nocheck: the packages are not installed.
import WebSocket from 'ws';
import { Monitor } from './monitor';

/** What has an address and headers is no request where nothing is answered: `status` of the second is written. */
export class SocketMonitor extends Monitor {
  async check(monitor, heartbeat) {
    const socket = new WebSocket(monitor.url, { headers: monitor.headers }); // ?
    heartbeat.status = 1;
    return socket;
  }
}

export async function answer(request, response) {
  const socket = new WebSocket(request.query.target); // ✗
  const fixed = new WebSocket('wss://feed.example/'); // ✓
  response.status(200).json([socket.readyState, fixed.readyState]);
}
