import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;
const inComponent = { filename: 'src/file.tsx' };
const component = (list: readonly Example[]): Example[] => list.map((example) => ({ ...example, ...inComponent }));

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'query parameter in innerHTML': "const term = new URLSearchParams(location.search).get('term');\ndocument.getElementById('found')!.innerHTML = `Found for ${term}`;",
    'message of another window': "window.addEventListener('message', (event) => { document.body.insertAdjacentHTML('beforeend', event.data); });",
    'decoded fragment in document.write': "document.write('<i>' + decodeURIComponent(location.hash.slice(1)) + '</i>');",
    'jQuery with a text that can be markup': "declare const $: any;\n$(new URLSearchParams(location.search).get('view'));",
    'policy of Trusted Types that changes nothing': "declare const trustedTypes: any;\ntrustedTypes.createPolicy('pass', { createHTML: (html: string) => html });",
    'srcdoc as an attribute': "const name = new URL(location.href).searchParams.get('name')!;\ndocument.querySelector('iframe')!.setAttribute('srcdoc', name);",
    'sanitizer of Angular that is bypassed': "import { DomSanitizer } from '@angular/platform-browser';\nimport { ActivatedRoute } from '@angular/router';\nexport class View { constructor(clean: DomSanitizer, route: ActivatedRoute) { clean.bypassSecurityTrustHtml(route.snapshot.queryParamMap.get('html')!); } }",
  }),
  ...component(examples('dangerous', file, {
    'search parameter of Next': "import { useSearchParams } from 'next/navigation';\nexport function View() { const search = useSearchParams(); return <p dangerouslySetInnerHTML={{ __html: search.get('text') ?? '' }} />; }",
    'object that is spread into an element': "import { useSearchParams } from 'react-router-dom';\nexport function Box() { const [search] = useSearchParams(); return <p {...JSON.parse(search.get('box')!)} />; }",
  })),
];

const unproven: readonly Example[] = examples('unproven', file, {
  'parameter': 'export function render(target: HTMLElement, page: string) { target.innerHTML = page; }',
  'answer of the server': "export async function load(target: HTMLElement) { const answer = await (await fetch('/api/news')).json(); target.innerHTML = answer.text; }",
  'Markdown with markup': "import { marked } from 'marked';\nexport const render = (target: Element, text: string) => { target.innerHTML = marked.parse(text) as string; };",
  'text of another module': "import { texts } from './texts';\ndocument.body.outerHTML = texts.head;",
});

const safe: readonly Example[] = examples('safe', file, {
  'textContent': "document.getElementById('found')!.textContent = new URLSearchParams(location.search).get('term');",
  'empty text': "document.body.innerHTML = '';",
  'DOMPurify': "import DOMPurify from 'isomorphic-dompurify';\nconst clean = DOMPurify.sanitize(new URLSearchParams(location.search).get('term') ?? '');\ndocument.body.innerHTML = clean;",
  'selector of jQuery': "declare const $: any;\n$('#' + location.hash.slice(1)).text(location.hash);",
  'number': "const count = Number(new URLSearchParams(location.search).get('count'));\ndocument.body.innerHTML = `<i>${count}</i>`;",
  'append and setHTML': "const line = document.createElement('p');\nline.append(location.hash);\n(document.body as any).setHTML(location.hash);",
  'markdown-it': "import MarkdownIt from 'markdown-it';\nconst markdown = new MarkdownIt();\nexport const render = (target: Element, text: string) => { target.innerHTML = markdown.render(text); };",
});

const term = "const term = new URLSearchParams(location.search).get('term')!;\nconst box = document.getElementById('box')!;\n";

const edits: readonly Example[] = [
  { name: 'innerHTML', verdict: 'dangerous', code: `${term}box.innerHTML = term;`, fix: `${term}box.textContent = term;` },
  { name: 'text without markup', verdict: 'dangerous', code: `${term}box.innerHTML = 'Found: ' + term;`, fix: `${term}box.textContent = 'Found: ' + term;` },
  { name: 'insertAdjacentHTML', verdict: 'dangerous', code: `${term}box.insertAdjacentHTML('beforeend', term);`, fix: `${term}box.insertAdjacentText('beforeend', term);` },
  { name: 'innerHTML of a parameter', verdict: 'unproven', fix: null, code: 'export const render = (box: Element, page: string) => { box.innerHTML = page; };', suggestions: ['export const render = (box: Element, page: string) => { box.textContent = page; };'] },
  { name: 'outerHTML', verdict: 'dangerous', fix: null, code: `${term}box.outerHTML = term;`, suggestions: [`${term}box.replaceWith(term);`] },
  { name: 'document.write', verdict: 'dangerous', fix: null, code: `${term}document.write(term);`, suggestions: [`${term}document.body.append(term);`] },
  { name: 'html of jQuery', verdict: 'dangerous', fix: null, code: `import $ from 'jquery';\n${term}$('#box').html(term);`, suggestions: [`import $ from 'jquery';\n${term}$('#box').text(term);`] },
  {
    name: 'markup around the value', verdict: 'dangerous', fix: null, packages: { dompurify: '^3.0.0' }, code: `${term}box.innerHTML = '<i>' + term + '</i>';`,
    suggestions: [`import DOMPurify from 'dompurify';\n${term}box.innerHTML = DOMPurify.sanitize('<i>' + term + '</i>');`],
  },
  {
    name: 'dangerouslySetInnerHTML', verdict: 'unproven', fix: null, ...inComponent, code: 'export const View = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    suggestions: ['export const View = ({ text }: { text: string }) => <p>{text}</p>;'],
  },
];

