import type { TSESTree } from '@typescript-eslint/utils';
import type { CapabilitySet, Node } from './answers.ts';
import type { Bindings, Path } from './bindings.ts';
import { arrayBit, everything, magnitudeBit, nothing, objectBit, textual } from './capabilities.ts';
import { parameterPattern } from './entity.ts';
import { staticName } from './syntax.ts';

/**
 * What a value below an annotated parameter can be, by the annotation as it is written: numbers, booleans, dates, enums
 * and literal unions of this file limit it. Only for parameters of functions that are no handlers.
 * @param isTyped in TypeScript a default that is a number or boolean says the same as the annotation
 */
export function annotatedMask(parameter: TSESTree.Parameter | undefined, path: Path, bindings: Bindings, isTyped: boolean): CapabilitySet {
  const pattern = parameterPattern(parameter);
  const annotation = (pattern as TSESTree.Identifier | null)?.typeAnnotation?.typeAnnotation;
  if (annotation) return maskOfType(annotation, path, bindings, 0);
  const given = isTyped && path.length === 0 && parameter?.type === 'AssignmentPattern' && parameter.right.type === 'Literal' ? typeof parameter.right.value : '';
  return given === 'number' ? magnitudeBit : given === 'boolean' ? nothing : everything;
}

function maskOfType(type: TSESTree.TypeNode, path: Path, bindings: Bindings, depth: number): CapabilitySet {
  if (depth > 10) return everything;
  const [key, ...rest] = path;
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
      return magnitudeBit;
    case 'TSBooleanKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSLiteralType':
    case 'TSVoidKeyword':
      return nothing;
    case 'TSStringKeyword':
      return textual;
    case 'TSUnionType':
      return type.types.reduce((mask, member) => mask | maskOfType(member, path, bindings, depth + 1), nothing);
    case 'TSArrayType':
      if (key === undefined) return arrayBit | maskOfType(type.elementType, [], bindings, depth + 1);
      return maskOfType(type.elementType, key === '**' ? path : rest, bindings, depth + 1);
    case 'TSTupleType':
      return maskOfTuple(type.elementTypes, path, bindings, depth);
    case 'TSTypeOperator':
      return type.typeAnnotation && type.operator === 'readonly' ? maskOfType(type.typeAnnotation, path, bindings, depth + 1) : everything;
    case 'TSTypeLiteral':
      return maskOfMembers(type.members, path, bindings, depth);
    case 'TSTypeReference':
      return maskOfReference(type, path, bindings, depth);
    default:
      return everything;
  }
}

function maskOfTuple(elements: readonly TSESTree.TypeNode[], path: Path, bindings: Bindings, depth: number): CapabilitySet {
  const [key, ...rest] = path;
  const isCounted = !elements.some((element) => typeOfElement(element).type === 'TSRestType');
  const named = isCounted && key !== undefined ? elements[Number(key)] : undefined;
  const below = key === undefined || key === '**' ? path : rest;
  return (named ? [named] : elements).reduce((mask, element) => {
    const type = typeOfElement(element);
    return mask | (type.type === 'TSRestType' ? maskOfType(type.typeAnnotation, ['*', ...below], bindings, depth + 1) : maskOfType(type, below, bindings, depth + 1));
  }, key === undefined ? arrayBit : nothing);
}

/** The type behind a name or a question mark: `id: number`, `number?`. */
function typeOfElement(element: TSESTree.TypeNode): TSESTree.TypeNode {
  if (element.type === 'TSNamedTupleMember') return typeOfElement(element.elementType);
  return element.type === 'TSOptionalType' ? element.typeAnnotation : element;
}

function maskOfMembers(members: readonly TSESTree.TypeElement[], path: Path, bindings: Bindings, depth: number): CapabilitySet {
  const [key, ...rest] = path;
  if (key === undefined) return objectBit;
  const fields = members.filter((member) => member.type === 'TSPropertySignature');
  if (key === '*' || key === '**') {
    return fields.reduce((mask, field) => mask | (field.typeAnnotation ? maskOfType(field.typeAnnotation.typeAnnotation, key === '**' ? path : rest, bindings, depth + 1) : everything), nothing);
  }
  const field = fields.find((member) => (member.key.type === 'Identifier' && !member.computed ? member.key.name : staticName(member as unknown as Node)) === key);
  return field?.typeAnnotation ? maskOfType(field.typeAnnotation.typeAnnotation, rest, bindings, depth + 1) : everything;
}

function maskOfReference(type: TSESTree.TSTypeReference, path: Path, bindings: Bindings, depth: number): CapabilitySet {
  if (type.typeName.type !== 'Identifier') return everything;
  const variable = bindings.variable(type.typeName);
  const argument = type.typeArguments?.params[0];
  if (!variable) {
    if (type.typeName.name === 'Date') return nothing;
    if (argument && (type.typeName.name === 'Array' || type.typeName.name === 'ReadonlyArray' || type.typeName.name === 'Set')) {
      return path.length === 0 ? arrayBit | maskOfType(argument, [], bindings, depth + 1) : maskOfType(argument, path[0] === '**' ? path : path.slice(1), bindings, depth + 1);
    }
    return argument && wrappers.has(type.typeName.name) ? maskOfType(argument, path, bindings, depth + 1) : everything;
  }
  const definition = variable.defs[0]?.node as Node | undefined;
  switch (definition?.type) {
    case 'TSEnumDeclaration':
      return nothing;
    case 'TSTypeAliasDeclaration':
      return maskOfType(definition.typeAnnotation, path, bindings, depth + 1);
    case 'TSInterfaceDeclaration':
      return definition.extends.length > 0 && path.length > 0 ? everything : maskOfMembers(definition.body.body, path, bindings, depth);
    default:
      return everything;
  }
}

/** Types of which a value is what their first argument says. */
export const wrappers: ReadonlySet<string> = new Set(['Readonly', 'Required', 'Partial', 'NonNullable', 'Promise', 'Awaited']);
