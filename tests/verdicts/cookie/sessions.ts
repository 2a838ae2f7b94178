// @ts-nocheck: the packages are not installed.
import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import { sessionConfig } from './config';

const secret = process.env.SESSION_SECRET;
const isProduction = process.env.NODE_ENV === 'production';

const api = express();
api.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: false } })); // ✗

const shop = express();
shop.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: true, httpOnly: false, sameSite: 'lax' } })); // ✗

const admin = express();
admin.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: true, httpOnly: true, sameSite: 'strict' } })); // ✓

const partner = express();
partner.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: isProduction, sameSite: 'lax' } })); // ✓

const blog = express();
blog.use(session({ secret, resave: false, saveUninitialized: true })); // ✗ – Secure is not sent

const portal = express();
portal.set('trust proxy', 1);
portal.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: 'auto', sameSite: 'lax' } })); // ✓

const desk = express();
desk.use(session(sessionConfig)); // ?

const kiosk = express();
kiosk.use(cookieSession({ name: 'kiosk', keys: [secret], httpOnly: false })); // ✗
kiosk.use(cookieSession({ name: 'kiosk', keys: [secret], secure: true, httpOnly: true, sameSite: 'lax' })); // ✓
kiosk.use(cookieSession({ name: 'kiosk', keys: [secret], secure: false, sameSite: 'lax' })); // ✗
