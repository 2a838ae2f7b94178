/* Longer than other rules: parts of errors, whole errors and pages of libraries each have their message and repair. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, SinkOf } from '../core/answers.ts';
import { asksForEnvironment, isForDevelopment, isSwitchedByName, isVouchedFor } from '../core/error-conditions.ts';
import { answersOf, errorParts, isRefusal, type ErrorPart } from '../core/error-details.ts';
import type { File } from '../core/file.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { enclosingFunction, memberRoot } from '../core/syntax.ts';
import { canBeOfDatabase, modelsOfClass, throwersOf } from '../core/throwers.ts';
import type { Thrown } from '../core/thrown.ts';
import { answerConstant, onlyInDevelopment, removeStack } from '../edits/error-response.ts';
import type { Edit } from '../edits/edit.ts';
import { replace } from '../edits/replace.ts';
import { stateOf } from '../manifests/semver.ts';

interface Options extends BaseOptions {
  readonly safeErrorClasses: readonly string[];
}

type Dangerous = 'stack' | 'inspected' | 'template' | 'driverError' | 'driverDetail' | 'errorPage' | 'development';
type Unproven = 'message' | 'whole' | 'wholeByVersion' | 'detail' | 'switched' | 'handledMessage' | 'defaultMessage';
type MessageIds = Dangerous | Unproven | 'removeStack' | 'answerConstant' | 'onlyInDevelopment' | 'switchOff';

export const noErrorDetailResponse = createRule<Options, MessageIds>({
  name: 'no-error-detail-response',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow answering a request with what an error says about the program',
      concern: '3b',
      cwe: [209, 497, 550],
      asvs: ['16.5.1', '13.4.2'],
      owasp: ['A04:2021', 'A05:2021'],
      severity: 'medium',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      safeErrorClasses: {
        type: 'array', items: { type: 'string' }, uniqueItems: true,
        description: 'Names of error classes whose messages are written for clients.',
      },
    }),
    defaultOptions: [{ report: 'dangerous', safeErrorClasses: [] } as Options],
    messages: {
      stack: '`{{source}}` goes to the client: a stack tells file names, functions and versions. Log it, and answer with a constant text.',
      inspected: '`{{source}}` goes to the client as a text that shows its stack and properties. Log it, and answer with a constant text.',
      template: '`{{source}}` is given to a template, which can show its stack. Log it, and give the template a constant text.',
      driverError: '`{{source}}` can be an error of {{library}}, whose own properties ({{details}}) go to the client. Log it, and answer with a constant text.',
      driverDetail: '`{{source}}` is a detail of an error of {{library}} and goes to the client. Log it, and answer with a constant text.',
      errorPage: '`{{source}}` answers every error with its stack, in production too. Use it in development only.',
      development: '`{{source}}` makes the server answer errors with their stacks. Leave the environment to the process that starts it.',
      message: '`{{source}}` goes to the client, and nothing in this file shows that its text is written for clients. Log it, and answer with a constant text.',
      whole: '`{{source}}` goes to the client with all its own properties, and this file does not show what they hold. Log it, and pick what to answer.',
      wholeByVersion: '`{{source}}` goes to the client with all its own properties, unless {{library}} is {{versions}} or later, which the range in package.json leaves open. Log it, and answer with a constant text.',
      detail: '`{{source}}` goes to the client, and errors of databases tell there how the program works. Log it, and answer with a constant text.',
      switched: '`{{source}}` goes to the client if a setting says so, and this file does not show that it is off in production. Compare `NODE_ENV`.',
      handledMessage: '`{{source}}` is handed to the error handler, whose default sends the message of every error. Answer with a constant text.',
      defaultMessage: 'Without an error handler, the default one of `{{source}}` answers with the message of every error. Set one that answers with a constant text.',
      removeStack: 'Remove the stack.',
      answerConstant: 'Answer with a constant text.',
      onlyInDevelopment: 'Use it in development only.',
      switchOff: 'Write `false`.',
    },
  },
  create(context, options, file) {
    return {
      'Program'() {
        const reported = new Set<Node>();
        for (const part of answersOf(file).flatMap((answer) => errorParts(answer, file))) {
          const judged = reported.has(part.node) ? null : judge(part, file, options);
          if (!judged || (judged.isUnproven && options.report !== 'unproven')) continue;
          reported.add(part.node);
          context.report({ node: part.node, messageId: judged.messageId, data: { ...judged.data, source: textOf(part.node, file) }, ...repair(part, judged, file) });
        }
        for (const page of errorPages(file)) {
          if (page.messageId === 'defaultMessage' && options.report !== 'unproven') continue;
          context.report({ node: page.node, messageId: page.messageId, data: { source: textOf(page.node, file) }, suggest: repairOfPage(page, file) });
        }
        for (const node of file.assignmentsTo('NODE_ENV')) {
          if (setsDevelopment(node, file)) context.report({ node, messageId: 'development', data: { source: textOf(node, file) } });
        }
      },
    };
  },
});

function textOf(node: Node, file: File): string {
  const text = file.sourceCode.getText(node).replace(/\s+/g, ' ');
  return text.length > 50 ? `${text.slice(0, 49)}…` : text;
}

// Parts of errors

interface Judgement {
  readonly messageId: Dangerous | Unproven;
  readonly isUnproven: boolean;
  readonly data: Record<string, string>;
}

function judge(part: ErrorPart, file: File, options: Options): Judgement | null {
  const spots = [part.node, part.answer.node];
  if (spots.some((spot) => isForDevelopment(spot, file))) return null;
  const found = flawOf(part, file);
  if (!found) return null;
  const isVouched = part.thrown.giver?.row.vouched === true || spots.some((spot) => isVouchedFor(spot, options.safeErrorClasses, file)) || isOfValidation(part, file);
  if (isVouched && (found.messageId === 'driverDetail' || found.messageId === 'driverError')) return { ...found, messageId: found.messageId === 'driverDetail' ? 'detail' : 'whole', isUnproven: true };
  if (isVouched && found.isUnproven) return null;
  // What a service throws, a filter or a resolver of another file may answer in its own way.
  if (part.answer.row.thrown && found.messageId !== 'stack' && !found.isUnproven && file.routes().length === 0) return { ...found, messageId: found.messageId === 'driverDetail' ? 'detail' : 'whole', isUnproven: true };
  if (!found.isUnproven && spots.some((spot) => isSwitchedByName(spot, file))) return { ...found, messageId: 'switched', isUnproven: true };
  return found;
}

/** Properties that hold another error. */
const causes = new Set(['cause', 'original', 'originalError', 'parent', 'driverError', 'inner', 'innerError']);
/** Properties of errors of drivers, where the library is not known. */
const details = new Set(['sql', 'sqlMessage', 'errmsg', 'detail', 'hint', 'where', 'query', 'parameters', 'keyValue', 'config', 'request']);

