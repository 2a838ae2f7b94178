// @ts-nocheck: the packages are not installed.
import axios from 'axios';
import https from 'node:https';
import tls from 'node:tls';
import { authority, hasAuthority, isProduction, settings } from './settings';

const inDevelopment = process.env.NODE_ENV === 'development';

// Written later.
const replaced: https.AgentOptions = { rejectUnauthorized: false }; // ✓
replaced.rejectUnauthorized = true;
export const first = new https.Agent(replaced);

const tooLate: https.AgentOptions = { rejectUnauthorized: false }; // ✗
export const second = new https.Agent(tooLate);
tooLate.rejectUnauthorized = true;

const inProduction = { ssl: { rejectUnauthorized: false } }; // ✓
if (!inDevelopment) inProduction.ssl.rejectUnauthorized = true;
export const third = settings.connect(inProduction);

const sometimes = { ssl: { rejectUnauthorized: false } }; // ?
if (hasAuthority) sometimes.ssl.rejectUnauthorized = true;
export const fourth = settings.connect(sometimes);

const turnedOff = { ssl: { rejectUnauthorized: true } };
turnedOff.ssl.rejectUnauthorized = false; // ✗
export const fifth = settings.connect(turnedOff);

const agent = new https.Agent();
agent.options.rejectUnauthorized = false; // ✗
export const sixth = agent;

axios.defaults.httpsAgent = new https.Agent({ rejectUnauthorized: false }); // ✗
if (inDevelopment) axios.defaults.httpsAgent = new https.Agent({ rejectUnauthorized: false }); // ✓
Object.assign(https.globalAgent.options, { rejectUnauthorized: false }); // ✗

let verifies = true;
if (inDevelopment) verifies = false;
export const seventh = new https.Agent({ rejectUnauthorized: verifies }); // ✓
let relaxes = true;
if (settings.relaxed) relaxes = false;
export const eighth = new https.Agent({ rejectUnauthorized: relaxes }); // ?

// Made by functions of the file.
function openOptions() {
  return { rejectUnauthorized: false }; // ✗
}
tls.connect(443, 'mail.example', openOptions());

function developmentOptions() {
  return { rejectUnauthorized: false }; // ✓
}
tls.connect(443, 'mail.example', inDevelopment ? developmentOptions() : {});

function agentFor(verify: boolean) {
  return new https.Agent({ rejectUnauthorized: verify }); // ✗ – the second call
}
export const agents = [agentFor(true), agentFor(false)];

function verifyingAgentFor(verify: boolean) {
  return new https.Agent({ rejectUnauthorized: verify }); // ✓
}
export const verifyingAgents = [verifyingAgentFor(true), verifyingAgentFor(!inDevelopment)];

// Spread, chosen, handed on.
const base = { rejectUnauthorized: false, keepAlive: true }; // ✓
export const overwritten = new https.Agent({ ...base, rejectUnauthorized: true });
const other = { rejectUnauthorized: false, keepAlive: true }; // ✗
export const taken = new https.Agent({ ...other });
export const relaxed = new https.Agent({ ...(inDevelopment ? { rejectUnauthorized: false } : {}) }); // ✓
const forDevelopment = new https.Agent({ rejectUnauthorized: false }); // ✓
export const client = axios.create({ httpsAgent: inDevelopment ? forDevelopment : undefined });
const forThisMachine = new https.Agent({ rejectUnauthorized: false }); // ✓
https.get('https://localhost:8443/health', { agent: forThisMachine });

// By names of other files.
export const byName = new https.Agent({ rejectUnauthorized: isProduction }); // ✓ names
export const byNameOnly = new https.Agent({ rejectUnauthorized: !isProduction }); // ?
export const pinned = new https.Agent({ ca: authority, checkServerIdentity: () => undefined }); // ?
