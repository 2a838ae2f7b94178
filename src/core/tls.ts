import type { TSESTree } from '@typescript-eslint/utils';
import type { TlsCheck, TlsOptionRow, TlsParameterRow, TlsRow } from '../models/model.ts';
import type { Analysis } from './analysis.ts';
import type { Node } from './answers.ts';
import { isObjectAssign } from './bindings.ts';
import { flagAt } from './flags.ts';
import { hostOf } from './languages/host.ts';
import { isLoopbackText, isTrustedHost, reachesLoopback } from './loopback.ts';
import { laterWrite, type OptionWrite, writtenValue } from './option-writes.ts';
import { holdsAtEveryUse, productionValue } from './production.ts';
import { propagatorOf } from './structures.ts';
import { constituentsOf, enclosingFunction, statementOf, staticName } from './syntax.ts';

/** A place of the file that decides in production whether a client of TLS verifies the server. */
export interface TlsSetting {
  readonly row: TlsRow;
  readonly skips: TlsCheck;
  /** the property, assignment, method or text; where nothing is written, what should hold it */
  readonly node: Node;
  /** `off`: it does not verify; `open`: what this file does not fix decides; `absent`: nothing is written, and then it does not */
  readonly state: 'off' | 'open' | 'absent';
  /** `open`: the expression that decides */
  readonly decidedBy: Node | null;
  /** whom it is about; `process`: every client of it, `environment`: every client of another process */
  readonly of: 'client' | 'server' | 'process' | 'environment';
  /** the name of what limits it to another use than production: `allowSelfSigned` */
  readonly flag: string | null;
  /** the file reads by itself who is on the other side */
  readonly byHand: boolean;
  /** the options name a private authority: who has its certificates is not known */
  readonly hasAuthority: boolean;
  /** parameters of connection strings: the source range of `name=value`, if it stands there as it is */
  readonly range: readonly [number, number] | null;
}

/** The settings that do not, or need not, verify; without those for other places than production or for this machine. */
export function readTlsSettings(analysis: Analysis): readonly TlsSetting[] {
  return new TlsReader(analysis).read();
}

const plain = { decidedBy: null, of: 'client', flag: null, byHand: false, hasAuthority: false, range: null } as const;

class TlsReader {
  private readonly analysis: Analysis;
  private readonly found: TlsSetting[] = [];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  read(): readonly TlsSetting[] {
    this.readWrites();
    this.readCalls();
    this.readMethods();
    this.readTexts();
    return this.found;
  }

  private get rows() {
    return this.analysis.knowledge.tls;
  }

  private readWrites(): void {
    const { properties, memberAssignments } = this.analysis.inventory;
    for (const [name, found] of properties) for (const node of found) this.readWrite(node, name);
    for (const [name, found] of memberAssignments) if (this.rows.names.has(name)) for (const node of found) this.readWrite(node, name);
    const computed = memberAssignments.get('*') ?? [];
    if (computed.length === 0 || !this.rows.anyName.test(this.analysis.sourceCode.text)) return;
    for (const node of computed) {
      const name = this.analysis.constant((node.left as TSESTree.MemberExpression).property)?.value;
      if (typeof name === 'string' && this.rows.names.has(name)) this.readWrite(node, name);
    }
  }

  private readWrite(node: OptionWrite, name: string): void {
    const variable = this.rows.variables.find((row) => row.variable === name);
    const row = variable ?? this.rows.options.get(name);
    if (!row || this.isReplaced(node, name) || this.isElsewhere(node)) return;
    if (row.form === 'variable') {
      const value = productionValue(writtenValue(node), this.analysis);
      const state = stateOf(value.constants.map((constant) => String(constant) === row.off), value);
      if (state) this.found.push(this.setting(row, node, state, value.open, this.isOwnEnvironment(node, row.environment) ? 'process' : 'environment'));
    } else {
      this.readOption(row, node, name);
    }
  }

  private readOption(row: TlsOptionRow, node: OptionWrite, name: string): void {
    if (row.beside && !this.isBeside(node, row.beside)) return;
    const server = row.ofServers === undefined ? null : this.serverOf(node, row.ofServers);
    if (server === 'silent') return;
    const read = this.valueOf(row, node, name);
    if (!read || (read.state === 'open' && (server !== null || !this.isOpenKnown(row, node)))) return;
    this.found.push(this.setting(row, node, read.state, read.decidedBy, server ?? 'client'));
  }

