import type { ValueSink } from './model.ts';

type Redirect = ValueSink<'redirect'>;
/** Browsers follow no `javascript:` there. */
const needs = ['authority'] as const;
const names = ['Location', 'location', 'Refresh', 'refresh'];

/** Calls that send a client to the address in these arguments; of a status in another one nothing is said. */
export function redirects(entities: readonly string[], positions: readonly (number | 'last')[]): readonly Redirect[] {
  return entities.map((entity) => ({ kind: 'redirect', entity, values: positions.map((argument) => ({ argument })), needs }));
}

/** The header that does so, by name and value. */
export function locationHeader(entity: string): readonly Redirect[] {
  return [{ kind: 'redirect', entity, values: [{ argument: 1 }], needs, when: { argument: 0, equals: names } }];
}

/** The header in an object of headers. */
export function locationHeaders(entity: string, argument: number | 'last', below: readonly string[] = []): readonly Redirect[] {
  return [{ kind: 'redirect', entity, values: names.map((name) => ({ argument, property: [...below, name] })), needs }];
}
