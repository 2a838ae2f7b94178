import type { TSESTree } from '@typescript-eslint/utils';
import type { Entity, Node } from './answers.ts';
import type { Variable } from './bindings.ts';
import type { Inventory } from './inventory.ts';
import type { Knowledge } from './knowledge.ts';
import { enclosingClass, staticName, unwrap, wrapped } from './syntax.ts';

/**
 * What a name of another file denotes, by the members that the file reads of it: `Member.findByIdAndUpdate` and
 * `Member.find().populate` end in members that one library alone has, so `Member` is what leads to them there. Members of few
 * libraries count together: `create` and `findOneAndUpdate`. Members of several libraries prove what they are read of where the project declares one
 * of these alone. Null if nothing proves it, several things could, or they disagree.
 * @param declared what package.json says of a package; null: the name cannot be that of a class of another file
 */
export function entityByUse(variable: Variable, knowledge: Knowledge, declared: ((packageName: string) => boolean) | null): Entity | null {
  let found: Entity | null = null;
  for (const reference of variable.references) {
    const entity = reference.isRead() ? beginningOf(reference.identifier as Node, knowledge) : null;
    if (entity && found && entity !== found) return null;
    found ??= entity;
  }
  const members = membersRead(variable);
  return found ?? knowledge.onlyWith(members) ?? (declared && commonEntity(members, knowledge, declared));
}

function commonEntity(members: ReadonlySet<string>, knowledge: Knowledge, declared: (packageName: string) => boolean): Entity | null {
  const found = new Set([...members].flatMap((member) => knowledge.commonly(member, declared) ?? []));
  const [entity] = found;
  return entity && found.size === 1 ? entity : null;
}

/** The names of the members that are read of a variable. */
export function membersRead(variable: Variable): ReadonlySet<string> {
  return new Set(variable.references.flatMap((reference) => {
    const place = wrapped(reference.identifier as Node);
    const { parent } = place;
    return parent?.type === 'MemberExpression' && parent.object === place ? (staticName(parent) ?? []) : [];
  }));
}

/** A step of a chain: the name of a member, or a call of what stands before it. */
type Step = { readonly member: string } | 'call';

/** The only entity from which the chain above this expression leads to a distinctive member. */
function beginningOf(identifier: Node, knowledge: Knowledge): Entity | null {
  const steps: Step[] = [];
  let place = wrapped(identifier);
  for (let parent = place.parent; steps.length < longest; place = wrapped(parent), parent = place.parent) {
    if (parent?.type === 'CallExpression' && parent.callee === place) {
      steps.push('call');
      continue;
    }
    const member = parent?.type === 'MemberExpression' && parent.object === place ? staticName(parent) : null;
    if (!parent || member === null) return null;
    steps.push({ member });
    const distinctive = knowledge.distinctive(member);
    const beginning = distinctive && onlyBeginning(distinctive, steps, knowledge);
    if (beginning) return beginning;
  }
  return null;
}

function onlyBeginning(end: Entity, steps: readonly Step[], knowledge: Knowledge): Entity | null {
  const { model } = end;
  // What a library reads from a database is no name of another file.
  const [first, ...others] = Object.keys(model.entities).map((name) => knowledge.named(model, name))
    .filter((entity) => knowledge.source(entity) === null && leadsTo(entity, steps, knowledge) === end);
  return first && others.every((other) => haveSameMembers(first, other)) ? first : null;
}

/** The members that both have are the same, so it does not matter which of them it is. */
function haveSameMembers(one: Entity, other: Entity): boolean {
  return Object.entries(one.row.members ?? {}).every(([name, member]) => {
    const same = other.row.members?.[name];
    return same === undefined || same === member;
  });
}

function leadsTo(beginning: Entity, steps: readonly Step[], knowledge: Knowledge): Entity | null {
  let receiver: Entity | null = null;
  let current: Entity | null = beginning;
  for (const [index, step] of steps.entries()) {
    if (!current) return null;
    // A member of any name is a thing of its own, no method.
    if (step !== 'call' && steps[index + 1] === 'call' && !Object.hasOwn(current.row.members ?? {}, step.member)) return null;
    const next: Entity | null = step !== 'call' ? knowledge.member(current, step.member)
      : current.row.call === 'this' ? receiver : knowledge.related(current, current.row.call);
    receiver = current;
    current = next;
  }
  return current;
}

/** Steps from the name to the distinctive member: `database.member.findUnique` has two, `Member.find().sort().populate` five. */
const longest = 8;

/** The same of fields: what `this.store` denotes in a class by the members that are read of it; null: they disagree. */
export function fieldsByUse(inventory: Inventory, knowledge: Knowledge): ReadonlyMap<Node, ReadonlyMap<string, Entity | null>> {
  const found = new Map<Node, Map<string, Entity | null>>();
  for (const [name, calls] of inventory.callsByMember) {
    for (const call of knowledge.distinctive(name) ? calls : []) {
      const field = fieldBelow(call.callee);
      const owner = field && enclosingClass(field);
      const entity = field && beginningOf(field, knowledge);
      const fieldName = field && staticName(field);
      if (!owner || !entity || fieldName === null) continue;
      const fields = found.get(owner) ?? new Map<string, Entity | null>();
      found.set(owner, fields.set(fieldName, fields.has(fieldName) && fields.get(fieldName) !== entity ? null : entity));
    }
  }
  return found;
}

/** `this.name` at the beginning of a chain. */
function fieldBelow(chain: Node): TSESTree.MemberExpression | null {
  let current = unwrap(chain);
  while (current.type === 'CallExpression' || current.type === 'MemberExpression') {
    const inner: Node = unwrap(current.type === 'CallExpression' ? current.callee : current.object);
    if (inner.type === 'ThisExpression') return current.type === 'MemberExpression' ? current : null;
    current = inner;
  }
  return null;
}
