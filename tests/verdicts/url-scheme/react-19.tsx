// packages: react@^19.0.0
// filename: src/page.tsx
import { useSearchParams } from 'react-router-dom';

export function Page({ link }: { link: string }) {
  const [search] = useSearchParams();
  const url = search.get('url') ?? '';
  window.open(url); // ✗
  return [
    <a href={url}>go</a>, // ✓ – React 19 does not follow it
    <a href={link}>go</a>, // ✓
  ];
}
