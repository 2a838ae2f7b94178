import type { TSESTree } from '@typescript-eslint/utils';
import type { CodeSink, Escape } from '../models/model.ts';
import type { CapabilitySet, Node, Origin, Piece } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { distinctBy } from './groups.ts';
import { pathMade } from './joined-paths.ts';
import { ScriptLexer, type ScriptPosition } from './languages/script-lexer.ts';
import { isWithoutPrototype } from './null-objects.ts';
import { isOpen, isProvenBy, sourceKeyOf, worstOf } from './origins.ts';
import { isFunction, staticName, unwrap } from './syntax.ts';
import { placeInText } from './text-place.ts';
import { dangerOf, dangersOf, presenceOf, valuesAt, type Danger, type ValueSinkOf } from './value-sinks.ts';

/** What a value does to the code that runs. */
export type CodeDoing =
  /** it is run, or a part of it is */ | 'run'
  /** it is the module that is loaded */ | 'load'
  /** it names the function that is called */ | 'select';

export interface CodeDanger extends Danger {
  readonly does: CodeDoing;
  /** the call, construction, assignment or import */
  readonly node: Node;
  readonly row: CodeSink | null;
}

export interface CodeOptions {
  /** code in contexts of `node:vm` is not reported */
  readonly allowVm: boolean;
  /** `all`: what names a member of a plain object is as dangerous as one of an instance */
  readonly dispatchObjects: 'instances' | 'all';
}

/** Values that are run as code, load a module or choose the function that is called, in source order. */
export function codeDangers(file: File, { allowVm, dispatchObjects }: CodeOptions): CodeDanger[] {
  const found = [
    ...sinkDangers(file, allowVm),
    ...constructionsOfFunctions(file),
    ...file.dynamicImports().flatMap((node) => importDanger(file, node)),
    ...selectDangers(file, dispatchObjects),
  ];
  if (found.length < 2) return found;
  const isLookedUp = ({ does, row }: CodeDanger): boolean => does === 'load' && row?.contained === true;
  // What is looked up to be loaded is told where it is loaded.
  const told = found.filter((one) => !isLookedUp(one) || !found.some((other) => other.does === 'load' && !isLookedUp(other) && other.origin.node === one.origin.node));
  return told.sort((one, other) => one.place.range[0] - other.place.range[0]);
}

function sinkDangers(file: File, allowVm: boolean): CodeDanger[] {
  const sinks = file.sinks('code');
  if (sinks.length === 0) return [];
  const loads = sinks.filter(({ node, row }) => row.form === 'module' && !(row.vm && allowVm) && !isWrittenOut(node));
  const judged = dangersOf<'code'>(file, loads, (_, value) => (canBe(file, value) ? { needs: moduleNeeds(file, value) } : null))
    .filter(({ origin, value }) => origin.kind === 'user' || !isData(file, value))
    .map(({ sink, ...danger }): CodeDanger => ({ ...danger, does: 'load', node: sink.node, row: sink.row }));
  return [...sinks.flatMap((sink) => (sink.row.form === 'module' || (sink.row.vm && allowVm) ? [] : runDangers(file, sink))), ...judged];
}

const codeNeeds = maskOf(['code', 'quote']);
const quoteNeeds = maskOf(['quote']);
const templateNeeds = maskOf(['quote', 'template']);
const commentNeeds = maskOf(['line-break', 'code']);
const climbing = maskOf(['climb']);
const resolving = maskOf(['climb', 'absolute']);
const loading = maskOf(['code', 'climb', 'absolute']);
const naming = maskOf(['code', 'prototype-key']);

// Code

function runDangers(file: File, sink: ValueSinkOf<'code'>): CodeDanger[] {
  const { row, node } = sink;
  const presence = presenceOf(file, sink);
  if (presence === 'absent') return [];
  const contained = row.contained === true || presence === 'uncertain';
  return valuesAt(file, sink).flatMap((value) => {
    if (isFunction(value) || !canBe(file, value) || file.functionOf(value)) return [];
    const dangers = row.form === 'code' ? textDangers(file, value, node, contained, row.timer ?? false) : [dangerOf(file, value, node, maskOf(row.needs), { contained }) ?? []].flat();
    return worst(dangers).map((danger): CodeDanger => ({ ...danger, does: 'run', node, row }));
  });
}

