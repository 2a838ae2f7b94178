/** The types of the answers that the core gives to rules. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Capability, EntityRow, PackageModel, Role, SinkKind, SinkRow } from '../models/model.ts';

export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** `resolved`: import, annotation, construction, decorator, file convention. `shaped`: by distinctive use. */
export type Evidence = 'resolved' | 'shaped';

/** A named thing of a library; one object per name, so entities compare with `===`. */
export interface Entity {
  readonly package: string;
  readonly name: string;
  readonly row: EntityRow;
  readonly model: PackageModel;
}

export interface Resolution {
  readonly entity: Entity;
  readonly evidence: Evidence;
}

/** A set of capabilities, one bit each (see `core/capabilities.ts`). */
export type CapabilitySet = number;

export type OriginKind = 'constant' | 'configuration' | 'user' | 'stored' | 'unknown';

/** Why an origin is unknown (or, for stored and user origins, where it was read). */
export type OriginDetail =
  | 'source' | 'parameter' | 'call' | 'import' | 'global' | 'caught' | 'member' | 'bound' | 'other';

/** Where a value comes from, and what an attacker can make it do here. `proven` is a subset of `possible`. */
export interface Origin {
  readonly kind: OriginKind;
  readonly detail: OriginDetail;
  /** the expression the value comes from */
  readonly node: Node;
  /** that expression as a reader would write it, with the path that was read: `req.query.id` */
  readonly text: string;
  readonly proven: CapabilitySet;
  readonly possible: CapabilitySet;
  /** the origin went through a sanitizer that makes it a complete literal or fragment of that language */
  readonly escapedFor: ReadonlySet<'sql-literal' | 'sql-identifier' | 'html' | 'html-clean'> | null;
  /** entity that was read, for messages and for rules that know their sources */
  readonly entity: Entity | null;
  /** an imported binding used without a call, a SCREAMING_CASE name, an enum: settings of the program, not data */
  readonly settled: boolean;
}

/** An evaluation context: the call by which the enclosing local function was entered, innermost first. */
export interface Context {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly of: FunctionNode;
  readonly outer: Context | null;
}

/** A part of a text. Ranges are positions in the source; a piece without a range was computed. */
export type Piece =
  | {
      readonly kind: 'constant';
      readonly value: string;
      /** source range of the characters (inside the quotes), when they stand in the source as they are */
      readonly range: readonly [number, number] | null;
      /** literal, template element or constant expression it came from */
      readonly node: Node;
    }
  | { readonly kind: 'hole'; readonly node: Expression; readonly context: Context | null };

/** One way the text can turn out. */
export interface TextAlternative {
  readonly pieces: readonly Piece[];
}

export interface Text {
  /** at most 16; more are folded into one that holds every optional part (then `folded`) */
  readonly alternatives: readonly TextAlternative[];
  /** parts that are optional or repeated at run time are in the alternatives: their order is right, their presence is not certain */
  readonly folded: boolean;
}

export type OptionAnswer =
  /** `values`: every expression it can be in production; `certain` when there is one */
  | { readonly kind: 'found'; readonly node: Node; readonly values: readonly OptionValue[] }
  /** no such property, and the object is closed */
  | { readonly kind: 'missing'; readonly object: Node | null }
  /** the object or the value cannot be seen */
  | { readonly kind: 'unknown'; readonly node: Node | null };

export type OptionValue = { readonly kind: 'constant'; readonly value: unknown; readonly node: Node } | { readonly kind: 'other'; readonly node: Node };

/** Who chose the keys of an object. */
export interface Shape {
  /**
   * `closed`: the file shows every key; `chosen`: an attacker chooses keys; `open`: keys that cannot be seen.
   * `proven` tells for `chosen` whether the attacker surely does.
   */
  readonly keys: 'closed' | 'open' | 'chosen';
  readonly proven: boolean;
  /** names that are known, in order; for `open` and `chosen` those written beside the rest */
  readonly names: readonly string[];
  /** the origin that brings the keys, for messages */
  readonly origin: Origin | null;
}

/** A call (or assignment) that a model names as a sink. */
export interface Sink<Row extends SinkRow = SinkRow> {
  readonly row: Row;
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression;
  readonly entity: Entity;
  readonly evidence: Evidence;
}

export type SinkOf<Kind extends SinkKind> = Sink<Extract<SinkRow, { readonly kind: Kind }>>;

/** A step of a route's chain: middleware, hook, guard, wrapper. */
export interface RouteStep {
  readonly node: Node;
  readonly scope: 'route' | 'receiver' | 'path' | 'global';
  readonly roles: ReadonlySet<Role>;
  /** a model's row says that an option took its role away */
  readonly disabled: Node | null;
  /** the step's meaning is known (model, local function, name); an unknown step may be anything */
  readonly known: boolean;
}

export interface Route {
  readonly framework: string;
  /** upper case; `*` for any */
  readonly method: string;
  /** constant path with prefixes of this file, or null */
  readonly path: string | null;
  /** the router, application or plugin instance: routes of one receiver have the same object */
  readonly receiver: object;
  /** the registering call */
  readonly node: TSESTree.CallExpression;
  /** where chain steps may be inserted: the first chain or handler argument, or the options object */
  readonly insertion: { readonly before: Node } | { readonly object: Node } | null;
  readonly steps: readonly RouteStep[];
  readonly handler: Node | null;
  readonly handlerFunction: FunctionNode | null;
  /** every step of the chain, up to the start of the server, is in this file */
  readonly whole: boolean;
}

export type { Capability, Role };
