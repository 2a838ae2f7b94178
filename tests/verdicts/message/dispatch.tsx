// @ts-nocheck: the packages are not installed.
// filename: app/frame.tsx
import { useEffect } from 'react';
import { useRouter } from 'next/navigation';

const actions = {
  go: (payload) => location.assign(payload.url),
  title: (payload) => { document.title = payload.title; },
};
const reads = { size: (payload) => Number(payload.size) };

window.addEventListener('message', (event) => { // ✗
  actions[event.data.type](event.data.payload);
});

window.addEventListener('message', (event) => { // ✗
  const action = actions[event.data.type];
  if (action) action(event.data.payload);
});

window.addEventListener('message', (event) => { // ✓
  if (event.origin !== 'https://app.example.com') return;
  actions[event.data.type](event.data.payload);
});

window.addEventListener('message', (event) => { // ? – what it does with them is not known
  reads[event.data.type](event.data.payload);
});

export function Frame() {
  const router = useRouter();
  useEffect(() => {
    const listener = (event) => router.push(event.data.path);
    window.addEventListener('message', listener); // ✗
    return () => window.removeEventListener('message', listener);
  }, [router]);
  useEffect(() => {
    const listener = (event) => {
      if (event.origin === location.origin) router.replace(event.data.path);
    };
    window.addEventListener('message', listener); // ✓
    return () => window.removeEventListener('message', listener);
  }, [router]);
  return <p>Framed</p>;
}
