// @ts-nocheck: the page is not there.
globalThis.addEventListener('message', (event) => { document.title = event.data; }); // ✗
globalThis.onmessage = ({ data }) => { localStorage.setItem('theme', JSON.stringify(data)); }; // ✗
globalThis.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example') return;
  document.title = event.data; // ✓
});
globalThis.addEventListener('load', (event) => { document.title = String(event.timeStamp); }); // ✓
