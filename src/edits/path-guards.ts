import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import type { File } from '../core/file.ts';
import { joinedPath } from '../core/joined-paths.ts';
import { enclosingFunction, isStatementList, statementOf, unwrap } from '../core/syntax.ts';
import type { SinkDanger } from '../core/value-sinks.ts';
import { combine, type Edit } from './edit.ts';
import { withImport } from './imports.ts';
import { indentOf } from './lists.ts';
import { pathModule } from './paths.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, insertBefore, replace } from './replace.ts';

/** Statements with nothing inside that runs only sometimes. */
const plain = /^(?:Expression|Return)Statement$|^VariableDeclaration$/;

/** A path as the directory that the program chose and what stands below it, both as source text. */
interface DividedPath {
  readonly directory: string;
  readonly name: string;
}

/**
 * Resolves the directory of a path, and throws where the path leaves it: before the statement that makes the path, or with the path's own
 * variable. Null where directory and name cannot be told apart, or no statement can stand before.
 */
export function stayBelow({ origin, value }: SinkDanger<'path'>, file: File): Edit | null {
  const { sourceCode } = file;
  const made = unwrap(file.definition(value));
  const divided = dividedPath(made, { origin, value }, file);
  const statement = statementOf(made);
  if (!divided || !plain.test(statement.type) || !statement.parent || !isStatementList(statement.parent) || enclosingFunction(statement) !== enclosingFunction(made)) return null;
  const imported = pathModule(file, made);
  const root = freeName(['root', 'directory', 'baseDirectory'], file);
  const declared = declaredName(made, statement);
  const target = declared ?? freeName(['target', 'targetPath'], file);
  if (!imported || !root || !target || (declared === null && made !== unwrap(value))) return null;
  const path = imported.local;
  const line = `\n${indentOf(sourceCode, statement)}`;
  const resolved = `const ${root} = ${path}.resolve(${divided.directory});`;
  const joined = `${path}.join(${root}, ${divided.name})`;
  const message = quoted('The path leaves its directory', preferredQuote(sourceCode));
  const check = `if (!${target}.startsWith(${root} + ${path}.sep)) throw new Error(${message});`;
  const edits = declared === null
    ? [insertBefore(statement, [resolved, `const ${target} = ${joined};`, check, ''].join(line)), replace(sourceCode, made, target)]
    : [insertBefore(statement, `${resolved}${line}`), replace(sourceCode, made, joined), insertAfter(statement, `${line}${check}`)];
  return withImport(imported, combine(edits));
}

function dividedPath(made: Node, { origin, value }: Pick<SinkDanger<'path'>, 'origin' | 'value'>, file: File): DividedPath | null {
  const text = (node: Node): string => file.sourceCode.getText(node);
  const joined = joinedPath(file, made, origin);
  if (joined) {
    const { from, parts } = joined;
    if (!from || parts.length < 2 || from !== parts.at(-1)) return null;
    return { directory: parts.slice(0, -1).map(text).join(', '), name: text(from) };
  }
  const alternatives = file.text(value)?.alternatives ?? [];
  const [before, hole, after, ...others] = alternatives[0]?.pieces ?? [];
  if (alternatives.length !== 1 || others.length > 0 || before?.kind !== 'constant' || hole?.kind !== 'hole' || !/[^/]\/$/.test(before.value)) return null;
  if (after && (after.kind !== 'constant' || /[/\\]/.test(after.value))) return null;
  const quote = preferredQuote(file.sourceCode);
  const isWhole = hole.node.type === 'Identifier' || hole.node.type === 'MemberExpression' || hole.node.type === 'CallExpression';
  const name = isWhole || !after ? text(hole.node) : `(${text(hole.node)})`;
  return { directory: quoted(before.value.slice(0, -1), quote), name: after ? `${name} + ${quoted(after.value, quote)}` : name };
}

/** The name of the variable that a statement declares, and nothing else, with this value. */
function declaredName(made: Node, statement: Node): string | null {
  const [declarator, ...others] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  return declarator && others.length === 0 && declarator.init && unwrap(declarator.init) === made && isPlain(declarator.id) ? declarator.id.name : null;
}

function isPlain(name: TSESTree.Node): name is TSESTree.Identifier {
  return name.type === 'Identifier';
}

function freeName(names: readonly string[], { sourceCode }: File): string | null {
  return names.find((name) => !new RegExp(`\\b${name}\\b`).test(sourceCode.text)) ?? null;
}
