// @ts-nocheck: the packages are not installed.
import express from 'express';
import wretch from 'wretch';
import bent from 'bent';
import phin from 'phin';
import fetch from 'isomorphic-fetch';
import puppeteer from 'puppeteer';
import { chromium, request } from 'playwright';
import nodemailer from 'nodemailer';
import wkhtmltopdf from 'wkhtmltopdf';
import Imap from 'imap';
import { ImapFlow } from 'imapflow';
import { NodeSSH } from 'node-ssh';
import { EventSource } from 'eventsource';
const app = express();
app.use(express.json());
const api = wretch('https://a.example/v1/').auth('Bearer x');
const bare = wretch('https://a.example');
const unknownBase = wretch(process.env.API);
const getJson = bent('json');
const ofServer = bent('https://a.example/v1/', 'json', 200);
const ofBare = bent('GET', 'https://a.example', 'json');
const ofSetting = bent(process.env.API, 'json');
const mail = nodemailer.createTransport({ host: 'smtp.example' });
app.post('/x', async (req, res) => {
  const x = req.body.url;
  await wretch(x).get().res(); // ✗
  await wretch().url(x).get().res(); // ✗
  await api.get(x).json(); // ✓
  await bare.get(x).json(); // ✗
  await bare.get('/' + x).json(); // ✓
  await bare.post({ a: 1 }, x).json(); // ✗
  await bare.url('/v1/').get(x).json(); // ✓
  await bare.url(x, true).get().json(); // ✗
  await unknownBase.get(x).json(); // ?
  await unknownBase.url('/users/').get(x).json(); // ✓
  await getJson(x); // ✗
  await ofServer(x); // ✓
  await ofBare(x); // ✗
  await ofBare('/' + x); // ✓
  await ofSetting(x); // ?
  await bent(x, 'json')('/a'); // ✗
  await phin(x); // ✗
  wkhtmltopdf(x, { pageSize: 'A4' }); // ✗
  wkhtmltopdf('https://a.example/' + encodeURIComponent(x)); // ✓
  await phin({ url: x }); // ✗
  await phin({ url: 'https://a.example', data: x }); // ✓
  await fetch(x); // ✗
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(x); // ✗
  await page.goto('https://a.example/' + encodeURIComponent(x)); // ✓
  await page.addScriptTag({ url: x }); // ✗
  await page.addStyleTag({ url: x }); // ✗
  const other = await (await (await chromium.launch()).newContext()).newPage();
  await other.goto(x, { waitUntil: 'load' }); // ✗
  await other.mainFrame().goto(x); // ✗
  await other.addScriptTag({ url: x }); // ✗
  await other.addStyleTag({ url: x }); // ✗
  await (await request.newContext()).get(x); // ✗
  await mail.sendMail({ to: 'a@b', subject: 'x', attachments: [{ filename: 'a', href: x }] }); // ✗
  await mail.sendMail({ to: 'a@b', html: { href: x } }); // ✗
  await mail.sendMail({ to: x, subject: x, text: x, html: 'a' }); // ✓
  await mail.sendMail({ to: x, attachments: req.body.list.map((one) => ({ filename: one.name, href: one.url })) }); // ✗
  await mail.sendMail({ to: x, attachments: [{ href: x }], disableUrlAccess: true }); // ✓
  nodemailer.createTransport({ host: x }); // ✗
  new Imap({ user: 'a', password: 'b', host: x }); // ✗
  new ImapFlow({ host: x, port: 993, secure: true }); // ✗
  new ImapFlow({ host: 'imap.example', port: 993, auth: { user: x } }); // ✓
  await new NodeSSH().connect({ host: x, username: 'a' }); // ✗
  new EventSource(x); // ✗
  res.end();
});
