import type { HandlerShape, PackageModel } from '../models/model.ts';
import type { Inventory } from './inventory.ts';
import type { Knowledge } from './knowledge.ts';
import { Reach } from './reach.ts';
import { unwrap } from './syntax.ts';

/**
 * The packages of which this file can hold an entity: those it imports, those whose members or handlers it uses under names
 * that prove them, the language itself, and all that these lead to. Names of other packages need not be looked for.
 * @param byUse packages that the caller has found by imports, by the shape of functions or by the place of the file
 * @param registers does something register handlers, as applications do?
 */
export function reachOf(inventory: Inventory, knowledge: Knowledge, text: string, byUse: Iterable<string>, registers: boolean): Reach {
  const named = new Set(byUse);
  for (const names of [inventory.callsByMember, inventory.memberAssignments, inventory.memberValues]) {
    for (const name of names.keys()) {
      const owners = knowledge.packagesProvenBy(name);
      for (let index = 0; index < owners.length; index++) named.add(owners[index] as string);
    }
  }
  // What registers handlers may be a parameter, or come from another file of the project.
  if (registers) for (const { model } of knowledge.receiverShapes) named.add(model.package);
  for (const { model, shape } of knowledge.chainShapes) {
    if ([shape.calls, shape.behind].every((names) => names.some((name) => inventory.callsByMember.has(name)))) named.add(model.package);
  }
  for (const { name, owner } of leadingGlobals(knowledge)) if (text.includes(name)) named.add(owner);
  for (const { name, owner, annotation } of knowledge.typesOfContainers) if (text.includes(name) && annotation.test(text)) named.add(owner);
  return reachFrom(named, knowledge);
}

/** The packages that a file imports or requires, of those that have models. */
export function packagesOf({ specifiers }: Inventory, knowledge: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const specifier of specifiers) {
    const entity = knowledge.module(specifier);
    if (entity) found.add(entity.package);
  }
  return found;
}

/** Sets that are kept for one set of models: the files of a project import few different sets of packages. */
const maximumSets = 500;
const reaches = new WeakMap<Knowledge, Map<string, Reach>>();

const leading = new WeakMap<Knowledge, readonly { readonly name: string; readonly owner: string }[]>();

/** Globals that are everywhere lead to other packages only where they are named: `Deno.serve` to requests. */
function leadingGlobals(knowledge: Knowledge): readonly { readonly name: string; readonly owner: string }[] {
  let found = leading.get(knowledge);
  if (!found) {
    found = knowledge.everywhere.flatMap((owner) => {
      const model = knowledge.model(owner);
      return referencesOf(model, knowledge).length > 0 ? Object.keys(model?.globals ?? {}).map((name) => ({ name, owner })) : [];
    });
    leading.set(knowledge, found);
  }
  return found;
}

/** The packages that these lead to. */
function reachFrom(named: ReadonlySet<string>, knowledge: Knowledge): Reach {
  let known = reaches.get(knowledge);
  if (!known) reaches.set(knowledge, (known = new Map()));
  const key = named.size === 0 ? '' : [...named].sort().join(' ');
  let reach = known.get(key);
  if (!reach) {
    const packages = new Set([...knowledge.everywhere, ...named]);
    // A set is walked to its end, whatever is added on the way.
    for (const name of packages) {
      if (named.has(name) || !knowledge.everywhere.includes(name)) for (const other of referencesOf(knowledge.model(name), knowledge)) packages.add(other);
    }
    if (known.size >= maximumSets) known.clear();
    known.set(key, (reach = new Reach(packages)));
  }
  return reach;
}

/**
 * Can the file have a handler of this shape: is a member of a response called on a parameter or taken out of one, and one of a request
 * read somewhere, or is there a function with as many parameters as one that answers errors?
 */
export function canHold(shape: HandlerShape, { arities, callsByIdentifier, callsByMember, names, parameters }: Inventory): boolean {
  const isCalled = shape.calls.some((name) => (parameters.has('*') ? callsByMember.has(name) || callsByIdentifier.has(name) : callsByMember.get(name)?.some((call) => {
    const object = call.callee.type === 'MemberExpression' ? unwrap(call.callee.object) : null;
    return object?.type === 'Identifier' && parameters.has(object.name);
  })));
  return isCalled && (shape.reads.some((name) => names.has(name)) || (shape.errorHandler?.next !== undefined && arities.has(shape.errorHandler.arity)));
}

const references = new WeakMap<PackageModel, readonly string[]>();

/** The packages whose entities a model names (`package:entity`). */
function referencesOf(model: PackageModel | null, knowledge: Knowledge): readonly string[] {
  if (!model) return [];
  let found = references.get(model);
  if (!found) {
    const names = JSON.stringify(model).matchAll(/"([^"\s:]+):[^"\s]+"/g);
    references.set(model, (found = [...new Set([...names].map(([, name]) => name as string))].filter((name) => knowledge.model(name))));
  }
  return found;
}
