import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;

const dangerous: readonly Example[] = examples('dangerous', file, {
  'markup of a message': "window.addEventListener('message', (event) => { document.body.innerHTML = event.data.text; });",
  'message that is stored': "window.onmessage = ({ data }) => { localStorage.setItem('setup', JSON.stringify(data)); };",
  'message that navigates': "addEventListener('message', function (event) { if (event.data.kind === 'open') location.href = event.data.to; });",
  'truthy origin': "window.addEventListener('message', (event) => { if (event.origin) eval(event.data); });",
});

const unproven: readonly Example[] = examples('unproven', file, {
  'handler of another module': "import { receive } from './receive';\nwindow.addEventListener('message', receive);",
  'source alone': "window.addEventListener('message', (event) => { if (event.source === window.parent) console.log(event.data); });",
  'predicate of another module': "import { isKnown } from './known';\nwindow.addEventListener('message', (event) => { if (isKnown(event.origin)) document.title = event.data; });",
  'handler in a table': "declare const table: any;\nwindow.addEventListener('message', table.message);",
});

const safe: readonly Example[] = examples('safe', file, {
  'origin compared': "window.addEventListener('message', (event) => { if (event.origin !== 'https://shop.example') return; document.title = String(event.data); });",
  'set of origins': "const known = new Set(['https://shop.example']);\nwindow.addEventListener('message', (event) => { if (known.has(event.origin)) sessionStorage.view = event.data; });",
  'worker': "const work = new Worker('/work.js');\nwork.addEventListener('message', (event) => { document.title = event.data; });",
  'socket': "new WebSocket('wss://shop.example').onmessage = (event) => { console.log(event.data); };",
  'own origin': "window.addEventListener('message', (event) => { if (event.origin === location.origin) document.title = event.data; });",
});

const edits: readonly Example[] = [
  {
    name: 'own origin', verdict: 'dangerous', fix: null, code: "window.addEventListener('message', (event) => { document.title = event.data; });",
    suggestions: ["window.addEventListener('message', (event) => { if (event.origin !== location.origin) return; document.title = event.data; });"],
  },
  {
    name: 'origins of the options', verdict: 'dangerous', fix: null, options: { origins: ['https://a.example', 'https://b.example'] }, code: "window.addEventListener('message', (event) => { document.title = event.data; });",
    suggestions: ["window.addEventListener('message', (event) => { if (!['https://a.example', 'https://b.example'].includes(event.origin)) return; document.title = event.data; });"],
  },
];

const control = "window.addEventListener('message', (event) => { document.title = event.data; });";

export const entry: Entry = {
  rule: 'require-message-origin-check',
  examples: [...dangerous, ...unproven, ...safe, ...edits],
  falseAlarms: [
    { name: 'port of a channel', verdict: 'safe', control, code: "const { port1 } = new MessageChannel();\nport1.onmessage = (event) => { document.title = event.data; };" },
    { name: 'message to a process', verdict: 'safe', control, code: "process.on('message', (message) => { console.log(message); });" },
    { name: 'in a worker', verdict: 'safe', control, filename: 'src/price.worker.ts', code: "self.addEventListener('message', (event) => { self.postMessage(event.data.price * 2); });" },
  ],
};
