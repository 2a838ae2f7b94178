import { testRule } from '../helpers/rule-tester.ts';
import { noUnsafeUrlScheme as rule } from '../../src/rules/no-unsafe-url-scheme.ts';

const strict = { report: 'unproven' };
const to = "const to = new URLSearchParams(location.search).get('to')!;\n";
const value = '`to` (`location.search`, line 1)';
const tsx = { filename: 'src/file.tsx', packages: { react: '^18.0.0' } };
const checked = "/^https?:\\/\\//i.test(to) ? to : '#'";

testRule(rule, {
  valid: [
    `${to}location.href = '/found/' + to;`,
    { name: 'unproven values with the default options', code: 'export const go = (to: string) => { location.href = to; };' },
    { name: 'React 19', code: 'export const Link = ({ to }: { to: string }) => <a href={to}>go</a>;', options: strict, filename: 'src/file.tsx', packages: { react: '^19.0.0' } },
    { name: 'a parameter called location', code: 'export const go = (location: { href: string }) => { location.href = window.name; };', options: strict },
    { name: 'server', code: "import express from 'express';\nexpress().get('/', (req) => { const location = { href: '' }; location.href = String(req.query.to); });", options: strict },
    { name: 'half typed', code: 'export const Link = () => <a href={}>go</a>;', ...tsx },
  ],
  invalid: [
    {
      name: 'navigation', code: `${to}location.href = to;`,
      errors: [{ messageId: 'script', data: { value, sink: 'location.href' }, line: 2, column: 17, suggestions: [{ messageId: 'checkScheme', output: `${to}location.href = ${checked};` }] }],
    },
    {
      name: 'argument', code: `${to}window.open(to, '_blank');`,
      errors: [{ messageId: 'script', data: { value, sink: 'window.open' }, suggestions: [{ messageId: 'checkScheme', output: `${to}window.open(${checked}, '_blank');` }] }],
    },
    { name: 'no name to check', code: "location.href = new URLSearchParams(location.search).get('to')!;", errors: [{ messageId: 'script' }] },
    {
      name: 'deny list', code: `${to}if (!to.startsWith('javascript:')) location.assign(to);`,
      errors: [{ messageId: 'denyList', suggestions: [{ messageId: 'allowScheme', output: `${to}if (/^https?:\\/\\//i.test(to)) location.assign(to);` }] }],
    },
    {
      name: 'deny list with an exit', code: `${to}export function go() {\n  if (to.startsWith('javascript:')) return;\n  location.assign(to);\n}`,
      errors: [{ messageId: 'denyList', suggestions: [{ messageId: 'checkScheme', output: `${to}export function go() {\n  if (to.startsWith('javascript:')) return;\n  location.assign(${checked});\n}` }] }],
    },
    {
      name: 'a value that is not known', code: 'export const go = (to: string) => { location.href = to; };', options: strict,
      errors: [{ messageId: 'unproven', suggestions: [{ messageId: 'checkScheme', output: `export const go = (to: string) => { location.href = ${checked}; };` }] }],
    },
    {
      name: 'link of React 18', ...tsx, code: 'export const Link = () => <a href={window.name}>go</a>;',
      errors: [{
        messageId: 'script', data: { value: '`window.name` (line 1)', sink: '<a href>' },
      }],
    },
    {
      name: 'no version of React', filename: 'src/file.tsx', packages: {}, options: strict, code: 'export const Link = ({ to }: { to: string }) => <a href={to}>go</a>;',
      errors: [{
        messageId: 'unprovenVersion', data: { value: '`to` (a parameter, line 1)', sink: '<a href>', library: 'react', major: '19' },
        suggestions: [{ messageId: 'checkScheme', output: `export const Link = ({ to }: { to: string }) => <a href={${checked}}>go</a>;` }],
      }],
    },
  ],
});
