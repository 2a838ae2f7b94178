// @ts-nocheck: the packages are not installed.
import express from 'express';
import { chromium } from 'playwright';
import DOMPurify from 'isomorphic-dompurify';
const app = express();
app.use(express.json());
app.post('/pdf', async (req, res) => {
  const browser = await chromium.launch();
  const page = await browser.newPage();
  await page.setContent(req.body.html); // ✗
  await page.setContent('<p>Hello</p>'); // ✓
  await page.setContent(DOMPurify.sanitize(req.body.html)); // ✓
  await page.setContent(`<p>${req.body.name}</p>`, { waitUntil: 'load' }); // ✗
  res.end(await page.pdf());
});
