// packages: react@^18.3.0
// filename: src/page.tsx
import { createElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import * as Layout from './layout.js';

export function Page({ link }: { link: string }) {
  const [search] = useSearchParams();
  const url = search.get('url') ?? '';
  return [
    <a href={url}>go</a>, // ✗
    <area href={url} />, // ✗
    <iframe src={url} />, // ✗
    <object data={url} />, // ✗
    <form action={url} />, // ✗
    <button formAction={url} />, // ✗
    <a xlinkHref={url} />, // ✗
    createElement('a', { href: url }), // ✗
    <a href={link}>go</a>, // ?
    <a href={`/pages/${url}`}>go</a>, // ✓
    <a href={/^https?:/i.test(url) ? url : '#'}>go</a>, // ✓
    <a title={url}>go</a>, // ✓
    <img src={url} />, // ✓
    <link href={url} />, // ✓
    <Layout.Link href={url} />, // ✓
  ];
}
