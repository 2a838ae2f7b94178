import type { Node, Origin } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { isOwn } from '../core/origins.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { isDecidedByBase } from '../core/url-bases.ts';
import { dangersAt, type Judging, type SinkDanger, type ValueSinkOf } from '../core/value-sinks.ts';
import type { Edit } from '../edits/edit.ts';
import { wrap } from '../edits/replace.ts';

type MessageIds = 'anyServer' | 'unproven' | 'anyPath' | 'encode';

export const noSsrf = createRule<BaseOptions, MessageIds>({
  name: 'no-ssrf',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow requests to servers that a request chooses',
      concern: '2b',
      cwe: [918],
      asvs: ['1.3.6', '15.3.2'],
      owasp: ['A10:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' } as BaseOptions],
    messages: {
      anyServer: '{{value}} decides which server {{sink}} asks, and can name one inside of your network. Compare the host of the URL with a list of hosts.',
      unproven: '{{value}} decides which server {{sink}} asks, and nothing in this file shows which it can be. Compare the host of the URL with a list of hosts.',
      anyPath: '{{value}} stands in the path of a URL that {{sink}} asks for, and can lead to another path with `../`, or add a query. Encode it with `encodeURIComponent`.',
      encode: 'Encode it with `encodeURIComponent`.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        const isServer = file.isOfServer || file.canHoldRequests;
        // What nobody knows is reported of servers alone.
        if (!file.canHoldInput && (!isServer || options.report !== 'unproven')) return;
        const told = new Set<Node>();
        for (const danger of dangersAt(file, 'request-target', (sink, value) => judging(file, sink, value))) {
          if (danger.verdict === 'unproven' && (options.report !== 'unproven' || !isServer)) continue;
          told.add(danger.sink.node);
          report(danger, danger.verdict === 'unproven' ? 'unproven' : 'anyServer');
        }
        if (options.report !== 'unproven' || !isServer || !file.canHoldInput) return;
        for (const danger of dangersAt(file, 'request-target', (sink) => (told.has(sink.node) ? null : judgingPath(file, sink)))) if (isInPath(danger, file)) report(danger, 'anyPath');
      },
    };

    function report(danger: SinkDanger<'request-target'>, messageId: 'anyServer' | 'unproven' | 'anyPath'): void {
      const { origin, place, sink } = danger;
      const data = { value: describeValue(file, place, origin), sink: `\`${describeSink(file, sink.node)}\`` };
      const suggest: { messageId: 'encode'; fix: Edit }[] = messageId === 'anyPath' ? [{ messageId: 'encode', fix: wrap(place, 'encodeURIComponent(', ')') }] : [];
      context.report({ node: place, messageId, data, suggest });
    }
  },
});

const authority = maskOf(['authority']);
const climb = maskOf(['climb']);

function judging(file: File, sink: ValueSinkOf<'request-target'>, value: Node): Judging | null {
  if (isFiltered(file, sink)) return null;
  const decided = sink.row.behind ? isDecidedByBase(file, sink.node, value) : 'no';
  return decided === 'yes' ? null : {
    contained: decided === 'unknown',
    accepts: (origin) => isOfPage(origin) || isNamedServer(origin),
    doubts: isOwnHost,
  };
}

/** Values of requests in the path of a server that is decided before them. */
function judgingPath(file: File, sink: ValueSinkOf<'request-target'>): Judging | null {
  if (!sink.row.url || isFiltered(file, sink)) return null;
  return { needs: maskOf(['segment']), contained: true, accepts: (origin) => origin.kind !== 'user' || (origin.possible & climb) === 0 || (origin.possible & authority) !== 0 || isOfPage(origin) };
}

/** Does the value stand in a text, before its query begins? */
function isInPath({ place, value }: SinkDanger<'request-target'>, file: File): boolean {
  return place !== value && (file.text(value)?.alternatives ?? []).every(({ pieces }) => {
    const at = pieces.findIndex((piece) => piece.kind === 'hole' && piece.node === place);
    return at >= 0 && !pieces.slice(0, at).some((piece) => piece.kind === 'constant' && /[?#]/.test(piece.value));
  });
}

/** An agent that refuses addresses of the own network. */
function isFiltered(file: File, { node, row }: ValueSinkOf<'request-target'>): boolean {
  return (row.agents ?? []).some((position) => {
    const agent = file.at(node, position);
    return agent !== null && file.entity(agent)?.entity.row.filtersRequests === true;
  });
}

/** `req.hostname`, `headers.host`, `headers['x-forwarded-host']`: programs ask themselves under the name by which they were reached. */
function isOwnHost(origin: Origin): boolean {
  return isOwn(origin) && /host/i.test(origin.text);
}

/** What a page has of its visitor: the request is the visitor's own. */
function isOfPage({ entity }: Origin): boolean {
  return entity?.model.client === true;
}

/** `this.baseUrl`, `api.endpoint`: by its name a setting. */
function isNamedServer({ detail, kind, text }: Origin): boolean {
  return kind === 'unknown' && (detail === 'member' || detail === 'import') && serverName.test(text);
}

const serverName = /(?:base|api|root|server|service|gateway|end_?point|upstream)[_-]?(?:url|uri|host|origin|point|root)?$/i;