const angular = (body: string, core = '') => `import { DomSanitizer } from '@angular/platform-browser';\nimport { ActivatedRoute } from '@angular/router';\n${core}export class View { constructor(clean: DomSanitizer, route: ActivatedRoute) { ${body} } }`;
const vue = (body: string) => `import { h } from 'vue';\nimport { useRoute } from 'vue-router';\nexport const render = () => ${body};`;
const more: readonly Example[] = [
  ...examples('dangerous', vue, {
    'innerHTML of a render function': "h('p', { innerHTML: useRoute().query.text })",
    'innerHTML of a render function of Vue 2': "h('p', { domProps: { innerHTML: useRoute().query.text } })",
  }),
  ...examples('dangerous', angular, {
    'script that Angular trusts': "clean.bypassSecurityTrustScript(route.snapshot.queryParamMap.get('code')!);",
    'style that Angular trusts': "clean.bypassSecurityTrustStyle(route.snapshot.queryParamMap.get('style')!);",
  }),
  ...examples('dangerous', (body) => `import { Converter } from 'showdown';\n${body}`, {
    'Markdown of showdown': "document.body.innerHTML = new Converter().makeHtml(new URLSearchParams(location.search).get('text')!);",
  }),
  ...examples('dangerous', file, {
    'outerHTML': `${term}box.outerHTML = term;`,
    'document.writeln': `${term}document.writeln(term);`,
    'srcdoc as a property': `${term}document.createElement('iframe').srcdoc = term;`,
    'fragment of a range': `${term}document.createRange().createContextualFragment(term);`,
    'setHTMLUnsafe': `${term}box.setHTMLUnsafe(term);`,
    'parseHTMLUnsafe': `${term}Document.parseHTMLUnsafe(term);`,
    'insertHTML': `${term}document.execCommand('insertHTML', false, term);`,
    'shadow root': `${term}box.shadowRoot!.innerHTML = term;`,
    'template': `${term}document.createElement('template').innerHTML = term;`,
    'more markup': `${term}box.innerHTML += term;`,
  }),
  ...examples('unproven', file, { 'inert document': `${term}new DOMParser().parseFromString(term, 'text/html');` }),
  ...examples('safe', file, {
    'text node': `${term}box.append(document.createTextNode(term));`,
    'innerText': `${term}box.innerText = term;`,
    'harmless attribute': `${term}box.setAttribute('title', term);`,
    'insertAdjacentText': `${term}box.insertAdjacentText('beforeend', term);`,
    'XML': `${term}new DOMParser().parseFromString(term, 'text/xml');`,
  }),
  { name: 'more text', verdict: 'dangerous', code: `${term}box.innerHTML += term;`, fix: null, suggestions: [`${term}box.insertAdjacentText('beforeend', term);`] },
  {
    name: 'HTML that Angular cleans', verdict: 'dangerous', fix: null, code: angular("clean.bypassSecurityTrustHtml(route.snapshot.queryParamMap.get('html')!);"),
    suggestions: [angular("clean.sanitize(SecurityContext.HTML, route.snapshot.queryParamMap.get('html')!);", "import { SecurityContext } from '@angular/core';\n")],
  },
];

const control = `${term}box.innerHTML = term;`;

export const entry: Entry = {
  rule: 'no-unsafe-html-sink',
  examples: [...dangerous, ...unproven, ...safe, ...edits, ...more],
  falseAlarms: [
    { name: 'constant in a variable', verdict: 'safe', control, code: "const head = '<b>Welcome</b>';\ndocument.body.innerHTML = head;" },
    { name: 'sanitized in a variable', verdict: 'safe', control, code: "import DOMPurify from 'dompurify';\nexport function show(box: Element, page: string) { const clean = DOMPurify.sanitize(page); box.innerHTML = clean; }" },
    { name: 'number in a template', verdict: 'safe', control, code: 'export function count(box: Element, all: readonly string[]) { box.innerHTML = `<b>${all.length}</b>`; }' },
    { name: 'markup that is copied', verdict: 'safe', control, code: "const from = document.querySelector('#from')!;\ndocument.querySelector('#to')!.innerHTML = from.innerHTML;" },
  ],
};
