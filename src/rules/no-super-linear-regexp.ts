import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import { maskOf, textual } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { backtrackingOf, type Backtracking } from '../core/languages/backtracking.ts';
import { describeValue, quotable } from '../core/origin-words.ts';
import { patternPlaces } from '../core/pattern-places.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { unwrap } from '../core/syntax.ts';
import { isCutShort } from '../core/text-length.ts';
import { dangerOf, valuesAt, type Danger } from '../core/value-sinks.ts';
import { isOfWrittenText, limitLength, trimInstead } from '../edits/slow-patterns.ts';

interface Options extends BaseOptions {
  readonly polynomial: 'tainted' | 'all' | 'never';
  readonly maxLength: number;
}

type MessageIds = 'exponential' | 'exponentialSchema' | 'unprovenExponential' | 'polynomial' | 'unprovenPolynomial' | 'trim' | 'limit';

export const noSuperLinearRegexp = createRule<Options, MessageIds>({
  name: 'no-super-linear-regexp',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow regular expressions that take very long for some texts',
      concern: '2a',
      cwe: [1333],
      asvs: ['1.3.12'],
      owasp: [],
      severity: 'medium',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      polynomial: { enum: ['tainted', 'all', 'never'], description: 'Where polynomial patterns are dangerous: on values of requests, on all values, or nowhere.' },
      maxLength: { type: 'integer', minimum: 1, description: 'The length that suggestions limit a text to.' },
    }),
    defaultOptions: [{ report: 'dangerous', polynomial: 'tainted', maxLength: 1000 } as Options],
    messages: {
      exponential: '`{{pattern}}` takes exponential time: each further `{{pump}}` in {{value}} that does not match multiplies it. Let each text be matched in one way alone.',
      exponentialSchema: '`{{pattern}}` takes exponential time: each further `{{pump}}` in a text that does not match multiplies it. Let each text be matched in one way alone.',
      unprovenExponential:
        '`{{pattern}}` may take exponential time for {{value}}, with many `{{pump}}`, unless its lookarounds or the checks before it keep such texts out.',
      polynomial: '{{value}} can be of any length, and `{{pattern}}` takes at least quadratic time when `{{pump}}` is repeated in it. Limit the length first.',
      unprovenPolynomial:
        '`{{pattern}}` takes at least quadratic time when `{{pump}}` is repeated, and nothing in this file limits the length of {{value}}.',
      trim: 'Write {{method}}, which is linear.',
      limit: 'Match the first {{length}} characters alone.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const { use, slow, danger, place, verdict } of findingsIn(file, options)) {
          if (verdict === 'unproven' && options.report !== 'unproven') continue;
          const trim = trimInstead(file, use.call);
          const limit = danger && slow.growth === 'polynomial' && !trim ? limitLength(file, danger.value, use.isReceiver, options.maxLength) : null;
          context.report({
            node: place,
            messageId: messageOf(slow, verdict, danger),
            data: {
              pattern: quotable(`/${use.regexp.pattern}/${use.regexp.flags}`), pump: quotable(JSON.stringify(slow.pump).slice(1, -1)),
              value: danger ? describeValue(file, danger.place, danger.origin) : '',
            },
            fix: trim && isOfWrittenText(file, use.call) ? trim : null,
            suggest: [
              ...(trim ? [{ messageId: 'trim' as const, data: { method: use.regexp.pattern.includes('^') ? 'trim()' : 'trimEnd()' }, fix: trim }] : []),
              ...(limit ? [{ messageId: 'limit' as const, data: { length: options.maxLength }, fix: limit }] : []),
            ],
          });
        }
      },
    };
  },
});

interface Use {
  /** what matches with it */
  readonly call: Node;
  readonly regexp: { readonly pattern: string; readonly flags: string };
  /** where the regular expression stands in the call */
  readonly place: Node;
  /** what it is applied to; null: what a schema is given */
  readonly value: Node | null;
  readonly isReceiver: boolean;
}

interface Finding {
  readonly use: Use;
  readonly slow: Backtracking;
  readonly danger: Danger | null;
  readonly place: Node;
  readonly verdict: Danger['verdict'];
}

