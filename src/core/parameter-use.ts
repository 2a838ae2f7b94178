import type { FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import { parametersOf, staticName, wrapped } from './syntax.ts';

/** The places where a function reads its parameter, with the wrappers around them; null: it is absent, taken apart or written. */
export function usesOfParameter(of: FunctionNode, index: number, file: File): readonly Node[] | null {
  const parameter = parametersOf(of)[index];
  const variable = parameter?.type === 'Identifier' ? file.variable(parameter) : null;
  if (!variable || variable.references.some((reference) => reference.isWrite())) return null;
  return variable.references.map((reference) => wrapped(reference.identifier as Node));
}

export function isCallee(use: Node): boolean {
  return use.parent?.type === 'CallExpression' && use.parent.callee === use;
}

export function isArgument(use: Node): boolean {
  return use.parent?.type === 'CallExpression' && use.parent.callee !== use;
}

/**
 * Does a function use its parameter as an error: by its type's name, by members that errors have, by a class it asks for, by
 * handing it on to its last parameter? A last parameter that is not used stands there for the number of parameters alone.
 */
export function isUsedAsError(of: FunctionNode, index: number, file: File): boolean {
  const parameters = parametersOf(of);
  const parameter = parameters[index];
  if (parameter?.type === 'ObjectPattern') return parameter.properties.some((property) => property.type === 'Property' && membersOfErrors.has(staticName(property) ?? ''));
  if (parameter?.type !== 'Identifier') return false;
  const type = parameter.typeAnnotation?.typeAnnotation;
  if (type?.type === 'TSTypeReference' && errorType.test(file.sourceCode.getText(type.typeName))) return true;
  const onward = usesOfParameter(of, parameters.length - 1, file);
  const last = parameters.at(-1);
  const handsOn = last?.type === 'Identifier' ? file.variable(last) : null;
  return onward?.length === 0 || (file.variable(parameter)?.references ?? []).some((reference) => isErrorsUse(wrapped(reference.identifier as Node), handsOn, file));
}

const membersOfErrors = new Set(['message', 'stack', 'statusCode', 'expose', 'isOperational', 'errno', 'errmsg', 'sqlMessage', 'sqlState']);
const errorType = /(?:Error|Exception)$/;

function isErrorsUse(use: Node, handsOn: ReturnType<File['variable']>, file: File): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === use && membersOfErrors.has(staticName(parent) ?? '');
    case 'BinaryExpression':
      return parent.operator === 'instanceof' && parent.left === use;
    case 'CallExpression':
      return handsOn !== null && parent.arguments.includes(use as never) && file.variable(parent.callee) === handsOn;
    case 'VariableDeclarator':
      return parent.init === use && parent.id.type === 'ObjectPattern' && parent.id.properties.some((property) => property.type === 'Property' && membersOfErrors.has(staticName(property) ?? ''));
    default:
      return false;
  }
}
