import type { PrototypeSink } from './model.ts';

/**
 * A row of a call that writes what is in objects into another, deep.
 * @param rest the first of several sources; undefined: there is one
 */
export function merged(entity: string, argument: number, rest: number | undefined, fixedIn: PrototypeSink['fixedIn'], more: Partial<PrototypeSink> = {}): PrototypeSink {
  return {
    kind: 'prototype', entity, values: rest === undefined ? [{ argument }] : [], ...(rest === undefined ? {} : { rest }), needs: ['object'], form: 'merge',
    ...(fixedIn === undefined ? {} : { fixedIn }), ...more,
  };
}

/** A row of a call that writes below a path of names. */
export function path(entity: string, argument: number, fixedIn: PrototypeSink['fixedIn']): PrototypeSink {
  return { kind: 'prototype', entity, values: [{ argument }], needs: ['prototype-key'], form: 'path', ...(fixedIn === undefined ? {} : { fixedIn }) };
}
