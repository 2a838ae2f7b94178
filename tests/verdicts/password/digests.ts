// @ts-nocheck: the packages are not installed.
import CryptoJS from 'crypto-js';
import HmacSHA256 from 'crypto-js/hmac-sha256';
import Cryptr from 'cryptr';
import md5 from 'md5';
import blueimp from 'blueimp-md5';
import jsMd5 from 'js-md5';
import jsSha1 from 'js-sha1';
import { sha224 } from 'js-sha256';
import { sha384 } from 'js-sha512';
import { sha3_256 as sha3 } from 'js-sha3';
import { Md5 } from 'ts-md5';
import sha1 from 'sha1';
import shajs from 'sha.js';
import hash from 'hash.js';
import objectHash from 'object-hash';
import { sha512 } from '@noble/hashes/sha2.js';
import { sha256 as oldSha256 } from '@noble/hashes/sha256';
import { hmac } from '@noble/hashes/hmac.js';
import { createHMAC, createSHA256, sha256 } from 'hash-wasm';

const cryptr = new Cryptr(process.env.SECRET);

export async function register(req, user) {
  user.hash = CryptoJS.SHA256(req.body.password).toString(); // ✗
  user.hash = HmacSHA256(req.body.password, process.env.SECRET).toString(); // ✗
  user.password = CryptoJS.AES.encrypt(req.body.password, process.env.SECRET).toString(); // ✗
  user.smtpPassword = CryptoJS.AES.encrypt(req.body.smtpPassword, process.env.SECRET).toString(); // ✓ – must be sent to another server
  user.hash = CryptoJS.PBKDF2(req.body.password, 'shop', { iterations: 600_000 }).toString(); // ✗
  user.hash = CryptoJS.PBKDF2(req.body.password, CryptoJS.lib.WordArray.random(16)).toString(); // ✓
  user.notes = CryptoJS.AES.encrypt(user.notes, CryptoJS.SHA256(req.body.password).toString()).toString(); // ? – as a key
  user.password = cryptr.encrypt(req.body.password); // ✗
  user.note = cryptr.encrypt(req.body.note); // ✓
  user.hash = md5(req.body.password); // ✗
  user.avatar = md5(req.body.email); // ✓
  user.hash = blueimp(req.body.password); // ✗
  user.hash = jsMd5.hex(req.body.password); // ✗
  user.hash = jsSha1(req.body.password); // ✗
  user.hash = sha224.create().update(req.body.password).hex(); // ✗
  user.hash = sha384(req.body.password); // ✗
  user.hash = sha3(req.body.password); // ✗
  user.hash = Md5.hashStr(req.body.password); // ✗
  user.hash = new Md5().appendStr(req.body.password).end(); // ✗
  user.hash = sha1(req.body.password); // ✗
  user.hash = shajs('sha256').update(req.body.password).digest('hex'); // ✗
  user.hash = new shajs.sha256().update(req.body.password).digest('hex'); // ✗
  user.hash = hash.sha256().update(req.body.password).digest('hex'); // ✗
  user.hash = hash.hmac(hash.sha256, process.env.SECRET).update(req.body.password).digest('hex'); // ✗
  user.hash = jsMd5.hmac(process.env.SECRET, req.body.password); // ✗
  user.hash = objectHash(req.body.password); // ✗
  user.hash = objectHash.MD5(req.body.password); // ✗
  user.hash = sha512(req.body.password); // ✗
  user.hash = sha512.create().update(req.body.password).digest(); // ✗
  user.hash = oldSha256(req.body.password); // ✗
  user.hash = hmac(sha512, process.env.SECRET, req.body.password); // ✗
  user.hash = await sha256(req.body.password); // ✗
  user.hash = (await createSHA256()).init().update(req.body.password).digest('hex'); // ✗
  user.hash = (await createHMAC(createSHA256(), process.env.SECRET)).init().update(req.body.password).digest('hex'); // ✗
  user.hash = new Bun.CryptoHasher('sha256').update(req.body.password).digest('hex'); // ✗
  user.hash = Bun.CryptoHasher.hash('sha256', req.body.password, 'hex'); // ✗
  user.hash = Bun.hash(req.body.password); // ✗
  user.hash = await Bun.password.hash(req.body.password); // ✓
}
