// @ts-nocheck: the packages are not installed.
const link = document.querySelector('a')!;
link.href = document.referrer; // ✓ – an address of the web
link.href = new URLSearchParams(location.search).get('to')!; // ✗
