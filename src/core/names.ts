import { hasWord, splitWords } from './words.ts';

/** Names that a program gives to its own settled values. A name may lower a verdict, never raise it. */

/** `MAX_ROWS`, `TABLE`: constants by convention. */
export function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name) && name.length > 1;
}

/** `Role.Admin`, `Status.Open`: members of an imported thing that is written as a type is. */
export function isEnumName(name: string): boolean {
  return /^[A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*$/.test(name) && !/(?:Service|Repository|Model|Client|Helper|Utils?|Manager|Builder|Factory)$/.test(name);
}

/** `config`, `appSettings`, `env`: configuration, by whole words. */
export function isConfigurationName(name: string): boolean {
  return hasWord(splitWords(name), configurationWords);
}

const configurationWords = new Set(['config', 'configuration', 'conf', 'settings', 'env', 'environment', 'constants', 'const']);
