// @ts-nocheck: the packages are not installed.
const server = Bun.serve({
  async fetch(request) {
    const name = new URL(request.url).searchParams.get('name');
    await Bun.write('out/' + name, 'x'); // ✗
    return new Response(Bun.file('./files/' + name)); // ✗
  },
});
Bun.file('./files/a.txt'); // ✓
