// @ts-nocheck: the packages are not installed.
import { Converter } from 'showdown';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import xss, { FilterXSS, escapeHtml } from 'xss';

const text = new URLSearchParams(location.search).get('text')!;
const box = document.getElementById('box')!;
const markdown = new Converter({ tables: true });
const filter = new FilterXSS({ whiteList: { b: [] } });

box.innerHTML = markdown.makeHtml(text); // ✗
box.innerHTML = marked.parse(text); // ✗
box.innerHTML = new MarkdownIt().render(text); // ✓
box.innerHTML = new MarkdownIt({ html: true }).render(text); // ✗
box.innerHTML = xss(markdown.makeHtml(text)); // ✓
box.innerHTML = filter.process(text); // ✓
box.innerHTML = escapeHtml(text); // ✓
box.innerHTML = `<p title="${escapeHtml(text)}"></p>`; // ✗

export function show(source: string) {
  box.innerHTML = markdown.makeHtml(source); // ?
  box.innerHTML = filter.process(source); // ✓
}
