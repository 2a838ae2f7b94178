import { testRule } from '../helpers/rule-tester.ts';
import { noUnsafeHtmlSink as rule } from '../../src/rules/no-unsafe-html-sink.ts';

const strict = { report: 'unproven' };
const tsx = { filename: 'src/file.tsx' };
const term = "const term = new URLSearchParams(location.search).get('term')!;\nconst box = document.getElementById('box')!;\n";
const value = "`term` (`location.search`, line 1)";
const purify = { packages: { dompurify: '^3.0.0' } };

testRule(rule, {
  valid: [
    `${term}box.textContent = term;`,
    { name: 'unproven values with the default options', code: 'export const show = (box: Element, text: string) => { box.innerHTML = text; };' },
    { name: 'nothing known is written', code: `${term}box.innerHTML = '<b>ready</b>';`, options: strict },
    { name: 'a name that is no member of an element', code: 'export const made = { innerHTML: location.hash };', options: strict },
    { name: 'half typed JSX object', code: 'export const View = () => <p dangerouslySetInnerHTML={{}} />;', options: { report: 'dangerous' }, ...tsx },
    { name: 'local function called $', code: `${term}function $(text: string) { return text; }\n$(term);`, options: strict },
  ],
  invalid: [
    {
      name: 'markup in the place of text', code: `${term}box.innerHTML = term;`, output: `${term}box.textContent = term;`,
      errors: [{ messageId: 'markup', data: { value, sink: 'box.innerHTML' }, line: 3, column: 17 }],
    },
    {
      name: 'decoded before', code: "document.body.innerHTML = decodeURIComponent(location.hash.slice(1));",
      output: 'document.body.textContent = decodeURIComponent(location.hash.slice(1));', errors: [{ messageId: 'markup' }],
    },
    {
      name: 'behind what is there', code: `${term}box.innerHTML += term;`,
      errors: [{ messageId: 'markup', suggestions: [{ messageId: 'appendText', output: `${term}box.insertAdjacentText('beforeend', term);` }] }],
    },
    {
      name: 'in an attribute without quotes', code: `${term}box.innerHTML = '<p class=' + term + '>';`, errors: [{ messageId: 'attribute', data: { value, sink: 'box.innerHTML' } }],
    },
    {
      name: 'in a link', code: `import escapeHtml from 'escape-html';\n${term}box.innerHTML = \`<a href="\${escapeHtml(term)}">go</a>\`;`, errors: [{ messageId: 'url', line: 4 }],
    },
    { name: 'in a script', code: `${term}box.innerHTML = \`<p onclick="go('\${term}')">go</p>\`;`, errors: [{ messageId: 'script' }] },
    {
      name: 'two values in one text', code: `${term}box.innerHTML = '<b>' + term + '</b>' + location.href + window.name;`,
      errors: [{ messageId: 'markup', data: { value, sink: 'box.innerHTML' } }, { messageId: 'markup' }],
    },
    {
      name: 'cleaned where the project has a sanitizer', ...purify, code: `${term}box.innerHTML = '<b>' + term + '</b>';`,
      errors: [{ messageId: 'markup', suggestions: [{ messageId: 'sanitize', data: { cleaner: 'DOMPurify.sanitize' }, output: `import DOMPurify from 'dompurify';\n${term}box.innerHTML = DOMPurify.sanitize('<b>' + term + '</b>');` }] }],
    },
    {
      name: 'a value that is not known', code: 'export const show = (box: Element, text: string) => { box.innerHTML = text; };', options: strict,
      errors: [{
        messageId: 'unproven', data: { value: '`text` (a parameter, line 1)', sink: 'box.innerHTML' },
        suggestions: [{ messageId: 'showText', output: 'export const show = (box: Element, text: string) => { box.textContent = text; };' }],
      }],
    },
    {
      name: 'one report where several values are not known', code: 'export const show = (box: Element, a: string, b: string) => { box.innerHTML = `<b>${a}</b><i>${b}</i>`; };', options: strict,
      errors: [{ messageId: 'unproven', data: { value: '`a` (a parameter, line 1)', sink: 'box.innerHTML' } }],
    },
    {
      name: 'outerHTML', code: `${term}box.outerHTML = term;`, errors: [{ messageId: 'markup', suggestions: [{ messageId: 'replaceWithText', output: `${term}box.replaceWith(term);` }] }],
    },
    {
      name: 'document.write', code: `${term}document.write(term);`, errors: [{ messageId: 'markup', suggestions: [{ messageId: 'appendText', output: `${term}document.body.append(term);` }] }],
    },
    {
      name: 'jQuery', code: `${term}$('#box').html(term);`, errors: [{ messageId: 'markup', suggestions: [{ messageId: 'showText', output: `${term}$('#box').text(term);` }] }],
    },
    {
      name: 'element without content', ...tsx, options: strict, code: 'export const View = ({ text }: { text: string }) => <p id="a" dangerouslySetInnerHTML={{ __html: text }}></p>;',
      errors: [{ messageId: 'unproven', suggestions: [{ messageId: 'makeChild', output: 'export const View = ({ text }: { text: string }) => <p id="a">{text}</p>;' }] }],
    },
    {
      name: 'element that closes itself', ...tsx, options: strict, code: 'export const View = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} id="a" />;',
      errors: [{ messageId: 'unproven', suggestions: [{ messageId: 'makeChild', output: 'export const View = ({ text }: { text: string }) => <p id="a">{text}</p>;' }] }],
    },
    {
      name: 'object of a visitor', ...tsx, code: "import { useSearchParams } from 'react-router';\nexport function View() { const [search] = useSearchParams(); const box = JSON.parse(search.get('box')!); return <p {...box} />; }",
      errors: [{ messageId: 'properties', data: { value: "`box` (`search.get('box')`, line 2)", sink: '<p>' } }],
    },
    { name: 'policy', code: "trustedTypes.createPolicy('same', { createHTML: (text) => text });", errors: [{ messageId: 'policy' }] },
    {
      name: 'policy of another file', code: "import { clean } from './clean.js';\ntrustedTypes.createPolicy('same', { createHTML: clean });", options: strict, errors: [{ messageId: 'unprovenPolicy' }],
    },
    {
      name: 'properties of a component', ...tsx, options: strict,
      code: "import { useSearchParams } from 'react-router';\nimport { Box } from './box.js';\nexport function View() { const [search] = useSearchParams(); return <Box {...JSON.parse(search.get('box')!)} />; }",
      errors: [{ messageId: 'unprovenProperties' }],
    },
    {
      name: 'page of a remote browser', options: strict, code: `import fs from 'node:fs';\nimport { page } from './page.js';\nfs.watch('a', (_, name) => page.evaluate(() => { document.body.innerHTML = name; }));`,
      errors: [{ messageId: 'unproven', suggestions: [{ messageId: 'showText', output: `import fs from 'node:fs';\nimport { page } from './page.js';\nfs.watch('a', (_, name) => page.evaluate(() => { document.body.textContent = name; }));` }] }],
    },
  ],
});