/** A database, whatever its driver is. */
const database: Driver = { name: 'a database', details: ['sql', 'detail', 'table', 'sqlMessage', 'hint', 'where', 'query', 'parameters', 'constraint'] };

/** What a library that keeps whole errors back, in some versions, makes of one; undefined: it sends it. */
function keptBack(keeps: ErrorPart['answer']['row']['keepsErrors'], file: File): Judgement | null | undefined {
  const state = keeps ? stateOf(file.declaredRange(keeps.package), keeps.since) : 'before';
  if (!keeps || state === 'before') return undefined;
  return state === 'since' ? null : unproven('wholeByVersion', { library: keeps.package, versions: keeps.since.join(' or ') });
}

function flawOf({ answer, format, isWhole, node, thrown }: ErrorPart, file: File): Judgement | null {
  const [name, ...rest] = thrown.path.filter((key) => !causes.has(key));
  if (name === 'stack') return dangerous('stack');
  if (name === 'message') return unproven('message');
  const kept = isWhole && name === undefined ? keptBack(answer.row.keepsErrors, file) : undefined;
  if (kept !== undefined) return kept;
  const drivers = driversOf(thrown, file, node);
  if (name !== undefined) {
    const library = drivers.find((driver) => driver.details.includes(name));
    if (library) return dangerous('driverDetail', { library: library.name });
    return rest.length === 0 && details.has(name) ? unproven('detail') : null;
  }
  if (format === 'inspected' || format === 'template') return dangerous(format);
  if (isWhole && answer.row.handlesErrors) return unproven('handledMessage');
  if (format === 'text') return answer.row.format === 'text' && isWhole ? null : unproven('message');
  const [driver] = drivers;
  if (!driver) return unproven('whole');
  return dangerous('driverError', { library: driver.name, details: driver.details.slice(0, 3).map((detail) => `\`${detail}\``).join(', ') });
}

function dangerous(messageId: Dangerous, data: Record<string, string> = {}): Judgement {
  return { messageId, isUnproven: false, data };
}

function unproven(messageId: Unproven, data: Record<string, string> = {}): Judgement {
  return { messageId, isUnproven: true, data };
}

interface Driver {
  readonly name: string;
  readonly details: readonly string[];
}

/** What can have thrown it, of that whose errors tell something. */
function driversOf(thrown: Thrown, file: File, node?: Node): readonly Driver[] {
  const known = [...throwersOf(thrown, file), ...(node ? modelsOfClass(node, file) : [])].flatMap(({ errorDetails, package: name }) => (errorDetails ? [{ name, details: errorDetails }] : []));
  return known.length === 0 && canBeOfDatabase(thrown, file) ? [database] : known;
}

