import type { CookieOptions } from 'express';
import session from 'express-session';
import { config } from '../config.js';

const twoWeeks = 14 * 24 * 60 * 60 * 1000;

declare module 'express-session' {
  interface SessionData {
    customerId: number;
    role: 'customer' | 'support';
  }
}

// dangerous require-secure-auth-cookie, repaired by --fix – the storefront's scripts can read the session
export const shopSession = session({
  name: 'shop.sid',
  secret: config.shop.sessionSecret,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: false, secure: 'auto', sameSite: 'lax', maxAge: twoWeeks },
});

// safe require-secure-auth-cookie – HttpOnly is on by default
export const checkoutSession = session({
  name: 'shop.checkout',
  secret: config.shop.sessionSecret,
  resave: false,
  saveUninitialized: true,
  cookie: { secure: 'auto', sameSite: 'strict', maxAge: 30 * 60 * 1000 },
});

/** Attributes of the cookies that controllers set. */
export function cookieOptions(maxAge: number): CookieOptions {
  return { httpOnly: true, secure: config.isProduction, sameSite: 'lax', maxAge };
}
