import type { Node, Origin } from '../core/answers.ts';
import { boundObjects } from '../core/bound-values.ts';
import { arrayBit, maskOf, objectBit } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { dangerOfPart, filterParts, isSanitized, mayBeCleaned, type FilterPart } from '../core/filters.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { contains } from '../core/syntax.ts';
import type { Danger, ValueSinkOf } from '../core/value-sinks.ts';
import { compareAsObjectId, compareAsText, compareByOperator, compareFields, type FilterEdit } from '../edits/filters.ts';
import { stateOf } from '../manifests/semver.ts';

interface Options extends BaseOptions {
  readonly fixStyle?: 'String' | '$eq';
}

type MessageIds =
  | 'operators' | 'wholeFilter' | 'code' | 'hiddenFields' | 'statement' | 'command'
  | 'unprovenOperators' | 'unprovenFilter' | 'unprovenCode' | 'unprovenStatement' | 'unprovenCommand' | 'list' | 'selection' | 'columns' | 'words'
  | 'asText' | 'asOperator' | 'asObjectId' | 'asFields';

export const noNosqlInjection = createRule<Options, MessageIds>({
  name: 'no-nosql-injection',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow filters of databases that a request can turn into operators',
      concern: '2b',
      cwe: [943],
      asvs: ['1.2.4', '15.3.5'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      fixStyle: { enum: ['String', '$eq'], description: 'The edit that `--fix` makes; without it, edits are suggested alone.' },
    }),
    defaultOptions: [{ report: 'dangerous' } as Options],
    messages: {
      operators:
        '{{value}} can be an object, whose names {{sink}} reads as operators that match other rows than the equal one. '
        + 'Make it a text or check its type first.',
      wholeFilter: '{{value}} decides what the filter of {{sink}} asks for: a request can name any field and operator. List the fields.',
      code: '{{value}} becomes part of code that the database runs for {{sink}}. Write the condition with operators instead.',
      hiddenFields: '{{value}} decides which fields {{sink}} shows, those that the schema hides too. Choose it from a list of constants.',
      statement: '{{value}} can be an object, which this version of the driver writes into the statement of {{sink}} as SQL. Make it a text or check its type first.',
      unprovenOperators: '{{value}} may be an object, whose names {{sink}} reads as operators; nothing in this file shows that it is none. Make it a text or check its type first.',
      unprovenFilter: '{{value}} decides what the filter of {{sink}} asks for, and nothing in this file shows what that is. List the fields.',
      unprovenCode: '{{value}} becomes part of code that the database runs for {{sink}}, and nothing in this file shows what it is. Write the condition with operators instead.',
      unprovenStatement: '{{value}} may be an object, which this version of the driver writes into the statement of {{sink}} as SQL. Make it a text or check its type first.',
      command: '{{value}} decides which command {{sink}} sends. Choose the command from a list of constants.',
      unprovenCommand: '{{value}} decides which command {{sink}} sends, and nothing in this file shows what it is. Choose the command from a list of constants.',
      columns: '{{value}} decides which columns {{sink}} compares. List the columns.',
      words: '{{value}} can be a list, whose elements {{sink}} sends as further words of the command. Make it a text or check its type first.',
      list: '{{value}} can be a list, which {{sink}} reads as any of its elements. Make it a text or check its type first.',
      selection: '{{value}} decides which fields {{sink}} shows or sorts by. Choose it from a list of constants.',
      asText: 'Compare its text: `String(…)`.',
      asOperator: 'Compare it as a value: `{{name}}`.',
      asObjectId: 'Make it an ObjectId.',
      asFields: 'Compare the fields with operators.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        const told = new Set<Node>();
        for (const sink of file.sinks('nosql')) {
          const findings = findingsAt(file, sink).filter(({ danger }) => !told.has(danger.place));
          const proven = findings.filter(({ danger }) => danger.verdict === 'dangerous');
          const [first] = findings;
          // One unproven value says enough of a call.
          const reported = proven.length > 0 ? proven : first && options.report === 'unproven' ? [first] : [];
          for (const { danger, part, messageId } of reported) {
            told.add(danger.place);
            const edits = editsFor(file, sink, part);
            // What a function is given, it may read elsewhere too.
            const chosen = part.read ? undefined : edits.find(({ style }) => style === options.fixStyle && style !== undefined);
            context.report({
              node: danger.place,
              messageId,
              data: { value: describeValue(file, danger.place, danger.origin), sink: `\`${describeSink(file, sink.node)}\`` },
              fix: chosen?.fix ?? null,
              suggest: edits.map(({ messageId: edit, ...rest }) => ({ ...rest, messageId: edit })),
            });
          }
        }
      },
    };
  },
});

interface Finding {
  readonly danger: Danger;
  readonly part: FilterPart;
  readonly messageId: MessageIds;
}

type Sink = ValueSinkOf<'nosql'>;

