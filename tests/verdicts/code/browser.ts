// @ts-nocheck: code of a page.
const params = new URLSearchParams(location.search);
const name = params.get('name');

setTimeout(`greet('${name}')`, 10); // ✗
setTimeout(() => greet(name), 10); // ✓
setTimeout('refresh()', 10); // ✓
window.setInterval('tick(' + location.hash.slice(1) + ')', 1000); // ✗
setInterval(tick, Number(params.get('pause'))); // ✓
setTimeout(`greet(${Number(params.get('id'))})`, 10); // ✓
execScript(name); // ✗

const button = document.querySelector('button');
button.setAttribute('onclick', `go('${name}')`); // ✗
button.setAttribute('onclick', `go(${Number(params.get('id'))})`); // ✓
button.setAttribute('title', name); // ✓
button.onclick = name; // ✓ – a text is ignored there

const script = document.createElement('script');
script.text = `window.name = '${name}'`; // ✗
script.textContent = name; // ✗
script.innerText = 'start()'; // ✓
script.src = params.get('from'); // ✗
script.src = `https://cdn.example.com/${params.get('version')}/app.js`; // ✓ – no other server
document.createElement('p').textContent = name; // ✓

importScripts(params.get('worker')); // ✗
importScripts('/workers/a.js', '/workers/b.js'); // ✓
new Worker(params.get('worker')); // ✗
new Worker(new URL('./worker.js', import.meta.url)); // ✓
new window.SharedWorker(params.get('worker')); // ✗
navigator.serviceWorker.register(params.get('worker')); // ✗
navigator.serviceWorker.register('/sw.js'); // ✓
import(params.get('module')); // ✗
import(`./views/${name === 'a' ? 'a' : 'b'}.js`); // ✓

export function later(task, text) {
  setTimeout(task, 10); // ✓ – mostly a function
  setTimeout(`run(${text})`, 10); // ?
}