/** `(async () => {}).constructor(text)`, also under another name: constructors of functions that no global names. */
function constructionsOfFunctions(file: File): CodeDanger[] {
  const { text } = file.sourceCode;
  // The pattern alone takes twice as long.
  if (!text.includes('.constructor') || !constructorItself.test(text)) return [];
  const constructions = file.callsWithin(file.sourceCode.ast).filter(({ callee }) => isFunctionConstructor(file, callee));
  return constructions.flatMap((node) => node.arguments.flatMap((value) => (
    value.type === 'SpreadElement' || !canBe(file, value) ? [] : worst(textDangers(file, value, node, false, false)).map((danger): CodeDanger => ({ ...danger, does: 'run', node, row: null })))));
}

/** Most read a member of it: `this.constructor.name`. */
const constructorItself = /\.constructor\b(?!\??\.)/;

/** Does a call make a function of the text, under whatever name, and not run it? */
export function makesFunction(file: File, call: Node): boolean {
  if (call.type === 'NewExpression') return true;
  return call.type === 'CallExpression' && (file.entity(call.callee)?.entity.name === 'Function' || isFunctionConstructor(file, call.callee));
}

function isFunctionConstructor(file: File, callee: Node): boolean {
  const member = unwrap(file.definition(callee));
  if (member.type !== 'MemberExpression' || staticName(member) !== 'constructor') return false;
  const object = unwrap(member.object);
  const [first] = object.type === 'CallExpression' && object.callee.type === 'MemberExpression' && staticName(object.callee) === 'getPrototypeOf' ? object.arguments : [object];
  return first?.type === 'FunctionExpression' || first?.type === 'ArrowFunctionExpression';
}

/** `require('express')`: most of what loads modules is given nothing but literals. */
function isWrittenOut(node: Node): boolean {
  return node.type === 'CallExpression' && node.arguments.every(({ type }) => type === 'Literal');
}

/** A literal, a function or a regular expression needs no look at its flow. */
function canBe(file: File, value: Node): boolean {
  return value.type !== 'Literal' && !file.constant(value);
}

const literals: readonly Escape[] = ['script-literal', 'script-element'];

/**
 * What values can do in the text of a program.
 * @param isTimer functions are called there, too: only what is surely text counts
 */
function textDangers(file: File, value: Node, at: Node, contained: boolean, isTimer: boolean): Danger[] {
  return (file.text(value)?.alternatives ?? []).flatMap(({ pieces }) => {
    const isText = pieces.some(({ kind }) => kind === 'constant');
    return positionsOf(pieces).flatMap(([hole, position]): Danger[] => {
      const needs = position.isComment ? commentNeeds : position.string === null ? codeNeeds : position.string === '`' ? templateNeeds : quoteNeeds;
      const isFit = (origin: Origin) => position.string === null && literals.some((word) => origin.escapedFor?.has(word));
      const able = file.flowOfHole(hole, at).filter((origin) =>
        isOpen(origin) && (origin.possible & needs) !== 0 && !isFit(origin) && (!isTimer || isText || origin.kind === 'user'));
      const found = worstOf(able, (origin) => !contained && isProvenBy(origin, needs));
      return found ? [{ ...found, value, place: hole.node === value ? value : placeInText(file, value, hole.node) }] : [];
    });
  });
}

type Hole = Extract<Piece, { kind: 'hole' }>;

function positionsOf(pieces: readonly Piece[]): readonly (readonly [Hole, ScriptPosition])[] {
  const lexer = new ScriptLexer();
  return pieces.flatMap((piece): (readonly [Hole, ScriptPosition])[] => {
    if (piece.kind === 'constant') {
      for (const character of piece.value) lexer.read(character);
      return [];
    }
    const { position } = lexer;
    lexer.hole();
    return [[piece, position]];
  });
}

