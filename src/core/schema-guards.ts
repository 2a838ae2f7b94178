/** What a value can still do that passed a schema as it came. */
import type { SchemaShape } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { CapabilitySet, Node } from './answers.ts';
import type { Path, Variable } from './bindings.ts';
import { arrayBit, everything, magnitudeBit, nothing, objectBit, textual } from './capabilities.ts';
import type { Refinement } from './conditions.ts';
import { masksOf, type Masks } from './knowledge.ts';

/** More fields than these are not told apart. */
const mostRefinements = 300;
const deepest = 6;

/** @param shape what the value passed, read as a check (`asCheck`) */
export function refinementsOf(shape: SchemaShape, variable: Variable, path: Path, test: Node, analysis: Analysis): readonly Refinement[] {
  const found: Refinement[] = [];
  const note = (below: Path, removes: CapabilitySet, more: Partial<Refinement> = {}) => {
    const whole = [...path, ...below];
    if (found.length < mostRefinements) found.push({ variable, path: whole, key: whole.join('\0'), test, removes, demotes: false, covers: false, ...more });
  };
  walk(shape, [], 0);
  return found;

  function walk(current: SchemaShape, below: Path, depth: number): void {
    if (depth > deepest) return note(below, nothing, { demotes: true, covers: true });
    switch (current.kind) {
      case 'anything':
        return;
      case 'unknown':
        return note(below, nothing, { demotes: true, covers: true });
      case 'leaf': {
        const { proven, possible } = masksOfLeaf(current, analysis);
        return note(below, everything & ~possible, { doubts: everything & ~proven, covers: (possible & (objectBit | arrayBit)) === nothing });
      }
      case 'union':
        return walkUnion(current, below, depth);
      case 'list':
        note(below, textual | objectBit | magnitudeBit, { shallow: true });
        return walk(current.element(), [...below, '*'], depth + 1);
      case 'object':
        return walkObject(current, below, depth);
    }
  }

  function walkUnion(current: Extract<SchemaShape, { kind: 'union' }>, below: Path, depth: number): void {
    const members = current.members.map((member) => member()).filter((member) => !isNothing(member, analysis));
    const [first] = members;
    if (!first) return note(below, everything, { covers: true });
    if (members.length === 1) return walk(first, below, depth + 1);
    const leaves = members.flatMap((member) => (member.kind === 'leaf' ? [masksOfLeaf(member, analysis)] : []));
    if (leaves.length < members.length) return note(below, nothing, { demotes: true, covers: true });
    const possible = leaves.reduce((mask, leaf) => mask | leaf.possible, nothing);
    return note(below, everything & ~possible, { doubts: everything & ~leaves.reduce((mask, leaf) => mask | leaf.proven, nothing) });
  }

  function walkObject(current: Extract<SchemaShape, { kind: 'object' }>, below: Path, depth: number): void {
    const isClosed = current.unknownKeys !== 'keep' && !current.rest;
    note(below, textual | arrayBit | magnitudeBit | (isClosed ? objectBit : nothing), { shallow: true });
    for (const [name, field] of current.fields) walk(field(), [...below, name], depth + 1);
    if (!isClosed) return;
    const inside = insideOf(current, analysis, 0);
    note([...below, '**'], everything & ~inside.possible, { doubts: everything & ~inside.proven });
  }
}

function masksOfLeaf(leaf: Extract<SchemaShape, { kind: 'leaf' }>, analysis: Analysis): Masks {
  return masksOf(leaf.values, (name) => analysis.major(name));
}

function isNothing(shape: SchemaShape, analysis: Analysis): boolean {
  return shape.kind === 'leaf' && masksOfLeaf(shape, analysis).possible === nothing;
}

/** What anything inside a shape can do. */
function insideOf(shape: SchemaShape, analysis: Analysis, depth: number): Masks {
  if (depth > deepest) return { proven: nothing, possible: everything };
  const joined = (parts: readonly SchemaShape[]): Masks => parts.map((part) => insideOf(part, analysis, depth + 1))
    .reduce((one, other) => ({ proven: one.proven | other.proven, possible: one.possible | other.possible }), { proven: nothing, possible: nothing });
  switch (shape.kind) {
    case 'leaf':
      return masksOfLeaf(shape, analysis);
    case 'list':
      return joined([shape.element()]);
    case 'union':
      return joined(shape.members.map((member) => member()));
    case 'object':
      return shape.unknownKeys === 'keep' || shape.rest ? { proven: everything, possible: everything } : joined([...shape.fields.values()].map((field) => field()));
    case 'anything':
      return { proven: everything, possible: everything };
    case 'unknown':
      return { proven: nothing, possible: everything };
  }
}
