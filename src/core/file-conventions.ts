import type { TSESTree } from '@typescript-eslint/utils';
import type { FileRoleRow, PackageModel } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, Node, Resolution } from './answers.ts';
import { isModuleExports } from './bindings.ts';
import { functionsInMaps } from './exported-maps.ts';
import { returnedFunction } from './guard-evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { isFunction, parametersOf, staticName, unwrap } from './syntax.ts';

/** Something that the file gives to others. */
export interface Export {
  /** `default`, or the name */
  readonly name: string;
  /** the value, or the function; null if it comes from another file, or out of an object */
  readonly value: Node | null;
  /** where the name stands */
  readonly place: Node;
}

/** An export that a framework calls in a role. */
export interface ConventionalExport extends Export {
  readonly model: PackageModel;
  readonly row: FileRoleRow;
  readonly role: string;
  /** the first group of the pattern that the file's path matched */
  readonly path: string | null;
}

interface Applied {
  readonly model: PackageModel;
  readonly row: FileRoleRow;
  readonly path: string | null;
}

/** Recognises functions that a framework finds by the name of their file and their export, or by a directive. */
export class FileConventions {
  private readonly analysis: Analysis;
  private readonly place: string;
  private rows: readonly Applied[] | null = null;
  private all: readonly Export[] | null = null;
  private exported: readonly ConventionalExport[] | null = null;
  private roles: ReadonlyMap<FunctionNode, Resolution> | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    const { filename } = analysis;
    this.place = filename.includes('\\') ? filename.replaceAll('\\', '/') : filename;
  }

  /** The packages whose conventions hold in this file. */
  get packages(): ReadonlySet<string> {
    if (this.applied.length === 0) return new Set();
    this.roles ??= this.readRoles();
    return new Set([...this.applied.flatMap(({ model, row }) => (row.reads || row.maps || row.method ? [] : [model.package])), ...[...this.roles.values()].map(({ entity }) => entity.package)]);
  }

  roleOf(of: FunctionNode): Resolution | null {
    if (this.applied.length === 0) return null;
    this.roles ??= this.readRoles();
    return this.roles.get(of) ?? this.byDirective(of);
  }

  /** The exports of this file that a framework calls. */
  get exports(): readonly ConventionalExport[] {
    return (this.exported ??= this.applied.length === 0 ? [] : this.readExports());
  }

  private get applied(): readonly Applied[] {
    if (this.rows) return this.rows;
    const found: Applied[] = [];
    for (const one of this.analysis.knowledge.fileRoles) {
      const applied = this.match(one);
      if (applied) found.push(applied);
    }
    return (this.rows = found);
  }

  private match({ mention, model, row }: Knowledge['fileRoles'][number]): Applied | null {
    if (row.directive !== undefined) return this.analysis.inventory.directives.has(row.directive) ? { model, row, path: null } : null;
    if (row.method) return this.hasMethod(row.method) && (!row.declared || this.isOf(model, row)) ? { model, row, path: null } : null;
    if (row.reads) return this.canRead(row, row.reads) ? { model, row, path: null } : null;
    if (mention) return mention.test(this.analysis.sourceCode.text) && this.isOf(model, row) ? { model, row, path: null } : null;
    const path = row.file?.exec(this.place);
    return path && this.isOf(model, row) ? { model, row, path: path[1] ?? '' } : null;
  }

  private canRead({ exports: names, returns }: FileRoleRow, reads: readonly string[]): boolean {
    const { inventory, sourceCode } = this.analysis;
    return (reads.some((name) => inventory.names.has(name)) || returns?.every((name) => sourceCode.text.includes(name)) === true)
      && this.own.some(({ name, value }) => value !== null && (Object.hasOwn(names, '*') || Object.hasOwn(names, name)) && canBeFunction(value));
  }

  /** Can what is exported by default have such a method? */
  private hasMethod({ name, word }: NonNullable<FileRoleRow['method']>): boolean {
    const { text } = this.analysis.sourceCode;
    const canHave = ({ name: exported, value }: Export) => exported === 'default' && value !== null && value.type !== 'FunctionDeclaration';
    return this.own.some(canHave) && text.includes(word) && text.includes(name);
  }

  private get own(): readonly Export[] {
    return (this.all ??= exportsOf(this.analysis.sourceCode.ast));
  }

  /** Is the project one of the framework? A file that imports it says so, or the nearest package.json. */
  private isOf(model: PackageModel, row: FileRoleRow): boolean {
    const declares = this.analysis.declares(model.package);
    if (declares === true || (declares === null && !row.declared)) return true;
    return this.analysis.importedPackages.has(model.package);
  }

  private readExports(): readonly ConventionalExport[] {
    return this.applied.flatMap(({ model, row, path }) => {
      if (row.maps) return [];
      if (row.directive !== undefined && !hasDirective(this.analysis.sourceCode.ast.body, row.directive)) return [];
      return this.own.flatMap((one) => {
        const role = Object.hasOwn(row.exports, one.name) ? row.exports[one.name] : row.exports['*'];
        return role === undefined ? [] : [{ ...one, model, row, role, path }];
      });
    });
  }

  private readRoles(): ReadonlyMap<FunctionNode, Resolution> {
    const roles = new Map<FunctionNode, Resolution>();
    for (const { model, row } of this.applied) {
      const role = row.exports['*'];
      const entity = row.maps && role !== undefined ? this.analysis.knowledge.named(model, role) : null;
      for (const of of entity && row.maps ? functionsInMaps(row.maps, this.own, this.analysis) : []) if (entity) roles.set(of, { entity, evidence: 'shaped' });
    }
    for (const { value, model, role, row } of this.exports) {
      const entity = this.analysis.knowledge.named(model, role);
      const evidence = row.reads || row.method ? 'shaped' : 'resolved';
      const called = value && (row.method ? this.methodOf(value, row.method.name) : value);
      for (const of of called ? this.functionsIn(called, row, 0) : []) if (!roles.has(of) && this.fits(of, row)) roles.set(of, { entity, evidence });
    }
    return roles;
  }

  /** What stands under a name in an object or a class of this file. */
  private methodOf(value: Node, name: string): Node | null {
    const definition = this.analysis.objects.definition(value);
    if (definition.type !== 'ClassDeclaration' && definition.type !== 'ClassExpression') return this.analysis.objects.definitionAt(value, [name]);
    return this.analysis.objects.fieldDefinitions(definition, name)[0]?.value ?? null;
  }

  private fits(of: FunctionNode, { reads, arity, returns }: FileRoleRow): boolean {
    if (!reads || (returns && this.returnsAll(of, returns))) return true;
    if (arity !== undefined && parametersOf(of).length > arity) return false;
    const members = this.analysis.handlers.membersUsed(of, 0);
    return reads.some((name) => members.has(name));
  }

  private returnsAll(of: FunctionNode, names: readonly string[]): boolean {
    return (this.analysis.inventory.returns.get(of) ?? []).some((value) => {
      const object = unwrap(value);
      const written = object.type === 'ObjectExpression' ? object.properties.map((property) => (property.type === 'Property' ? staticName(property) : null)) : [];
      return names.every((name) => written.includes(name));
    });
  }

  /**
   * The functions that get what the framework hands over: the value itself, what a wrapper of this file makes, and what the wrapper is
   * given. What a wrapper of another file hands to an action, whose parameters can be anything, is not known.
   */
  private functionsIn(value: Node, row: FileRoleRow, depth: number): readonly FunctionNode[] {
    const definition = this.analysis.objects.definition(value);
    if (isFunction(definition)) return [definition];
    if (definition.type !== 'CallExpression' || depth > mostWrappers || this.analysis.entity(definition.callee)?.entity.row.callbacks) return [];
    const local = this.analysis.objects.calledFunction(definition);
    const made = local && returnedFunction(local, this.analysis);
    if (row.directive !== undefined) return made ? [made] : [];
    const given = definition.arguments.map((argument) => this.functionsIn(argument, row, depth + 1)).filter((functions) => functions.length > 0);
    const callee = unwrap(definition.callee);
    if (!made && given.length === 0 && callee.type === 'MemberExpression') return this.functionsIn(callee.object, row, depth + 1);
    return [...(made ? [made] : []), ...(given.length === 1 ? given.flat() : [])];
  }

  /** `async (form) => { 'use server'; … }` */
  private byDirective(of: FunctionNode): Resolution | null {
    if (of.body.type !== 'BlockStatement') return null;
    const { body } = of.body;
    const found = this.applied.find(({ row }) => row.directive !== undefined && hasDirective(body, row.directive));
    const role = found?.row.exports['*'];
    return found && role !== undefined ? { entity: this.analysis.knowledge.named(found.model, role), evidence: 'resolved' } : null;
  }
}

