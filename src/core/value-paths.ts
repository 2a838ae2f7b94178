import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { constituentsOf, unwrap } from './syntax.ts';

/**
 * The expressions that a value is made of, the value itself first: parts of texts, what variables were given before, what functions of the
 * file return, receivers and arguments of calls, members of objects. At most 200 of them, which bounds generated code.
 */
export function* madeOf(value: Node, file: File): Generator<Node> {
  const seen = new Set<Node>();
  const pending: Node[] = [value];
  for (let node = pending.pop(); node && seen.size < maximumNodes; node = pending.pop()) {
    const bare = unwrap(node);
    if (seen.has(bare)) continue;
    seen.add(bare);
    yield bare;
    pending.push(...partsOf(bare, file));
  }
}

/** Does a value go through the call: is it what the call makes, or made of that? */
export function goesThrough(value: Node, call: Node, file: File): boolean {
  for (const node of madeOf(value, file)) if (node === call) return true;
  return false;
}

const maximumNodes = 200;

function partsOf(node: Node, file: File): readonly Node[] {
  switch (node.type) {
    case 'Identifier': {
      const writes = file.variable(node)?.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr as Node] : [])) ?? [];
      return writes.filter((written) => written.range[1] <= node.range[0]);
    }
    case 'TaggedTemplateExpression':
      return node.quasi.expressions;
    case 'ObjectExpression':
      return node.properties.map((property) => (property.type === 'Property' ? property.value : property.argument));
    case 'NewExpression':
      return node.arguments.filter((argument) => argument.type !== 'SpreadElement');
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const of = file.functionOf(callee);
      return [callee.type === 'MemberExpression' ? callee.object : callee, ...(of ? file.returnsOf(of) : []), ...node.arguments.filter((argument) => argument.type !== 'SpreadElement')];
    }
    default:
      return constituentsOf(node);
  }
}
