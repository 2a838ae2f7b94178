import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './answers.ts';
import type { File } from './file.ts';
import { enclosingFunction, staticName, unwrap } from './syntax.ts';
import { thrownIn } from './thrown.ts';
import { splitWords } from './words.ts';

/** Does the spot run only in development, by `NODE_ENV` or by a name that says so (`isDev`, `config.env === 'development'`)? */
export function isForDevelopment(node: Node, file: File): boolean {
  return runsInDevelopment(node, file) || isCalledInDevelopment(node, file);
}

function runsInDevelopment(node: Node, file: File): boolean {
  return file.isDevelopmentOnly(node) || file.conditionsAt(node).some(({ switched, test, truth }) => !switched && holds(test, truth, namesDevelopment(file)));
}

/** Does every call in this file of the function around the spot run only in development? */
function isCalledInDevelopment(node: Node, file: File): boolean {
  const around = enclosingFunction(node);
  const calls = around ? file.callersOf(around) : [];
  return calls.length > 0 && calls.every((call) => runsInDevelopment(call, file));
}

/**
 * Does a condition at the spot say that the error is one whose message is meant for the client: of a class of the program, of a
 * named kind, exposed, or with the status of a client's mistake?
 * @param classes names of further classes whose messages are meant for clients
 */
export function isVouchedFor(node: Node, classes: readonly string[], file: File): boolean {
  return file.conditionsAt(node).some(({ switched, test, truth }) => {
    if (!switched || file.constant(switched)?.value === true) return holds(test, truth, vouches(classes, file));
    return truth && kinds.has(lastName(switched, file)) && thrownIn(switched, file) !== null;
  });
}

/** Does a setting of the program, not the request, decide whether the spot runs (`config.showErrors`)? */
export function isSwitchedByName(node: Node, file: File): boolean {
  return file.conditionsAt(node).some(({ switched, test }) => {
    const value = unwrap(switched ?? test);
    const names = value.type === 'BinaryExpression' ? [value.left, value.right] : [value];
    const isEnvironment = names.some((part) => [...developmentNames, ...productionNames].some((name) => file.constant(part)?.value === name));
    return !isEnvironment && names.some((part) => splitWords(lastName(part, file)).some((word) => switchWords.has(word)))
      && !names.some((part) => file.flow(part).some((origin) => origin.kind === 'user'));
  });
}

/** Is the environment's name asked anywhere above the spot? */
export function asksForEnvironment(node: Node, file: File): boolean {
  return file.conditionsAt(node).some(({ switched, test }) => file.sourceCode.getText(switched ?? test).includes('NODE_ENV'));
}

const switchWords = new Set(['debug', 'debugging', 'verbose', 'expose', 'exposed', 'stack', 'stacks', 'trace', 'traces', 'env', 'environment', 'mode']);

type Atom = (test: Node, truth: boolean) => boolean;

/** Does an atom hold for sure, through `!`, `&&` and `||`? */
function holds(test: Node, truth: boolean, atom: Atom, depth = 0): boolean {
  const value = unwrap(test);
  if (depth > 20) return false;
  if (value.type === 'UnaryExpression' && value.operator === '!') return holds(value.argument, !truth, atom, depth + 1);
  if (value.type !== 'LogicalExpression') return atom(value, truth);
  const isBoth = (value.operator === '&&') === truth;
  const [left, right] = [value.left, value.right].map((part) => holds(part, truth, atom, depth + 1)) as [boolean, boolean];
  return isBoth ? left || right : left && right;
}

function namesDevelopment(file: File): Atom {
  return (test, truth) => {
    if (test.type === 'BinaryExpression') {
      const isEqual = equality(test);
      const switched = flagCompared(test, file);
      if (isEqual !== null && switched) return holds(switched.flag, switched.value === (isEqual === truth), namesDevelopment(file), 1);
      const name = [test.left, test.right].map((side) => file.constant(side)?.value).find((value) => typeof value === 'string');
      if (isEqual === null || typeof name !== 'string') return false;
      return isEqual === truth ? developmentNames.has(name) : productionNames.has(name);
    }
    const words = splitWords(lastName(test, file)).filter((word) => word !== 'is' && word !== 'in' && word !== 'env' && word !== 'mode').join('');
    return truth ? developmentNames.has(words) || words === 'isdev' : productionNames.has(words) || words === 'isprod';
  };
}

