import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { AttributeRow, EntityRow, Escape, LogFileSink, LoggerRow, Position, SinkKind, TagRow } from '../models/model.ts';
import type { Attribute } from './attributes.ts';
import type { Decoration } from './decorators.ts';
import type { Settings } from './settings.ts';
import type {
  Condition, Entity, Expression, FunctionNode, Node, OptionAnswer, Origin, Piece, Resolution, ReturnedKind, Route, RowOfReturns, Sanitizer, Shape, SinkOf, Template, Text,
} from './answers.ts';
import type { TlsSetting } from './tls.ts';
import type { WrittenPart } from './written-parts.ts';

/** The six questions about one file, and the candidates that rules start from. Every answer is lazy and memoised. */
export interface File {
  readonly sourceCode: TSESLint.SourceCode;
  readonly filename: string;
  /** What the user teaches: for rules that are about names. */
  readonly settings: Settings;
  /** The answers of `perFile`, by the numbers of its questions. */
  readonly answers: unknown[];
  /** Does nothing run in the file that could do harm: no call, no function, no class, nothing that is written or rendered? */
  readonly isInert: boolean;
  /** Does the file import what only servers have: files, sockets and processes, databases, a web framework? */
  readonly isOfServer: boolean;
  /** Does the file import a module of Node, or a package that is known and runs on servers? */
  readonly importsServerModule: boolean;

  /** What does this expression denote? Null when nothing names it for certain. */
  entity(node: Node): Resolution | null;
  /** What is the value at this option? `path` walks properties of the object that `node` denotes. */
  option(node: Node, path: readonly string[]): OptionAnswer;
  /** What string is this, in pieces? Null when it cannot be told apart from any string. */
  text(node: Node): Text | null;
  /** What object is this? Null when it is no object. */
  shape(node: Node): Shape | null;
  /** Where does the value of `node` come from, and what can an attacker make it do at `at` (default: where it stands)? */
  flow(node: Node, at?: Node): readonly Origin[];
  /** `flow` of a hole in a text. */
  flowOfHole(hole: Extract<Piece, { kind: 'hole' }>, at: Node): readonly Origin[];
  /** `flow` of what stands at a path of properties below a value. */
  flowBelow(node: Node, path: readonly string[], at?: Node): readonly Origin[];
  /** `flow` of everything inside a value: properties, elements, content. */
  flowInside(node: Node, at?: Node): readonly Origin[];
  /** Which endpoints does this file register, behind which steps? */
  routes(): readonly Route[];

  /** Where does this file tell clients of TLS not to verify the server, or leave that to something that is not known? */
  tlsSettings(): readonly TlsSetting[];

