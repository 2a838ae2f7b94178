/** What models of schema libraries ask about the source. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassOutline, Opaque } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { memberRoot, staticName, unwrap } from './syntax.ts';

/** What an expression is called where it comes from: its last member, the exported name of an import, the property that was destructured. */
export function nameAtSource(node: Node, analysis: Analysis): string | null {
  let current = unwrap(node);
  for (let step = 0; step < 20; step++) {
    if (current.type === 'MemberExpression') return staticName(current);
    const variable = current.type === 'Identifier' ? analysis.bindings.variable(current) : null;
    const write = variable && analysis.bindings.singleWrite(variable);
    if (write?.kind === 'import') return importedName(write.value);
    if (write?.kind !== 'value') return current.type === 'Identifier' ? current.name : null;
    if (write.path.length > 0) return write.path.at(-1) ?? null;
    current = unwrap(write.value);
  }
  return null;
}

function importedName(specifier: Node): string {
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}

/** The parts of an object literal, or of the one behind a name. */
export function readParts(node: Node, analysis: Analysis): readonly { readonly name: string | null; readonly value: Opaque; readonly spread: boolean }[] | null {
  const literal = analysis.objects.definition(node);
  if (literal.type !== 'ObjectExpression') return null;
  return literal.properties.flatMap((property) => {
    if (property.type === 'Property') return [{ name: analysis.objects.keyOf(property), value: property.value, spread: false }];
    return readParts(property.argument, analysis) ?? [{ name: null, value: property.argument, spread: true }];
  });
}

/** The class behind an expression (or the class of which it is an instance), with what decorates its fields. */
export function readOutline(node: Node, analysis: Analysis): ClassOutline | null {
  const definition = analysis.objects.definition(node);
  const owner = definition.type === 'ClassDeclaration' || definition.type === 'ClassExpression' ? definition : analysis.objects.classOf(node);
  if (!owner) return null;
  const fields = new Map<string, readonly Opaque[]>();
  for (const member of owner.body.body) {
    const isField = member.type === 'PropertyDefinition' || member.type === 'AccessorProperty' || (member.type === 'MethodDefinition' && member.kind === 'get');
    const name = isField && !member.static ? staticName(member) : null;
    if (isField && name !== null) fields.set(name, member.decorators.map((decorator: TSESTree.Decorator) => decorator.expression));
  }
  return { fields, parent: owner.superClass };
}

/** Is what an expression calls of the project itself: of this file, or imported from a path? */
export function isOfProject(node: Node, analysis: Analysis): boolean {
  const current = memberRoot(node);
  const definition = current.type === 'Identifier' ? analysis.bindings.variable(current)?.defs[0]?.node as Node | undefined : undefined;
  const declaration = definition?.parent;
  return declaration?.type !== 'ImportDeclaration' || ownPath.test(declaration.source.value);
}

/** Paths, and the aliases that are customary for them. */
const ownPath = /^(?:[.~#]|@\/|src\/)/;
