import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Piece } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { programName, readShell, type ShellWord } from '../core/languages/shell.ts';
import { contains, unwrapTypes } from '../core/syntax.ts';
import type { CommandSink } from '../models/model.ts';
import { combine, type Edit } from './edit.ts';
import { importOf, withImport } from './imports.ts';
import { preferredQuote, quoted, templateBody } from './quotes.ts';
import { replace, replaceRange } from './replace.ts';

export interface ListedCommand {
  readonly edit: Edit;
  readonly program: string;
  /** values that a shell would have taken for one word become one argument: nothing changes for what has no characters of the shell in it */
  readonly isSame: boolean;
}

/**
 * The same program started with a list of arguments: `exec(\`ls "${x}"\`)` becomes `execFile('ls', [x])`. Given up where a shell does more
 * than split words, where the program is a part of the shell, and where the call cannot be renamed.
 * @param endOf what ends the options of a program, for values that could be options; null if nothing does
 */
export function listArguments(file: File, call: TSESTree.CallExpression, { listed }: CommandSink, endOf: (program: string, before: readonly string[]) => string | null): ListedCommand | null {
  const [value, ...others] = call.arguments;
  if (!listed || !value || value.type === 'SpreadElement' || others.some((other) => hasShell(file, other)) || (listed.oneByOne && others.length > 0)) return null;
  const [alternative, ...more] = file.text(value)?.alternatives ?? [];
  if (!alternative || more.length > 0) return null;
  const words = readShell(alternative.pieces).words?.map((word) => withHoles(word, alternative.pieces));
  const [first, ...rest] = words ?? [];
  const program = first && first.holes.length === 0 ? first.text : null;
  if (!words || !program || partsOfShells.has(program) || program.includes('=')) return null;
  if (words.some(({ holes }) => holes.some((hole) => hole.context !== null || hole.node.parent?.type === 'SpreadElement' || !contains(value, hole.node)))) return null;
  const marked = withEnd(rest, (before) => endOf(programName(program), before));
  const list = marked.map((word) => argumentText(file, word));
  const quote = preferredQuote(file.sourceCode);
  const written = listed.oneByOne ? [quoted(program, quote), ...list].join(', ') : `${quoted(program, quote)}, [${list.join(', ')}]`;
  const callee = renamed(file, call, listed.name);
  const edit = callee && combine([callee, replace(file.sourceCode, value, written)]);
  const isSame = marked.length === rest.length && words.every((word) => word.quoted && !word.holes.some((hole) => isJson(hole) || holdsEscapes(file, hole, call))) && !endsOtherwise.has(programName(program));
  return edit && { edit, program, isSame };
}

/** What a shell does by itself, or what only the shell of Windows has. */
const partsOfShells = new Set([
  '.', ':', 'alias', 'bg', 'break', 'case', 'cd', 'command', 'copy', 'del', 'dir', 'do', 'erase', 'eval', 'exec', 'exit', 'export', 'fg', 'for', 'function', 'hash', 'if', 'jobs', 'md',
  'mklink', 'move', 'popd', 'pushd', 'rd', 'read', 'ren', 'return', 'set', 'shift', 'source', 'start', 'time', 'times', 'trap', 'type', 'ulimit', 'umask', 'unalias', 'unset', 'until', 'wait', 'while',
]);
/** On Windows these are scripts, which only a shell starts. */
const endsOtherwise = new Set(['npm', 'npx', 'yarn', 'pnpm']);

type Hole = Extract<Piece, { kind: 'hole' }>;

interface Word {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly parts: readonly (string | Hole)[];
  readonly quoted: boolean;
}

function withHoles({ parts, quoted: isQuoted }: ShellWord, pieces: readonly Piece[]): Word {
  const filled = parts.flatMap((part) => (typeof part === 'string' ? part : isHole(pieces[part]) ? pieces[part] : []));
  return { parts: filled, holes: filled.filter((part) => typeof part !== 'string'), text: filled.filter((part) => typeof part === 'string').join(''), quoted: isQuoted };
}

function isHole(piece: Piece | undefined): piece is Hole {
  return piece?.kind === 'hole';
}

