import type { Node, Piece } from './answers.ts';
import { maskOf } from './capabilities.ts';
import type { File } from './file.ts';
import { htmlResponses } from './html-responses.ts';
import { capabilitiesRemovedByPrefix } from './languages/url.ts';
import { describeSink } from './origin-words.ts';
import { contains, enclosingFunction } from './syntax.ts';
import { dangerOf, dangersAt, type Danger, type Judging } from './value-sinks.ts';

/** A value that decides where a client is sent. */
export interface Redirect extends Danger {
  /** what sends it there, as a reader would write it */
  readonly name: string;
  /** it takes addresses with scheme and host alone */
  readonly takesWhole: boolean;
}

/** Every such value of a file: given to calls and headers, then what functions return that a framework reads as a redirect. */
export function redirectsOf(file: File, judging: Judging): readonly Redirect[] {
  const given = dangersAt(file, 'redirect', ({ node, row }) => (row.header && isNotFollowed(node, file) ? null : judging));
  return [...given.map((danger) => ({ ...danger, name: describeSink(file, danger.sink.node), takesWhole: danger.sink.row.whole === true })), ...returned(file, judging), ...refreshed(file, judging)];
}

/** `<meta http-equiv="refresh" content="0; url=…">` of a page that is sent: browsers go there by themselves. */
function refreshed(file: File, judging: Judging): Redirect[] {
  const responses = htmlResponses(file).filter(({ reading }) => reading !== 'unknown');
  if (responses.length === 0 || !/http-equiv/i.test(file.sourceCode.text)) return [];
  return responses.flatMap(({ node, value }) => (file.text(value)?.alternatives ?? []).flatMap(({ pieces }) =>
    pieces.flatMap((piece, index): Redirect[] => {
      const prefix = piece.kind === 'hole' ? urlBefore(pieces.slice(0, index)) : null;
      if (piece.kind !== 'hole' || prefix === null || capabilitiesRemovedByPrefix(prefix).includes('authority')) return [];
      const danger = dangerOf(file, piece.node, node, maskOf(['authority']), judging);
      return danger ? [{ ...danger, name: 'meta http-equiv="refresh"', takesWhole: false }] : [];
    })));
}

/** What stands before a hole in the URL of such an element; null: it is in none. */
function urlBefore(pieces: readonly Piece[]): string | null {
  const text = pieces.map((piece) => (piece.kind === 'constant' ? piece.value : '\0')).join('');
  return /<meta\b[^>]*http-equiv\s*=\s*["']?refresh\b[^>]*url\s*=\s*["']?([^"'>\0]*)$/i.exec(text)?.[1] ?? null;
}

function returned(file: File, judging: Judging): Redirect[] {
  return file.rowsOfReturns('redirect').flatMap(({ row, entity }) => file.returnedBy(entity).flatMap(({ of, value: whole }): Redirect[] => {
    const decoration = row.decorated === undefined ? null : file.decoratorsOf(of.parent).find((one) => one.entity.model === entity.model && one.entity.name === row.decorated);
    if (decoration === undefined) return [];
    const name = decoration ? `@${decoration.entity.name}` : 'return';
    return row.values.flatMap((position) => {
      const value = file.at(whole, position);
      const danger = value && dangerOf(file, value, whole, maskOf(row.needs), judging);
      return danger ? [{ ...danger, name, takesWhole: false }] : [];
    });
  }));
}

const statusMethods = ['status', 'code', 'sendStatus', 'writeHead'];
/** Statuses of redirects, RFC 9110, section 15.4. */
const redirecting = /\b30[0-8]\b/;

/** Clients follow the header with a status of the 300s alone: does the function that sends it set others only? */
export function isNotFollowed(node: Node, file: File): boolean {
  const of = enclosingFunction(node);
  if (!of || redirecting.test(file.sourceCode.getText(of))) return false;
  const calls = file.callsOfMembers(statusMethods).filter((call) => contains(of, call));
  return calls.length > 0 && calls.every(({ arguments: [status] }) => status !== undefined && typeof file.constant(status)?.value === 'number');
}
