// @ts-nocheck: the packages are not installed.
import express from 'express';
import puppeteer from 'puppeteer';
const app = express();
app.use(express.json());
app.post('/pdf', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.evaluate('document.title = "' + req.body.title + '"'); // ✗
  await page.evaluate((title) => { document.title = title; }, req.body.title); // ✓
  await page.addScriptTag({ content: req.body.script }); // ✗
  const readTitle = () => document.title;
  await page.evaluate(readTitle); // ✓
  await page.evaluateOnNewDocument(() => 1); // ✓
  await page.evaluateOnNewDocument('start(' + req.body.n + ')'); // ✗
  await page.evaluateHandle(req.body.code); // ✗
  res.end(await page.pdf());
});
export async function title(read: () => string) {
  const page = await (await puppeteer.launch()).newPage();
  return page.evaluate(read); // ✓
}
export async function wrap(text: string) {
  const page = await (await puppeteer.launch()).newPage();
  return page.evaluate('(' + text + ')()'); // ?
}
