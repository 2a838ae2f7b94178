import { isParameter, isWildcard, type RoutePath, unknownSegment } from './route-paths.ts';
import type { Receiver, RouteEvent, StepsEvent } from './route-receivers.ts';
import { scopeOf } from './route-receivers.ts';

/** Registrations by scope and by the first segment of their paths, so that a file of many routes is read in linear time. */
export class EventIndex {
  private readonly scopes = new Map<Receiver, Scope>();

  constructor(receivers: readonly Receiver[]) {
    for (const receiver of receivers) {
      const scope = this.scopeFor(scopeOf(receiver));
      for (const event of receiver.events) scope.add(event);
    }
  }

  private scopeFor(receiver: Receiver): Scope {
    let scope = this.scopes.get(receiver);
    if (!scope) this.scopes.set(receiver, (scope = new Scope()));
    return scope;
  }

  /** Registrations that may have to do with requests to these paths, in the order of the file. */
  candidates(scope: Receiver, paths: readonly RoutePath[]): readonly (StepsEvent | RouteEvent)[] {
    return this.scopes.get(scope)?.candidates(paths) ?? [];
  }
}

type Event = StepsEvent | RouteEvent;

class Scope {
  private readonly all: Event[] = [];
  private readonly positions = new Map<Event, number>();
  /** those that no first segment excludes */
  private readonly general: Event[] = [];
  private readonly bySegment = new Map<string, Event[]>();

  add(event: Event): void {
    if (event.kind === 'steps' && event.items.length === 0) return;
    this.positions.set(event, this.all.length);
    this.all.push(event);
    const keys = event.paths?.map(firstSegment) ?? [null];
    if (keys.includes(null)) this.general.push(event);
    else for (const key of new Set(keys as string[])) this.listFor(key).push(event);
  }

  private listFor(key: string): Event[] {
    let list = this.bySegment.get(key);
    if (!list) this.bySegment.set(key, (list = []));
    return list;
  }

  candidates(paths: readonly RoutePath[]): readonly Event[] {
    if (paths.some((path) => path.unknown || path.open || path.segments[0] === unknownSegment)) return this.all;
    const found = new Set(this.general);
    for (const path of paths) for (const event of this.bySegment.get(path.segments[0]?.toLowerCase() ?? '') ?? []) found.add(event);
    if (found.size === this.general.length) return this.general;
    const position = (event: Event) => this.positions.get(event) ?? 0;
    return [...found].sort((one, other) => position(one) - position(other));
  }
}

/** The first segment, lower case; null if requests that begin otherwise can match. */
function firstSegment(path: RoutePath): string | null {
  const [first] = path.segments;
  return path.unknown || path.open || first === undefined || isParameter(first) || isWildcard(first) || first === unknownSegment ? null : first.toLowerCase();
}
