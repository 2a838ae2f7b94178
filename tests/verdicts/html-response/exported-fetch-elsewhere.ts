// @ts-nocheck: what the requests are is said by nothing.
const page = { headers: { 'content-type': 'text/html' } };

async function answer(request) {
  const { name } = await request.json();
  if (name === '') return new Response('<p>Who?</p>', page); // ✓
  return new Response(`<p>${name}</p>`, page); // ✗
}

/** It reads nothing that only requests have. */
function describe(item) {
  return new Response(`<p>${item.title}</p>`, page); // ?
}

const worker = { fetch: answer, describe };

export default worker;