  /**
   * Does the option mean this whatever its value is? Texts and flags of other meanings stand under names that others have too,
   * and a field of an instance is no option yet: it is judged where it is handed on.
   */
  private isOpenKnown(row: TlsOptionRow, node: OptionWrite): boolean {
    const isField = node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.object.type === 'ThisExpression';
    return !row.beside && !isField && !row.off.some((value) => typeof value === 'string');
  }

  private valueOf(row: TlsOptionRow, node: OptionWrite, name: string): Pick<TlsSetting, 'state' | 'decidedBy'> | null {
    const given = writtenValue(node);
    const value = productionValue(given, this.analysis);
    const accepts = row.callback && value.constants.length === 0 && this.neverRefuses(given);
    const state = accepts ? 'off' : stateOf(value.constants.map((constant) => row.off.includes(constant as boolean)), value);
    if (!state || (row.callback && state === 'open')) return null;
    const spread = state === 'off' ? spreadBehind(node) : null;
    const later = laterWrite(node, name, this.analysis);
    if (spread || later) return { state: 'open', decidedBy: spread ?? later?.value ?? given };
    return { state, decidedBy: state === 'open' ? given : null };
  }

  /** Does a write of the same object behind it take its place? */
  private isReplaced(node: OptionWrite, name: string): boolean {
    if (laterWrite(node, name, this.analysis)?.certain) return true;
    if (node.type !== 'Property') return false;
    const answer = this.analysis.option(node.parent, [name]);
    return answer.kind === 'found' && answer.node !== node && answer.node.type === 'Property';
  }

  /** Does it hold outside production, for connections to this machine, or in a log, alone? */
  private isElsewhere(node: Node): boolean {
    return holdsAtEveryUse(node, (use) => this.analysis.isDevelopmentOnly(use) || reachesLoopback(use, this.analysis) || this.isOverwritten(use, node) || this.isLogged(use), this.analysis);
  }

  /** Is it, the object that it is written in, or a text made of that handed to a logger? */
  private isLogged(use: Node): boolean {
    let current = use;
    while (current.parent && this.isMadeOf(current.parent, current)) current = current.parent;
    const call = current.parent;
    return call?.type === 'CallExpression' && call.callee !== current && this.analysis.logs.sinkOf(call) !== null;
  }

  private isMadeOf(whole: Node, part: Node): boolean {
    if (whole.type === 'Property' || whole.type === 'ObjectExpression') return true;
    if (whole.type === 'CallExpression') return whole.callee !== part && propagatorOf(whole, this.analysis)?.how === 'content';
    return constituentsOf(whole).includes(part);
  }

  /** `{ ...base, name: other }`: what is spread gives the other properties alone. */
  private isOverwritten(use: Node, node: Node): boolean {
    const spread = use.parent;
    const name = node.type === 'Property' ? staticName(node) : null;
    if (use === node || name === null || spread?.type !== 'SpreadElement' || spread.parent.type !== 'ObjectExpression') return false;
    const { properties } = spread.parent;
    return properties.slice(properties.indexOf(spread) + 1).some((property) => property.type === 'Property' && staticName(property) === name);
  }

  private setting(row: TlsRow, node: Node, state: TlsSetting['state'], decidedBy: Node | null, of: TlsSetting['of']): TlsSetting {
    const hasAuthority = row.form === 'option' && node.parent?.type === 'ObjectExpression' && this.analysis.option(node.parent, [row.authority]).kind === 'found';
    return { ...plain, row, skips: row.skips, node, state, decidedBy, of, flag: flagAt(node, this.analysis), byHand: of === 'client' && this.isReadByHand(node), hasAuthority };
  }

  // Servers

  /** A server verifies its clients with the option, if it asks for certificates; the code can look at the outcome by itself. */
  private serverOf(node: OptionWrite, asking: string): 'server' | 'silent' | null {
    const object = node.type === 'Property' ? node.parent : this.analysis.definition((node.left as TSESTree.MemberExpression).object);
    const asks = this.analysis.option(object, [asking]);
    const isServer = this.isOptionsOf('server', object) || (asks.kind === 'found' && !this.isOptionsOf('client', object));
    if (!isServer) return null;
    const isAsking = asks.kind === 'found' && !asks.values.every((value) => value.kind === 'constant' && !value.value);
    return isAsking && !this.mentions(this.rows.peers.map((row) => row.verdict), this.analysis.sourceCode.ast) ? 'server' : 'silent';
  }

  private isOptionsOf(side: 'client' | 'server', object: Node): boolean {
    return this.rows.sides.some((row) => row.side === side && this.analysis.calls(row.call).some((call) => {
      const given = this.analysis.at(call, row.options);
      return given !== null && this.analysis.definition(given) === object;
    }));
  }

