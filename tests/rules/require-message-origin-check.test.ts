import { testRule } from '../helpers/rule-tester.ts';
import { requireMessageOriginCheck as rule } from '../../src/rules/require-message-origin-check.ts';

const strict = { report: 'unproven' };
const listen = (handler: string) => `window.addEventListener('message', ${handler});`;

testRule(rule, {
  valid: [
    listen("(event) => { if (event.origin !== 'https://a.example') return; document.title = event.data; }"),
    { name: 'unproven with the default options', code: `import { receive } from './receive.js';\n${listen('receive')}` },
    { name: 'no handler yet', code: "window.addEventListener('message');", options: strict },
    { name: 'worker by its file', filename: 'src/sw.ts', code: "self.addEventListener('message', (event) => { caches.delete(event.data); });", options: strict },
    { name: 'worker by what it calls', code: "onmessage = (event) => { postMessage(event.data * 2); };", options: strict },
    { name: 'server', code: "import http from 'node:http';\nhttp.createServer();\naddEventListener('message', (event) => { eval(event.data); });", options: strict },
  ],
  invalid: [
    {
      name: 'block', code: listen('(event) => {\n  document.title = event.data;\n}'),
      errors: [{ messageId: 'unchecked', line: 1, column: 1, suggestions: [{ messageId: 'checkOrigin', output: listen('(event) => {\n  if (event.origin !== location.origin) return;\n  document.title = event.data;\n}') }] }],
    },
    {
      name: 'expression', code: listen('(event) => history.pushState(event.data, "", "/")'),
      errors: [{ messageId: 'unchecked', suggestions: [{ messageId: 'checkOrigin', output: listen('(event) => { if (event.origin !== location.origin) return; history.pushState(event.data, "", "/"); }') }] }],
    },
    {
      name: 'parts of the event', code: 'window.onmessage = ({ data }) => { document.title = data; };',
      errors: [{ messageId: 'unchecked', suggestions: [{ messageId: 'checkOrigin', output: 'window.onmessage = ({ data, origin }) => { if (origin !== location.origin) return; document.title = data; };' }] }],
    },
    {
      name: 'origin of the options', options: { origins: ['https://a.example'] }, code: listen('(event) => { document.title = event.data; }'),
      errors: [{ messageId: 'unchecked', suggestions: [{ messageId: 'checkOrigin', output: listen("(event) => { if (event.origin !== 'https://a.example') return; document.title = event.data; }") }] }],
    },
    {
      name: 'weak check', options: strict, code: listen("(event) => { if (event.origin.endsWith('.a.example')) document.title = event.data; }"),
      errors: [{ messageId: 'unprovenCheck', suggestions: [{ messageId: 'checkOrigin', output: listen("(event) => { if (event.origin !== location.origin) return; if (event.origin.endsWith('.a.example')) document.title = event.data; }") }] }],
    },
    {
      name: 'use that is not known', options: strict, code: `import { run } from './run.js';\n${listen('(event) => { run(event.data); }')}`,
      errors: [{ messageId: 'unprovenUse', suggestions: [{ messageId: 'checkOrigin', output: `import { run } from './run.js';\n${listen('(event) => { if (event.origin !== location.origin) return; run(event.data); }')}` }] }],
    },
    { name: 'handler of another file', options: strict, code: `import { receive } from './receive.js';\n${listen('receive')}`, errors: [{ messageId: 'unprovenHandler' }] },
  ],
});
