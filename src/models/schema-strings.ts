/**
 * What a text that passes a test of validator.js can still do, tried with validator 13.15.35; class-validator and
 * express-validator have the same tests. Those that depend on a locale, a pattern or a list in their arguments have no row.
 */
import { identifierLike, text, type Capability, wordLike } from './model.ts';

const numeric: readonly Capability[] = ['magnitude', 'length'];
const words: readonly Capability[] = [...wordLike, 'length'];
const names: readonly Capability[] = [...words, 'prototype-key'];
/** Quoted local parts may hold anything, line breaks too: `"<b>"@example.com`. */
const email: readonly Capability[] = text.filter((word) => !['length', 'prototype-key'].includes(word));
/** Hosts without scheme, addresses of the own network and both quotes pass; blanks and `<` do not. */
export const urlOfAnyScheme: readonly Capability[] = text.filter((word) => !['line-break', 'dash', 'prototype-key'].includes(word));
/** Without options, the schemes are `http:`, `https:` and `ftp:`. */
export const urlOfUsualSchemes = urlOfAnyScheme.filter((word) => word !== 'script-url');
/** Schemes of URLs that browsers run. */
export const scriptSchemes: readonly string[] = ['javascript', 'data', 'vbscript'];

/** By the name of the function: `isUUID`. */
export const stringTests: Readonly<Record<string, readonly Capability[]>> = {
  isUUID: identifierLike, isMongoId: identifierLike, isHash: identifierLike, isMD5: identifierLike, isBoolean: identifierLike, isPort: identifierLike,
  isIMEI: identifierLike, isEAN: identifierLike, isISSN: identifierLike, isISIN: identifierLike, isEthereumAddress: identifierLike,
  isRFC3339: ['shell'], isDate: ['shell', 'line-break'], isISO8601: ['code', 'dash', 'shell', 'line-break'],
  isCreditCard: ['dash', 'shell'], isISBN: ['dash', 'shell', 'line-break'],
  isInt: numeric, isNumeric: numeric, isDecimal: numeric, isFloat: numeric, isLatLong: ['shell', 'pattern', 'filter'],
  isHexadecimal: words, isAlpha: names, isAlphanumeric: names, isIP: wordLike, isIPRange: ['code', 'segment'], isMACAddress: wordLike, isFQDN: ['code', 'pattern'],
  isULID: wordLike, isSemVer: ['code', 'pattern', 'length'], isSlug: names, isISO31661Alpha2: wordLike, isISO31661Alpha3: wordLike, isLocale: wordLike,
  isISO4217: wordLike, isISO6391: wordLike, isIBAN: wordLike, isBIC: wordLike, isBase32: words, isBase58: names,
  isBase64: ['code', 'absolute', 'segment', 'pattern', 'length'], isJWT: ['code', 'dash', 'climb', 'pattern', 'length'],
  isHexColor: ['shell', 'segment'], isEmail: email, isURL: urlOfUsualSchemes,
};
