import type { Analysis } from './analysis.ts';
import type { Entity, Node } from './answers.ts';

/** Properties that a file writes into values of an entity which all of them share, such as one request's. */
export class SharedProperties {
  private readonly analysis: Analysis;
  private readonly known = new Map<Entity, Map<string, readonly Node[]>>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The expressions that are assigned to the property, in source order. */
  writesOf(entity: Entity, name: string): readonly Node[] {
    let byName = this.known.get(entity);
    if (!byName) this.known.set(entity, (byName = new Map()));
    let writes = byName.get(name);
    if (!writes) {
      byName.set(name, []);
      byName.set(name, (writes = this.find(entity, name)));
    }
    return writes;
  }

  private find(entity: Entity, name: string): readonly Node[] {
    const { shared } = entity.row;
    if (typeof shared === 'object') {
      const calls = this.analysis.calls(`${entity.package}:${shared.by}`).filter(({ arguments: given }) => given[shared.name] && this.analysis.constant(given[shared.name] as Node)?.value === name);
      const given = calls.flatMap(({ arguments: values }) => values[shared.value] ?? []).flatMap((value) => this.got(value, shared.getter) ?? [value]);
      return shared.assigned ? [...given, ...this.assigned(entity, name)] : given;
    }
    return this.assigned(entity, name);
  }

  /** What a getter that stands in the place of the value returns; null: there is none. */
  private got(value: Node, name: string | undefined): readonly Node[] | null {
    const getter = name === undefined ? null : this.analysis.objects.definitionAt(value, [name]);
    const of = getter && this.analysis.functionOf(getter);
    return of ? (this.analysis.inventory.returns.get(of) ?? []) : null;
  }

  private assigned(entity: Entity, name: string): readonly Node[] {
    return (this.analysis.inventory.memberAssignments.get(name) ?? []).flatMap((assignment) =>
      (assignment.left.type === 'MemberExpression' && assignment.operator !== '+=' && this.analysis.entity(assignment.left.object)?.entity === entity
        ? [assignment.right] : []));
  }
}
