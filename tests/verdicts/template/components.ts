// @ts-nocheck: the packages are not installed.
import { compile, compileSync } from '@marko/compiler';
import express from 'express';
import marko from 'marko';
import Vue, { createSSRApp } from 'vue';

const app = express();
app.use(express.json());

app.post('/preview', (req, res) => {
  const { source, name } = req.body;
  new Vue({ template: `<p>${name}</p>` }); // ✗
  new Vue({ template: '<p>{{ name }}</p>', data: { name } }); // ✓
  Vue.extend({ template: source }); // ✗
  Vue.component('preview-card', { template: source }); // ✗
  createSSRApp({}).component('preview-card', { template: source }); // ✗
  createSSRApp({}).component('preview-card', { template: '<p>{{ name }}</p>' }); // ✓
  compileSync(source, 'preview.marko'); // ✗
  compile(`<p>${name}</p>`, 'preview.marko'); // ✗
  marko.load('preview.marko', source); // ✗
  marko.load('preview.marko').renderToString({ name }); // ✓
  res.end();
});
