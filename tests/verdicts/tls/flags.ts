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
