// @ts-nocheck: the packages are not installed.
import express from 'express';
import { Pool } from 'pg';
import validator from 'validator';

const app = express();
app.use(express.json());
const pool = new Pool();

app.post('/notes', async (req, res) => {
  const { term } = req.body;
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isUUID(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isMongoId(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isHash(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isMD5(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isBoolean(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isPort(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isIMEI(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isEAN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISSN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISIN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isEthereumAddress(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isRFC3339(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isDate(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISO8601(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isCreditCard(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISBN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isInt(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isNumeric(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isDecimal(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isFloat(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isLatLong(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isHexadecimal(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isAlpha(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isAlphanumeric(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isIP(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isIPRange(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isMACAddress(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isFQDN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isULID(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isSemVer(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isSlug(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISO31661Alpha2(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISO31661Alpha3(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isLocale(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISO4217(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isISO6391(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isIBAN(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isBIC(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isBase32(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isBase58(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isBase64(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isJWT(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isHexColor(term) ? term : ''}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isEmail(term) ? term : ''}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.isURL(term) ? term : ''}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isUUID(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isMongoId(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isHash(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isMD5(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isBoolean(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isPort(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isIMEI(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isEAN(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISSN(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISIN(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isEthereumAddress(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isRFC3339(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isDate(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISO8601(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isCreditCard(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISBN(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isInt(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isNumeric(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isDecimal(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isFloat(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isLatLong(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isHexadecimal(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isAlpha(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isAlphanumeric(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isIP(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isIPRange(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isMACAddress(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isFQDN(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isULID(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isSemVer(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isSlug(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISO31661Alpha2(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISO31661Alpha3(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isLocale(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISO4217(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isISO6391(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isIBAN(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isBIC(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isBase32(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isBase58(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isBase64(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isJWT(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isHexColor(term) ? term : 1}`); // ✓
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isEmail(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE size = ${validator.isURL(term) ? term : 1}`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.escape(term)}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.unescape(validator.escape(term))}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.trim(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.ltrim(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.rtrim(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.stripLow(term)}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.blacklist(term, '<>')}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.whitelist(term, 'a-z')}'`); // ✗
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.toInt(term)}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.toFloat(term)}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.toBoolean(term)}'`); // ✓
  await pool.query(`SELECT id FROM notes WHERE title = '${validator.toDate(term)}'`); // ✓
  res.json({});
});

export async function sorted(order: string) {
  await pool.query(`SELECT id FROM notes ORDER BY ${validator.isAlpha(order) ? order : 'title'}`); // ?
  await pool.query(`SELECT id FROM notes ORDER BY ${validator.trim(order)}`); // ?
  await pool.query(`SELECT id FROM notes LIMIT ${validator.isInt(order) ? order : 1}`); // ✓
}
