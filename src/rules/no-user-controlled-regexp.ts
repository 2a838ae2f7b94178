import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import type { File } from '../core/file.ts';
import { filterParts } from '../core/filters.ts';
import { distinctBy } from '../core/groups.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { contains } from '../core/syntax.ts';
import { dangerOf, dangersAt, type Danger } from '../core/value-sinks.ts';
import { escapePattern } from '../edits/patterns.ts';

interface Options extends BaseOptions {
  readonly autoEscape: boolean;
  readonly escape: 'replace' | 'RegExp.escape';
}

type MessageIds = 'pattern' | 'unprovenPattern' | 'glob' | 'escape';

export const noUserControlledRegexp = createRule<Options, MessageIds>({
  name: 'no-user-controlled-regexp',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow compiling input as a regular expression',
      concern: '2b',
      cwe: [1333, 400],
      asvs: ['1.2.9', '1.3.12'],
      owasp: ['A03:2021'],
      severity: 'medium',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      autoEscape: { type: 'boolean', description: 'Make the escaping a fix of `--fix`.' },
      escape: { enum: ['replace', 'RegExp.escape'], description: 'What escapes where the file has no function for it; `RegExp.escape` needs Node 24.' },
    }),
    defaultOptions: [{ report: 'dangerous', autoEscape: false, escape: 'replace' } as Options],
    messages: {
      pattern:
        '{{value}} is compiled as a part of a regular expression by {{sink}}: a request can match anything, or write a pattern that takes minutes to try. '
        + 'Escape it, or compare texts with includes().',
      unprovenPattern:
        '{{value}} is compiled as a part of a regular expression by {{sink}}, and nothing in this file shows what it is. '
        + 'Escape it, or compare texts with includes().',
      glob: '{{value}} is compiled as a pattern by {{sink}}. Choose the pattern from a list of constants.',
      escape: 'Escape what means something in regular expressions.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const { danger, sink, isGlob } of dangersIn(file)) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const edit = isGlob ? null : escapePattern(file, danger.place, options.escape);
          context.report({
            node: danger.place,
            messageId: isGlob ? 'glob' : danger.verdict === 'dangerous' ? 'pattern' : 'unprovenPattern',
            data: { value: describeValue(file, danger.place, danger.origin), sink: `\`${describeSink(file, sink)}\`` },
            fix: options.autoEscape ? edit : null,
            suggest: edit ? [{ messageId: 'escape', fix: edit }] : [],
          });
        }
      },
    };
  },
});

interface Found {
  readonly danger: Danger;
  readonly sink: Node;
  readonly isGlob: boolean;
}

/** Constructions of regular expressions, values of filters that are patterns, and methods of texts that compile what they are given. */
function dangersIn(file: File): readonly Found[] {
  const compiled = dangersAt(file, 'regexp').map((danger): Found => ({ danger, sink: danger.sink.node, isGlob: danger.sink.row.contained === true }));
  const all = [...compiled, ...inFilters(file), ...inMethods(file)];
  if (all.length < 2) return all;
  const found = distinctBy(all, ({ danger }) => danger.place);
  // A regular expression that is handed on is told where it is made.
  return found.filter(({ danger: { place, origin } }) => !found.some(({ danger: other }) => other.place !== place && other.origin.node === origin.node && contains(place, other.place)));
}

const patternBits = maskOf(['pattern']);

function inFilters(file: File): readonly Found[] {
  const sinks = file.sinks('nosql');
  if (sinks.length === 0 || !file.sourceCode.text.includes('regex')) return [];
  return sinks.flatMap((sink) => [...filterParts(file, sink)].flatMap((part): Found[] => {
    const danger = part.reads === 'pattern' ? dangerOf(file, part.value, sink.node, patternBits) : null;
    return danger ? [{ danger, sink: sink.node, isGlob: false }] : [];
  }));
}

const matching = ['match', 'matchAll', 'search'];

/** `text.match(x)`, which is `text.match(new RegExp(x))`. */
function inMethods(file: File): readonly Found[] {
  if (file.callsOfMembers(matching).length === 0 || !file.canHoldInput) return [];
  const found: Found[] = [];
  const isWanted = (call: TSESTree.CallExpression): boolean => {
    const [value] = call.arguments;
    // A pattern that is written out comes from nobody.
    const danger = value && value.type !== 'SpreadElement' && value.type !== 'Literal' ? dangerOf(file, value, call, patternBits) : null;
    // What is no text may be a regular expression that somebody else has made.
    if (danger?.origin.kind !== 'user') return false;
    found.push({ danger, sink: call, isGlob: false });
    return true;
  };
  const calls = new Set<Node>(file.callsOnText(matching, isWanted));
  return found.filter(({ sink }) => calls.has(sink));
}
