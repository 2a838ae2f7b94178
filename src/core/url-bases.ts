import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { capabilitiesRemovedByText } from './languages/url.ts';
import { unwrap } from './syntax.ts';
import { valuesAt } from './value-sinks.ts';

/** Constants in order, and null for what is none. */
type Parts = readonly (string | null)[];

/**
 * Is the server decided by the URLs that calls before in the chain were given, behind which the value is written
 * (`client('https://api.example/').get(path)`)? `unknown`: the file does not show them.
 */
export function isDecidedByBase(file: File, node: Node, value: Node): 'yes' | 'no' | 'unknown' {
  const bases = basesOf(file, node);
  if (!bases) return 'unknown';
  const starts = startsOfHoles(file, value);
  const open = bases.filter((base) => starts.some((start) => !capabilitiesRemovedByText([...base, ...start]).includes('authority')));
  return open.length === 0 ? 'yes' : open.every((base) => base.includes(null)) ? 'unknown' : 'no';
}

/** What stands before each hole of a text. */
function startsOfHoles(file: File, value: Node): readonly Parts[] {
  const starts = textsOf(file, value).flatMap((parts) => parts.flatMap((part, index) => (part === null ? [parts.slice(0, index)] : [])));
  return starts.length > 0 ? starts : [[]];
}

/** What can stand before the value; null: what is called comes from elsewhere. */
function basesOf(file: File, node: Node): readonly Parts[] | null {
  const sinks = new Map(file.sinks('request-target').map((sink) => [sink.node as Node, sink]));
  let bases: readonly Parts[] = [[]];
  let made = makerOf(file, node);
  if (!made) return null;
  for (; made; made = makerOf(file, made)) {
    const sink = sinks.get(made);
    const urls = sink ? valuesAt(file, sink).flatMap((value) => urlsIn(file, value)) : [];
    if (urls.length > 0) bases = urls.flatMap((url) => bases.map((base) => [...url, ...base])).slice(0, 16);
  }
  return bases;
}

/** The call that made what is called, or the thing whose method is. */
function makerOf(file: File, node: Node): TSESTree.CallExpression | null {
  if (node.type !== 'CallExpression') return null;
  const callee = unwrap(node.callee);
  const thing = unwrap(file.definition(callee.type === 'MemberExpression' ? callee.object : callee));
  return thing.type === 'CallExpression' ? thing : null;
}

/** The texts of an argument that can be URLs: words such as `GET`, numbers and objects are none. */
function urlsIn(file: File, argument: Node): readonly Parts[] {
  if (file.isStructure(argument) || typeof file.constant(argument)?.value === 'number') return [];
  return textsOf(file, argument).filter(([first]) => first === null || /[:/]/.test(first ?? ''));
}

function textsOf(file: File, node: Node): readonly Parts[] {
  return (file.text(node)?.alternatives ?? [{ pieces: [{ kind: 'hole' as const }] }]).map(({ pieces }) => pieces.map((piece) => (piece.kind === 'constant' ? piece.value : null)));
}
