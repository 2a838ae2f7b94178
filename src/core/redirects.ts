import type { Node } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { describeSink } from './origin-words.ts';
import { contains, enclosingFunction } from './syntax.ts';
import { dangerOf, dangersAt, type Danger, type Judging } from './value-sinks.ts';

/** A value that decides where a client is sent. */
export interface Redirect extends Danger {
  /** what sends it there, as a reader would write it */
  readonly name: string;
}

/** Every such value of a file: given to calls and headers, then what functions return that a framework reads as a redirect. */
export function redirectsOf(file: File, judging: Judging): readonly Redirect[] {
  const given = dangersAt(file, 'redirect', ({ node, row }) => (row.header && isNotFollowed(node, file) ? null : judging));
  return [...given.map((danger) => ({ ...danger, name: describeSink(file, danger.sink.node) })), ...returned(file, judging)];
}

function returned(file: File, judging: Judging): Redirect[] {
  return file.rowsOfReturns('redirect').flatMap(({ row, entity }) => file.returnedBy(entity).flatMap(({ of, value: whole }): Redirect[] => {
    const decoration = row.decorated === undefined ? null : file.decoratorsOf(of.parent).find((one) => one.entity.model === entity.model && one.entity.name === row.decorated);
    if (decoration === undefined) return [];
    const name = decoration ? `@${decoration.entity.name}` : 'return';
    return row.values.flatMap((position) => {
      const value = file.at(whole, position);
      const danger = value && dangerOf(file, value, whole, maskOf(row.needs), judging);
      return danger ? [{ ...danger, name }] : [];
    });
  }));
}

const statusMethods = ['status', 'code', 'sendStatus', 'writeHead'];
/** Statuses of redirects, RFC 9110, section 15.4. */
const redirecting = /\b30[0-8]\b/;

/** Clients follow the header with a status of the 300s alone: does the function that sends it set others only? */
function isNotFollowed(node: Node, file: File): boolean {
  const of = enclosingFunction(node);
  if (!of || redirecting.test(file.sourceCode.getText(of))) return false;
  const calls = file.callsOfMembers(statusMethods).filter((call) => contains(of, call));
  return calls.length > 0 && calls.every(({ arguments: [status] }) => status !== undefined && typeof file.constant(status)?.value === 'number');
}
