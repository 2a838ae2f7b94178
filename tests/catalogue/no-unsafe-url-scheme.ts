import { examples, type Entry, type Example } from './example.ts';

const file = (body: string) => `${body}\n`;
const component = (list: readonly Example[]): Example[] => list.map((example) => ({ ...example, filename: 'src/file.tsx' }));
const words = 'const words = new URLSearchParams(location.search);\n';

const dangerous: readonly Example[] = [
  ...examples('dangerous', file, {
    'navigation to a query parameter': `${words}location.href = words.get('to')!;`,
    'window that opens the fragment': 'const to = location.hash.slice(1);\nwindow.open(to);',
    'link': `${words}const link = document.createElement('a');\nlink.href = words.get('to')!;`,
    'deny list': `${words}const to = words.get('to')!;\nif (!to.startsWith('javascript:')) location.assign(to);`,
    'frame with an encoded URL': `${words}document.querySelector('iframe')!.setAttribute('src', encodeURI(words.get('frame')!));`,
  }),
  {
    name: 'link of React 18', verdict: 'dangerous', filename: 'src/file.tsx', packages: { react: '^18.2.0', next: '^14.0.0' },
    code: "import { useSearchParams } from 'next/navigation';\nexport const Out = () => <a href={useSearchParams().get('to')!}>go</a>;",
  },
];

const unproven: readonly Example[] = [
  ...component(examples('unproven', file, {
    'property of a component': 'export const Out = (props: { to: string }) => <a href={props.to}>go</a>;',
    'version of React not known': "import { useSearchParams } from 'next/navigation';\nexport const Out = () => <a href={useSearchParams().get('to')!}>go</a>;",
  })),
  ...examples('unproven', file, {
    'parameter': 'export function go(to: string) { window.location.assign(to); }',
    'value of another module': "import { next } from './state';\nwindow.open(next);",
  }),
];

const safe: readonly Example[] = [
  ...examples('safe', file, {
    'path in front': `${words}location.href = '/members/' + encodeURIComponent(words.get('id')!);`,
    'list of protocols': `${words}const to = new URL(words.get('to')!, location.origin);\nif (['http:', 'https:'].includes(to.protocol)) location.href = to.href;`,
    'pattern of the scheme': `${words}const to = words.get('to') ?? '';\nif (/^https?:\\/\\//i.test(to)) window.open(to, '_blank', 'noopener');`,
    'host in front': "location.assign('https://shop.example/?q=' + location.hash);",
    'reload and fragment': `${words}location.reload();\nlocation.hash = words.get('tab') ?? '';`,
  }),
  {
    name: 'link of React 19', verdict: 'safe', filename: 'src/file.tsx', packages: { react: '^19.0.0', next: '^16.0.0' },
    code: "import { useSearchParams } from 'next/navigation';\nexport const Out = () => <a href={useSearchParams().get('to')!}>go</a>;",
  },
];

const edits: readonly Example[] = [
  {
    name: 'check around a name', verdict: 'dangerous', fix: null, code: `${words}const to = words.get('to')!;\nlocation.href = to;`,
    suggestions: [`${words}const to = words.get('to')!;\nlocation.href = /^https?:\\/\\//i.test(to) ? to : '#';`],
  },
  {
    name: 'deny list', verdict: 'dangerous', fix: null, code: `${words}const to = words.get('to')!;\nif (!to.startsWith('javascript:')) location.assign(to);`,
    suggestions: [`${words}const to = words.get('to')!;\nif (/^https?:\\/\\//i.test(to)) location.assign(to);`],
  },
];

const vue = (body: string) => `import { h } from 'vue';\nimport { useRoute } from 'vue-router';\nexport const render = () => ${body};`;
const more: readonly Example[] = [
  ...examples('dangerous', vue, { 'link of a render function': "h('a', { href: useRoute().query.to })" }),
  ...examples('safe', vue, { 'path in a link of a render function': "h('a', { href: '/found/' + useRoute().query.to })" }),
  ...examples('dangerous', file, {
    'replace': `${words}location.replace(words.get('to')!);`,
    'form': `${words}document.querySelector('form')!.action = words.get('to')!;`,
    'frame': `${words}document.createElement('iframe').src = words.get('to')!;`,
    'URL that Angular trusts': "import { DomSanitizer } from '@angular/platform-browser';\nimport { ActivatedRoute } from '@angular/router';\nexport class View { constructor(clean: DomSanitizer, route: ActivatedRoute) { clean.bypassSecurityTrustUrl(route.snapshot.queryParamMap.get('to')!); } }",
  }),
  ...examples('safe', file, { 'sanitize-url': `import { sanitizeUrl } from '@braintree/sanitize-url';\n${words}location.href = sanitizeUrl(words.get('to')!);` }),
];

const control = `${words}location.href = words.get('to')!;`;

export const entry: Entry = {
  rule: 'no-unsafe-url-scheme',
  examples: [...dangerous, ...unproven, ...safe, ...edits, ...more],
  falseAlarms: [
    { name: 'constant', verdict: 'safe', control, code: "location.href = '/login';" },
    { name: 'picture', verdict: 'safe', control, code: `${words}document.createElement('img').src = words.get('picture')!;` },
    { name: 'href of an object', verdict: 'safe', control, code: 'export const link = { href: location.hash };' },
  ],
};