  /** Is it read who the other side is, in the function (at the top level: the statement) of the setting? */
  private isReadByHand(node: Node): boolean {
    return this.mentions(this.rows.peers.flatMap((row) => row.evidence), enclosingFunction(node) ?? statementOf(node));
  }

  private mentions(names: readonly string[], inside: Node): boolean {
    const { sourceCode } = this.analysis;
    return names.some((name) => sourceCode.text.includes(name))
      && (sourceCode.ast.tokens ?? []).some((token) => names.includes(token.value) && inside.range[0] <= token.range[0] && token.range[1] <= inside.range[1]);
  }

  // Environment

  private isOwnEnvironment(node: OptionWrite, environment: string): boolean {
    const object = node.type === 'Property' ? node.parent : (node.left as TSESTree.MemberExpression).object;
    const parent = object.parent;
    const target = node.type === 'AssignmentExpression' ? object
      : parent?.type === 'CallExpression' && isObjectAssign(parent.callee) ? parent.arguments[0]
        : parent?.type === 'AssignmentExpression' && parent.right === object ? parent.left : null;
    const entity = target && this.analysis.entity(target)?.entity;
    return Boolean(entity) && `${entity?.package}:${entity?.name}` === environment;
  }

  // Functions

  /** What a check of the host name returns counts only if it is truthy. */
  private neverRefuses(value: Node): boolean {
    const of = this.analysis.functionOf(value);
    if (!of) return this.analysis.namesOf(value).includes('noop');
    if (of.body.type !== 'BlockStatement') return this.isFalsy(of.body);
    return of.body.body.every((statement) => (statement.type === 'ReturnStatement' && (!statement.argument || this.isFalsy(statement.argument)))
      || (statement.type === 'ExpressionStatement' && /^console\.\w+\(/.test(this.analysis.sourceCode.getText(statement))));
  }

  private isFalsy(node: Node): boolean {
    const constant = this.analysis.constant(node);
    return constant !== null && !constant.value;
  }

  // Options of some calls

  private readCalls(): void {
    const { reachable } = this.analysis;
    const rows = reachable.once('tls options of calls', () => [...this.rows.ofCalls].flatMap(([packageName, ofPackage]) => (reachable.has(packageName) ? ofPackage : [])));
    for (const { row, calls } of rows) this.readRow(row, calls);
  }

  private readRow(row: TlsOptionRow, calls: readonly string[]): void {
    for (const call of calls.flatMap((name) => this.analysis.calls(name))) {
      const found = row.in && !this.isElsewhere(call) && !reachesLoopback(call.arguments[0] ?? call, this.analysis) ? this.inCall(row, call, row.in) : null;
      if (found) this.found.push(found);
    }
  }

  private inCall(row: TlsOptionRow, call: TSESTree.CallExpression | TSESTree.NewExpression, { options, optional, when }: NonNullable<TlsOptionRow['in']>): TlsSetting | null {
    const root = this.analysis.at(call, { argument: options.argument });
    if (!root) return null;
    if (when && !this.isConstant(root, when.option, when.equals)) return null;
    const path = options.property ?? [];
    const holder = this.analysis.option(root, path);
    const answer = this.analysis.option(root, [...path, row.option]);
    if (answer.kind === 'found' && answer.node.type === 'Property') {
      const known = this.rows.options.get(row.option)?.off ?? [];
      const isOff = answer.values.length > 0 && answer.values.every((value) =>
        value.kind === 'constant' && row.off.includes(value.value as boolean) && !known.includes(value.value as boolean));
      return isOff ? this.setting(row, answer.node, row.absent === 'unchecked' ? 'absent' : 'off', null, 'client') : null;
    }
    if (row.absent !== 'unchecked' || answer.kind !== 'missing') return null;
    if (holder.kind === 'found') return this.isVerifying(holder) ? this.setting(row, holder.node, 'absent', null, 'client') : null;
    return optional && holder.kind === 'missing' ? this.setting(row, call.callee, 'absent', null, 'client') : null;
  }

  /** Options that are written out, and turn no other check off that is reported by itself. */
  private isVerifying(holder: Extract<ReturnType<Analysis['option']>, { kind: 'found' }>): boolean {
    return holder.values.every((value) => {
      const object = this.analysis.definition(value.node);
      return object.type === 'ObjectExpression'
        && !object.properties.some((property) => property.type === 'SpreadElement' || this.rows.names.has(staticName(property) ?? ''));
    });
  }

  private isConstant(object: Node, option: string, value: unknown): boolean {
    const answer = this.analysis.option(object, [option]);
    return answer.kind === 'found' && answer.values.every((given) => given.kind === 'constant' && given.value === value);
  }

  private readMethods(): void {
    for (const row of this.rows.methods) {
      for (const call of this.analysis.inventory.callsByMember.get(row.method) ?? []) {
        const callee = call.callee;
        if (callee.type !== 'MemberExpression' || this.isElsewhere(call) || this.isChainToLoopback(callee.object)) continue;
        this.found.push(this.setting(row, callee.property, 'off', null, 'client'));
      }
    }
  }

  private isChainToLoopback(receiver: Node): boolean {
    for (let node = receiver; node.type === 'CallExpression' && node.callee.type === 'MemberExpression'; node = node.callee.object) {
      if (node.arguments.some((argument) => isLoopbackText(argument, this.analysis))) return true;
    }
    return false;
  }

  // Connection strings

  private readTexts(): void {
    const { sourceCode, knowledge } = this.analysis;
    if (sourceCode.text.search(knowledge.tls.mention) < 0) return;
    const seen = new Set<Node>();
    for (const { index } of sourceCode.text.matchAll(knowledge.tls.mention)) {
      const node = sourceCode.getNodeByRangeIndex(index);
      if (!node || seen.has(node)) continue;
      seen.add(node);
      const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
      if (isText && !this.isElsewhere(node) && !isTrustedHost(hostOf(this.wholeText(node)), this.analysis)) this.readParameter(node);
    }
  }

  private readParameter(node: TSESTree.TemplateElement | TSESTree.Literal): void {
    const text = node.type === 'TemplateElement' ? (node.value.cooked ?? '') : String(node.value);
    const parts = text.split(/(?=[?&;])/).filter((part) => /^[?&;]/.test(part));
    const row = this.rows.parameters.find((candidate) => parts.some((part) => isOff(part, candidate)) && this.isReadSo(node, candidate, parts));
    const part = row && parts.find((candidate) => isOff(candidate, row));
    if (!row || !part) return;
    const written = part.slice(1).trim();
    const at = this.analysis.sourceCode.getText(node).indexOf(written);
    const start = node.range[0] + at;
    this.found.push({ ...plain, row, skips: row.skips, node, state: 'off', flag: flagAt(node, this.analysis), range: at < 0 ? null : [start, start + written.length] });
  }

  private isReadSo(node: Node, row: TlsParameterRow, parts: readonly string[]): boolean {
    if (row.with && !parts.some((part) => part.slice(1).toLowerCase() === `${row.with?.parameter}=${row.with?.value}`.toLowerCase())) return false;
    return !row.calls || row.calls.flatMap((name) => this.analysis.calls(name)).some((call) => call.arguments.some((argument) =>
      this.analysis.definition(argument) === (node.type === 'TemplateElement' ? node.parent : node)));
  }

  private wholeText(node: TSESTree.TemplateElement | TSESTree.Literal): string {
    return node.type === 'TemplateElement' ? this.analysis.sourceCode.getText(node.parent) : String(node.value);
  }

  private isBeside(node: OptionWrite, { option, begins }: NonNullable<TlsOptionRow['beside']>): boolean {
    if (node.type !== 'Property') return false;
    const answer = this.analysis.option(node.parent, [option]);
    return answer.kind === 'found' && answer.values.every((value) => value.kind === 'constant' && String(value.value).toLowerCase().startsWith(begins));
  }
}

function stateOf(isOff: readonly boolean[], { open, given }: { readonly open: Node | null; readonly given: boolean }): 'off' | 'open' | null {
  const some = isOff.includes(true);
  if (some && (given || (open === null && !isOff.includes(false)))) return 'off';
  return some || open ? 'open' : null;
}

/** A spread that may replace a property before it. */
function spreadBehind(node: OptionWrite): Node | null {
  if (node.type !== 'Property' || node.parent.type !== 'ObjectExpression') return null;
  const { properties } = node.parent;
  return properties.slice(properties.indexOf(node) + 1).find((property) => property.type === 'SpreadElement')?.argument ?? null;
}

/** Is this `?name=value` one with which the row says that nothing is verified? */
function isOff(part: string, row: TlsParameterRow): boolean {
  const [name = '', ...value] = part.slice(1).split('=');
  const off = row.off.map((text) => text.toLowerCase());
  return name.replace(/\s/g, '').toLowerCase() === row.parameter.toLowerCase() && off.includes(decoded(value.join('=').split('#')[0] ?? '').trim().toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