/** Wrappers around each other that are looked through. */
const mostWrappers = 5;

/** Can the exported value be a function that reads a parameter, or be made by one? */
function canBeFunction(value: Node): boolean {
  const bare = unwrap(value);
  return isFunction(bare) ? bare.params.length > 0 : bare.type === 'Identifier' || bare.type === 'CallExpression' || bare.type === 'MemberExpression';
}

function hasDirective(body: readonly TSESTree.Statement[], directive: string): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.directive === undefined) return false;
    if (statement.directive === directive) return true;
  }
  return false;
}

function exportsOf(program: TSESTree.Program): readonly Export[] {
  const found: Export[] = [];
  for (const statement of program.body) for (const one of exportsIn(statement)) found.push(one);
  return found;
}

const nothing: readonly Export[] = [];

function exportsIn(statement: Node): readonly Export[] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return [...declaredBy(statement.declaration), ...statement.specifiers.map(({ exported, local }): Export => ({
        name: nameOf(exported), value: statement.source ? null : local, place: exported,
      }))];
    case 'ExportDefaultDeclaration':
      return [{ name: 'default', value: statement.declaration, place: placeOf(statement.declaration) }];
    case 'TSExportAssignment':
      return [{ name: 'default', value: statement.expression, place: placeOf(statement.expression) }];
    case 'ExpressionStatement':
      return assignedBy(statement.expression);
    default:
      return nothing;
  }
}

