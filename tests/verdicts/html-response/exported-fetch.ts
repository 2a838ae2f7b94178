// @ts-nocheck: the packages are not installed.
import { Pool } from 'pg';

const pool = new Pool();
const page = { headers: { 'content-type': 'text/html' } };

export default {
  async fetch(request, env, context) {
    const url = new URL(request.url);
    const term = url.searchParams.get('term');
    await pool.query(`SELECT * FROM notes WHERE term = '${term}'`); // ✗ no-sql-injection
    await pool.query('SELECT * FROM notes WHERE term = $1', [term]); // ✓
    const form = await request.formData();
    await fetch(form.get('target')); // ✗ no-ssrf
    await fetch(`https://notes.example/${encodeURIComponent(term)}`); // ✓
    if (url.pathname === '/moved') return Response.redirect(url.searchParams.get('to')); // ✗ no-open-redirect
    if (url.pathname === '/home') return Response.redirect(`${url.origin}/start`); // ✓
    if (url.pathname === '/text') return new Response(`<p>${term}</p>`); // ✓ – text/plain
    return new Response(`<p>${term}</p>`, page); // ✗
  },
};

/** Who calls it, and with what, is not to be seen. */
export const internal = {
  async fetch(request) {
    return new Response(`<p>${await request.text()}</p>`, page); // ?
  },
};
