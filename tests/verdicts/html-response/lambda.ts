// @ts-nocheck: the packages are not installed.
import escapeHtml from 'escape-html';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

export const greet = async (event) => {
  const { name } = event.queryStringParameters;
  if (name === 'json') return { statusCode: 200, body: `<h1>${name}</h1>` }; // ✓ – sent as JSON
  if (event.rawPath === '/text') return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: `<h1>${name}</h1>` }; // ✓
  if (event.rawPath === '/escaped') return { statusCode: 200, headers: html, body: `<h1>${escapeHtml(name)}</h1>` }; // ✓
  return { statusCode: 200, headers: html, body: `<h1>${name}</h1>` }; // ✗
};

export function leave(event, context, callback) {
  const { name } = event.pathParameters;
  callback(null, { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' + name + '</p>' }); // ✗
  callback(null, { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' + escapeHtml(name) + '</p>' }); // ✓
  callback(null, { statusCode: 200, body: JSON.stringify({ name }) }); // ✓
}
