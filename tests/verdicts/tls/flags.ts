// @ts-nocheck: the packages are not installed.
import https from 'node:https';
import { allowInsecure, settings } from './settings';

const options: https.AgentOptions = {};
if (allowInsecure) options.rejectUnauthorized = false; // ? names
if (settings.strict) options.rejectUnauthorized = true; // ✓

export const agent = new https.Agent({ ...(settings.skipVerify && { rejectUnauthorized: false }) }); // ?

export const connections = {
  development: { dialectOptions: { ssl: { rejectUnauthorized: false } } }, // ?
  production: { dialectOptions: { ssl: { rejectUnauthorized: false } } }, // ✗
};

export function connect(rejectUnauthorized: boolean) {
  return new https.Agent({ rejectUnauthorized }); // ?
}

export function optionsFor(sslMode: string | null) {
  if (sslMode === 'verify-full') return { ssl: { rejectUnauthorized: true, ca: 'ca.pem' } }; // ✓
  if (sslMode === 'require' || sslMode === 'prefer') return { ssl: { rejectUnauthorized: false } }; // ? names
  if (['allow', 'prefer'].includes(sslMode ?? '')) return { ssl: { rejectUnauthorized: false } }; // ?
  if (sslMode === 'disable') return { ssl: { rejectUnauthorized: false } }; // ✗
  return { ssl: { rejectUnauthorized: false } }; // ✗
}

export function accepting(word: string) {
  switch (word) {
    case 'accept_invalid_certs':
      return { rejectUnauthorized: false }; // ?
    default:
      return { rejectUnauthorized: false }; // ✗
  }
}