function declaredBy(declaration: TSESTree.ExportNamedDeclaration['declaration']): readonly Export[] {
  if (declaration?.type === 'FunctionDeclaration' && declaration.id) return [{ name: declaration.id.name, value: declaration, place: declaration.id }];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }): readonly Export[] => {
    if (id.type === 'Identifier') return [{ name: id.name, value: init, place: id }];
    if (id.type !== 'ObjectPattern') return [];
    return id.properties.flatMap((property) => (property.type === 'Property' && property.value.type === 'Identifier'
      ? [{ name: property.value.name, value: null, place: property.value }] : []));
  });
}

/** `module.exports = handler`, `exports.default = handler`, `module.exports = { GET, POST }`. */
function assignedBy(expression: Node): readonly Export[] {
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return [];
  const { left, right } = expression;
  const name = staticName(left);
  if (name !== 'exports' && name !== null && isModuleExports(left.object)) return [{ name, value: right, place: left.property }];
  if (!isModuleExports(left)) return [];
  const object = unwrap(right);
  if (object.type !== 'ObjectExpression') return [{ name: 'default', value: right, place: placeOf(right) }];
  return object.properties.flatMap((property) => (property.type === 'Property' ? [{ name: staticName(property) ?? '', value: property.value, place: property.key }] : []));
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/** The name of a function or class; of a call what is called. */
function placeOf(node: Node): Node {
  const bare = unwrap(node);
  if ('id' in bare && bare.id) return bare.id as Node;
  return bare.type === 'CallExpression' ? bare.callee : bare;
}
