// @ts-nocheck: the packages are not installed.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import DOMPurify from 'dompurify';

export function show(page: string) {
  const term = new URLSearchParams(location.search).get('term');
  unsafeHTML(term); // ✗
  unsafeHTML(page); // ?
  unsafeHTML(DOMPurify.sanitize(page)); // ✓
  unsafeHTML('<hr>'); // ✓
}