/** `config.isProduction === false` */
function flagCompared({ left, right }: TSESTree.BinaryExpression, file: File): { readonly flag: Node; readonly value: boolean } | null {
  for (const [flag, other] of [[left as Node, right], [right, left as Node]] as const) {
    const value = file.constant(other)?.value;
    if (typeof value === 'boolean' && unwrap(flag).type !== 'BinaryExpression') return { flag, value };
  }
  return null;
}

const developmentNames = new Set(['development', 'dev', 'local', 'test', 'testing']);
const productionNames = new Set(['production', 'prod', 'live']);

function vouches(classes: readonly string[], file: File): Atom {
  return (test, truth) => {
    switch (test.type) {
      case 'BinaryExpression':
        return compares(test, truth, classes, file);
      case 'MemberExpression':
        return truth && marks.has(staticName(test) ?? '') && thrownIn(test, file) !== null;
      case 'CallExpression': {
        const name = lastName(test.callee, file);
        return truth && /^is[A-Z].*Error$/.test(name) && !foreignClass.test(name) && test.arguments.some((argument) => thrownIn(argument, file) !== null);
      }
      default:
        return false;
    }
  };
}

/** Properties by which errors say that they are meant for the client: http-errors, boom, joi, the customary ones. */
const marks = new Set(['expose', 'isOperational', 'isPublic', 'isJoi', 'isBoom', 'isClientError', 'validation']);

function compares(test: TSESTree.BinaryExpression, truth: boolean, classes: readonly string[], file: File): boolean {
  if (test.operator === 'instanceof') return truth && thrownIn(test.left, file) !== null && isVouchedClass(test.right, classes, file);
  const isEqual = equality(test);
  const [left, right] = [file.constant(test.left)?.value, file.constant(test.right)?.value];
  const [side, value] = left === undefined ? [test.left, right] : [test.right, left];
  const name = lastName(side, file);
  if (isEqual !== null && typeof value === 'string') return isEqual === truth && kinds.has(name) && thrownIn(side, file) !== null;
  if (typeof value !== 'number' || !(/status/i.test(name) || /status/i.test(thrownIn(side, file)?.path.at(-1) ?? ''))) return false;
  if (isEqual !== null) return isEqual === truth ? value >= 400 && value < 500 : value === 500;
  const isBelow = (test.operator.startsWith('<') === (left === undefined)) === truth;
  return isBelow && value <= 500;
}

/** Is it a class of the program, or one of a library whose messages are written for clients? */
function isVouchedClass(of: Node, classes: readonly string[], file: File): boolean {
  const name = lastName(of, file);
  const known = file.entity(of)?.entity;
  if (classes.includes(name)) return true;
  return known?.model.errorDetails ? known.row.vouched === true : !(builtInClass.test(name) || foreignClass.test(name));
}

const kinds = new Set(['name', 'code', 'type']);
const builtInClass = /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError|SystemError)$/;
/** Errors of drivers, object mappers and HTTP clients. */
const foreignClass = /Database|Sequelize|Query|Axios|Prisma|Mongo|Sqlite|Sql|Fetch|Got|Request|Connection|Driver|Knex/;

function equality({ operator }: TSESTree.BinaryExpression): boolean | null {
  if (operator === '===' || operator === '==') return true;
  return operator === '!==' || operator === '!=' ? false : null;
}

/** `a.b.c` → `c`; of a call, the name in its first argument (`app.get('env')`). */
function lastName(node: Node, file: File): string {
  const value = unwrap(node);
  if (value.type === 'Identifier') return value.name;
  if (value.type === 'MemberExpression') return staticName(value) ?? '';
  const name = value.type === 'CallExpression' && value.arguments[0] ? file.constant(value.arguments[0])?.value : null;
  return typeof name === 'string' ? name : value.type === 'CallExpression' ? lastName(value.callee, file) : '';
}