function findingsAt(file: File, sink: Sink): readonly Finding[] {
  if (isSanitized(file, sink)) return [];
  if (sink.row.reads === 'values') return statementsAt(file, sink);
  const parts = [...filterParts(file, sink)];
  const findings = parts.flatMap((part) => findingOf(file, sink, part) ?? []);
  // What a list holds is said of its elements, and a pattern is the matter of another rule.
  const patterns = parts.filter(({ reads }) => reads === 'pattern');
  const isPattern = ({ danger, part }: Finding): boolean => patterns.some(({ value }) =>
    contains(part.value, value) && file.flow(value, sink.node).some((origin) => origin.node === danger.origin.node));
  return findings.filter((finding) => !isPattern(finding) && !findings.some((other) =>
    other.danger.origin.node === finding.danger.origin.node && other.part.value !== finding.part.value && contains(finding.part.value, other.part.value)));
}

/** Objects that a driver writes into its statements, in versions that may be installed. */
function statementsAt(file: File, sink: Sink): readonly Finding[] {
  const { fixedIn } = sink.row;
  const state = fixedIn === undefined ? 'before' : stateOf(file.declaredRange(sink.entity.package), fixedIn);
  if (state === 'since') return [];
  return boundObjects(file, sink, state === 'unknown').map((danger): Finding =>
    ({ danger, part: { reads: 'values', value: danger.value, name: null, read: null }, messageId: messages.values[danger.verdict] }));
}

function findingOf(file: File, sink: Sink, part: FilterPart): Finding | null {
  if (part.reads === 'pattern') return null;
  const danger = judge(file, sink, part);
  if (danger) return { danger, part, messageId: messages[part.reads][danger.verdict] };
  if (part.reads !== 'value' || !sink.row.listsAreOperators) return null;
  const list = dangerOfPart(file, part, sink, arrayBit, { contained: true, accepts: (origin) => origin.kind !== 'user' });
  return list && { danger: list, part, messageId: 'list' };
}

function judge(file: File, sink: Sink, part: FilterPart): Danger | null {
  const { name, reads } = part;
  if (reads === 'words') return dangerOfPart(file, part, sink, arrayBit, { contained: true, accepts: (origin) => origin.kind !== 'user' });
  const contained = sink.row.contained === true || reads === 'selection' || (reads !== 'code' && mayBeCleaned(file, sink));
  const accepts = ({ kind, text }: Origin): boolean => reads === 'value'
    && ((kind === 'stored' && isIdentifier(name)) || (kind === 'unknown' && identifierOfCaller.test(text)));
  if (reads === 'expression') return dangerOfPart(file, part, sink, objectBit, { contained }, true);
  return dangerOfPart(file, part, sink, maskOf(needs[reads] ?? ['object']), { contained, accepts });
}

const needs: Readonly<Record<string, Parameters<typeof maskOf>[0]>> = { code: ['quote', 'code'], command: ['code', 'array'], selection: ['object', 'code'], 'hidden-fields': ['object', 'code'] };

/** What the program has stored under such a name, it made itself. */
function isIdentifier(name: string | null): boolean {
  return name === null || /(?:^_?id|Id|_id|ID)$/.test(name);
}

/** What authentication has put there. */
const identifierOfCaller = /\b(?:user|session|auth|account|principal)\.(?:\w*(?:Id|_id|ID)|_?id)$/;

const operators = { dangerous: 'operators', unproven: 'unprovenOperators' } as const;
const filter = { dangerous: 'wholeFilter', unproven: 'unprovenFilter' } as const;
const messages: Readonly<Record<Exclude<FilterPart['reads'], 'pattern'>, Readonly<Record<Danger['verdict'], MessageIds>>>> = {
  'value': operators, 'expression': operators, filter, 'filters': filter, 'pipeline': filter, 'operations': filter,
  'code': { dangerous: 'code', unproven: 'unprovenCode' }, 'selection': { dangerous: 'selection', unproven: 'selection' },
  'hidden-fields': { dangerous: 'hiddenFields', unproven: 'selection' }, 'values': { dangerous: 'statement', unproven: 'unprovenStatement' },
  'command': { dangerous: 'command', unproven: 'unprovenCommand' }, 'columns': { dangerous: 'columns', unproven: 'columns' }, 'words': { dangerous: 'words', unproven: 'words' },
};

interface Suggestion extends FilterEdit {
  readonly messageId: 'asText' | 'asOperator' | 'asObjectId' | 'asFields';
  readonly data: Readonly<Record<string, string>>;
  readonly style?: Options['fixStyle'];
}

function editsFor(file: File, { row, entity }: Sink, part: FilterPart): readonly Suggestion[] {
  if (part.reads === 'code') {
    const fields = part.name === '$where' ? compareFields(file, part.value) : null;
    return fields ? [{ messageId: 'asFields', data: {}, ...fields }] : [];
  }
  if (part.reads !== 'value' && part.reads !== 'values' && part.reads !== 'words') return [];
  const equality = row.grammar?.equality ?? '';
  const id = part.name === '_id' ? compareAsObjectId(file, part.value, entity) : null;
  const text = compareAsText(file, part.value);
  const operator = part.name === null ? null : compareByOperator(file, part.value, equality);
  return [
    ...(id ? [{ messageId: 'asObjectId', data: {}, ...id } as const] : []),
    ...(text && !id ? [{ messageId: 'asText', data: {}, style: 'String', ...text } as const] : []),
    ...(operator ? [{ messageId: 'asOperator', data: { name: `{ ${equality}: … }` }, ...(equality === '$eq' ? { style: '$eq' } as const : {}), ...operator } as const] : []),
  ];
}
