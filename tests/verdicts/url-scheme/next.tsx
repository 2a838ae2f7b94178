// packages: react@^18.3.0
// filename: app/out/page.tsx
export default async function Page({ searchParams }: { searchParams: Promise<{ url: string }> }) {
  const { url } = await searchParams;
  return [
    <a href={url}>go</a>, // ✗
    <a href={`/out/${url}`}>go</a>, // ✓
    <a href={url.startsWith('https://') ? url : '/'}>go</a>, // ✓
    <a href={encodeURIComponent(url)}>go</a>, // ✓
  ];
}
