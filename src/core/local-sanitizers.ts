import type { Escape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node, Sanitizer } from './answers.ts';
import type { Variable } from './bindings.ts';
import { isFunction, parametersOf, unwrap } from './syntax.ts';

/** The sanitizer that a variable names if it is a function of this file that does nothing but make its first argument fit. */
export function localSanitizer(variable: Variable, escape: Escape, analysis: Analysis): Sanitizer | null {
  const [identifier] = variable.identifiers;
  const of = identifier && analysis.objects.definition(identifier);
  if (!isFunction(of) || of.async || of.generator) return null;
  const [first] = parametersOf(of);
  const parameter = first?.type === 'AssignmentPattern' ? first.left : first;
  const text = parameter?.type === 'Identifier' ? analysis.bindings.variable(parameter) : null;
  const returned = (analysis.inventory.returns.get(of) ?? []).filter((value) => typeof analysis.constant(value)?.value !== 'string');
  if (!text || returned.length === 0 || !returned.every((value) => isEscaped(value, escape, text, analysis))) return null;
  return { name: variable.name, takesAnything: false };
}

function isEscaped(value: Node, escape: Escape, text: Variable, analysis: Analysis): boolean {
  return rootOf(value, analysis) === text && analysis.flow(value).every((origin) => origin.escapedFor?.has(escape));
}

/** The variable that a chain of calls begins with: receivers, arguments of sanitizers, single parts of templates. */
function rootOf(value: Node, analysis: Analysis): Variable | null {
  let current = unwrap(value);
  for (let step = 0; step < maximumSteps; step++) {
    const next = below(current, analysis);
    if (!next) break;
    current = unwrap(next);
  }
  return analysis.bindings.variable(current);
}

const maximumSteps = 100;

function below(node: Node, analysis: Analysis): Node | null {
  switch (node.type) {
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const entity = analysis.entity(callee)?.entity;
      const row = entity && analysis.knowledge.propagator(entity);
      if (row?.inputs[0] === 0) return node.arguments[0] ?? null;
      return !entity && callee.type === 'MemberExpression' ? callee.object : null;
    }
    case 'TemplateLiteral': {
      const [only, ...others] = node.expressions;
      return only && others.length === 0 && node.quasis.every((quasi) => quasi.value.raw === '') ? only : null;
    }
    case 'LogicalExpression':
      return node.operator === '&&' ? node.right : node.left;
    case 'ConditionalExpression':
      return analysis.constant(node.consequent) ? node.alternate : node.consequent;
    case 'Identifier': {
      const variable = analysis.bindings.variable(node);
      const write = variable && analysis.bindings.singleWrite(variable);
      return write?.kind === 'value' && write.path.length === 0 ? write.value : null;
    }
    default:
      return null;
  }
}
