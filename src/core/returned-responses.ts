import type { DecoratedReturn } from '../models/model.ts';
import type { ContentTypes, Reading, Sending } from './content-type.ts';
import type { Decoration } from './decorators.ts';
import type { FunctionNode, Node } from './answers.ts';
import type { File } from './file.ts';
import type { HtmlResponse } from './html-responses.ts';
import { enclosingClass, parametersOf } from './syntax.ts';

/** What methods return that a framework sends for them, as their decorators tell. */
export function returnedByMethods(file: File, types: ContentTypes, sending: Sending, place: DecoratedReturn): HtmlResponse[] {
  return file.returnedBy(sending.entity).flatMap(({ of, value }): HtmlResponse[] => {
    const around = [of.parent, enclosingClass(of)].flatMap((node) => (node ? file.decoratorsOf(node) : []));
    const is = (names: readonly string[]) => ({ entity }: Decoration) => entity.model === sending.entity.model && names.includes(entity.name);
    if (around.some(is(place.replaced)) || isStructured(value, file)) return [];
    const response = responseOf(of, place, file);
    if (response === 'kept') return [];
    const headers = around.filter(is(place.headers));
    const written = readingOf(sending, place, headers, file, types);
    const row = { ...sending.row, contentType: written === 'inert' ? 'text/plain' as const : 'text/html' as const };
    const reading = response && written !== 'unknown' ? types.of({ row, entity: response.entity }, response.node, value) : written;
    const isChanged = around.some(is(place.changed));
    return [{
      node: value, value, response: response?.node ?? value, call: null, row: sending.row, entity: sending.entity,
      reading: isChanged && reading !== 'inert' ? 'unknown' : reading, isTyped: headers.length > 0,
    }];
  });
}

/** An object, or a thing of a library that no client sends: it is sent as JSON. */
function isStructured(value: Node, file: File): boolean {
  const entity = file.entity(value)?.entity;
  const isSent = entity?.model.sources?.some((row) => row.entity === entity.name && (row.origin ?? 'user') === 'user');
  return (entity !== undefined && !isSent) || file.isStructure(value);
}

/** The parameter that is the response; `kept`: the method has it, and sends by itself. */
function responseOf(of: FunctionNode, { passthrough }: DecoratedReturn, file: File): { readonly node: Node; readonly entity: Sending['entity'] } | 'kept' | null {
  for (const parameter of parametersOf(of)) {
    const decoration = file.decoratorsOf(parameter).find(({ row }) => row.response);
    if (!decoration) continue;
    const options = decoration.call?.arguments[0];
    const answer = options ? file.option(options, [passthrough]) : null;
    const isSent = answer?.kind === 'found' && answer.values.some((value) => value.kind === 'constant' && value.value === true);
    const entity = file.entity(parameter)?.entity;
    return isSent && entity ? { node: parameter, entity } : isSent ? null : 'kept';
  }
  return null;
}

function readingOf({ row }: Sending, { declared }: DecoratedReturn, headers: readonly Decoration[], file: File, types: ContentTypes): Reading {
  const isOther = file.declares(declared.package) === true;
  const type = isOther ? declared.contentType : row.contentType;
  const reading = types.ofHeaders(type, headers.map(({ call }) => [call?.arguments[0], call?.arguments[1]]));
  // Both servers are installed: the type is not known, unless a header says it.
  const isOpen = isOther && file.declares(declared.without) === true && types.ofHeaders(row.contentType, headers.map(({ call }) => [call?.arguments[0], call?.arguments[1]])) !== reading;
  return isOpen ? 'unknown' : reading;
}
