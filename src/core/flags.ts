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
      const flag = fact.kind === 'condition' ? flagOf(fact.test, fact.truth) : null;
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
      return (bare.operator === '&&') === truth ? (flagOf(bare.left, truth) ?? flagOf(bare.right, truth)) : null;
    case 'BinaryExpression': {
      const isEqual = bare.operator === '===' || bare.operator === '==';
      return isEqual || bare.operator.startsWith('!') ? (flagOf(bare.left, truth === isEqual) ?? flagOf(bare.right, truth === isEqual)) : null;
    }
    case 'CallExpression':
      return [bare.callee, ...bare.arguments].map((part) => flagOf(part, truth)).find((flag) => flag !== null) ?? null;
    case 'MemberExpression':
      return flagOf(bare.property, truth) ?? flagOf(bare.object, truth);
    default: {
      const name = bare.type === 'Identifier' ? bare.name : bare.type === 'Literal' && typeof bare.value === 'string' ? bare.value : '';
      return isFlag(name, truth) ? name : null;
    }
  }
}

function isFlag(name: string, truth: boolean): boolean {
  const words = splitWords(name);
  return truth ? hasWord(words, developmentWords) || skipping.test(words.join('')) : hasWord(words, productionWords);
}

const skipping = /insecure|selfsigned|allowinvalid|skipverif/;
