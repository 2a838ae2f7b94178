// @ts-nocheck: the packages and the page are not there.
import DOMPurify from 'dompurify';
import escapeHtml from 'escape-html';
import MarkdownIt from 'markdown-it';
import { banner } from './banner.js';

const term = new URLSearchParams(location.search).get('term') ?? '';
const box = document.getElementById('box')!;

// Members that parse, whatever they are read of.
export function members(target: HTMLElement, frame: HTMLIFrameElement, page: string, parent: any) {
  target.innerHTML = term; // ✗
  target.innerHTML += term; // ✗
  target.outerHTML = term; // ✗
  frame.srcdoc = term; // ✗
  target.insertAdjacentHTML('beforeend', term); // ✗
  parent.first.child.innerHTML = term; // ✗
  parent.setHTMLUnsafe(term); // ✗
  target.innerHTML = page; // ?
  parent.list[0].insertAdjacentHTML('afterend', page); // ?
  target.innerHTML = banner.text; // ?
  target.innerHTML = ''; // ✓
  target.textContent = term; // ✓
  target.insertAdjacentText('beforeend', term); // ✓
  target.setAttribute('title', term); // ✓
  target.setAttribute('srcdoc', term); // ✗ ts
  parent.setHTML(term); // ✓
}

document.write('<p>' + term + '</p>'); // ✗
document.writeln(term); // ✗
document.createRange().createContextualFragment(term); // ✗
Document.parseHTMLUnsafe(term); // ✗
new DOMParser().parseFromString(term, 'text/html'); // ? – inert until its nodes are put into the page
new DOMParser().parseFromString(term, 'text/xml'); // ✓
document.execCommand('insertHTML', false, term); // ✗
document.execCommand('insertText', false, term); // ✓
document.querySelector('.preview > iframe#main')!.setAttribute('srcdoc', term); // ✗
document.body.innerHTML = document.head.innerHTML; // ✓ – written again as it was parsed
document.querySelectorAll('li').forEach((item) => { item.outerHTML = term; }); // ✗

// What the text says around the value.
box.innerHTML = `<p>${escapeHtml(term)}</p>`; // ✓
box.innerHTML = `<a href="/find?q=${encodeURIComponent(term)}">find</a>`; // ✓
box.innerHTML = `<a href="${escapeHtml(term)}">go</a>`; // ✗ – a script in a link
box.innerHTML = `<p class=${escapeHtml(term)}>x</p>`; // ✗ – no quotes
box.innerHTML = `<p>${Number(term)}</p>`; // ✓
box.innerHTML = DOMPurify.sanitize(term); // ✓
box.innerHTML = DOMPurify.sanitize(`<p>${term}</p>`); // ✓
box.innerHTML = new MarkdownIt().render(term); // ✓
box.innerHTML = new MarkdownIt({ html: true }).render(term); // ✗
box.innerHTML = ['a', 'b'].includes(term) ? term : ''; // ✓
if (/^\w+$/.test(term)) box.innerHTML = term; // ✓
box.innerHTML = localStorage.getItem('draft') ?? ''; // ?
box.innerHTML = location.hash; // ? – angle brackets are encoded
box.innerHTML = decodeURIComponent(location.hash); // ✗
box.innerHTML = window.name; // ✗

trustedTypes.createPolicy('same', { createHTML: (text) => text }); // ✗
trustedTypes.createPolicy('clean', { createHTML: (text) => DOMPurify.sanitize(text) }); // ✓
trustedTypes.createPolicy('other', { createHTML: banner.clean }); // ?

window.addEventListener('message', (event) => {
  box.innerHTML = event.data.html; // ✗
  if (event.origin !== 'https://app.example') return;
  box.innerHTML = event.data.html; // ?
});
window.onmessage = ({ data }) => { box.innerHTML = data; }; // ✗

class Card extends HTMLElement {
  connectedCallback() {
    this.innerHTML = term; // ✗
    this.shadowRoot!.innerHTML = term; // ✗
  }
}
customElements.define('x-card', Card);

// Addresses are no markup.
location.assign('/found'); // ✓
location.replace('/found'); // ✓
location.href = '/found'; // ✓
window.open('/found'); // ✓
document.querySelector('a')!.href = '/found'; // ✓
document.querySelector('form')!.action = '/found'; // ✓
document.querySelector('iframe')!.src = '/found'; // ✓
document.getElementById('picture')!.src = '/found.png'; // ✓
