import type { Capability, Opaque } from './model.ts';
import { leaves, type Making, type Site } from './schema-reader.ts';
import { scriptSchemes, urlOfAnyScheme, urlOfUsualSchemes } from './schema-strings.ts';

/**
 * A URL by validator.js, whose options say which schemes pass.
 * @param more what it can be beside a text
 */
export function ofUrl(more: readonly Capability[] = []): Making {
  return (site) => {
    const runs = passesScripts(site);
    return leaves([...(runs === true ? urlOfAnyScheme : urlOfUsualSchemes), ...more], runs === null ? ['script-url'] : [])(site);
  };
}

/** Null: the options cannot be seen. */
function passesScripts({ given: [node], reading: { questions } }: Site): boolean | null {
  const options = node ? questions.properties(node) : { entries: new Map<string, Opaque>(), open: false };
  const isChecked = options?.entries.get('require_valid_protocol');
  const schemes = options?.entries.get('protocols');
  const names = (schemes ? questions.elements(schemes) : [])?.map((scheme) => questions.constant(scheme)?.value);
  if ((isChecked && questions.constant(isChecked)?.value === false) || names?.some((name) => scriptSchemes.includes(String(name).toLowerCase()))) return true;
  return options && !options.open && names?.every((name) => typeof name === 'string') ? false : null;
}
