// filename: app/dig/[domain]/page.tsx
// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import { use } from 'react';

export async function generateMetadata({ params }: { params: Promise<{ domain: string }> }) {
  const { domain } = await params;
  exec(`dig ${domain}`); // ✗
  return { title: 'dig' };
}

export default function Page(props: { params: Promise<{ domain: string }>; searchParams: Promise<{ type?: string }> }) {
  const { domain } = use(props.params);
  const { type } = use(props.searchParams);
  exec(`dig ${domain}`); // ✗
  exec(`dig ${type} example.com`); // ✗
  exec(`dig ${type === 'MX' ? 'MX' : 'A'} example.com`); // ✓
  return <p>{domain}</p>;
}
