// @ts-nocheck: the packages are not installed.
import { betterAuth } from 'better-auth';

export const plain = betterAuth({ emailAndPassword: { enabled: true } }); // ✓ – HttpOnly, Lax, and Secure with https

export const readable = betterAuth({
  advanced: { defaultCookieAttributes: { httpOnly: false } }, // ✗
});

export const sentOverHttp = betterAuth({
  advanced: { useSecureCookies: false }, // ✗
});

export const inProduction = betterAuth({
  advanced: { useSecureCookies: process.env.NODE_ENV === 'production' }, // ✓
});

export const attributeOverSwitch = betterAuth({
  advanced: { useSecureCookies: false, defaultCookieAttributes: { secure: true, sameSite: 'lax' } }, // ✓ – the attribute counts
});

export const ofOneCookie = betterAuth({
  advanced: { cookies: { session_token: { name: 'sid', attributes: { httpOnly: false, secure: true, sameSite: 'strict' } } } }, // ✗
});
