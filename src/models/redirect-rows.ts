import type { RedirectSink as Redirect } from './model.ts';

/** Browsers follow no `javascript:` there. */
const needs = ['authority'] as const;
const names = { location: ['Location', 'location'], refresh: ['Refresh', 'refresh'] };

/** Calls that send a client to the address in these arguments; of a status in another one nothing is said. */
export function redirects(entities: readonly string[], positions: readonly (number | 'last')[]): readonly Redirect[] {
  return entities.map((entity) => ({ kind: 'redirect', entity, values: positions.map((argument) => ({ argument })), needs }));
}

/** The same of what encodes tabs (encodeurl). */
export function encodingRedirects(entities: readonly string[], positions: readonly (number | 'last')[]): readonly Redirect[] {
  return redirects(entities, positions).map((row) => ({ ...row, encodesTabs: true }));
}

/** The same of what takes whole URLs alone: it throws where there is no scheme and host. */
export function wholeRedirects(entities: readonly string[], positions: readonly (number | 'last')[]): readonly Redirect[] {
  return encodingRedirects(entities, positions).map((row) => ({ ...row, whole: true }));
}

/** The header that does so, by name and value. */
export function locationHeader(entity: string): readonly Redirect[] {
  const row: Redirect = { kind: 'redirect', entity, values: [{ argument: 1 }], needs };
  return [{ ...row, header: true, when: { argument: 0, equals: names.location } }, { ...row, when: { argument: 0, equals: names.refresh } }];
}

/** The header in an object of headers. */
export function locationHeaders(entity: string, argument: number | 'last' | 'returned', below: readonly string[] = []): readonly Redirect[] {
  const at = (list: readonly string[]) => list.map((name) => ({ argument, property: [...below, name] }));
  return [{ kind: 'redirect', entity, values: at(names.location), needs, header: true }, { kind: 'redirect', entity, values: at(names.refresh), needs }];
}

/** What functions of a role return under these names, where the method has this decorator. */
export function returnedRedirects(entity: string, path: readonly string[], decorated?: string): readonly Redirect[] {
  return [{ kind: 'redirect', entity, values: [{ argument: 'returned', property: path }], needs, returned: true, ...(decorated === undefined ? {} : { decorated }) }];
}
