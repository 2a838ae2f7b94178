import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { joinedPath } from '../core/joined-paths.ts';
import { unwrap } from '../core/syntax.ts';
import type { SinkDanger } from '../core/value-sinks.ts';
import { insertArgument } from './arguments.ts';
import { combine, type Edit } from './edit.ts';
import { importOf, withImport, type Imported } from './imports.ts';
import { addProperty } from './properties.ts';
import { replace, wrap } from './replace.ts';

/**
 * `res.sendFile(path.join(root, name))` → `res.sendFile(name, { root })`; null where the call takes no root, or the name is no part of its own
 * behind the directory. Exact where the directory is the program's own.
 */
export function passRoot({ origin, sink, value }: SinkDanger<'path'>, file: File): { readonly fix: Edit; readonly isExact: boolean } | null {
  const given = sink.row.unlessGiven?.[0];
  const joined = joinedPath(file, value, origin);
  if (!given || given.property !== 'root' || typeof given.argument !== 'number' || sink.node.type !== 'CallExpression' || !joined) return null;
  const name = joined.parts.at(-1);
  const directory = joined.parts.slice(0, -1);
  if (!name || name !== joined.from || directory.length === 0) return null;
  const text = (node: Node): string => file.sourceCode.getText(node);
  const [only, ...others] = directory;
  const root = only && others.length === 0 ? text(only) : `${text(joined.call.callee)}(${directory.map(text).join(', ')})`;
  const fix = combine([replace(file.sourceCode, value, text(name)), giveOption(file, sink.node, given.argument, 'root', root)]);
  const isOwn = directory.every((part) => file.flow(part, sink.node).every((one) => one.kind === 'constant' || one.kind === 'configuration'));
  return fix && { fix, isExact: sink.row.refusesClimbing === true && isOwn };
}

/** Gives a call an option: in the object that stands there, or in a new one before what stands there. */
function giveOption(file: File, call: TSESTree.CallExpression, argument: number, name: string, value: string): Edit | null {
  const present = call.arguments[argument];
  if (present?.type === 'ObjectExpression') return addProperty(file.sourceCode, present, name, value);
  const text = file.sourceCode.getText(present);
  const isTaken = present && (present.type === 'SpreadElement' || !(file.functionOf(present) || /^(?:next|cb|callback)$/.test(text) || typeof file.constant(present)?.value === 'string'));
  if (isTaken) return null;
  const isName = present !== undefined && typeof file.constant(present)?.value === 'string';
  return isName ? giveOption(file, call, argument + 1, name, value) : insertArgument(file.sourceCode, call, argument, `{ ${name}: ${value} }`);
}

/** `path.join(directory, name)` → `path.join(directory, path.basename(name))`, and the same of the last hole of a text. */
export function takeBaseName({ origin, place, value }: SinkDanger<'path'>, file: File): Edit | null {
  const joined = joinedPath(file, value, origin);
  const name = joined ? joined.from : place === value ? null : place;
  if (!name || (joined && (name !== joined.parts.at(-1) || joined.parts.length < 2)) || (!joined && !isLast(name, value, file))) return null;
  const callee = joined && unwrap(joined.call.callee);
  if (callee?.type === 'MemberExpression') return wrap(name, `${file.sourceCode.getText(callee.object)}.basename(`, ')');
  const imported = callee ? importOf(file.sourceCode, { from: moduleName(file), named: 'basename' }) : importOf(file.sourceCode, { from: moduleName(file), default: 'path' });
  return imported && withImport(imported, wrap(name, `${callee ? imported.local : `${imported.local}.basename`}(`, ')'));
}

/** Does the hole stand behind a separator, with no other directory behind it? */
function isLast(hole: Node, value: Node, file: File): boolean {
  return (file.text(value)?.alternatives ?? []).every(({ pieces }) => {
    const at = pieces.findIndex((piece) => piece.kind === 'hole' && piece.node === hole);
    const before = pieces[at - 1];
    return at > 0 && before?.kind === 'constant' && /[/\\]$/.test(before.value) && pieces.slice(at + 1).every((piece) => piece.kind === 'constant' && !/[/\\]/.test(piece.value));
  });
}

/** How the file calls the module of paths: what the call that makes the path is a member of, or an import. */
export function pathModule(file: File, made: Node): Imported | null {
  const callee = made.type === 'CallExpression' ? unwrap(made.callee) : null;
  if (callee?.type === 'MemberExpression') return { local: file.sourceCode.getText(callee.object), edit: null };
  return importOf(file.sourceCode, { from: moduleName(file), default: 'path' });
}

function moduleName({ sourceCode }: File): string {
  return sourceCode.text.includes('node:path') || !/['"]path['"]/.test(sourceCode.text) ? 'node:path' : 'path';
}
