// @ts-nocheck: the packages are not installed.
import sanitizeHtml from 'sanitize-html';
import DOMPurify from 'isomorphic-dompurify';
import MarkdownIt from 'markdown-it';

const loose = { allowedTags: false }; // ✗

export function clean(text: string) {
  sanitizeHtml(text, { allowedTags: false, allowedAttributes: { a: ['href'] } }); // ✗
  sanitizeHtml(text, loose as any);
  sanitizeHtml(text, { allowedAttributes: false }); // ✗
  sanitizeHtml(text, { allowedTags: ['b', 'script'] }); // ✗
  sanitizeHtml(text, { allowedTags: ['b', 'i'], allowedAttributes: {} }); // ✓
  sanitizeHtml(text); // ✓
  DOMPurify.sanitize(text, { ADD_TAGS: ['iframe'] }); // ✗
  DOMPurify.sanitize(text, { ALLOW_UNKNOWN_PROTOCOLS: true }); // ✗
  DOMPurify.sanitize(text, { ADD_TAGS: ['math'] }); // ✓
  new MarkdownIt({ html: true }).render(text); // ?
  new MarkdownIt({ linkify: true }).render(text); // ✓
}
