// @ts-nocheck: the packages are not installed.
import http from 'node:http';
import vm from 'node:vm';

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, 'http://localhost');
  const sum = eval(searchParams.get('sum')); // ✗
  vm.runInNewContext(searchParams.get('script')); // ✗
  vm.runInNewContext('1 + ' + Number(searchParams.get('add'))); // ✓
  res.end(String(sum));
}).listen(3000);
