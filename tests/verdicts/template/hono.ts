// @ts-nocheck: the packages are not installed.
import { Hono } from 'hono';
import * as Sqrl from 'squirrelly';
import Twig from 'twig';
import swig from 'swig-templates';
import velocity from 'velocityjs';
import { Edge } from 'edge.js';
import { compile, createApp } from 'vue';

const app = new Hono();
const edge = Edge.create();

app.get('/preview', async (c) => {
  const source = c.req.query('source');
  Sqrl.render(source, {}); // ✗
  Sqrl.compile('{{it.name}}'); // ✓
  Sqrl.compile(source); // ✗
  Twig.twig({ data: source }); // ✗
  Twig.twig({ data: 'Hello {{ name }}' }); // ✓
  swig.render(source, {}); // ✗
  swig.compile(source); // ✗
  velocity.render(source, {}); // ✗
  await edge.renderRaw(`Hello ${source}`, {}); // ✗
  compile(source); // ✗
  createApp({ template: `<p>${source}</p>` }); // ✗
  createApp({ template: '<p>{{ name }}</p>', data: () => ({ name: source }) }); // ✓
  return c.body(null);
});
