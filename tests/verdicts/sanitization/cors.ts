// @ts-nocheck: the packages are not installed.
import express from 'express';
import cors from 'cors';

const app = express();
const partners = ['https://a.example.com', 'https://b.example.com'];

app.use(cors({ origin: /example\.com$/ })); // ✗
app.use(cors({ origin: ['https://example.org', /^https:\/\/example\.com/] })); // ✗
app.use(cors({ origin: [/\.example\.com$/, /^https:\/\/example\.com$/] })); // ✓ – an origin has no path
app.use(cors({ origin: /^https:\/\/(?:[a-z]+\.)?example\.com$/ })); // ✓
app.use(cors({ origin: 'https://example.com' })); // ✓

app.use(cors({
  origin(origin, callback) {
    if (!origin) return callback(null, true);
    if (origin.includes('attacker.com')) return callback(new Error('refused')); // ✓ – not let in
    const { hostname } = new URL(origin);
    if (!hostname.endsWith('example.com')) return callback(new Error('refused'), false); // ✗
    callback(null, true);
  },
}));

const asks = (origin: string, callback: (error: Error | null, isAllowed: boolean) => void) => callback(null, origin.indexOf('example.com') !== -1); // ✗
app.use(cors({ origin: asks }));

app.use(cors({ origin: (origin, callback) => callback(null, partners.includes(origin) || origin === 'https://example.com') })); // ✓
app.use(cors({ origin: (origin, callback) => callback(null, origin.endsWith('.example.com')) })); // ✓
