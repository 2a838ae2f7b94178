// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import ejs from 'ejs';

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.write(ejs.render(searchParams.get('template'), { name: 'x' })); // ✗
  res.end(ejs.render('Hello <%= name %>', { name: searchParams.get('name') })); // ✓
}).listen(3000);
