// @ts-nocheck: the packages are not installed.
Deno.serve(async (request) => {
  const name = new URL(request.url).searchParams.get('name');
  await Deno.remove(name); // ✗
  Deno.copyFileSync('a', name); // ✗
  await Deno.readTextFile('./a.txt'); // ✓
  return new Response(await Deno.readTextFile('./files/' + name)); // ✗
});
