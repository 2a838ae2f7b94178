// @ts-nocheck: the packages are not installed.
import { createHash } from 'node:crypto';
import argon2 from 'argon2';
import { legacy } from './legacy';

export async function isKnown(req) {
  const prefix = createHash('sha1').update(req.body.password).digest('hex').slice(0, 5); // ✓ – a range query
  return (await fetch(`https://range.example/${prefix}`)).text();
}

export async function signIn(req, user) {
  if (user.hashAlgorithm === 'sha1') {
    if (createHash('sha1').update(req.body.password).digest('hex') !== user.hash) return null; // ✓ – an old hash is replaced
    user.hash = await argon2.hash(req.body.password);
  }
  return user;
}

export async function upgrade(req, user) {
  if (user.hashAlgorithm === 'md5') return createHash('md5').update(req.body.password).digest('hex') === user.hash; // ? – old hashes are verified
  return argon2.verify(user.hash, req.body.password);
}

export async function isLeaked(req) {
  const digest = createHash('sha1').update(req.body.password).digest('hex'); // ✓ – a range query
  const answer = await fetch(`https://api.pwnedpasswords.com/range/${digest.substring(0, 5)}`);
  return (await answer.text()).includes(digest.substring(5));
}

export function credentials(client, realm, uri) {
  const ha1 = createHash('md5').update(`${client.name}:${realm}:${client.password}`).digest('hex'); // ✓ names – HTTP Digest
  return createHash('md5').update(`${ha1}:${uri}`).digest('hex');
}

const pool = legacy.pool();

export async function slowly(req) {
  const password = createHash('sha512').update(req.body.password).digest('hex'); // ? – another part of the program hashes it
  return pool.exec('hash', [password, 12]);
}

export async function signInElsewhere(account) {
  const digest = createHash('md5').update(account.password).digest('hex'); // ? – it is sent to another server
  return fetch('https://camera.example/login', { method: 'POST', body: JSON.stringify({ digest }) });
}

export function connectionOf(account) {
  return createHash('sha1').update(`${account.host}:${account.port}:${account.password}`).digest('hex'); // ? – names a connection
}

export function register(req, user) {
  user.hash = createHash('sha1').update(req.body.password).digest('hex'); // ✗
  user.hash = legacy.createHash('sha1').update(req.body.password).digest('hex'); // ✓ – another library's
}