  /** Calls, constructions and assignments that models name as sinks of this kind, in source order. */
  sinks<Kind extends SinkKind>(kind: Kind): readonly SinkOf<Kind>[];
  /** Templates whose tag models name as a sink of this kind, in source order. */
  templates(kind: TagRow['sink']['kind']): readonly Template[];
  /**
   * Calls that can write to a log, by the name of what is called alone: a rule that looks at the arguments first need not ask what the
   * others are.
   */
  logCandidates(): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** Can a value of the file come from a client or a visitor: does it reach anything whose values do? Where not, nobody need look for such values. */
  readonly canHoldInput: boolean;
  /** Can a parameter hold a whole request or a part of one: is a package at hand whose values do? */
  readonly canHoldRequests: boolean;
  /** Is a client for HTTP at hand whose errors hold the request? */
  readonly canThrowCredentials: boolean;
  /** What a candidate is; null if it writes to no log that is known. */
  logSinkOf(call: TSESTree.CallExpression | TSESTree.NewExpression): SinkOf<'log'> | null;
  /** Calls that make loggers, with what models say about them. */
  loggers(): readonly { readonly row: LoggerRow; readonly call: TSESTree.CallExpression | TSESTree.NewExpression; readonly packageName: string }[];
  /** Rows of this kind whose sink is what functions of a role return. */
  rowsOfReturns<Kind extends ReturnedKind>(kind: Kind): readonly RowOfReturns<Kind>[];
  /** The role that a library gives to a function of this file, by its place or its use. */
  roleOf(of: FunctionNode): Resolution | null;
  /** The decorators of a node that models know, in source order. */
  decoratorsOf(node: Node): readonly Decoration[];
  /** What a function returns. */
  returnsOf(of: FunctionNode): readonly Node[];
  /** The calls that stand inside a node, those of functions in it too. */
  callsWithin(node: Node): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** The tags of the templates that stand inside a node. */
  tagsWithin(node: Node): readonly TSESTree.Expression[];
  /** Attributes of JSX that models name, with the package that has each row, in source order. */
  attributes(kind: AttributeRow['kind']): readonly Attribute[];
  /** What is spread into elements of JSX. */
  readonly attributeSpreads: readonly TSESTree.JSXSpreadAttribute[];
  /** Does the file import or require this module, under its written name? */
  imports(specifier: string): boolean;
  /** Imports by an expression (`import(x)`) whose module is not written out. */
  dynamicImports(): readonly TSESTree.ImportExpression[];
  /** Members under computed names that are called, or put into a variable that is called. */
  computedCallees(): readonly TSESTree.MemberExpression[];
  /** Assignments to a member of this name, in source order. */
  assignmentsTo(member: string): readonly TSESTree.AssignmentExpression[];
  /** Assignments to a member that is the entity `package:name`, in source order. */
  assignmentsOf(entity: string): readonly TSESTree.AssignmentExpression[];
  /** The conditions that hold (`truth`) or do not hold at a spot, by branches and by exits before it. */
  conditionsAt(node: Node): readonly Condition[];
  /** Rows of what a module exports, for programs that name it in a text. */
  rowsOfModule(specifier: string): readonly { readonly row: LogFileSink; readonly entity: Entity }[];
  /** What the functions of this file return that play the role. */
  returnedBy(role: Entity): readonly { readonly of: FunctionNode; readonly value: Expression }[];
  /** Calls and constructions whose callee is the entity `package:name`, in source order. */
  calls(entity: string): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** The calls for a purpose that models name, in source order of each. */
  callsFor(purpose: NonNullable<EntityRow['purpose']>): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** The expression at a position of a call; null when absent or hidden by a spread. */
  at(call: Node, position: Position): Expression | null;
  /** The constant that an expression evaluates to, or null. */
  constant(node: Node): { readonly value: unknown } | null;
  /** Calls of these methods on what is surely a text, or a value of a request (which has them only if it is one), in source order; `isWanted` is asked first. */
  callsOnText(methods: readonly string[], isWanted?: (call: TSESTree.CallExpression) => boolean): readonly TSESTree.CallExpression[];
  /** Calls of members with these names, in source order. */
  callsOfMembers(names: readonly string[]): readonly TSESTree.CallExpression[];
  /** The pattern and flags of the regular expression that an expression denotes; null: none that the file writes out. */
  regularExpression(node: Node): { readonly pattern: string; readonly flags: string } | null;
  /** What the file writes into the object or list that an expression denotes, before `use`, where that is used; `ofCallers`: also what callers give to a parameter. */
  writtenParts(node: Node, use: Node, ofCallers?: boolean): readonly WrittenPart[];
  /** The expression that stands behind aliases of one definition and one write (itself when there is none). */
  definition(node: Node): Node;
  /** The local function that an expression denotes, through aliases, methods, `bind` and one-function wrappers. */
  functionOf(node: Node): FunctionNode | null;
  /** Calls inside this expression's method chain and on the same receiver that surely run before `node`. */
  callsBefore(receiver: Node, node: Node): readonly TSESTree.CallExpression[];
  /** Does the call stand in a statement that surely runs before `node`? */
  runsBefore(call: Node, node: Node): boolean;
  /** Calls of a function in this file. */
  callersOf(of: FunctionNode): readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  /** The variable that an identifier reads, writes or declares; null for other nodes, globals and names of properties. */
  variable(node: Node): TSESLint.Scope.Variable | null;
  /** What an expression is called: its name, the exported one of an import, the module's of a default export. */
  namesOf(node: Node): readonly string[];
  /** Is the value surely an object, a list or bytes: no text, number or the like? */
  isStructure(node: Node): boolean;
  /** Functions that every place of the file can name and that make their argument fit for this, most certain first. */
  sanitizers(escape: Escape): readonly Sanitizer[];
  /** Does this spot run only outside production (`NODE_ENV`)? */
  isDevelopmentOnly(node: Node): boolean;
  /** Major version of a package by the nearest package.json; null: absent, unreadable or not a plain range. */
  major(packageName: string): number | null;
  /** The range of versions that the nearest package.json declares; null: absent, or no package.json can be read. */
  declaredRange(packageName: string): string | null;
  /** Assignments to a property whose name is computed, or to one of what stands under such a name (`a[b] = x`, `a[b].c = x`), in source order. */
  computedWrites(): readonly TSESTree.AssignmentExpression[];
  /** `delete a[b]` and `delete a.b`, in source order. */
  deletions(): readonly TSESTree.UnaryExpression[];
  /** Is the package declared by the nearest package.json? null: no package.json can be read. */
  declares(packageName: string): boolean | null;
}

export type { Entity };
