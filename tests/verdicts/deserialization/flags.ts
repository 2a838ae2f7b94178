// @ts-nocheck: the packages are not installed.
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

export const read = (text: string) => XmlDocument.fromString(text); // ✓
export const readBytes = (bytes: Uint8Array) => XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET }); // ✓
export const readWhole = (text: string) => XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NOENT }); // ✗
export const readTypes = (bytes: Uint8Array) => XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_DTDLOAD }); // ✗
export const readOwn = (text: string) => XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_NO_XXE }); // ✓
