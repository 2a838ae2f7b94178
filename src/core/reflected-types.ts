import type { TSESTree } from '@typescript-eslint/utils';
import type { Bindings } from './bindings.ts';
import type { Node } from './answers.ts';
import type { ClassNode } from './objects.ts';

/**
 * What TypeScript writes down of an annotation with `emitDecoratorMetadata` (`design:paramtypes`): a class (`node` null: of another
 * file), one of the primitives, or nothing that anything could be checked against (`Object`, `Array`).
 */
export type ReflectedType =
  | { readonly kind: 'class'; readonly node: ClassNode | null }
  | { readonly kind: 'primitive'; readonly of: 'string' | 'number' | 'boolean'; readonly isEnum?: true }
  | { readonly kind: 'nothing' };

const nothing: ReflectedType = { kind: 'nothing' };
const primitive = (of: 'string' | 'number' | 'boolean'): ReflectedType => ({ kind: 'primitive', of });
const importedClass: ReflectedType = { kind: 'class', node: null };

/** The type that is reflected for an annotation; absent annotations reflect `Object`. */
export function reflectedType(annotation: TSESTree.TypeNode | undefined, bindings: Bindings, depth = 0): ReflectedType {
  if (!annotation || depth > deepest) return nothing;
  switch (annotation.type) {
    case 'TSStringKeyword':
    case 'TSTemplateLiteralType':
      return primitive('string');
    case 'TSNumberKeyword':
      return primitive('number');
    case 'TSBooleanKeyword':
      return primitive('boolean');
    case 'TSLiteralType':
      return annotation.literal.type === 'Literal' ? ofLiteral(typeof annotation.literal.value) : nothing;
    case 'TSUnionType':
      return ofUnion(annotation.types.filter((type) => type.type !== 'TSNullKeyword' && type.type !== 'TSUndefinedKeyword')
        .map((type) => reflectedType(type, bindings, depth + 1)));
    case 'TSTypeReference':
      return ofReference(annotation, bindings, depth);
    default:
      return nothing;
  }
}

const deepest = 8;

function ofLiteral(type: string): ReflectedType {
  return type === 'string' || type === 'number' || type === 'boolean' ? primitive(type) : nothing;
}

/** A union reflects what all its members do. */
function ofUnion(members: readonly ReflectedType[]): ReflectedType {
  const [first] = members;
  if (!first) return nothing;
  const isSame = (other: ReflectedType) => other.kind === first.kind && (first.kind !== 'primitive' || (other.kind === 'primitive' && other.of === first.of));
  return members.every(isSame) && (first.kind !== 'class' || members.length === 1) ? first : nothing;
}

function ofReference({ typeName }: TSESTree.TSTypeReference, bindings: Bindings, depth: number): ReflectedType {
  // `import * as dto`, `dto.CreateUser`
  if (typeName.type !== 'Identifier') return typeName.type === 'TSQualifiedName' && typeName.left.type === 'Identifier' && /^[a-z]/.test(typeName.left.name) ? importedClass : nothing;
  const definition = bindings.variable(typeName)?.defs[0]?.node as Node | undefined;
  switch (definition?.type) {
    case 'ClassDeclaration':
      return { kind: 'class', node: definition };
    case 'ImportSpecifier':
      return definition.importKind === 'type' || isTypeImport(definition) ? nothing : importedClass;
    case 'ImportDefaultSpecifier':
      return isTypeImport(definition) ? nothing : importedClass;
    case 'TSEnumDeclaration':
      return { kind: 'primitive', of: definition.body.members.some((member) => member.initializer?.type === 'Literal' && typeof member.initializer.value === 'string') ? 'string' : 'number', isEnum: true };
    case 'TSTypeAliasDeclaration':
      return reflectedType(definition.typeAnnotation, bindings, depth + 1);
    default:
      return nothing;
  }
}

function isTypeImport(specifier: Node): boolean {
  return specifier.parent?.type === 'ImportDeclaration' && specifier.parent.importKind === 'type';
}
