// @ts-nocheck: the packages are not installed.
// What is no guard leaves a route beside a guarded one as it is.
import express from 'express';
import bodyParser from 'body-parser';
import compression from 'compression';
import cors from 'cors';
import csurf from 'csurf';
import { doubleCsrf } from 'csrf-csrf';
import helmet from 'helmet';
import lusca from 'lusca';
import basicAuth from 'express-basic-auth';
import rateLimit from 'express-rate-limit';
import slowDown from 'express-slow-down';
import serveStatic from 'serve-static';
import expressWinston from 'express-winston';
import { body, checkExact } from 'express-validator';
import { auth, requiredScopes } from 'express-oauth2-jwt-bearer';
import { attemptSilentLogin, auth as session, claimEquals, requiresAuth } from 'express-openid-connect';
import { clerkMiddleware, requireAuth } from '@clerk/express';
import Keycloak from 'keycloak-connect';
import { verifySession } from 'supertokens-node/recipe/session/framework/express';
import { authenticate } from './guards';
import * as notes from './notes';

const keycloak = new Keycloak({});
const { doubleCsrfProtection } = doubleCsrf({});
export const router = express.Router();

router.get('/notes/:id', authenticate, notes.show); // ✓
router.put('/notes/:id', basicAuth({ users: {} }), notes.update); // ✓
router.put('/notes/:id/a', auth(), notes.update); // ✓
router.put('/notes/:id/b', requiredScopes('write'), notes.update); // ✓
router.put('/notes/:id/c', requiresAuth(), notes.update); // ✓
router.put('/notes/:id/d', claimEquals('role', 'admin'), notes.update); // ✓
router.put('/notes/:id/e', requireAuth(), notes.update); // ✓
router.put('/notes/:id/f', keycloak.protect(), notes.update); // ✓
router.put('/notes/:id/g', keycloak.enforcer('note:write'), notes.update); // ✓
router.put('/notes/:id/h', verifySession(), notes.update); // ✓
router.put('/notes/:id/i', session(), notes.update); // ✓

export const open = express.Router();
open.get('/notes/:id', authenticate, notes.show); // ✓
open.delete('/notes/:id', bodyParser.json(), bodyParser.raw(), bodyParser.text(), bodyParser.urlencoded(), bodyParser(), notes.remove); // ✗
open.patch('/notes/:id', express.raw(), express.text(), express.urlencoded(), notes.update); // ✗
open.put('/notes/:id', cors(), compression(), notes.update); // ✗

export const headers = express.Router();
headers.get('/notes/:id', authenticate, notes.show); // ✓
headers.put('/notes/:id', helmet.noSniff(), helmet.xFrameOptions(), notes.update); // ✗
headers.patch('/notes/:id', lusca.xframe('DENY'), notes.update); // ✗
headers.delete('/notes/:id', lusca({}), notes.remove); // ✗
open.post('/notes/:id', csurf(), doubleCsrfProtection, lusca.csrf(), notes.create); // ✗

export const limited = express.Router();
limited.get('/notes/:id', authenticate, notes.show); // ✓
limited.delete('/notes/:id', rateLimit(), slowDown(), notes.remove); // ✗
limited.patch('/notes/:id', serveStatic('public'), expressWinston.logger({}), notes.update); // ✗
limited.put('/notes/:id', body('text').isString(), checkExact(), notes.update); // ✗
limited.use(expressWinston.errorLogger({}));

export const attached = express.Router();
attached.get('/notes/:id', authenticate, notes.show); // ✓
attached.delete('/notes/:id', clerkMiddleware(), notes.remove); // ? – it says who the caller is
attached.put('/notes/:id', attemptSilentLogin(), notes.update); // ?
attached.patch('/notes/:id', keycloak.middleware(), keycloak.checkSso(), notes.update); // ?

export const unknown = express.Router();
unknown.post('/notes', rateLimit(), notes.create); // ?
