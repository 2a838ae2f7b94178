import type { Entity, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import type { Knowledge } from './knowledge.ts';
import { staticName, wrapped } from './syntax.ts';

/**
 * What a name of another file denotes, by the members that the file reads of it: `Member.findByIdAndUpdate` is a member that
 * one library alone has, so `Member` is what has that member there. Null if no member proves it, or members disagree.
 */
export function entityByUse(variable: Variable, knowledge: Knowledge): Entity | null {
  let found: Entity | null = null;
  for (const reference of variable.references) {
    const entity = reference.isRead() ? ownerOfMembers(reference.identifier as Node, knowledge) : null;
    if (entity && found && entity !== found) return null;
    found ??= entity;
  }
  return found;
}

/** The only entity below which the members that are read of this expression lead to a distinctive one. */
function ownerOfMembers(identifier: Node, knowledge: Knowledge): Entity | null {
  const names: string[] = [];
  for (let place = wrapped(identifier); place.parent?.type === 'MemberExpression' && place.parent.object === place && names.length < deepest; place = wrapped(place.parent)) {
    const name = staticName(place.parent);
    if (name === null) return null;
    names.push(name);
    let entity = knowledge.distinctive(name);
    for (let index = names.length - 1; entity && index >= 0; index--) entity = knowledge.onlyOwner(entity, names[index] as string);
    if (entity) return entity;
  }
  return null;
}

/** Members between the name and the distinctive one: `database.member.findUnique` has one. */
const deepest = 3;
