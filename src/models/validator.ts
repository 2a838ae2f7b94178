import type { Capability, EntityRow, GuardRow, PackageModel, PropagatorRow } from './model.ts';
import { identifierLike, text, wordLike } from './model.ts';

const numeric: readonly Capability[] = ['magnitude', 'length'];
const words: readonly Capability[] = [...wordLike, 'length'];
/** Quoted local parts may hold anything, line breaks too: `"<b>"@example.com`. */
const email: readonly Capability[] = text.filter((word) => !['length', 'prototype-key'].includes(word));
/** Hosts without scheme, addresses of the own network and both quotes pass; `javascript:`, blanks and `<` do not. */
const url: readonly Capability[] = text.filter((word) => !['script-url', 'line-break', 'dash', 'prototype-key'].includes(word));

/** What a text that passes can still do. Tests that depend on a locale, a pattern or a list in their arguments have no row. */
const leaves: Readonly<Record<string, readonly Capability[]>> = {
  isUUID: identifierLike, isMongoId: identifierLike, isHash: identifierLike, isMD5: identifierLike, isCreditCard: identifierLike, isDate: identifierLike,
  isRFC3339: identifierLike, isBoolean: identifierLike, isPort: identifierLike, isIMEI: identifierLike, isISBN: identifierLike, isEAN: identifierLike,
  isInt: numeric, isNumeric: numeric, isDecimal: numeric, isFloat: numeric, isLatLong: ['shell', 'pattern'],
  isHexadecimal: words, isAlpha: words, isAlphanumeric: words, isIP: wordLike, isIPRange: ['code', 'segment'], isMACAddress: wordLike, isFQDN: ['code', 'pattern'],
  isULID: wordLike, isSemVer: ['code', 'pattern', 'length'], isSlug: words, isISO8601: wordLike, isISO31661Alpha2: wordLike, isISO31661Alpha3: wordLike,
  isISO4217: wordLike, isISO6391: wordLike, isIBAN: wordLike, isBIC: wordLike, isBase32: words, isBase58: words,
  isBase64: ['code', 'absolute', 'segment', 'pattern', 'length'], isJWT: ['code', 'dash', 'climb', 'pattern', 'length'],
  isEmail: email, isURL: url,
};

const sanitizers: Readonly<Record<string, PropagatorRow>> = {
  escape: { inputs: [0], how: 'same', removes: ['html', 'quote', 'object', 'array'], escapes: 'html' },
  unescape: { inputs: [0], how: 'same', restores: ['html', 'quote', 'shell'] },
  toInt: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toFloat: { inputs: [0], how: 'same', leaves: ['magnitude'] },
  toBoolean: { inputs: [0], how: 'same', removes: 'all' },
  toDate: { inputs: [0], how: 'same', removes: 'all' },
  trim: { inputs: [0], how: 'same' },
  ltrim: { inputs: [0], how: 'same' },
  rtrim: { inputs: [0], how: 'same' },
  stripLow: { inputs: [0], how: 'same' },
  blacklist: { inputs: [0], how: 'same' },
  whitelist: { inputs: [0], how: 'same' },
};

const names = [...Object.keys(leaves), ...Object.keys(sanitizers)];

export const validator: PackageModel = {
  package: 'validator',
  checked: '13.15.35',
  modules: {
    validator: 'validator',
    ...Object.fromEntries(names.flatMap((name) => [[`validator/lib/${name}`, name], [`validator/es/lib/${name}`, name], [`validator/lib/${name}.js`, name]])),
  },
  entities: {
    validator: { members: Object.fromEntries(names.map((name) => [name, name])) },
    ...Object.fromEntries(names.map((name): [string, EntityRow] => [name, {}])),
  },
  propagators: Object.entries(sanitizers).map(([entity, row]) => ({ ...row, entity })),
  guards: Object.entries(leaves).map(([entity, left]): GuardRow => ({ entity, argument: 0, leaves: left })),
};
