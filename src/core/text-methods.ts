import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { arrayBit, objectBit } from './capabilities.ts';
import { staticName, unwrap } from './syntax.ts';

/**
 * Calls of these methods on what is surely a text, or a value of a request (which has them only if it is one), in source order.
 * @param isWanted asked first, since it costs more to know what a method is called on
 */
export function callsOnText(
  methods: readonly string[], analysis: Analysis, isWanted: (call: TSESTree.CallExpression) => boolean = () => true,
): readonly TSESTree.CallExpression[] {
  return analysis.callsOfMembers(methods).filter((call) => {
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' && isWanted(call) && isText(callee.object, analysis);
  });
}

/** Is the value surely a text, or of a request? */
export function isText(node: Node, analysis: Analysis): boolean {
  const value = analysis.definition(node);
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string';
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return value.operator === '+' && (analysis.constant(value) !== null || isWrittenText(value.left) || isWrittenText(value.right));
    case 'CallExpression':
      if (makesText(value, analysis)) return true;
      break;
    default:
  }
  if (isAnnotated(value, analysis)) return true;
  const origins = analysis.flow(value);
  return origins.length > 0 && origins.every(({ kind, node: from, possible }) => kind === 'user' || (kind === 'constant' && typeof analysis.constant(from)?.value === 'string') || (kind !== 'unknown' && possible !== 0 && (possible & (objectBit | arrayBit)) === 0));
}

function isWrittenText(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'TemplateLiteral' || (bare.type === 'Literal' && typeof bare.value === 'string');
}

/** `String(x)`, and methods that texts alone have or that give texts. */
function makesText(call: TSESTree.CallExpression, analysis: Analysis): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') return textMethods.has(staticName(callee) ?? '') && analysis.entity(callee) === null;
  const entity = analysis.entity(callee)?.entity;
  return entity?.package === 'ecmascript' && entity.name === 'String';
}

const textMethods: ReadonlySet<string> = new Set([
  'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'padStart', 'padEnd', 'replace', 'replaceAll', 'substring', 'substr', 'charAt',
  'normalize', 'repeat', 'join', 'toString', 'toISOString',
]);

/** A parameter or variable with the annotation `string`. */
function isAnnotated(node: Node, analysis: Analysis): boolean {
  const variable = node.type === 'Identifier' ? analysis.bindings.variable(node) : null;
  const declared = variable?.identifiers[0] as Node | undefined;
  return declared?.type === 'Identifier' && declared.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword';
}