/** An exponential pattern is reported where it is written, once; a polynomial one where it meets a value. */
function findingsIn(file: File, { polynomial }: Options): readonly Finding[] {
  const uses = usesIn(file);
  if (uses.length === 0) return [];
  const findings = new Map<Node, Finding>();
  for (const use of uses) {
    const slow = backtrackingOf(use.regexp.pattern, use.regexp.flags, true);
    if (!slow || (slow.growth === 'polynomial' && (polynomial === 'never' || !slow.isCertain || !use.value))) continue;
    const finding = judge(file, use, slow, polynomial === 'all');
    const known = finding && findings.get(finding.place);
    if (finding && (!known || (known.verdict === 'unproven' && finding.verdict === 'dangerous'))) findings.set(finding.place, finding);
  }
  return [...findings.values()];
}

const [lengthBit, lineBreakBit] = [maskOf(['length']), maskOf(['line-break'])];

function judge(file: File, use: Use, slow: Backtracking, isAnyValue: boolean): Finding | null {
  const isExponential = slow.growth === 'exponential';
  const danger = use.value && dangerOf(file, use.value, use.call, isExponential ? textual : lengthBit);
  if (use.value && (!danger || (!isExponential && isCutShort(file, use.value)))) return null;
  if (danger && (danger.origin.possible & lineBreakBit) === 0) {
    const onOneLine = backtrackingOf(use.regexp.pattern, use.regexp.flags, false);
    if (onOneLine?.growth !== slow.growth) return null;
  }
  const isDangerous = isExponential ? slow.isCertain : isAnyValue || danger?.verdict === 'dangerous';
  return { use, slow, danger, place: isExponential ? file.definition(use.place) : use.place, verdict: isDangerous ? 'dangerous' : 'unproven' };
}

function messageOf({ growth }: Backtracking, verdict: Danger['verdict'], danger: Danger | null): MessageIds {
  if (growth === 'exponential') return verdict === 'unproven' ? 'unprovenExponential' : danger ? 'exponential' : 'exponentialSchema';
  return danger?.verdict === 'dangerous' ? 'polynomial' : 'unprovenPolynomial';
}

/** `pattern.test(text)`, `text.replace(pattern, …)`, and `z.string().regex(pattern)`. */
function usesIn(file: File): readonly Use[] {
  const found: Use[] = [];
  for (const way of ways) for (const call of file.callsOfMembers(way.names)) found.push(...usesBy(call, way, file));
  found.push(...usesOfLibraries(file));
  return found;
}

interface Way {
  readonly names: readonly string[];
  read(callee: TSESTree.MemberExpression, given: Node): Pick<Use, 'place' | 'value' | 'isReceiver'> | null;
}

const ways: readonly Way[] = [
  { names: ['test', 'exec'], read: ({ object }, given) => (given.type === 'SpreadElement' ? null : { place: object, value: given, isReceiver: false }) },
  { names: ['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'], read: ({ object }, given) => ({ place: given, value: object, isReceiver: true }) },
  { names: ['regex', 'matches', 'pattern'], read: (_callee, given) => ({ place: given, value: null, isReceiver: false }) },
];

const nothing: readonly Use[] = [];

function usesBy(call: TSESTree.CallExpression, { read }: Way, file: File): readonly Use[] {
  const [given] = call.arguments;
  const callee = unwrap(call.callee);
  const found = given && callee.type === 'MemberExpression' ? read(callee, given) : null;
  // Most of what texts are split and replaced by is a text.
  if (!found || (found.place.type === 'Literal' && !('regex' in found.place))) return nothing;
  return patternPlaces(file, found.place).flatMap((place): Use[] => {
    const regexp = file.regularExpression(place);
    return regexp ? [{ call, regexp, ...found, place }] : [];
  });
}

/** What libraries are given to match texts with, alone or in a list with a message. */
function usesOfLibraries(file: File): readonly Use[] {
  return file.sinks('matched-pattern').flatMap(({ node, row }) => valuesAt(file, { node, row }).flatMap((given): Use[] => {
    const place = given.type === 'ArrayExpression' ? given.elements[0] : given;
    const source = place && row.source ? file.constant(place)?.value : null;
    const regexp = typeof source === 'string' ? { pattern: source, flags: row.source?.flags ?? '' } : place && file.regularExpression(place);
    return place && regexp ? [{ call: node, regexp, place, value: null, isReceiver: false }] : [];
  }));
}