/** Puts what ends options before the first word that a value begins, unless options follow or its option stands before it. */
function withEnd(words: readonly Word[], endOf: (before: readonly string[]) => string | null): readonly Word[] {
  const index = words.findIndex(({ parts: [head] }) => head !== undefined && typeof head !== 'string');
  const isOption = (word: Word | undefined) => word !== undefined && typeof word.parts[0] === 'string' && word.parts[0].startsWith('-');
  if (index < 0 || isOption(words[index - 1]) || words.slice(index).some(isOption)) return words;
  const end = endOf(words.slice(0, index).map(({ text }) => text));
  return end === null ? words : [...words.slice(0, index), { text: end, parts: [end], holes: [], quoted: true }, ...words.slice(index)];
}

function argumentText(file: File, { parts, holes, text }: Word): string {
  if (holes.length === 0) return quoted(text, preferredQuote(file.sourceCode));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') return `String(${sourceOf(file, only)})`;
  return `\`${parts.map((part) => (typeof part === 'string' ? templateBody(part) : `\${${sourceOf(file, part)}}`)).join('')}\``;
}

/** `JSON.stringify(x)` puts quotes around `x`, which a list of arguments does not need. */
function sourceOf(file: File, hole: Hole): string {
  const [inner] = isJson(hole) && hole.node.type === 'CallExpression' ? hole.node.arguments : [];
  return file.sourceCode.getText(inner ?? hole.node);
}

function isJson({ node }: Hole): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier' && node.callee.object.name === 'JSON';
}

/** Has the file escaped quotes in it for the shell? An argument would hold the backslashes, too. */
function holdsEscapes(file: File, hole: Hole, at: Node): boolean {
  return file.flowOfHole(hole, at).some(({ escapedFor }) => escapedFor?.has('sql-quotes-touched') ?? false);
}

function hasShell(file: File, options: Node): boolean {
  if (options.type === 'SpreadElement') return true;
  if (file.functionOf(options)) return false;
  const answer = file.option(options, ['shell']);
  return answer.kind === 'found' || (answer.kind === 'unknown' && file.definition(options).type === 'ObjectExpression');
}

/** Calls another function of the same module in the place of this one. */
function renamed(file: File, call: TSESTree.CallExpression, name: string): Edit | null {
  const { sourceCode } = file;
  const callee = unwrapTypes(call.callee);
  if (callee.type === 'MemberExpression') return callee.computed ? null : replace(sourceCode, callee.property, name);
  const promisified = callee.type === 'Identifier' ? unwrapTypes(file.definition(callee)) : callee;
  if (promisified.type === 'CallExpression' && promisified.arguments.length === 1) return ofPromisified(file, call, promisified, name);
  const module = callee.type === 'Identifier' ? moduleOf(file, callee) : null;
  const imported = module === null ? null : importOf(sourceCode, { from: module, named: name });
  return imported && withImport(imported, replaceRange(sourceCode, call.callee.range, imported.local));
}

function ofPromisified(file: File, call: TSESTree.CallExpression, promisified: TSESTree.CallExpression, name: string): Edit | null {
  const [inner] = promisified.arguments;
  const maker = file.sourceCode.getText(promisified.callee);
  if (inner?.type === 'MemberExpression' && !inner.computed) return replaceRange(file.sourceCode, call.callee.range, `${maker}(${file.sourceCode.getText(inner.object)}.${name})`);
  const module = inner?.type === 'Identifier' ? moduleOf(file, inner) : null;
  const imported = module === null ? null : importOf(file.sourceCode, { from: module, named: name });
  return imported && withImport(imported, replaceRange(file.sourceCode, call.callee.range, `${maker}(${imported.local})`));
}

/** The module from which a name is imported or required. */
function moduleOf(file: File, name: TSESTree.Identifier): string | null {
  const definition = file.variable(name)?.defs[0];
  const parent = definition?.parent as Node | null | undefined;
  if (parent?.type === 'ImportDeclaration') return parent.source.value;
  const declarator = definition?.node as Node | undefined;
  const call = declarator?.type === 'VariableDeclarator' ? declarator.init : null;
  const module = call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require' ? call.arguments[0] : null;
  return module?.type === 'Literal' && typeof module.value === 'string' ? module.value : null;
}
