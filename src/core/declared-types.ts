import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import type { Path } from './bindings.ts';
import { parametersOf, staticName, unwrap } from './syntax.ts';
import { wrappers } from './annotations.ts';

type Type = TSESTree.TypeNode;

/**
 * The type that the file writes for an expression: an annotation of its variable, field or function, and what types of this
 * file say about members of it.
 */
export function declaredType(node: Node, analysis: Analysis, depth = 0): Type | null {
  const bare = unwrap(node);
  if (depth > maximumDepth) return null;
  switch (bare.type) {
    case 'Identifier':
      return ofIdentifier(bare, analysis, depth);
    case 'MemberExpression': {
      const name = staticName(bare);
      if (name === null) return null;
      const object = declaredType(bare.object, analysis, depth + 1);
      return (object && memberType(object, [name], analysis)) ?? fieldType(bare.object, name, analysis);
    }
    case 'CallExpression':
      return analysis.objects.calledFunction(bare)?.returnType?.typeAnnotation ?? null;
    default:
      return null;
  }
}

function ofIdentifier(node: TSESTree.Identifier, analysis: Analysis, depth: number): Type | null {
  const variable = analysis.bindings.variable(node);
  const write = variable && analysis.bindings.singleWrite(variable);
  if (!write || write.without) return null;
  const own = annotationOf(write.target);
  if (own) return own;
  if (write.kind === 'parameter' && write.parameter && !write.parameter.rest) {
    const whole = annotationOf(parametersOf(write.parameter.of)[write.parameter.index]);
    return whole && memberType(whole, write.path, analysis);
  }
  if (write.kind !== 'value' && write.kind !== 'element') return null;
  const declarator = write.value.parent;
  const whole = (declarator?.type === 'VariableDeclarator' ? annotationOf(declarator.id) : null) ?? declaredType(write.value, analysis, depth + 1);
  return whole && memberType(whole, write.kind === 'element' ? ['*', ...write.path] : write.path, analysis);
}

function annotationOf(pattern: Node | undefined): Type | null {
  let current = pattern;
  if (current?.type === 'TSParameterProperty') current = current.parameter;
  if (current?.type === 'AssignmentPattern') current = current.left;
  return current?.type === 'Identifier' || current?.type === 'ObjectPattern' || current?.type === 'ArrayPattern' ? (current.typeAnnotation?.typeAnnotation ?? null) : null;
}

function fieldType(object: Node, name: string, analysis: Analysis): Type | null {
  const owner = analysis.objects.classOf(object);
  const definitions = owner ? analysis.objects.fieldDefinitions(owner, name) : [];
  return definitions.find((definition) => definition.annotation)?.annotation ?? null;
}

/** The type of what stands at a path below values of a type; null if types of this file do not say it. */
function memberType(type: Type, path: Path, analysis: Analysis): Type | null {
  let current: Type | null = type;
  for (const key of path) current = current && memberOf(current, key, analysis, 0);
  return current;
}

function memberOf(type: Type, key: string, analysis: Analysis, depth: number): Type | null {
  if (depth > maximumDepth) return null;
  switch (type.type) {
    case 'TSTypeLiteral':
      return memberOfList(type.members, key);
    case 'TSArrayType':
      return key === '*' || /^\d+$/.test(key) ? type.elementType : null;
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation ? memberOf(type.typeAnnotation, key, analysis, depth + 1) : null;
    case 'TSUnionType':
    case 'TSIntersectionType': {
      const found = type.types.flatMap((part) => memberOf(part, key, analysis, depth + 1) ?? []);
      return found.length === 1 ? (found[0] ?? null) : null;
    }
    case 'TSTypeReference':
      return memberOfReference(type, key, analysis, depth);
    default:
      return null;
  }
}

function memberOfReference(type: TSESTree.TSTypeReference, key: string, analysis: Analysis, depth: number): Type | null {
  if (type.typeName.type !== 'Identifier') return null;
  const variable = analysis.bindings.variable(type.typeName);
  const argument = type.typeArguments?.params[0];
  if (!variable) {
    if (argument && lists.has(type.typeName.name)) return key === '*' || /^\d+$/.test(key) ? argument : null;
    return argument && wrappers.has(type.typeName.name) ? memberOf(argument, key, analysis, depth + 1) : null;
  }
  const definition = variable.defs[0]?.node as Node | undefined;
  switch (definition?.type) {
    case 'TSTypeAliasDeclaration':
      return memberOf(definition.typeAnnotation, key, analysis, depth + 1);
    case 'TSInterfaceDeclaration':
      return memberOfList(definition.body.body, key);
    case 'ClassDeclaration':
      return analysis.objects.fieldDefinitions(definition, key).find((field) => field.annotation)?.annotation ?? null;
    default:
      return null;
  }
}

function memberOfList(members: readonly TSESTree.TypeElement[], key: string): Type | null {
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || member.computed) continue;
    const name = member.key.type === 'Identifier' ? member.key.name : member.key.type === 'Literal' ? String(member.key.value) : null;
    if (name === key) return member.typeAnnotation?.typeAnnotation ?? null;
  }
  return null;
}

const maximumDepth = 10;
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet']);