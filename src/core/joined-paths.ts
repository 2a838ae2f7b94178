import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Origin } from './answers.ts';
import type { File } from './file.ts';
import { unwrap } from './syntax.ts';

/** A path that a call makes of parts, one below the other. */
export interface JoinedPath {
  readonly call: TSESTree.CallExpression;
  readonly parts: readonly TSESTree.Expression[];
  /** the part through which the origin comes; null: not one alone */
  readonly from: TSESTree.Expression | null;
}

/** The call that makes the path where it stands (`path.join(directory, name)`); null if something else does, or it is given a list. */
export function joinedPath(file: File, node: Node, origin: Origin): JoinedPath | null {
  const made = pathMade(file, unwrap(node));
  if (!made) return null;
  const { call, parts } = made;
  const from = parts.filter((part) => file.flow(part, call).some((one) => one.node === origin.node));
  return { call, parts, from: from.length === 1 ? (from[0] ?? null) : null };
}

/** The same without the part through which an origin comes; of `path-resolved`, an absolute part replaces those before it. */
export function pathMade(file: File, call: Node): (Omit<JoinedPath, 'from'> & { readonly how: 'path-joined' | 'path-resolved' }) | null {
  if (call.type !== 'CallExpression') return null;
  const entity = file.entity(call.callee)?.entity;
  const how = entity?.model.propagators?.find((row) => row.entity === entity.name)?.how;
  if (how !== 'path-joined' && how !== 'path-resolved') return null;
  const parts = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
  return parts.length === call.arguments.length ? { call, parts, how } : null;
}
