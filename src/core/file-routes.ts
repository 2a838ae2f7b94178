import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from './analysis.ts';
import type { FunctionNode, HandlerEvidence, Node, Route, RouteStep } from './answers.ts';
import type { ConventionalExport } from './file-conventions.ts';
import type { GuardEvidence, GuardReader } from './guard-evidence.ts';
import { isGuard, type StepReader } from './route-steps.ts';
import { isFunction, parametersOf, unwrap } from './syntax.ts';

/**
 * The endpoints that a file is by its place or by a directive: one for each exported function that a framework calls. What runs before
 * them in other files is not known, so no chain is whole.
 */
export function readFileRoutes(analysis: Analysis, steps: StepReader, guards: GuardReader): readonly Route[] {
  return analysis.conventions.exports.flatMap((exported): readonly Route[] => {
    const { model, name, path, place, row, value } = exported;
    const method = row.endpoints?.[name] ?? row.endpoints?.['*'];
    if (method === undefined) return [];
    const handlerFunction = value ? innermost(value, analysis, 0) : null;
    if (row.directive !== undefined && !isCallable(value, analysis)) return [];
    const printed = path === null ? null : `/${pathOf(path).join('/')}`;
    return [{
      framework: model.package, method, path: printed, localPath: printed, receiver: analysis.sourceCode.ast, node: value ?? place, place, insertion: null,
      steps: [...wrappersOf(value, analysis, steps), ...delegations(handlerFunction, analysis)], handler: place, handlerFunction, schemas: null,
      get evidence(): HandlerEvidence | null {
        return handlerFunction && evidenceOf(exported, guards.evidence(handlerFunction));
      },
      whole: false, guardedElsewhere: analysis.settings.globalGuards,
    }];
  });
}

/** A directive makes endpoints of functions alone. */
function isCallable(value: Node | null, analysis: Analysis): boolean {
  const definition = value && analysis.objects.definition(value);
  return isFunction(definition) || definition?.type === 'CallExpression';
}

/** Segments without groups and slots of the file system, parameters as `:name`. */
function pathOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '' && !/^(?:\(.*\)$|@)/.test(segment)).map((segment) => segment.replace(/^\[+(?:\.\.\.)?(.*?)\]+$/, ':$1'));
}

/** What an action answers to a caller that it refuses has no status: a branch that leaves is a refusal if it asks who calls. */
function evidenceOf({ row }: ConventionalExport, evidence: GuardEvidence): HandlerEvidence {
  if (row.directive === undefined || !evidence.leavesByPrincipal) return evidence;
  return { refuses: new Set([...evidence.refuses, 'authentication']), byPrincipal: true, principalRead: evidence.principalRead };
}

/** Wrappers around each other that are looked through. */
const mostWrappers = 5;

/** The function inside all wrappers. */
function innermost(value: Node, analysis: Analysis, depth: number): FunctionNode | null {
  const definition = analysis.objects.definition(value);
  if (isFunction(definition)) return definition;
  if (definition.type !== 'CallExpression' || depth > mostWrappers) return null;
  const given = definition.arguments.map((argument) => innermost(argument, analysis, depth + 1)).filter((of) => of !== null);
  return given.length === 1 ? (given[0] ?? null) : null;
}

/** The calls around a handler, outermost first. */
function wrappersOf(value: Node | null, analysis: Analysis, steps: StepReader): readonly RouteStep[] {
  const found: RouteStep[] = [];
  let current = value && analysis.objects.definition(value);
  for (let depth = 0; current?.type === 'CallExpression' && depth <= mostWrappers; depth++) {
    const { disabled, known, roles } = steps.wrapper(current);
    const root = rootOf(current);
    const around = root && isGuard(steps.meaning(root).roles) ? steps.meaning(root).roles : roles;
    found.push({ node: current, scope: 'route', roles: around, disabled, known: known || around !== roles, empty: false, hook: null });
    const inner: TSESTree.CallExpressionArgument | undefined = current.arguments.find((argument) => innermost(argument, analysis, 0) !== null);
    current = inner ? analysis.objects.definition(inner) : null;
  }
  return found;
}

/** The name at the beginning of a chain: `authClient.inputSchema(schema).action(f)`. */
function rootOf(call: TSESTree.CallExpression): Node | null {
  let current: Node = call;
  while (current.type === 'CallExpression') {
    const callee = unwrap(current.callee);
    if (callee.type !== 'MemberExpression') return null;
    current = unwrap(callee.object);
  }
  return current;
}

/** Functions of other files that get the whole request: each may refuse it. */
function delegations(of: FunctionNode | null, analysis: Analysis): readonly RouteStep[] {
  if (!of) return [];
  const [request] = parametersOf(of);
  const variable = request?.type === 'Identifier' ? analysis.bindings.variable(request) : null;
  return (variable?.references ?? []).flatMap((reference): readonly RouteStep[] => {
    const identifier = reference.identifier as Node;
    const call = identifier.parent;
    if (call?.type !== 'CallExpression' || unwrap(call.callee) === identifier || analysis.objects.calledFunction(call) || analysis.entity(call.callee)) return [];
    return [{ node: call, scope: 'route', roles: new Set(), disabled: null, known: false, empty: false, hook: null }];
  });
}
