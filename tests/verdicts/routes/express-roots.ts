// @ts-nocheck: the packages are not installed.
import express from 'express';
import { requireOwner } from './guards';
import * as inbox from './inbox';
import * as sites from './sites';

/** All of these begin with the address of the interface, which is not what they are about. */
const app = express();
app.get('/shop/desk/sites', requireOwner, sites.list); // ✓
app.delete('/shop/desk/sites', requireOwner, sites.remove); // ✓
app.post('/shop/desk/sites', sites.create); // ✗ names
app.post('/shop/desk/inbox', inbox.receive); // ?
