import type { LoggerRow } from '../models/model.ts';
import type { Expression, Node } from './answers.ts';
import type { File } from './file.ts';
import { takenFrom } from './paths.ts';
import type { Container } from './sensitive-evidence.ts';
import { calleeName, memberRoot, staticName, unwrap } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

type Logger = ReturnType<File['loggers']>[number];

/**
 * Does the logger that a call writes to keep a property out of its records, as far as it is made in this file?
 * @param packageName whose logger it is
 * @param path names from the top of the record
 * @param inText the value stands in a text: only functions that rewrite the record reach it
 * @param hiding words in the names of such functions
 */
export function isRedacted(receiver: Node | null, packageName: string, path: readonly string[], inText: boolean, file: File, hiding: ReadonlySet<string>): boolean {
  const loggers = loggersBehind(receiver, packageName, file);
  return loggers.some((logger) => isRewritten(logger, file, hiding) || (!inText && (isListed(logger, path, file) || isSerialized(logger, path, file))));
}

/** The calls that made a logger, the last `child()` first; those of its package if this file does not show which: it stands on a request then. */
function loggersBehind(receiver: Node | null, packageName: string, file: File): readonly Logger[] {
  const loggers = file.loggers();
  if (!receiver || loggers.length === 0) return [];
  const found: Logger[] = [];
  let current = file.definition(receiver);
  for (let step = 0; step < longestChain; step++) {
    const call = current;
    if (call.type !== 'CallExpression' && call.type !== 'NewExpression') break;
    found.push(...loggers.filter((logger) => logger.call === call));
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || staticName(callee) !== 'child') return found;
    current = file.definition(callee.object);
  }
  if ((current.type !== 'MemberExpression' && current.type !== 'Identifier') || isImported(current, file)) return found;
  return [...found, ...loggers.filter((logger) => logger.packageName === packageName)];
}

/** A module that is a logger itself, or what it exports: by `import`, `require()` or `import()`. */
function isImported(node: Node, file: File): boolean {
  let current = unwrap(node);
  for (let step = 0; step < longestChain; step++) {
    current = memberRoot(current);
    if (current.type === 'AwaitExpression') current = unwrap(current.argument);
    if (current.type === 'ImportExpression') return true;
    if (current.type === 'CallExpression') return current.callee.type === 'Identifier' && current.callee.name === 'require';
    if (file.variable(current)?.defs.some((definition) => String(definition.type) === 'ImportBinding')) return true;
    const definition = unwrap(takenFrom(current, file)?.object ?? file.definition(current));
    if (definition === current) return false;
    current = definition;
  }
  return false;
}

const longestChain = 8;

/** A format of the program that is named for hiding values: `combine(maskSecrets(), json())`. */
function isRewritten({ row, call }: Logger, file: File, hiding: ReadonlySet<string>): boolean {
  const format = row.format && file.at(call, row.format);
  if (!format) return false;
  const text = file.sourceCode.getText(format) + file.sourceCode.getText(file.definition(format));
  return (text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []).some((name) => hasWord(splitWords(name), hiding));
}

function isListed({ row, call }: Logger, path: readonly string[], file: File): boolean {
  return (row.redact ?? []).some((position) => {
    const written = file.at(call, position);
    if (!written) return false;
    const paths = file.definition(written).type === 'ObjectExpression' ? file.option(written, ['paths']) : null;
    const list = file.definition(paths?.kind === 'found' && paths.node.type === 'Property' ? paths.node.value : written);
    return list.type === 'ArrayExpression' && list.elements.some((element) => element && covers(element, path, row, file));
  });
}

function covers(element: Node, path: readonly string[], row: LoggerRow, file: File): boolean {
  const value = element.type === 'SpreadElement' ? undefined : file.constant(element)?.value;
  if (typeof value !== 'string') return false;
  if (row.redactBy === 'key') return path.includes(value);
  const names = [...value.matchAll(/\[\s*(?:"([^"]*)"|'([^']*)'|(\*|\d+))\s*\]|[^.[\]]+/g)].map(([whole, double, single, index]) => double ?? single ?? index ?? whole);
  return names.length <= path.length && names.every((name, index) => name === '*' || name === path[index] || path[index] === '*');
}

/** A function of the program makes something else of the property; the standard serializers write all headers. */
function isSerialized({ row, call }: Logger, path: readonly string[], file: File): boolean {
  const [top] = path;
  const serializers = row.serializers && file.at(call, row.serializers);
  if (!serializers || top === undefined) return false;
  const answer = file.option(serializers, [top]);
  if (answer.kind !== 'found') return false;
  const value = answer.node.type === 'Property' ? answer.node.value : answer.node;
  return !/stdSerializers/.test(file.sourceCode.getText(value));
}

/** Is a request written under a name of which the logger writes a few harmless fields, or as the record itself? */
export function isSerializedRequest(container: Container | null, path: readonly string[], serialized: readonly string[]): boolean {
  if (!container?.name.endsWith('request') || serialized.length === 0) return false;
  return path.length === 0 || (path.length === 1 && serialized.includes(path[0] as string));
}

/** The object whose method a call is; null for plain functions. */
export function receiverOf(call: Node): Expression | null {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return null;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? callee.object : null;
}

export function loggerName(call: Node, file: File): string {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return '';
  const text = file.sourceCode.getText(call.callee).replace(/\s+/g, ' ');
  return text.length > 40 ? `…${calleeName(call) ?? ''}` : text;
}
