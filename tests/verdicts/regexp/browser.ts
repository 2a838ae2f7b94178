// @ts-nocheck: code of a page.
const here = `${location.protocol}//${location.host}`;

export const ofThisSite = new RegExp(`^${here}/`); // ✓ – where the page stands is not chosen by who leads to it
export const ofThisOrigin = new RegExp(`^${window.location.origin}$`); // ✓
export const ofThisPort = new RegExp(`:${document.location.port}/`); // ✓
export const ofThisHost = new RegExp(`^${location.hostname}$`); // ✓
export const ofTerm = new RegExp(new URLSearchParams(location.search).get('term') ?? ''); // ✗
export const ofHash = new RegExp(decodeURIComponent(location.hash.slice(1))); // ✗
export const ofPath = new RegExp(`^${location.pathname}`); // ✗
