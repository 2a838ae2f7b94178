import type { Node } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { ending, judgeHoles, literalsAt, quoteAtEnd } from '../core/filter-texts.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { dangerOf, dangersAt, type Danger } from '../core/value-sinks.ts';
import type { Edit } from '../edits/edit.ts';
import { filterByObject, type FilterEdit } from '../edits/filters.ts';
import { sendAsVariables } from '../edits/graphql-variables.ts';
import type { Capability } from '../models/model.ts';

type Language = 'ldap' | 'xpath' | 'graphql' | 'postgrest' | 'lucene' | 'dynamodb';

interface Options extends BaseOptions {
  readonly kinds: readonly Language[];
}

type MessageIds = 'filter' | 'unprovenFilter' | Advice;
type Advice = 'asObject' | 'asVariable';

const languages: Readonly<Record<Language, { readonly title: string; readonly remedy: string }>> = {
  ldap: { title: 'LDAP', remedy: 'Build it of objects, which escape the values in them.' },
  xpath: { title: 'XPath', remedy: 'Bind it as a variable of the expression.' },
  graphql: { title: 'GraphQL', remedy: 'Send it as a variable beside the document.' },
  postgrest: { title: 'PostgREST', remedy: 'Use methods that take values.' },
  lucene: { title: 'Lucene', remedy: 'Use a query that takes values, such as match or term.' },
  dynamodb: { title: 'DynamoDB', remedy: 'Put it into ExpressionAttributeValues (a name into ExpressionAttributeNames).' },
};

export const noFilterInjection = createRule<Options, MessageIds>({
  name: 'no-filter-injection',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow text of LDAP, XPath, GraphQL, PostgREST, Lucene and DynamoDB that is built from input',
      concern: '2b',
      cwe: [90, 643, 943],
      asvs: ['1.2.6', '1.2.7'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      kinds: { type: 'array', items: { enum: Object.keys(languages) }, uniqueItems: true, description: 'The languages that are looked at.' },
    }),
    defaultOptions: [{ report: 'dangerous', kinds: Object.keys(languages) } as Options],
    messages: {
      filter: '{{value}} becomes a part of the {{language}} text of {{sink}} and can change what it asks for. {{remedy}}',
      unprovenFilter: '{{value}} becomes a part of the {{language}} text of {{sink}}, and nothing in this file shows what it is. {{remedy}}',
      asObject: 'Make it a filter object, which escapes the value.',
      asVariable: 'Send it as a variable beside the document.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const { danger, edit, instead, language, sink } of [...inCalls(file), ...inTemplates(file), ...inBodies(file)]) {
          if (!options.kinds.includes(language) || (danger.verdict === 'unproven' && options.report !== 'unproven')) continue;
          const { title, remedy } = languages[language];
          context.report({
            node: danger.place,
            messageId: danger.verdict === 'dangerous' ? 'filter' : 'unprovenFilter',
            data: { value: describeValue(file, danger.place, danger.origin), language: title, sink: `\`${describeSink(file, sink)}\``, remedy: instead ?? remedy },
            suggest: edit ? [edit] : [],
          });
        }
      },
    };
  },
});

interface Found {
  readonly danger: Danger;
  readonly language: Language;
  readonly sink: Node;
  /** what to do, if the library has something of its own for it */
  readonly instead?: string | undefined;
  readonly edit?: (FilterEdit & { readonly messageId: Advice }) | null;
}

function inCalls(file: File): readonly Found[] {
  return dangersAt(file, 'filter').flatMap((danger): readonly Found[] => {
    const { node, row } = danger.sink;
    if (row.partsAlone && danger.place === danger.value) return [];
    const left = row.language === 'ldap' ? danger : judgeHoles(file, danger, node, row);
    const isFilter = row.language === 'ldap' && row.values.some(({ property }) => property?.at(-1) === 'filter');
    return left ? [{ danger: left, language: row.language, sink: node, instead: row.instead, edit: isFilter ? advised('asObject', filterByObject(file, danger.value, danger.sink.entity)?.fix) : row.variables === undefined ? null : advised('asVariable', sendAsVariables(file, node, danger.value, row.variables)) }] : [];
  });
}

const advised = (messageId: Advice, fix: Edit | null | undefined) => (fix ? { messageId, fix } : null);

/** Templates under a tag that glues what stands in their holes; what the tag has made is a part of its own. */
function inTemplates(file: File): readonly Found[] {
  return file.templates('filter').flatMap(({ row: { sink }, node }): readonly Found[] => {
    if (sink.kind !== 'filter') return [];
    const made = file.entity(node)?.entity;
    const found = node.quasi.expressions.flatMap((hole, index) => {
      const mark = quoteAtEnd(node.quasi.quasis[index]?.value.raw ?? '');
      const isPart = made !== undefined && file.entity(hole)?.entity === made;
      return (isPart ? null : dangerOf(file, hole, node, mark ? ending : maskOf(sink.needs), { accepts: literalsAt(sink.language, mark) })) ?? [];
    });
    const dangerous = found.filter(({ verdict }) => verdict === 'dangerous');
    return (dangerous.length > 0 ? dangerous : found.slice(0, 1)).map((danger) => ({ danger, language: sink.language, sink: node.tag }));
  });
}

/** The document in the body of a request to a GraphQL server: `JSON.stringify({ query: `{ … }` })`, `axios.post(url, { query: `{ … }` })`. */
function inBodies(file: File): readonly Found[] {
  if (!file.sourceCode.text.includes('query')) return [];
  const stringified = file.calls('ecmascript:JSON.stringify').map((call) => ({ call, places: [{ argument: 0, property: ['query'] }] }));
  const requested = [...new Set(file.sinks('request-target').map(({ node }) => node))].map((call) => ({ call, places: bodies }));
  if (stringified.length + requested.length === 0 || !/["'`]\s*(?:query\b|mutation\b|subscription\b|\{)/.test(file.sourceCode.text)) return [];
  return [...stringified, ...requested].flatMap(({ call, places }) => places.flatMap((place): readonly Found[] => {
    const query = file.at(call, place);
    const text = query && file.text(query)?.alternatives[0]?.pieces[0];
    if (!query || text?.kind !== 'constant' || !/^\s*(?:query|mutation|subscription|\{)/.test(text.value)) return [];
    const danger = dangerOf(file, query, call, maskOf(document));
    const left = danger && danger.place !== query ? judgeHoles(file, danger, call, { language: 'graphql', needs: document }) : null;
    return left ? [{ danger: left, language: 'graphql', sink: call, edit: advised('asVariable', sendAsVariables(file, call, query, 'variables')) }] : [];
  }));
}

/** Where clients of HTTP take what they send as JSON. */
const bodies = [{ argument: 1, property: ['query'] }, ...[0, 1].flatMap((argument) => ['json', 'data', 'body'].map((name) => ({ argument, property: [name, 'query'] })))];

const document: readonly Capability[] = ['quote', 'code'];
