/** The types of the answers that the core gives to rules. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Capability, EntityRow, Escape, PackageModel, Role, SinkKind, SinkRow, TagRow } from '../models/model.ts';

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
  readonly escapedFor: ReadonlySet<Escape> | null;
  /** entity that was read, for messages and for rules that know their sources */
  readonly entity: Entity | null;
  /** an imported binding used without a call, a SCREAMING_CASE name, an enum: settings of the program, not data */
  readonly settled: boolean;
}

/** An evaluation context: the call (or tagged template) by which the enclosing local function was entered, innermost first. */
export interface Context {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;
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
  | {
      readonly kind: 'hole';
      readonly node: Expression;
      readonly context: Context | null;
      /** the tag of a template that escapes what stands in its holes */
      readonly tag?: Expression;
    };

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

/** A function of the file that makes its argument fit for something. */
export interface Sanitizer {
  /** how it is called from anywhere in the file: `escapeHtml`, `he.escape` */
  readonly name: string;
  /** it makes text of any argument, as a template does */
  readonly takesAnything: boolean;
}

/** A call (or assignment) that a model names as a sink. */
export interface Sink<Row extends SinkRow = SinkRow> {
  readonly row: Row;
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.AssignmentExpression;
  readonly entity: Entity;
  readonly evidence: Evidence;
}

/** A template under a tag that takes it for what a sink takes. */
export interface Template {
  readonly row: TagRow;
  readonly node: TSESTree.TaggedTemplateExpression;
  readonly entity: Entity;
}

export type SinkOf<Kind extends SinkKind> = Sink<Extract<SinkRow, { readonly kind: Kind }>>;

/** A condition that has turned out `truth` at a spot. */
export interface Condition {
  /** of a `switch`: the value of the case, or the whole statement where several cases lead to the spot */
  readonly test: Node;
  readonly truth: boolean;
  /** of a `switch`: the expression that it compares */
  readonly switched: Node | null;
}

/** Kinds of sinks that can be what functions of a role return, and their rows. */
export type ReturnedKind = 'html-response' | 'response-body' | 'redirect';

export interface RowOfReturns<Kind extends ReturnedKind> {
  readonly row: SinkOf<Kind>['row'];
  readonly entity: Entity;
}

/** A step of a route's chain: middleware, hook, plugin, guard, wrapper of the handler. */
export interface RouteStep {
  /** the expression where it stands: elements of arrays and spreads, not the arrays */
  readonly node: Node;
  readonly scope: 'route' | 'receiver' | 'path' | 'global';
  readonly roles: ReadonlySet<Role>;
  /** the option that a model's row says takes its role away */
  readonly disabled: Node | null;
  /** the step's meaning is known (model, local function, name); an unknown step may be anything */
  readonly known: boolean;
  /** a place for steps in which none stands: `preHandler: []`, `auth([])` */
  readonly empty: boolean;
  /** name of the hook under which it stands, in frameworks with hooks */
  readonly hook: string | null;
}

/** What a handler of this file does for the authorization of its own route. */
export interface HandlerEvidence {
  /** `authentication`: it answers 401 or sends to a login page in a branch that leaves; `authorization`: 403 */
  readonly refuses: ReadonlySet<Role>;
  /** the refusal depends on who the caller is, or a guard is called */
  readonly byPrincipal: boolean;
  /** where it reads who the caller is */
  readonly principalRead: Node | null;
}

/** Where a step can be put into a route's registration. */
export type StepInsertion =
  /** as an argument before this one */ | { readonly kind: 'argument'; readonly before: Node }
  /** as a hook in this options object */ | { readonly kind: 'options'; readonly object: Node }
  /** as a hook in a new options object before this argument */ | { readonly kind: 'new-options'; readonly before: Node }
  /** as a decorator before this one */ | { readonly kind: 'decorator'; readonly before: Node };

/** Schemas that the framework checks the parts of a request against. */
export interface RouteSchemas {
  /** by the part's property of the request; null: one that cannot be seen */
  readonly parts: ReadonlyMap<string, Node | null>;
  /** the package whose model reads them */
  readonly language: string;
  /** the hooks of the framework in the order in which they run, and the first that runs behind the check */
  readonly hooks: readonly string[];
  readonly before: string;
}

/** A function that gets a parameter of the path before each route whose path has it. */
export interface ParameterStep {
  readonly name: string;
  readonly step: Node;
  /** which of its own parameters is the value */
  readonly value: number;
}

export interface Route {
  readonly framework: string;
  /** upper case; `*` for any */
  readonly method: string;
  /** path with the prefixes that this file shows, without those that it cannot show; null: the path is not known */
  readonly path: string | null;
  /** the path as the receiver knows it, without prefixes of mounts */
  readonly localPath: string | null;
  /** the router, application or plugin instance: routes of one receiver have the same object */
  readonly receiver: object;
  /** the registering call, or what is an endpoint by its place: a function, a method */
  readonly node: Node;
  /** what names the endpoint there: the called member, which stands on the line of the route even in a chain */
  readonly place: Node;
  readonly insertion: StepInsertion | null;
  /** what runs before the handler, outermost first; a wrapper of the handler is the last */
  readonly steps: readonly RouteStep[];
  readonly handler: Node | null;
  readonly handlerFunction: FunctionNode | null;
  readonly schemas: RouteSchemas | null;
  /** what runs for parameters of paths, before the steps of the routes that have them */
  readonly parameters?: readonly ParameterStep[];
  /** null: the handler is not in this file */
  readonly evidence: HandlerEvidence | null;
  /** every step of the chain, up to the start of the server, is in this file */
  readonly whole: boolean;
  /** a setting says that every route is behind a guard that this file does not show */
  readonly guardedElsewhere: boolean;
  /** a decorator says that everybody may come here */
  readonly isPublic?: boolean;
}

export type { Capability, Role };
