import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { maskOf } from './capabilities.ts';
import { unwrap } from './syntax.ts';

/** What it says of paths that one of them begins with a directory. */
export interface Containment {
  /** the path itself, and the parts that replace what stands before them: they stay in it wherever they are read */
  readonly paths: readonly Node[];
  /** the other parts of which it was made: they do not climb */
  readonly parts: readonly Node[];
  /** the directory ends with a separator: `/srv/up` is also the beginning of `/srv/up-secret` */
  readonly certain: boolean;
}

/** What `path.startsWith(directory)` says; null: nothing, since segments of the path may still climb, or a client chooses the directory. */
export function containmentOf(path: Node, directory: Node, analysis: Analysis): Containment | null {
  if (!isNormalizedPath(path, analysis) || analysis.flow(directory).some((origin) => origin.kind === 'user')) return null;
  const { alternatives } = analysis.text(directory);
  const certain = alternatives.every(({ pieces }) => {
    const last = pieces.at(-1);
    return last?.kind === 'constant' && /[/\\]$/.test(last.value);
  });
  const { parts, replace } = partsOf(path, analysis);
  return { paths: [path, ...(replace ? parts : [])], parts: replace ? [] : parts, certain };
}

/** Are the `..` segments of everything resolved that could climb? */
export function isNormalizedPath(path: Node, analysis: Analysis): boolean {
  const climbing = analysis.flow(path).filter((origin) => (origin.possible & elsewhere) !== 0);
  return climbing.length > 0 && climbing.every((origin) => origin.escapedFor?.has('path-normalized'));
}

/** The path that a call has made relative to another: `relative(root, path)`. */
export function relativeTo(path: Node, analysis: Analysis): Node | null {
  const call = madeBy(path, analysis);
  const row = call && analysis.entity(call.callee)?.entity;
  const input = row && analysis.knowledge.propagator(row)?.inputs;
  return call && input?.length === 1 && input[0] === 1 ? (call.arguments[1] ?? null) : null;
}

/** The path whose directory a call has taken: `dirname(path)`. */
export function pathBelow(directory: Node, analysis: Analysis): Node | null {
  const call = madeBy(directory, analysis);
  const entity = call && analysis.entity(call.callee)?.entity;
  return call && entity && analysis.knowledge.propagator(entity)?.directory ? (call.arguments[0] ?? null) : null;
}

/** The expressions that a call has made a path of. */
export function partsOfPath(path: Node, analysis: Analysis): readonly Node[] {
  return partsOf(path, analysis).parts;
}

/** The expressions that a call has made a path of, and whether each replaces those before it when it is absolute. */
function partsOf(path: Node, analysis: Analysis): { readonly parts: readonly Node[]; readonly replace: boolean } {
  const call = madeBy(path, analysis);
  const entity = call && analysis.entity(call.callee)?.entity;
  const how = entity && analysis.knowledge.propagator(entity)?.how;
  const parts = call && (how === 'path-joined' || how === 'path-resolved') ? call.arguments.filter((argument) => argument.type !== 'SpreadElement') : [];
  return { parts, replace: how === 'path-resolved' };
}

function madeBy(path: Node, analysis: Analysis) {
  const definition = unwrap(analysis.objects.definition(path));
  return definition.type === 'CallExpression' ? definition : null;
}

const elsewhere = maskOf(['climb', 'absolute']);
