// variants: TypeScript alone – nothing but annotations says what the requests are

export async function greet(request: Request) {
  const name = new URL(request.url).searchParams.get('name');
  return new Response(`<h1>Hello ${name}</h1>`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }); // ✗
}

export async function plain(request: Request) {
  const name = new URL(request.url).searchParams.get('name');
  return new Response(`Hello ${name}`); // ✓ – a string is sent as text/plain
}

export async function listed(request: Request) {
  const { comment } = await request.json() as any;
  return new Response(`<p>${comment}</p>`, { status: 200, headers: [['content-type', 'text/html']] }); // ✗
}

export async function collected(request: Request) {
  const form = await request.formData();
  const headers = new Headers();
  headers.set('Content-Type', 'text/html');
  return new Response('<p>' + form.get('comment') + '</p>', { headers }); // ✗
}

export async function collectedAsText(request: Request) {
  const form = await request.formData();
  const headers = new Headers({ 'Content-Type': 'text/html' });
  headers.set('Content-Type', 'text/plain');
  return new Response('<p>' + form.get('comment') + '</p>', { headers }); // ✓
}

export async function setLater(request: Request) {
  const text = await request.text();
  const response = new Response(`<pre>${text}</pre>`); // ✗ – its type is set below
  response.headers.set('content-type', 'text/html');
  return response;
}

export async function setSometimes(request: Request, asPage: boolean) {
  const text = await request.text();
  const response = new Response(`<pre>${text}</pre>`); // ?
  if (asPage) response.headers.set('content-type', 'text/html');
  return response;
}

export async function withOptions(request: Request, options: ResponseInit) {
  return new Response(`<p>${await request.text()}</p>`, options); // ?
}

export async function downloaded(request: Request) {
  const text = await request.text();
  return new Response(`<p>${text}</p>`, { headers: { 'Content-Type': 'text/html', 'Content-Disposition': 'attachment; filename="a.html"' } }); // ✓
}

export async function uploaded(request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  return new Response(`<p>${file.name}</p>`, { headers: { 'Content-Type': 'text/html' } }); // ✗
}

export async function tagged(request: Request) {
  const [first] = (await request.formData()).getAll('tag');
  return new Response(`<p>${first}</p>`, { headers: { 'Content-Type': 'text/html' } }); // ✗
}

export async function all(request: Request) {
  let page = '<ul>';
  for (const [name] of (await request.formData()).entries()) page += `<li>${name}</li>`; // ✗
  return new Response(page, { headers: { 'Content-Type': 'text/html' } });
}

export async function copied(request: Request) {
  const fields = Object.fromEntries(await request.clone().formData());
  return new Response(`<p>${fields.title}</p>`, { headers: { 'Content-Type': 'text/html' } }); // ✗
}

export async function answered(request: Request) {
  const { comment } = await request.json() as any;
  return Response.json({ html: `<p>${comment}</p>` }); // ✓ – JSON
}

export function agent(request: Request) {
  return new Response(`<p>${request.headers.get('user-agent')}</p>`, { headers: { 'Content-Type': 'text/html' } }); // ? – no other site can make a browser send it
}
