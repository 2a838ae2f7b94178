// @ts-nocheck: the page is not there.
import { useState } from 'react';
import { onMessage, handlers, isTrusted, ORIGIN } from './bus.js';

const frame = document.querySelector('iframe')!;
const allowed = new Set(['https://a.example', 'https://b.example']);

// What is done with a message.
window.addEventListener('message', (event) => { document.body.innerHTML = event.data.html; }); // ✗
window.onmessage = ({ data }) => { localStorage.setItem('theme', JSON.stringify(data)); }; // ✗
addEventListener('message', function (event) { if (event.data.type === 'go') location.href = event.data.url; }); // ✗
self.addEventListener('message', (event) => { eval(event.data); }); // ✗
window.addEventListener('message', ({ data: { title } }) => { document.title = title; }); // ✗
window.addEventListener('message', (event) => { const { data } = event; show(data.text); }); // ✗
window.addEventListener('message', receive); // ✗
window.addEventListener('message', (event) => { sessionStorage.last = event.data; }); // ✗
window.addEventListener('message', (event) => { history.pushState(event.data, '', '/'); }); // ✗
window.addEventListener('message', (event) => { frame.style.height = `${event.data.height}px`; }); // ? – a size
window.addEventListener('message', (event) => { handlers.run(event.data); }); // ?
window.addEventListener('message', (event) => { if (event.data === 'ready') frame.focus(); }); // ?
window.addEventListener('message', onMessage); // ?
window.addEventListener('message', handlers.message); // ?
window.addEventListener('message', () => { document.title = 'ready'; }); // ✓
window.addEventListener('click', (event) => { document.title = event.data; }); // ✓
window.onmessage = null; // ✓

function show(text: string) { document.title = text; }
function receive(event: MessageEvent) { document.body.textContent = event.data; }

export function View() {
  const [, setName] = useState('');
  window.addEventListener('message', (event) => setName(event.data.name)); // ✗
}

// Who has sent it.
window.addEventListener('message', (event) => { if (event.origin !== 'https://a.example') return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (event.origin === location.origin) document.title = event.data; }); // ✓
window.addEventListener('message', ({ data, origin }) => { if (origin === ORIGIN) document.title = data; }); // ✓
window.addEventListener('message', (event) => { if (allowed.has(event.origin)) document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (!['https://a.example'].includes(event.origin)) return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { const isOwn = event.origin === location.origin; if (!isOwn) return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (/^https:\/\/[a-z]+\.example$/.test(event.origin)) document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { switch (event.origin) { case 'https://a.example': document.title = event.data; } }); // ✓
window.addEventListener('message', (event) => { event.origin === location.origin && show(event.data); }); // ✓
window.addEventListener('message', (event) => { if (event.origin !== location.origin || !event.data) return; show(event.data); }); // ✓
window.addEventListener('message', (event) => { if (event.origin) document.title = event.data; }); // ✗ – every sender has one
window.addEventListener('message', (event) => { document.title = event.data; if (event.origin !== location.origin) return; }); // ✗ – too late
window.addEventListener('message', (event) => { if (event.origin === location.origin) show('own'); document.title = event.data; }); // ✗
window.addEventListener('message', (event) => { if (event.origin.includes('a.example')) document.title = event.data; }); // ✗ no-incomplete-sanitization – told at the check
window.addEventListener('message', (event) => { if (/^https:\/\/a\.example/.test(event.origin)) document.title = event.data; }); // ✗ no-incomplete-sanitization
window.addEventListener('message', (event) => { if (event.origin.startsWith(ORIGIN)) document.title = event.data; }); // ?
window.addEventListener('message', (event) => { if (event.source === frame.contentWindow) document.title = event.data; }); // ?
window.addEventListener('message', (event) => { if (isTrusted(event.origin)) document.title = event.data; }); // ?
window.addEventListener('message', (event) => { if (isTrusted(event)) document.title = event.data; }); // ?
window.addEventListener('message', (event) => { if (!isOwn(event.origin)) return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if ([...allowed].some((one) => one === event.origin)) document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (new URL(event.origin).hostname !== 'a.example') return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (!isLong(event.origin)) return; document.title = event.data; }); // ?
window.addEventListener('message', (event) => dispatch(event)); // ✓
window.addEventListener('message', (event) => dispatchAll(event)); // ✗

window.addEventListener('message', (event) => { if (!isOwnEvent(event)) return; document.title = event.data; }); // ✓
window.addEventListener('message', (event) => { if (!isAnyEvent(event)) return; document.title = event.data; }); // ?

function isOwnEvent(event: MessageEvent) { return event.origin === location.origin || event.origin === 'https://a.example'; }
function isAnyEvent(event: MessageEvent) { return event.origin !== ''; }
function isOwn(sender: string) { return sender === location.origin || allowed.has(sender); }
function isLong(sender: string) { return sender.length > 10; }
function dispatch(event: MessageEvent) {
  if (new URL(event.origin).host !== location.host) return;
  document.title = event.data;
}
function dispatchAll(event: MessageEvent) {
  if (new URL(event.data.url).host !== location.host) return;
  document.title = event.data;
}

// Others than windows send these.
new Worker('/work.js').addEventListener('message', (event) => { document.title = event.data; }); // ✓
new WebSocket('wss://a.example').onmessage = (event) => { document.title = event.data; }; // ✓
new BroadcastChannel('a').onmessage = (event) => { document.title = event.data; }; // ✓
new EventSource('/events').addEventListener('message', (event) => { document.title = event.data; }); // ✓
