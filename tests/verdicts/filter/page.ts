// @ts-nocheck: code of a page.
const name = new URLSearchParams(location.search).get('name');
document.evaluate(`//li[text()='${name}']`, document, null, 0, null); // ✗
document.evaluate('//li', document, null, 0, null); // ✓
document.evaluate(`//li[${Number(name)}]`, document, null, 0, null); // ✓
