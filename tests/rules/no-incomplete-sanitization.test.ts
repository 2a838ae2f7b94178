import { testRule } from '../helpers/rule-tester.ts';
import { noIncompleteSanitization as rule } from '../../src/rules/no-incomplete-sanitization.ts';

const strict = { report: 'unproven' };
const route = (body: string) => `import express from 'express';\nimport fs from 'node:fs';\nexpress().post('/', async (req, res) => { ${body} });`;
const sent = (replacing: string) => route(`res.send('<p>' + req.body.text${replacing} + '</p>');`);
const fetched = (check: string) => route(`const url = req.body.url; if (${check}) await fetch(url);`);

testRule(rule, {
  valid: [
    sent(".replaceAll('<', '&lt;')"),
    fetched("url.startsWith('https://example.com/')"),
    { name: 'unproven with the default options', code: "export const clean = (text: string) => text.replace('<', '&lt;');" },
    { name: 'no text', code: "export const clean = (router) => router.replace('<', '&lt;');", options: strict },
    { name: 'pattern in a variable', code: "export const clean = (text: string, pattern: RegExp) => text.replace(pattern, '');", options: strict },
    { name: 'one end of the text', code: "export const clean = (text: string) => text.replace(/^\\.\\.\\//, '');", options: strict },
    { name: 'check that fails behind', code: fetched("!url.includes('example.com')"), options: strict },
    { name: 'half typed', code: "export const clean = (text: string) => text.replace('<', );", options: strict },
    { name: 'calls without arguments', code: "export const clean = (text: string) => text.replace() + text.startsWith();", options: strict },
  ],
  invalid: [
    {
      name: 'first character', code: sent(".replace('<', '&lt;')"),
      errors: [{
        messageId: 'first', data: { token: '<', source: 'req.body.text', line: '3', sink: 'res.send' }, line: 3,
        suggestions: [{ messageId: 'replaceEvery', output: sent(".replaceAll('<', '&lt;')") }],
      }],
    },
    {
      name: 'flags stay', code: sent(".replace(/</i, '&lt;')"),
      errors: [{ messageId: 'first', suggestions: [{ messageId: 'replaceEvery', output: sent(".replace(/</gi, '&lt;')") }] }],
    },
    {
      name: 'elements', code: sent(".replace(/<script[^>]*>.*?<\\/script>/gi, '')"),
      errors: [{ messageId: 'nested', data: { token: '<script', source: 'req.body.text', line: '3', sink: 'res.send' } }],
    },
    {
      name: 'written again into the same variable', code: route("let name = String(req.query.name); name = name.replaceAll('../', ''); res.json(fs.readFileSync('/srv/' + name));"),
      errors: [{ messageId: 'nested', data: { token: '../', source: 'req.query.name', line: '3', sink: 'fs.readFileSync' } }],
    },
    {
      name: 'start of a URL', code: fetched("url.startsWith('https://example.com')"),
      errors: [{
        messageId: 'host', data: { passes: 'https://example.com.evil.test', source: 'req.body.url', line: '3', sink: 'fetch' },
        suggestions: [{ messageId: 'endHost', output: fetched("url.startsWith('https://example.com/')") }],
      }],
    },
    { name: 'part of a URL', code: fetched("url.indexOf('example.com') >= 0"), errors: [{ messageId: 'host' }] },
    {
      name: 'end of a host', options: strict, code: "export function isOurs(host: string) {\n  return host.endsWith('example.com');\n}",
      errors: [{
        messageId: 'unprovenHost', data: { passes: 'evilexample.com' }, line: 2,
        suggestions: [{ messageId: 'beginHost', output: "export function isOurs(host: string) {\n  return (host === 'example.com' || host.endsWith('.example.com'));\n}" }],
      }],
    },
    {
      name: 'parameter', options: strict, code: "export const clean = (text: string) => text.replace('<', '&lt;');",
      errors: [{ messageId: 'unprovenFirst', data: { token: '<' }, suggestions: [{ messageId: 'replaceEvery', output: "export const clean = (text: string) => text.replaceAll('<', '&lt;');" }] }],
    },
    {
      name: 'ampersand behind others', options: strict, code: "export const clean = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;');",
      errors: [{ messageId: 'unprovenOrder', data: { token: '&' }, suggestions: [{ messageId: 'escapeFirst', output: "export const clean = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');" }] }],
    },
    {
      name: 'backslash before quotes', options: strict, code: "export const clean = (text: string) => text.replace(/['\"]/g, '\\\\$&');",
      errors: [{ messageId: 'unprovenBackslash', data: { token: '\'"' }, suggestions: [{ messageId: 'escapeFirst', output: "export const clean = (text: string) => text.replace(/\\\\/g, '\\\\\\\\').replace(/['\"]/g, '\\\\$&');" }] }],
    },
    {
      name: 'pattern of a URL', code: fetched("/^https:\\/\\/example.com\\//.test(url)"),
      errors: [{ messageId: 'host', data: { passes: 'https://examplexcom/', source: 'req.body.url', line: '3', sink: 'fetch' } }],
    },
    {
      name: 'origin that may read', code: "import cors from 'cors';\ncors({ origin: [/example\\.com$/] });",
      errors: [{ messageId: 'sharing', data: { passes: 'https://evilexample.com' }, line: 2, column: 17 }],
    },
    {
      name: 'sender of a message', code: "window.addEventListener('message', (event) => { if (event.origin.startsWith('https://example.com')) document.body.innerHTML = event.data; });",
      errors: [{ messageId: 'sender', data: { passes: 'https://example.com.evil.test' } }],
    },
    {
      name: 'refused words', code: route("const { text } = req.body; if (text.includes('<script>')) return; res.send('<p>' + text + '</p>');"),
      errors: [{ messageId: 'denied', data: { token: '<script>', source: 'req.body.text', line: '3', sink: 'res.send' } }],
    },
    {
      name: 'quotes that stay', code: route("res.send('<p title=\"' + req.body.text.replace(/</g, '&lt;') + '\"></p>');"),
      errors: [{ messageId: 'quotes', data: { source: 'req.body.text', line: '3', sink: 'res.send' } }],
    },
    { name: 'steps of a parameter', options: strict, code: "export const clean = (text: string) => text.replace(/\\.\\.\\//g, '');", errors: [{ messageId: 'unprovenNested', data: { token: '../' } }] },
  ],
});
