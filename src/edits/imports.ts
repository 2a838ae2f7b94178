import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { combine, type Edit } from './edit.ts';
import { appendToList } from './lists.ts';
import { preferredQuote, quoted } from './quotes.ts';

/** What is needed: `{ from: 'escape-html', default: 'escapeHtml' }` or `{ from: 'node:path', named: 'basename' }`. */
export type NeededImport =
  | { readonly from: string; readonly named: string }
  | { readonly from: string; readonly default: string };

export interface Imported {
  /** the name by which the file can use it */
  readonly local: string;
  /** adds the import; null: it is there already */
  readonly edit: Edit | null;
}

/**
 * A binding of a module's export, imported if the file does not do so yet: as `import`, or as `require` in a CommonJS file.
 * Null if the name is taken by something else.
 */
export function importOf(sourceCode: TSESLint.SourceCode, needed: NeededImport): Imported | null {
  const declarations = sourceCode.ast.body.filter((statement): statement is TSESTree.ImportDeclaration =>
    statement.type === 'ImportDeclaration' && statement.source.value === needed.from && statement.importKind !== 'type');
  for (const declaration of declarations) {
    const specifier = declaration.specifiers.find((candidate) => fits(candidate, needed));
    if (specifier) return { local: specifier.local.name, edit: null };
  }
  const required = findRequired(sourceCode.ast, needed);
  if (required) return { local: required, edit: null };
  const local = 'named' in needed ? needed.named : needed.default;
  if (isTaken(sourceCode, local)) return null;
  const edit = ('named' in needed && extend(sourceCode, declarations, local)) || insert(sourceCode, needed, local);
  return edit && { local, edit };
}

/** The edit together with the import it needs. */
export function withImport(imported: Imported, edit: Edit | null): Edit | null {
  return imported.edit ? combine([imported.edit, edit]) : edit;
}

/** Is the file a CommonJS module: it requires or exports so, and has no import or export declaration? */
export function isCommonJs(sourceCode: TSESLint.SourceCode): boolean {
  if (sourceCode.ast.body.some((statement) => /^(?:Import|Export)/.test(statement.type))) return false;
  if (sourceCode.ast.sourceType !== 'module') return true;
  return sourceCode.ast.tokens.some((token, index, tokens) => token.type === 'Identifier'
    && ((token.value === 'require' && tokens[index + 1]?.value === '(') || (token.value === 'module' && tokens[index + 2]?.value === 'exports')));
}

function fits(specifier: TSESTree.ImportClause, needed: NeededImport): boolean {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default' in needed;
  if (specifier.type !== 'ImportSpecifier' || specifier.importKind === 'type') return false;
  const imported = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
  return imported === ('named' in needed ? needed.named : 'default');
}

function findRequired(program: TSESTree.Program, needed: NeededImport): string | null {
  for (const statement of program.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require') continue;
      if (init.arguments[0]?.type !== 'Literal' || init.arguments[0].value !== needed.from) continue;
      if (id.type === 'Identifier' && 'default' in needed) return id.name;
      if (id.type !== 'ObjectPattern' || !('named' in needed)) continue;
      const property = id.properties.find((candidate) => candidate.type === 'Property' && candidate.key.type === 'Identifier' && candidate.key.name === needed.named);
      if (property?.value?.type === 'Identifier') return property.value.name;
    }
  }
  return null;
}

/** A name is taken if any scope of the file declares it, or a global of that name is read. */
function isTaken(sourceCode: TSESLint.SourceCode, name: string): boolean {
  const scopes = sourceCode.scopeManager?.scopes ?? [];
  return scopes.some((scope) => (scope.set.get(name)?.defs.length ?? 0) > 0 || scope.through.some((reference) => reference.identifier.name === name));
}

/** Adds the name to a declaration that imports names from the module, or a default without a namespace. */
function extend(sourceCode: TSESLint.SourceCode, declarations: readonly TSESTree.ImportDeclaration[], name: string): Edit | null {
  for (const declaration of declarations) {
    const last = declaration.specifiers.at(-1);
    if (last?.type === 'ImportSpecifier') {
      const close = sourceCode.getTokenAfter(last, { filter: (token) => token.value === '}' });
      const open = sourceCode.getFirstToken(declaration, { filter: (token) => token.value === '{' });
      return close && appendToList(sourceCode, { open, close, last, padding: ' ' }, name);
    }
    if (last?.type === 'ImportDefaultSpecifier') return (fixer) => [fixer.insertTextAfter(last, `, { ${name} }`)];
  }
  return null;
}

/** Adds a statement behind the last import (or require), or before the first statement that is no directive. */
function insert(sourceCode: TSESLint.SourceCode, needed: NeededImport, local: string): Edit | null {
  const { body } = sourceCode.ast;
  const lastImport = body.findLast((statement) => statement.type === 'ImportDeclaration') ?? leadingRequires(body).at(-1);
  const model = lastImport ?? body[0];
  const end = model && !/;\s*$/.test(sourceCode.getText(model)) ? '' : ';';
  const module = quoted(needed.from, preferredQuote(sourceCode));
  const target = 'named' in needed ? `{ ${local} }` : local;
  const statement = isCommonJs(sourceCode) ? `const ${target} = require(${module})${end}` : `import ${target} from ${module}${end}`;
  if (lastImport) return (fixer) => [fixer.insertTextAfter(lastImport, `\n${statement}`)];
  const directive = body.findLast((candidate) => candidate.type === 'ExpressionStatement' && candidate.directive !== undefined);
  if (directive) return (fixer) => [fixer.insertTextAfter(directive, `\n${statement}`)];
  const first = body[0];
  return first ? (fixer) => [fixer.insertTextBefore(first, `${statement}\n`)] : null;
}

function leadingRequires(body: readonly TSESTree.ProgramStatement[]): TSESTree.ProgramStatement[] {
  return body.filter((statement) => statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => {
    const call = init?.type === 'MemberExpression' ? init.object : init;
    return call?.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require';
  }));
}
