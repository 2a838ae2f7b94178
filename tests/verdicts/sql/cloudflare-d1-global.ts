// @ts-nocheck: the packages are not installed.
// The type is global, as the compiler's option `types` or `wrangler types` makes it: nothing is imported.
interface Env { DB: D1Database }

export default {
  async fetch(request: Request, env: Env) {
    const { searchParams } = new URL(request.url);
    await env.DB.prepare('DELETE FROM orders WHERE customer = ?').bind(searchParams.get('name')).run(); // ✓
    await env.DB.exec(`DELETE FROM orders WHERE customer = '${searchParams.get('name')}'`); // ✗ ts
    return new Response('');
  },
};
