import { maskOf } from '../core/capabilities.ts';
import { canBind, capabilitiesThatChange, readSql, type SqlHole } from '../core/languages/sql.ts';
import { type BaseOptions, createRule } from '../core/rule.ts';
import type { CapabilitySet, Origin, Piece, SinkOf } from '../core/answers.ts';
import type { File } from '../core/file.ts';

type MessageId = 'injection' | 'unparameterized' | 'unproven';

/** Reports values that can change a SQL statement, and how sure the file is of it. */
export const noSqlInjection = createRule<BaseOptions, MessageId>({
  name: 'no-sql-injection',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow SQL text built from values that can change the statement',
      concern: '2b',
      cwe: [89, 564, 943],
      asvs: ['1.2.4'],
      owasp: ['A03:2021'],
      severity: 'critical',
      precision: 'very-high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: [{
      type: 'object',
      properties: { report: { enum: ['dangerous', 'unproven'], description: 'Which verdicts to report.' } },
      additionalProperties: false,
    }],
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      injection: '`{{source}}` (line {{line}}) comes from the request and can change this SQL statement. Bind it as a parameter; map names and keywords to constants.',
      unparameterized: '`{{source}}` (line {{line}}) is glued into this SQL statement as a value. Bind it as a parameter.',
      unproven: 'Nothing shows that `{{source}}` (line {{line}}) cannot change this SQL statement. Bind it as a parameter, or map it to constants.',
    },
  },
  create(context, options, file) {
    return {
      'Program:exit'() {
        const sinks = file.sinks('sql');
        const nodes = new Set<Origin['node']>(sinks.map((sink) => sink.node));
        for (const sink of sinks) {
          const finding = judge(file, sink, nodes);
          if (!finding || (finding.id === 'unproven' && options.report === 'dangerous')) continue;
          context.report({
            node: finding.node, messageId: finding.id,
            data: { source: finding.origin.text, line: String(finding.origin.node.loc.start.line) },
          });
        }
      },
    };
  },
});

interface Finding {
  readonly id: MessageId;
  readonly node: Origin['node'];
  readonly origin: Origin;
}

const rank: readonly MessageId[] = ['injection', 'unparameterized', 'unproven'];

/** @param sinks calls that are judged themselves: a cursor made of a statement is no statement of its own */
function judge(file: File, sink: SinkOf<'sql'>, sinks: ReadonlySet<Origin['node']>): Finding | null {
  const argument = sink.row.text.map((position) => file.at(sink.node, position)).find((found) => found !== null);
  const text = argument && !sinks.has(file.definition(argument)) ? file.text(argument) : null;
  const findings: Finding[] = [];
  for (const { pieces } of text?.alternatives ?? []) {
    const reading = readSql(pieces, sink.row.dialect);
    const holes = pieces.filter((piece) => piece.kind === 'hole');
    for (const [index, hole] of holes.entries()) {
      const finding = judgeHole(file, sink, hole, pieces.length === 1 ? null : (reading.holes[index] as SqlHole), reading.verb);
      if (finding) findings.push(finding);
    }
  }
  return findings.sort((one, other) => rank.indexOf(one.id) - rank.indexOf(other.id))[0] ?? null;
}

/** What a text must not hold that is a whole statement. */
const wholeText = maskOf(['quote', 'code']);

/** @param place null when the whole text is one value */
function judgeHole(file: File, sink: SinkOf<'sql'>, hole: Extract<Piece, { kind: 'hole' }>, place: SqlHole | null, verb: string | null): Finding | null {
  const needed: CapabilitySet = place ? maskOf(capabilitiesThatChange(place)) : wholeText;
  const origins = file.flowOfHole(hole, sink.node).filter((origin) => (origin.possible & needed) !== 0 && !isEscaped(origin, place));
  const proven = origins.find((origin) => origin.kind === 'user' && (origin.proven & needed) !== 0);
  if (proven) return { id: 'injection', node: hole.node, origin: proven };
  const doubtful = origins.find((origin) => !origin.settled && origin.kind !== 'configuration');
  if (!doubtful) return null;
  if (place === null) return sink.evidence === 'resolved' ? { id: 'unproven', node: hole.node, origin: doubtful } : null;
  const isValue = place.position === 'quoted' || place.position === 'value';
  const glued = isValue && canBind(verb) ? origins.find((origin) => isData(origin)) : undefined;
  return glued ? { id: 'unparameterized', node: hole.node, origin: glued } : { id: 'unproven', node: hole.node, origin: doubtful };
}

/** A parameter, a call result or a stored value: data, not settings. */
function isData(origin: Origin): boolean {
  return !origin.settled && (origin.kind === 'stored' || (origin.kind === 'unknown' && (origin.detail === 'parameter' || origin.detail === 'call')));
}

function isEscaped(origin: Origin, place: SqlHole | null): boolean {
  if (place?.position === 'value' || place?.position === 'limit' || place?.position === 'list') return origin.escapedFor?.has('sql-literal') ?? false;
  return place?.position === 'identifier' && (origin.escapedFor?.has('sql-identifier') ?? false);
}
