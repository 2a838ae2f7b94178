// @ts-nocheck: the packages are not installed.
import Koa from 'koa';
import Router from '@koa/router';
import crossFetch from 'cross-fetch';
import ky from 'ky';
import needle from 'needle';
import { ofetch } from 'ofetch';
import request from 'request';
import superagent from 'superagent';

const app = new Koa();
const router = new Router();
const fixed = ky.create({ prefixUrl: 'https://api.example.com' });

router.get('/any', async (ctx) => {
  await crossFetch(ctx.query.url); // ✗
  await ky(ctx.query.url); // ✗
  await ky.get(ctx.query.url); // ✗
  await fixed.get(ctx.query.path); // ✓ – what stands before every address
  await needle('get', ctx.query.url); // ✗
  await needle.get(ctx.query.url); // ✗
  await ofetch(ctx.query.url); // ✗
  await ofetch.raw(ctx.query.url); // ✗
  request(ctx.query.url); // ✗
  request.get({ uri: ctx.query.url }); // ✗
  await superagent('GET', ctx.query.url); // ✗
  await superagent.get(ctx.query.url); // ✗
  await superagent.get('https://api.example.com').query({ q: ctx.query.q }); // ✓
});

app.use(router.routes());
