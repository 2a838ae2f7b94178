// @ts-nocheck: the packages are not installed.
import sanitizeHtml from 'sanitize-html';
import DOMPurify from 'isomorphic-dompurify';
import MarkdownIt from 'markdown-it';
import xss, { FilterXSS } from 'xss';
import mermaid from 'mermaid';
import { unified } from 'unified';
import { remark } from 'remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkHtml from 'remark-html';

const embedded = ['embed', 'object'];
const pictures = ['img', 'picture'];
const events = ['onload'];
const loose = { allowedTags: false }; // ✗

export function clean(text: string) {
  sanitizeHtml(text, { allowedTags: false, allowedAttributes: { a: ['href'] } }); // ✗
  sanitizeHtml(text, loose as any);
  sanitizeHtml(text, { allowedAttributes: false }); // ✗
  sanitizeHtml(text, { allowedTags: ['b', 'script'] }); // ✗
  sanitizeHtml(text, { allowedTags: ['b', 'i'], allowedAttributes: {} }); // ✓
  sanitizeHtml(text); // ✓
  sanitizeHtml(text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat(['img', 'script']) }); // ✗
  sanitizeHtml(text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat('img', 'iframe') }); // ✗
  sanitizeHtml(text, { allowedTags: [...sanitizeHtml.defaults.allowedTags, ...embedded] }); // ✗
  sanitizeHtml(text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat(['img', 'h1']) }); // ✓
  sanitizeHtml(text, { allowedTags: [...sanitizeHtml.defaults.allowedTags, ...pictures] }); // ✓
  sanitizeHtml(text, { allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, img: events.concat('src') } }); // ✗
  DOMPurify.sanitize(text, { ADD_TAGS: ['iframe'] }); // ✗
  DOMPurify.sanitize(text, { ALLOW_UNKNOWN_PROTOCOLS: true }); // ✗
  DOMPurify.sanitize(text, { ADD_TAGS: ['math'] }); // ✓
  new MarkdownIt({ html: true }).render(text); // ?
  new MarkdownIt({ linkify: true }).render(text); // ✓
  new MarkdownIt('commonmark').render(text); // ? – a preset that keeps markup
  new MarkdownIt('commonmark', { html: false }).render(text); // ✓
  new MarkdownIt('zero').render(text); // ✓
  sanitizeHtml(text, { allowedAttributes: { '*': ['onclick'] } }); // ✗
  sanitizeHtml(text, { allowedAttributes: { a: ['href'] } }); // ✓
  sanitizeHtml(text, { allowedSchemes: ['https', 'javascript'] }); // ✗
  DOMPurify.sanitize(text, { ALLOWED_TAGS: ['b', 'script'] }); // ✗
  DOMPurify.sanitize(text, { ADD_ATTR: ['onclick'] }); // ✗
  DOMPurify.sanitize(text, { ADD_ATTR: ['target'] }); // ✓
  xss(text, { whiteList: { b: [], script: [] } }); // ✗
  xss(text, { allowList: { img: ['src', 'onerror'] } }); // ✗
  xss(text, { whiteList: { a: ['href', 'title'] } }); // ✓
  xss(text, { escapeHtml: (html) => html }); // ✗
  xss(text, { escapeHtml: (html) => html.replace(/</g, '&lt;').replace(/>/g, '&gt;') }); // ✓
  new FilterXSS({ whiteList: { iframe: ['src'] } }).process(text); // ✗
  new FilterXSS({ whiteList: { p: [] } }).process(text); // ✓
}

mermaid.initialize({ securityLevel: 'loose' }); // ✗
mermaid.initialize({ securityLevel: 'strict' }); // ✓

export const first = (text: string) => unified().use(rehypeRaw).use(rehypeStringify).process(text); // ?
export const second = (text: string) => unified().use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify).process(text); // ✓
export const third = (text: string) => unified().use([[rehypeStringify, { allowDangerousHtml: true }]]).process(text); // ?
export const fourth = (text: string) => remark().use(remarkHtml, { sanitize: false }).process(text); // ?
export const fifth = (text: string) => remark().use(remarkHtml).process(text); // ✓
