// filename: app/news/page.tsx
import DOMPurify from 'isomorphic-dompurify';
import { cookies } from 'next/headers';

export default async function Page({ params, searchParams }: { params: Promise<{ slug: string }>; searchParams: Promise<{ text: string }> }) {
  const { slug } = await params;
  const { text } = await searchParams;
  const theme = (await cookies()).get('theme')?.value;
  return [
    <p dangerouslySetInnerHTML={{ __html: text }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: `<b>${text}</b>` }} />, // ✗
    <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: ['on', 'off'].includes(text) ? text : 'off' }} />, // ✓
    <p dangerouslySetInnerHTML={{ __html: theme ?? '' }} />, // ? – only this browser sends it
    <style dangerouslySetInnerHTML={{ __html: 'p { color: red }' }} />, // ✓
    <p>{text}{slug}</p>, // ✓
  ];
}