/** Every dangerous one of different places and sources, or the first that is unproven. */
function worst(dangers: readonly Danger[]): readonly Danger[] {
  const dangerous = dangers.filter(({ verdict }) => verdict === 'dangerous');
  return dangerous.length > 0 ? distinctBy(distinctBy(dangerous, ({ place }) => place), ({ origin }) => sourceKeyOf(origin)) : dangers.slice(0, 1);
}

// Modules

function importDanger(file: File, node: TSESTree.ImportExpression): CodeDanger[] {
  if (!canBe(file, node.source)) return [];
  const danger = dangerOf(file, node.source, node, moduleNeeds(file, node.source));
  return danger && (danger.origin.kind === 'user' || !isData(file, node.source)) ? [{ ...danger, does: 'load', node, row: null }] : [];
}

/** Below a directory that the file names, a module is another one only if the value leaves the directory. */
function moduleNeeds(file: File, value: Node): CapabilitySet {
  const alternatives = file.text(value)?.alternatives ?? [];
  if (alternatives.length > 0 && alternatives.every(({ pieces: [head] }) => head?.kind === 'constant' && head.value.includes('/'))) return climbing;
  const made = pathMade(file, file.definition(value));
  const [first, second] = made?.parts ?? [];
  const isBelow = first && second && file.flow(first).every((origin) => origin.kind !== 'user');
  return made && isBelow ? (made.how === 'path-joined' ? climbing : resolving) : loading;
}

/** The path ends so that what it leads to is read, not run. */
function isData(file: File, value: Node): boolean {
  const definition = file.definition(value);
  const last = definition.type === 'CallExpression' ? definition.arguments.at(-1) : value;
  return last !== undefined && (file.text(last)?.alternatives ?? []).every(({ pieces }) => {
    const end = pieces.at(-1);
    return end?.kind === 'constant' && end.value.endsWith('.json');
  });
}

// Functions that are chosen by name

function selectDangers(file: File, objects: CodeOptions['dispatchObjects']): CodeDanger[] {
  if (!file.canHoldInput) return [];
  return file.computedCallees().flatMap((callee): CodeDanger[] => {
    if (callee.property.type === 'Literal') return [];
    const nature = natureOf(file, callee.object);
    if (nature === 'safe') return [];
    const isPartOfName = (file.text(callee.property)?.alternatives ?? []).every(({ pieces }) => pieces.length > 1);
    const danger = dangerOf(file, callee.property, callee, naming, {
      accepts: ({ kind }) => kind !== 'user', contained: isPartOfName || !(nature === 'instance' || (nature === 'plain' && objects === 'all')),
    });
    return danger ? [{ ...danger, place: callee.property, does: 'select', node: callee, row: null }] : [];
  });
}

const globals = new Set(['global', 'globalThis', 'window', 'self', 'process', 'module', 'exports']);

/** `instance`: its members do more than the file shows; `plain`: an object that is written here, with what all objects inherit. */
function natureOf(file: File, object: Node): 'instance' | 'plain' | 'unknown' | 'safe' {
  const bare = unwrap(object);
  if (bare.type === 'ThisExpression' || bare.type === 'Super') return 'instance';
  if (bare.type === 'Identifier' && globals.has(bare.name) && !file.variable(bare)) return 'instance';
  if (file.entity(bare)) return 'instance';
  const definition = file.definition(bare);
  switch (definition.type) {
    case 'ImportNamespaceSpecifier':
    case 'NewExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ImportExpression':
      return 'instance';
    case 'ObjectExpression':
      return isWithoutPrototype(file, definition) ? 'safe' : 'plain';
    case 'ArrayExpression':
      return 'plain';
    case 'CallExpression':
      return isWithoutPrototype(file, definition) ? 'safe' : 'unknown';
    default:
      return isNamespace(file, bare) ? 'instance' : 'unknown';
  }
}

function isNamespace(file: File, node: Node): boolean {
  return node.type === 'Identifier' && file.variable(node)?.defs.some((definition) => (definition.node as Node).type === 'ImportNamespaceSpecifier') === true;
}
