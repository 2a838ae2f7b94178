// @ts-nocheck: the packages are not installed.
import { exec } from 'node:child_process';
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.register('/dig/:domain', ['get', 'head'], async (context) => {
  exec(`dig ${context.params.domain}`); // ✗
  exec('dig example.com'); // ✓
});

app.use(router.routes());
