export function logIn(token: string) {
  const response = Response.json({ ok: true });
  response.headers.append('Set-Cookie', `session=${token}; Path=/`); // ✗
  return response;
}

export function logInBesideHeaders(token: string) {
  return new Response(null, { status: 204, headers: { 'Set-Cookie': `session=${token}; Path=/; HttpOnly; SameSite=Lax` } }); // ✗ – without Secure
}

export function logInWell(token: string) {
  const headers = new Headers();
  headers.append('Set-Cookie', `session=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`); // ✓
  return new Response(null, { status: 204, headers });
}

export function remember(theme: string) {
  return new Response(null, { headers: { 'Set-Cookie': `theme=${theme}; Path=/` } }); // ✓ – no session
}