/** Does an answer with a status of the 400s tell what a check of a schema said, with nothing else in the `try` that could fail? */
function isOfValidation({ answer, thrown }: ErrorPart, file: File): boolean {
  if (!thrown.from || !statusesOf(answer, file).some((status) => isRefusal(status, file))) return false;
  const entities = file.callsWithin(thrown.from).map((call) => (file.entity(call.callee) ?? file.entity(call))?.entity);
  return entities.every(Boolean)
    && entities.some((entity) => entity?.model.validators?.some((row) => row.entity === entity.name)) && driversOf(thrown, file).length === 0;
}

/** What can be the status of an answer: arguments of calls on the same response before it, its own, what is assigned to `status` there. */
function statusesOf({ node }: ErrorPart['answer'], file: File): readonly (Node | undefined)[] {
  if (node.type === 'AssignmentExpression') {
    return file.assignmentsTo('status').filter((assignment) => file.runsBefore(assignment, node) && rootOf(assignment.left, file) === rootOf(node.left, file)).map(({ right }) => right);
  }
  const callee = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee : null;
  return callee && node.type === 'CallExpression' ? [...file.callsBefore(callee.object, node).map((call) => call.arguments[0]), ...node.arguments] : [];
}

/** The variable at the beginning of `ctx.response.body`. */
function rootOf(node: Node, file: File): ReturnType<File['variable']> {
  return file.variable(memberRoot(node));
}

// Pages of libraries

interface Page {
  readonly node: Node;
  readonly messageId: 'errorPage' | 'development' | 'defaultMessage';
}

function errorPages(file: File): readonly Page[] {
  return file.sinks('error-page').flatMap(({ node, row }): Page[] => {
    const isCalled = (names: readonly string[]): boolean => names.some((name) => file.calls(name).length > 0);
    if (node.type === 'AssignmentExpression' || row.shows === 'stack outside production' || isForDevelopment(node, file)) return [];
    if (row.bare && node.arguments.length > 0) return [];
    if (row.startedBy && !isCalled(row.startedBy)) return [];
    if (row.replacedBy && isCalled(row.replacedBy)) return [];
    if (row.option) return switchedOn(node, row.option, file).map((option) => ({ node: option, messageId: 'errorPage' }));
    const [key, value] = node.arguments.map((argument) => file.constant(argument)?.value);
    if (row.when) return key === row.when.key && value === row.when.equals ? [{ node, messageId: 'development' }] : [];
    return [{ node, messageId: row.shows === 'message' ? 'defaultMessage' : 'errorPage' }];
  });
}

/** The property that switches stacks on, in production too. */
function switchedOn({ arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression, { argument, property }: NonNullable<SinkOf<'error-page'>['row']['option']>, file: File): readonly Node[] {
  const options = given[argument];
  const answer = options ? file.option(options, [property]) : null;
  return answer?.kind === 'found' && answer.values.every((one) => one.kind === 'constant' && one.value === true) ? [answer.node] : [];
}

/** `process.env.NODE_ENV = 'development'`, whatever it was, before a server is made that answers with stacks outside production. */
function setsDevelopment({ left, operator, right }: TSESTree.AssignmentExpression, file: File): boolean {
  if (operator !== '=' || left.type !== 'MemberExpression' || file.constant(right)?.value !== 'development') return false;
  if (file.entity(left.object)?.entity.name !== 'environment' || isForDevelopment(left, file) || asksForEnvironment(left, file)) return false;
  return file.sinks('error-page').some(({ node, row }) => row.shows === 'stack outside production' && node.range[0] > left.range[0]);
}

// Repairs

interface Repair {
  readonly fix?: Edit;
  readonly suggest: readonly { readonly messageId: MessageIds; readonly fix: Edit }[];
}

function repair(part: ErrorPart, judged: Judgement, file: File): Repair {
  if (judged.messageId === 'stack' || (judged.messageId === 'switched' && part.thrown.path.at(-1) === 'stack')) {
    const removal = removeStack(part, file);
    const spots = [part.node, part.answer.node];
    // A helper may be called for development in one place and for everybody in another.
    const callers = spots.flatMap((spot) => enclosingFunction(spot) ?? []).flatMap((helper) => file.callersOf(helper));
    const isCertain = judged.messageId === 'stack' && ![...spots, ...callers].some((spot) => asksForEnvironment(spot, file));
    if (removal) return isCertain ? { fix: removal, suggest: [] } : { suggest: [{ messageId: 'removeStack', fix: removal }] };
  }
  const constant = answerConstant(part, file);
  return { suggest: constant ? [{ messageId: 'answerConstant', fix: constant }] : [] };
}

function repairOfPage({ messageId, node }: Page, file: File): Repair['suggest'] {
  if (messageId !== 'errorPage') return [];
  if (node.type === 'Property') {
    const fix = replace(file.sourceCode, node.value, 'false');
    return fix ? [{ messageId: 'switchOff', fix }] : [];
  }
  const fix = onlyInDevelopment(node, file);
  return fix ? [{ messageId: 'onlyInDevelopment', fix }] : [];
}
