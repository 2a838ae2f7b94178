// @ts-nocheck: the packages are not installed.
import express from 'express';
import axios from 'axios';
import httpProxy from 'http-proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';

const app = express();
app.use(express.json());
const proxy = httpProxy.createProxyServer({ target: 'http://reports.internal:8080' });
const servers = { eu: 'http://eu.internal', us: 'http://us.internal' };

app.use('/reports', (req, res) => {
  proxy.web(req, res); // ✓
  proxy.web(req, res, { target: req.query.target }); // ✗
  proxy.web(req, res, { target: servers[req.query.region] ?? servers.eu }); // ✓
  proxy.web(req, res, { target: { host: req.query.host, port: 80 } }); // ✗
  proxy.ws(req, req.socket, req.head, { forward: `http://${req.query.host}/` }); // ✗
  new httpProxy({ target: req.query.target }).web(req, res); // ✗
});

app.use('/api', createProxyMiddleware({ target: 'http://api.internal', changeOrigin: true })); // ✓
app.use('/any', (req, res, next) => createProxyMiddleware({ target: req.query.target })(req, res, next)); // ✗
app.use('/old', createProxyMiddleware('/old', { target: 'http://old.internal', router: (req) => req.query.target })); // ✗
app.use('/routed', createProxyMiddleware({
  target: servers.eu,
  router: async (req) => {
    if (req.query.region === 'us') return servers.us; // ✓
    return `http://${req.query.region}.internal`; // ✗
  },
}));
app.use('/hosts', createProxyMiddleware({ target: servers.eu, router: (req) => `http://${req.headers['x-server']}` })); // ✗ – the client that chooses the header is the one who asks
app.use('/table', createProxyMiddleware({ target: servers.eu, router: { 'us.example.com': servers.us } })); // ✓

app.post('/base', (req, res) => {
  axios.defaults.baseURL = req.body.base; // ✗
  const client = axios.create();
  client.defaults.baseURL = 'https://api.example.com'; // ✓
  res.end();
});
