import type { Position, RequestTargetSink } from './model.ts';

/**
 * Calls that ask the server of a URL in these positions.
 * @param options the argument with options, in which agents stand
 */
export function requestTargets(entities: readonly string[], positions: readonly Position[], options = 1): readonly RequestTargetSink[] {
  const agents = ['agent', 'httpAgent', 'httpsAgent', 'dispatcher'].map((name) => ({ argument: options, property: [name] }));
  return entities.map((entity) => ({ kind: 'request-target', entity, values: positions, needs: ['authority'], url: true, agents }));
}

/** A URL as the first argument. */
export const first: readonly Position[] = [{ argument: 0 }];

/** A URL, or an object with one under these names. */
export function firstOr(names: readonly string[]): readonly Position[] {
  return [{ argument: 0 }, ...names.map((name) => ({ argument: 0, property: [name] }))];
}

/** The name of a server, or its address. */
export function hosts(entity: string, values: readonly Position[]): RequestTargetSink {
  return { kind: 'request-target', entity, values, needs: ['authority'] };
}

/** The options of proxies that name the server to which requests go on, or to which copies of them go. */
export function forwarded(argument: number): readonly Position[] {
  return ['target', 'forward'].flatMap((name) => [[name], [name, 'host'], [name, 'hostname']].map((property) => ({ argument, property })));
}
