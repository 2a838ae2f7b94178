// @ts-nocheck: the packages and the page are not there.
import { sanitizeUrl } from '@braintree/sanitize-url';
import { next } from './state.js';

const words = new URLSearchParams(location.search);
const url = words.get('url')!;

export function navigate(target: string, item: any) {
  location.href = url; // ✗
  location = url; // ✗
  window.location = url; // ✗
  document.location.href = url; // ✗
  parent.location.href = url; // ✗
  location.assign(url); // ✗
  window.location.replace(url); // ✗
  window.open(url); // ✗
  location.href = location.hash.slice(1); // ✗
  location.href = encodeURI(url); // ✗
  location.assign(target); // ?
  window.open(next); // ?
  location.href = item.url; // ?
  location.href = '/found?q=' + url; // ✓
  location.assign('https://example.com/?q=' + location.hash); // ✓
  location.href = sanitizeUrl(url); // ✓
  location.href = `/users/${encodeURIComponent(url)}`; // ✓
  location.hash = url; // ✓
  location.reload(); // ✓
  item.href = url; // ✓ – it may be anything
  item.location.assign(url); // ✓
}

export function guarded() {
  const parsed = new URL(url, location.origin);
  if (['http:', 'https:'].includes(parsed.protocol)) location.href = parsed.href; // ✓
  if (parsed.protocol === 'https:') location.href = url; // ✓
  if (/^https?:\/\//i.test(url)) window.open(url); // ✓
  if (url.startsWith('/')) location.assign(url); // ✓
  if (!url.startsWith('javascript:')) location.assign(url); // ✗ – a deny list
  location.assign(parsed.href); // ✗
  if (parsed.origin === location.origin) location.assign(parsed.href); // ✓
  if (parsed.protocol.startsWith('http')) location.assign(parsed.href); // ✓
  if (parsed.protocol.startsWith('java')) location.assign(parsed.href); // ✗
  switch (parsed.protocol) {
    case 'http:':
    case 'https:':
      location.assign(parsed); // ✓
      break;
    default:
      location.assign(parsed); // ✗
  }
  if (parsed.protocol === location.protocol) location.assign(url); // ✓
}

const link = document.createElement('a');
link.href = url; // ✗
link.setAttribute('href', url); // ✗
document.querySelector('iframe')!.setAttribute('src', url); // ✗
document.querySelector('iframe')!.src = url; // ✗
document.createElement('embed').src = url; // ✗
document.createElement('object').data = url; // ✗
document.querySelector('form')!.action = url; // ✗
document.querySelector<HTMLButtonElement>('button')!.formAction = url; // ✗
document.forms[0]!.action = url; // ✗
document.forms.login.action = url; // ✗
document.forms[0]!.action = '/found'; // ✓
document.links[0]!.href = url; // ✗
document.getElementById('view')!.src = url; // ? – which element it is, is not known
document.createElement('img').src = url; // ✓
document.createElement('link').href = url; // ✓
document.getElementById('view')!.src = next; // ✓
link.title = url; // ✓
link.href = URL.createObjectURL(new Blob([url])); // ✓
link.href = URL.createObjectURL(new Blob([url])); // ✓

$('a').attr('href', url); // ✗
$('#view').attr('src', url); // ?
$('a').attr('title', url); // ✓

window.addEventListener('message', ({ data, origin }) => {
  if (data.go) location.href = data.url; // ✗
  if (origin === 'https://app.example') location.href = data.url; // ? names
});
