import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { developmentWords, productionWords } from './production.ts';
import { isFunction, staticName, unwrapTypes } from './syntax.ts';
import { hasWord, splitWords } from './words.ts';

/**
 * The name of the condition that a spot runs under, or of the part of a configuration that it stands in, if by its words that
 * is not what production is meant to do: `allowSelfSigned`, `isLocal`, `development`.
 */
export function flagAt(node: Node, analysis: Analysis): string | null {
  for (let current = node; current.parent && !isFunction(current.parent); current = current.parent) {
    const { parent } = current;
    const name = parent.type === 'Property' && parent.value === current ? staticName(parent) : null;
    if (name !== null && hasWord(splitWords(name), developmentWords)) return name;
  }
  for (let facts = analysis.control.facts(node); facts; facts = facts.outer) {
    for (const fact of facts.own) {
      const flag = fact.kind === 'statement' ? null : flagOf(fact.test, fact.truth);
      if (flag !== null) return flag;
    }
  }
  return null;
}

/** The name in a test that, if the test turned out so, keeps a spot from production. */
function flagOf(test: Node, truth: boolean): string | null {
  const bare = unwrapTypes(test);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' ? flagOf(bare.argument, !truth) : null;
    case 'LogicalExpression':
      return flagOfBoth(bare, truth);
    case 'BinaryExpression':
      return flagOfComparison(bare, truth);
    case 'CallExpression':
      return [bare.callee, ...bare.arguments].map((part) => flagOf(part, truth)).find((flag) => flag !== null) ?? null;
    case 'ArrayExpression':
      return bare.elements.map((element) => element && flagOf(element, truth)).find((flag) => flag) ?? null;
    case 'MemberExpression':
      return flagOf(bare.property, truth) ?? flagOf(bare.object, truth);
    case 'Identifier':
      return isFlag(bare.name, truth) ? bare.name : null;
    case 'Literal':
      return typeof bare.value === 'string' && (isFlag(bare.value, truth) || (truth && unverifiedModes.has(bare.value))) ? bare.value : null;
    default:
      return null;
  }
}

/** One of two tests that both turned out so, or each of two of which only one need have. */
function flagOfBoth({ left, operator, right }: TSESTree.LogicalExpression, truth: boolean): string | null {
  const [first, second] = [flagOf(left, truth), flagOf(right, truth)];
  return (operator === '&&') === truth ? (first ?? second) : first && second && first;
}

function flagOfComparison({ left, operator, right }: TSESTree.BinaryExpression, truth: boolean): string | null {
  const isEqual = operator === '===' || operator === '==';
  return isEqual || operator.startsWith('!') ? (flagOf(left, truth === isEqual) ?? flagOf(right, truth === isEqual)) : null;
}

function isFlag(name: string, truth: boolean): boolean {
  const words = splitWords(name);
  return truth ? hasWord(words, developmentWords) || skipping.test(words.join('')) : hasWord(words, productionWords);
}

const skipping = /insecure|selfsigned|(?:allow|accept)invalid|(?:skip|no)verif/;
/** Values of `sslmode` under which libpq verifies no certificate (PostgreSQL 18 documentation, table 32.1). */
const unverifiedModes = new Set(['allow', 'prefer', 'require']);
