// @ts-nocheck: the packages are not installed.
import express from 'express';
import nodemailer from 'nodemailer';
const app = express();
app.use(express.json());
const mail = nodemailer.createTransport({ host: 'smtp.example' });
app.post('/x', async (req, res) => {
  const x = req.body.url;
  await mail.sendMail({ to: 'a@b', subject: 'x', attachments: [{ filename: 'a', path: x }, { path: '/etc/motd' }] }); // ✗
  await mail.sendMail({ to: 'a@b', html: { path: x } }); // ✗
  await mail.sendMail({ to: x, attachments: [{ filename: x, content: x }] }); // ✓
  await mail.sendMail({ to: x, attachments: [{ path: x }], disableFileAccess: true }); // ✓
  res.end();
});
