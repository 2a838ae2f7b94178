import type { Condition, Node } from './answers.ts';
import type { Attribute } from './attributes.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { describeSink } from './origin-words.ts';
import { isOwn } from './origins.ts';
import { perFile } from './per-file.ts';
import { staticName, unwrap } from './syntax.ts';
import { dangerOfOrigins, dangersAt, type Danger } from './value-sinks.ts';

/** A value that a link, frame or navigation follows, and that can be a script. */
export interface FollowedUrl extends Danger {
  /** the call, assignment or attribute */
  readonly node: Node;
  /** as a reader would write it */
  readonly name: string;
  /** the library of components that keeps scripts out from this major version on, where its version is not known */
  /** it stands in a template */
  readonly isTemplate: boolean;
  readonly unlessFrom: { readonly library: string; readonly major: number } | null;
}

/** Every such value of a file, in source order. */
export const followedUrls = perFile((file): readonly FollowedUrl[] => {
  const found = [...ofSinks(file), ...file.attributes('url-scheme').flatMap((attribute) => ofAttribute(attribute, file))];
  return found.sort((one, other) => one.node.range[0] - other.node.range[0]);
});

function ofSinks(file: File): FollowedUrl[] {
  const dangers = dangersAt(file, 'url-scheme', ({ entity, row }) => ({
    // A page that a server makes for itself is visited by nobody.
    contained: entity.model.client === true && file.isOfServer,
    // What an element of an unknown tag loads is mostly a picture.
    accepts: (origin) => isOwn(origin) || (row.contained === true && origin.kind !== 'user'),
  }));
  return dangers.map((danger) => ({ ...danger, node: danger.sink.node, name: describeSink(file, danger.sink.node), unlessFrom: null, isTemplate: false }));
}

function ofAttribute({ name, node, owner, path, row, value }: Attribute, file: File): FollowedUrl[] {
  const state = blockedBy(owner, row.blocked, file);
  if (state === 'blocked') return [];
  const origins = path.length > 0 ? file.flowBelow(value, path, node) : file.flow(value, node);
  const danger = dangerOfOrigins(origins, file, value, node, maskOf(row.needs), { contained: state === 'unknown', accepts: isOwn });
  const unlessFrom = row.blocked && state === 'unknown' ? { library: owner, major: row.blocked.since } : null;
  return danger ? [{ ...danger, node, name, unlessFrom, isTemplate: row.template !== undefined }] : [];
}

/** Does the library that reads the attribute keep scripts out, in the version of the project? */
function blockedBy(owner: string, blocked: Attribute['row']['blocked'], file: File): 'blocked' | 'open' | 'unknown' {
  if (!blocked) return 'open';
  const major = file.major(owner);
  if (major !== null) return major >= blocked.since ? 'blocked' : 'open';
  return file.declares(owner) !== true && blocked.others.some((name) => file.declares(name)) ? 'open' : 'unknown';
}

/** A check before the use that the value does not begin with `javascript:`, which `JAVASCRIPT:` passes. */
export function denyListBefore(url: FollowedUrl, file: File): Node | null {
  const refused = file.conditionsAt(url.value).find((condition) => refusesScript(condition, file));
  return refused?.test ?? null;
}

function refusesScript({ test, truth }: Condition, file: File): boolean {
  let call = unwrap(test);
  let holds = truth;
  while (call.type === 'UnaryExpression' && call.operator === '!') {
    call = unwrap(call.argument);
    holds = !holds;
  }
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  if (holds || call.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !['startsWith', 'includes'].includes(staticName(callee) ?? '')) return false;
  const text = call.arguments[0] && file.constant(call.arguments[0])?.value;
  return typeof text === 'string' && /^(?:javascript|data|vbscript):?/i.test(text);
}
