import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { unwrap } from './syntax.ts';
import { splitWords } from './words.ts';

/** A path of a registration. */
export interface RoutePath {
  /** segments as written; `unknownSegment` where one is not known */
  readonly segments: readonly string[];
  /** something that is not known stands before the segments */
  readonly open: boolean;
  /** a regular expression or nothing constant at all: which paths it matches is not known */
  readonly unknown: boolean;
}

/** Stands for a segment that is not known. */
export const unknownSegment = ':?';
export const rootPath: RoutePath = { segments: [], open: false, unknown: false };
const unknownPath: RoutePath = { segments: [], open: true, unknown: true };

/** The paths that an argument names: one, or the elements of an array. */
export function readPaths(node: Node, analysis: Analysis): readonly RoutePath[] {
  const definition = analysis.objects.definition(node);
  if (definition.type === 'ArrayExpression') {
    return definition.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? readPath(element, analysis) : unknownPath));
  }
  return [readPath(node, analysis)];
}

function readPath(node: Node, analysis: Analysis): RoutePath {
  const constant = analysis.constant(node)?.value;
  if (typeof constant === 'string') return { segments: segmentsOf(constant), open: false, unknown: false };
  const definition = analysis.objects.definition(node);
  if (definition.type !== 'TemplateLiteral' && definition.type !== 'BinaryExpression') return unknownPath;
  const [alternative] = analysis.text(definition).alternatives;
  if (!alternative) return unknownPath;
  const [first, ...rest] = alternative.pieces;
  const open = first?.kind === 'hole';
  const pieces = open ? rest : alternative.pieces;
  if (pieces.length === 0) return unknownPath;
  return { segments: segmentsOf(pieces.map((piece) => (piece.kind === 'constant' ? piece.value : unknownSegment)).join('')), open, unknown: false };
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Is an argument a path rather than a step, where both may stand (`use([path,] …steps)`)? */
export function isPath(node: Node, analysis: Analysis): boolean {
  const definition = analysis.objects.definition(node);
  if (definition.type === 'ArrayExpression') {
    return definition.elements.length > 0 && definition.elements.every((element) => element !== null && element.type !== 'SpreadElement' && isPath(element, analysis));
  }
  if (definition.type === 'TemplateLiteral' || definition.type === 'BinaryExpression') return true;
  if (definition.type === 'Literal') return typeof definition.value === 'string' || 'regex' in definition;
  if (typeof analysis.constant(node)?.value === 'string') return true;
  const bare = unwrap(node);
  const name = bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' && bare.property.type === 'Identifier' ? bare.property.name : null;
  return name !== null && splitWords(name).some((word) => ['path', 'prefix', 'base', 'url', 'basepath', 'version'].includes(word));
}

/** The path below a prefix. */
export function below(prefix: RoutePath, path: RoutePath): RoutePath {
  if (path.unknown) return path;
  return { segments: prefix.unknown ? path.segments : [...prefix.segments, ...path.segments], open: prefix.open || path.open, unknown: false };
}

export function printPath(path: RoutePath): string | null {
  return path.unknown ? null : `/${path.segments.join('/')}`;
}

/**
 * Do all requests to `path` match `pattern`: as its whole (`all('*', …)`) or as its beginning (`use('/api', …)`)? What cannot
 * be told counts as a match, since a step that may be there must not be called missing.
 */
export function isCovered(path: RoutePath, pattern: RoutePath, how: 'whole' | 'beginning'): boolean {
  if (path.unknown || pattern.unknown || path.open !== pattern.open) return true;
  for (const [index, segment] of pattern.segments.entries()) {
    const own = path.segments[index];
    if (isWildcard(segment)) return own !== undefined || index === 0;
    if (own === undefined) return false;
    if (isParameter(segment) || own === unknownSegment) continue;
    if (isParameter(own) || own.toLowerCase() !== segment.toLowerCase()) return false;
  }
  return how === 'beginning' || pattern.segments.length === path.segments.length;
}

/** `:id`, `:id(\\d+)`, `:?`. */
export function isParameter(segment: string): boolean {
  return segment.startsWith(':') || segment.startsWith('{:');
}

/** `*`, `*splat`, `{*splat}`, `(.*)`. */
export function isWildcard(segment: string): boolean {
  return segment.includes('*') && !isParameter(segment);
}
