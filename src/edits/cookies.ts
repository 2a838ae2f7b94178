import type { Node } from '../core/answers.ts';
import type { Cookie } from '../core/cookies.ts';
import type { File } from '../core/file.ts';
import { insertArgument } from './arguments.ts';
import { combine, type Edit } from './edit.ts';
import { addProperty, findProperty, removeProperty, setProperty } from './properties.ts';
import { preferredQuote, quoted } from './quotes.ts';
import { insertAfter, replace } from './replace.ts';

/** An attribute of a cookie and the source text of its value. */
export type Setting = readonly [name: string, value: string];

/**
 * Sets attributes where the cookie's options (or its header) are written, or adds the options.
 * @param without the name of an attribute to leave out
 */
export function setAttributes(cookie: Cookie, settings: readonly Setting[], file: File, without?: string): Edit | null {
  if (cookie.row.header) return without === undefined ? appendToHeader(cookie, settings, file) : null;
  const { options } = cookie;
  const { sourceCode } = file;
  const object = options ? file.definition(options) : null;
  if (object?.type === 'ObjectExpression') {
    const unwanted = without === undefined ? null : findProperty(object, without);
    const removal = unwanted ? [removeProperty(sourceCode, object, unwanted)] : [];
    const later = settings.filter(([name]) => laterWrite(cookie, name));
    const own = settings.filter((setting) => !later.includes(setting));
    return combine([
      ...later.map(([name, value]) => replace(sourceCode, laterWrite(cookie, name) as Node, value)),
      ...(object.properties.length === 0 && own.length > 0 ? [addProperty(sourceCode, object, ...joined(own))]
        : own.map(([name, value]) => setProperty(sourceCode, object, name, value))),
      ...removal,
    ]);
  }
  return options ? null : addOptions(cookie, `{ ${listed(settings)} }`, file);
}

/** The value that an assignment gives to an attribute after the object is made: `options.secure = false`. */
function laterWrite(cookie: Cookie, name: string): Node | null {
  const { node } = cookie.attribute(name);
  return node?.parent?.type === 'AssignmentExpression' && node.parent.right === node ? node : null;
}

/** Spreads the options that are handed over, and sets attributes behind them. */
export function setOver(cookie: Cookie, settings: readonly Setting[], file: File): Edit | null {
  const { options } = cookie;
  const isNamed = options?.type === 'Identifier' || options?.type === 'MemberExpression' || options?.type === 'CallExpression';
  return isNamed ? replace(file.sourceCode, options, `{ ...${file.sourceCode.getText(options)}, ${listed(settings)} }`) : null;
}

/** Adds the options as an argument, or as a property of the object in which they belong. */
function addOptions(cookie: Cookie, literal: string, file: File): Edit | null {
  const { argument, property } = cookie.row.options;
  if (!property && typeof argument === 'number') return insertArgument(file.sourceCode, cookie.call, argument, literal);
  const holder = cookie.holder ? file.definition(cookie.holder) : null;
  const [name, ...deeper] = property ?? [];
  if (holder?.type !== 'ObjectExpression' || name === undefined || deeper.length > 0) return null;
  return addProperty(file.sourceCode, holder, name, literal);
}

/** Several settings as one: an empty object takes its first property only once. */
function joined(settings: readonly Setting[]): Setting {
  const [first, ...rest] = settings;
  return first ? [first[0], [first[1], ...(rest.length > 0 ? [listed(rest)] : [])].join(', ')] : ['', ''];
}

function listed(settings: readonly Setting[]): string {
  return settings.map(([name, value]) => `${name}: ${value}`).join(', ');
}

/** Attributes as a `Set-Cookie` header has them. */
export const inHeader: Readonly<Record<string, string>> = { httpOnly: '; HttpOnly', secure: '; Secure', sameSite: '; SameSite=Lax' };

function appendToHeader(cookie: Cookie, settings: readonly Setting[], file: File): Edit | null {
  if (settings.some(([name]) => cookie.attribute(name).state !== 'off')) return null;
  let node = cookie.options;
  if (node?.type === 'BinaryExpression' && isText(node.right)) node = node.right;
  const text = settings.map(([name]) => inHeader[name] ?? '').join('');
  if (node?.type === 'BinaryExpression') return insertAfter(node, ` + ${quoted(text, preferredQuote(file.sourceCode))}`);
  if (!node || !isText(node) || /;\s*.$/.test(file.sourceCode.getText(node))) return null;
  const end = node.range[1] - 1;
  return (fixer) => [fixer.insertTextAfterRange([end, end], text)];
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
