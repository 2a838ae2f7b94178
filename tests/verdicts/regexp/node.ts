// @ts-nocheck: the packages are not installed.
import http from 'node:http';

const names = ['one', 'two'];

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const found = names.filter((name) => new RegExp(searchParams.get('q')).test(name)); // ✗
  const same = names.filter((name) => name.includes(searchParams.get('q'))); // ✓
  const escaped = new RegExp(searchParams.get('q').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')); // ✓
  res.end(JSON.stringify([found, same, escaped.source]));
}).listen(3000);
