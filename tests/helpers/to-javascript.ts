import type { TSESTree } from '@typescript-eslint/utils';
import { applyEdits, blank, type TextEdit } from './edits.ts';
import { parse, tokenAfter, walk, type Parsed } from './syntax-tree.ts';

/**
 * The same program without TypeScript: types are blanked out, so every line stays where it is; parameter properties
 * and enums become what they mean.
 */
export function toJavaScript(code: string): string {
  const parsed = parse(code);
  const edits: TextEdit[] = [];
  const removed: [number, number][] = [];
  const remove = (start: number, end: number): void => {
    removed.push([start, end]);
    edits.push({ start, end, text: blank(code.slice(start, end)) });
  };
  walk(parsed, (node) => {
    if (removed.some(([start, end]) => start <= node.range[0] && node.range[1] <= end)) return false;
    return strip(parsed, node, remove, edits);
  });
  const names = ['Bind', 'Dependencies'].filter((name) => edits.some(({ text }) => text.startsWith(` @${name}(`)));
  const namespaces = new Set(edits.flatMap(({ text }) => [...text.matchAll(/\b_from\('([^']+)'\)/g)].map(([, source]) => source ?? '')));
  const [first] = parsed.program.body;
  if (first) edits.push({ start: first.range[0], end: first.range[0], text: importsOf(names, [...namespaces], parsed.program) });
  return applyEdits(code, edits.map((edit) => ({ ...edit, text: edit.text.replace(/\b_from\('([^']+)'\)/g, (_, source: string) => namespaceOf(source)) })));
}

/** What the decorators that stand for types need, in the form in which the file imports. */
function importsOf(names: readonly string[], namespaces: readonly string[], program: TSESTree.Program): string {
  const isRequired = usesRequire(program);
  const write = (local: string, source: string) => (isRequired ? `const ${local} = require('${source}'); ` : `import ${local.startsWith('{') ? local : `* as ${local}`} from '${source}'; `);
  return [...(names.length > 0 ? [write(`{ ${names.join(', ')} }`, '@nestjs/common')] : []), ...namespaces.map((source) => write(namespaceOf(source), source))].join('');
}

function namespaceOf(source: string): string {
  return source.replace(/\W/g, '_');
}

function usesRequire({ body }: TSESTree.Program): boolean {
  return body.some((statement) => statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require'));
}

type Remove = (start: number, end: number) => void;

/** Removes what of this node is TypeScript. Returns false where nothing is left to visit. Long: a case for each kind of node. */
function strip(parsed: Parsed, node: TSESTree.Node, remove: Remove, edits: TextEdit[]): boolean | void {
  const { code } = parsed;
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TSTypeParameterDeclaration':
    case 'TSTypeParameterInstantiation':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'TSAbstractMethodDefinition':
    case 'TSAbstractPropertyDefinition':
      remove(node.range[0], node.range[1]);
      return false;
    case 'ImportDeclaration':
      if (node.importKind === 'type') { remove(node.range[0], node.range[1]); return false; }
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') removeListItem(code, specifier, remove);
      }
      return false;
    case 'ExportNamedDeclaration':
      if (node.exportKind === 'type' && node.declaration?.type !== 'TSEnumDeclaration') { remove(node.range[0], node.range[1]); return false; }
      return;
    case 'TSImportEqualsDeclaration':
      edits.push({ start: node.range[0], end: node.id.range[0], text: 'const ' });
      return;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      remove(node.expression.range[1] + trailingParentheses(code, node.expression.range[1], node.typeAnnotation.range[0]), node.range[1]);
      return;
    case 'TSTypeAssertion':
      remove(node.range[0], tokenAfter(parsed, node.typeAnnotation.range[1], '>').range[1]);
      return;
    case 'TSNonNullExpression':
      remove(node.range[1] - 1, node.range[1]);
      return;
    case 'TSEnumDeclaration':
      enumToObject(node, edits);
      return false;
    case 'Identifier':
      if (node.optional) remove(node.range[0] + node.name.length, node.range[0] + node.name.length + 1);
      return;
    case 'PropertyDefinition':
      removeModifiers(parsed, node, remove);
      if (node.declare) { remove(node.range[0], node.range[1]); return false; }
      return;
    case 'MethodDefinition':
      removeModifiers(parsed, node, remove);
      if (node.value.type === 'TSEmptyBodyFunctionExpression') { remove(node.range[0], node.range[1]); return false; }
      if (node.kind === 'constructor') assignParameterProperties(node, edits);
      else bindParameters(code, node, remove, edits);
      return;
    case 'TSParameterProperty':
      remove(node.range[0], node.parameter.range[0]);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      injectParameters(parsed, node, remove, edits);
      if (node.abstract) { const token = tokenAfter(parsed, node.range[0], 'abstract'); remove(token.range[0], token.range[1]); }
      if (node.implements.length > 0) {
        const word = tokenAfter(parsed, (node.superClass ?? node.id ?? node).range[node.superClass || node.id ? 1 : 0], 'implements');
        remove(word.range[0], node.body.range[0]);
      }
      return;
    case 'TSClassImplements':
      return false;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      if (node.params[0]?.type === 'Identifier' && node.params[0].name === 'this') removeListItem(code, node.params[0], remove);
      return;
    default:
  }
}

/** `(x) as T`: the closing parentheses between the expression and `as` belong to the expression. */
function trailingParentheses(code: string, from: number, to: number): number {
  return /^[\s)]*\)/.exec(code.slice(from, to))?.[0].length ?? 0;
}

function removeListItem(code: string, node: TSESTree.Node, remove: Remove): void {
  const comma = /^\s*,/.exec(code.slice(node.range[1]))?.[0].length ?? 0;
  remove(node.range[0], node.range[1] + comma);
}

/** `private readonly x?: T` → `x`. */
function removeModifiers(parsed: Parsed, node: TSESTree.PropertyDefinition | TSESTree.MethodDefinition, remove: Remove): void {
  if (node.type === 'PropertyDefinition' && node.declare) return;
  if (node.value?.type === 'TSEmptyBodyFunctionExpression') return;
  const modifiers = new Set(['private', 'protected', 'public', 'readonly', 'override']);
  for (const token of parsed.program.tokens ?? []) {
    if (token.range[0] < node.range[0] || token.range[1] > node.key.range[0]) continue;
    if (modifiers.has(token.value)) remove(token.range[0], token.range[1]);
  }
  if (node.optional || (node.type === 'PropertyDefinition' && node.definite)) {
    const mark = tokenAfter(parsed, node.key.range[1], node.optional ? '?' : '!');
    remove(mark.range[0], mark.range[1]);
  }
}

/** `constructor(private db: Pool) {` → `constructor(db) { this.db = db;` */
function assignParameterProperties(node: TSESTree.MethodDefinition, edits: TextEdit[]): void {
  const body = node.value.body;
  if (!body) return;
  const names = node.value.params.flatMap((parameter) => {
    if (parameter.type !== 'TSParameterProperty') return [];
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return target.type === 'Identifier' ? [target.name] : [];
  });
  if (names.length === 0) return;
  const call = body.body[0];
  const isSuper = call?.type === 'ExpressionStatement' && call.expression.type === 'CallExpression' && call.expression.callee.type === 'Super';
  const start = isSuper ? call.range[1] : body.range[0] + 1;
  edits.push({ start, end: start, text: names.map((name) => ` this.${name} = ${name};`).join('') });
}

/** `find(@Query('name') name)` → `@Bind(Query('name')) find(name)`: JavaScript has no decorators of parameters. */
function bindParameters(code: string, node: TSESTree.MethodDefinition, remove: Remove, edits: TextEdit[]): void {
  const last = node.decorators.at(-1);
  const given = node.value.params.map((parameter) => parameter.decorators);
  if (!last || given.every((decorators) => decorators.length === 0)) return;
  for (const decorator of given.flat()) remove(decorator.range[0], decorator.range[1]);
  const bound = given.map(([decorator]) => (decorator ? textOf(code, decorator.expression) : '() => {}'));
  edits.push({ start: last.range[1], end: last.range[1], text: ` @Bind(${bound.join(', ')})` });
}

/** `constructor(private pool: Pool, @Inject(TOKEN) other)` → `@Dependencies(Pool, TOKEN)` on the class. */
function injectParameters({ code, program }: Parsed, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression, remove: Remove, edits: TextEdit[]): void {
  const last = node.decorators.at(-1);
  const made = node.body.body.find((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
  const parameters = made?.type === 'MethodDefinition' ? made.value.params : [];
  if (!last || parameters.length === 0) return;
  for (const parameter of parameters) {
    for (const decorator of parameter.type === 'TSParameterProperty' ? [] : parameter.decorators) remove(decorator.range[0], decorator.range[1]);
  }
  const tokens = parameters.map((parameter) => tokenOf(code, program, parameter) ?? 'undefined');
  edits.push({ start: last.range[1], end: last.range[1], text: ` @Dependencies(${tokens.join(', ')})` });
}

/** What stands for a parameter where there are no types: what `@Inject` names, the token of `@InjectRepository(User)`, or the class that is its type. */
function tokenOf(code: string, program: TSESTree.Program, parameter: TSESTree.Parameter): string | null {
  for (const { expression } of parameter.decorators) {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') continue;
    const [first] = expression.arguments;
    if (expression.callee.name === 'Inject') return first ? textOf(code, first) : null;
    const imported = importedAs(program, expression.callee.name);
    const name = /^Inject(\w+)$/.exec(imported?.name ?? '')?.[1];
    if (imported && name) return `_from('${imported.source}').get${name}Token(${expression.arguments.map((argument) => textOf(code, argument)).join(', ')})`;
  }
  const name = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const type = name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? classNamed(program, type.typeName.name) : null;
}

/** The expression for a class that stands in the file or is imported; of one of which `require()` has left the type alone, the member. */
function classNamed(program: TSESTree.Program, name: string): string | null {
  const isOwn = program.body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement)).some((declared) => declared?.type === 'ClassDeclaration' && declared.id?.name === name);
  if (isOwn) return name;
  const imported = importedAs(program, name);
  if (!imported?.isType) return imported ? name : null;
  return usesRequire(program) ? `_from('${imported.source}').${imported.name}` : null;
}

function importedAs(program: TSESTree.Program, local: string): { readonly source: string; readonly name: string; readonly isType: boolean } | null {
  for (const declared of program.body) {
    const required = declared.type === 'VariableDeclaration' ? requiredAs(declared, local) : null;
    if (required) return required;
    const specifier = declared.type === 'ImportDeclaration' ? declared.specifiers.find((one) => one.local.name === local) : undefined;
    if (declared.type !== 'ImportDeclaration' || !specifier) continue;
    const isType = declared.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
    return { source: declared.source.value, name: specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : 'default', isType };
  }
  return null;
}

/** `const { InjectModel: InjectTable } = require('@nestjs/sequelize')` */
function requiredAs({ declarations }: TSESTree.VariableDeclaration, local: string): ReturnType<typeof importedAs> {
  for (const { id, init } of declarations) {
    const source = init?.type === 'CallExpression' && init.arguments[0]?.type === 'Literal' ? String(init.arguments[0].value) : null;
    const property = id.type === 'ObjectPattern' ? id.properties.find(({ value }) => value?.type === 'Identifier' && value.name === local) : undefined;
    if (source !== null && property?.type === 'Property' && property.key.type === 'Identifier') return { source, name: property.key.name, isType: false };
  }
  return null;
}

/** On one line, as every line must stay where it is. */
function textOf(code: string, node: TSESTree.Node): string {
  return code.slice(node.range[0], node.range[1]).replaceAll('\n', ' ');
}

/** `enum Order { Asc = 'ASC' }` → `const Order = { Asc : 'ASC' };`, members without a value numbered. */
function enumToObject(node: TSESTree.TSEnumDeclaration, edits: TextEdit[]): void {
  edits.push({ start: node.range[0], end: node.id.range[0], text: 'const ' });
  edits.push({ start: node.id.range[1], end: node.id.range[1], text: ' =' });
  let number = 0;
  for (const member of node.body.members) {
    if (member.initializer) {
      edits.push({ start: member.id.range[1], end: member.initializer.range[0], text: ': ' });
      if (member.initializer.type === 'Literal' && typeof member.initializer.value === 'number') number = member.initializer.value + 1;
    } else {
      edits.push({ start: member.id.range[1], end: member.id.range[1], text: `: ${number}` });
      number += 1;
    }
  }
  edits.push({ start: node.range[1], end: node.range[1], text: ';' });
}
