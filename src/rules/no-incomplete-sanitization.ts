import type { File } from '../core/file.ts';
import { sanitizationFlaws, type SanitizationFlaw } from '../core/incomplete-sanitization.ts';
import { describeSink, quotable, writtenSource } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { Edit } from '../edits/edit.ts';
import { beginHost, endHost, escapeFirst, replaceEvery } from '../edits/sanitization.ts';

type MessageIds = 'backslash' | 'decoded' | 'unprovenBackslash' | 'unprovenDecoded' | 'unprovenOrder' | 'escapeFirst' | 'first' | 'nested' | 'host' | 'sender' | 'sharing' | 'quotes' | 'denied' | 'unprovenFirst' | 'unprovenNested' | 'unprovenHost' | 'replaceEvery' | 'endHost' | 'beginHost';

export const noIncompleteSanitization = createRule<BaseOptions, MessageIds>({
  name: 'no-incomplete-sanitization',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow replacements and host checks that let through what they are there to stop',
      concern: '2c',
      cwe: [116, 20, 184],
      asvs: ['1.3.3', '1.1.1'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      first: 'Only the first `{{token}}` is replaced here, and `{{source}}` (line {{line}}) goes on to `{{sink}}` with all others. Use an escaper or check made for that place.',
      nested: 'What is left here can make `{{token}}` again, since it can be written into itself, and `{{source}}` (line {{line}}) goes on to `{{sink}}`. Refuse such values, or use an escaper or check made for that place.',
      backslash: 'A backslash in the value makes a backslash of the one that is written here, and `{{token}}` goes unescaped: `{{source}}` (line {{line}}) goes on to `{{sink}}`. Bind the value, or escape backslashes first.',
      decoded: '`{{token}}` undoes what was escaped before it, and `{{source}}` (line {{line}}) goes on to `{{sink}}`. Decode first, and escape last.',
      host: '`{{passes}}` passes this check too, and behind it `{{source}}` (line {{line}}) goes on to `{{sink}}`. Compare the whole host.',
      sender: '`{{passes}}` passes this check too, and pages there can send what is used behind it. Compare the whole origin.',
      sharing: '`{{passes}}` passes here too, and its pages may read what is answered. Compare the whole origin.',
      quotes: 'Tags are escaped here, and quotes stay: `{{source}}` (line {{line}}) goes on to an attribute in `{{sink}}`, where one ends the value. Use an escaper that escapes quotes, too.',
      denied: '`{{token}}` is refused here, and there are other ways to write the same: `{{source}}` (line {{line}}) goes on to `{{sink}}`. Let only what is meant through, or use an escaper or check made for that place.',
      unprovenFirst: 'Only the first `{{token}}` is replaced here. Replace every one, or use an escaper made for the place where the text goes.',
      unprovenNested: 'What is left here can make `{{token}}` again, since it can be written into itself. Refuse such values, or use an escaper made for the place where the text goes.',
      unprovenBackslash: 'A backslash in the text makes a backslash of the one that is written here, and `{{token}}` goes unescaped. Escape backslashes first.',
      unprovenDecoded: '`{{token}}` undoes what was escaped before it. Decode first, and escape last.',
      unprovenOrder: 'What was escaped before is escaped again here. Escape `{{token}}` first.',
      unprovenHost: '`{{passes}}` passes this check too. Compare the whole host.',
      replaceEvery: 'Replace every one.',
      escapeFirst: 'Escape it first.',
      endHost: 'Look for the slash behind the host.',
      beginHost: 'Compare the whole host, or look for the dot before it.',
    },
  },
  create(context, { report }, file) {
    return {
      Program() {
        for (const flaw of sanitizationFlaws(file)) {
          if (!flaw.behind && flaw.kind !== 'sender' && flaw.kind !== 'sharing' && report !== 'unproven') continue;
          context.report({ node: flaw.found.call, loc: placeOf(flaw), messageId: messageOf(flaw), data: dataOf(flaw, file), suggest: suggestions(flaw, file) });
        }
      },
    };
  },
});

/** From the method on: chains of replacements differ there alone. */
function placeOf({ found: { call } }: SanitizationFlaw): { start: typeof call.loc.start; end: typeof call.loc.end } {
  const callee = call.type !== 'CallExpression' ? call : call.callee.type === 'MemberExpression' ? call.callee.property : call.callee;
  return { start: callee.loc.start, end: call.loc.end };
}

function messageOf({ behind, found: { flaw }, kind }: SanitizationFlaw): MessageIds {
  if (kind === 'sender' || kind === 'sharing') return kind;
  switch (flaw) {
    case 'quotes':
    case 'denied':
      return flaw;
    case 'first':
      return behind ? 'first' : 'unprovenFirst';
    case 'backslash':
      return behind ? 'backslash' : 'unprovenBackslash';
    case 'decoded':
      return behind ? 'decoded' : 'unprovenDecoded';
    case 'order':
      return 'unprovenOrder';
    case 'nested':
      return behind ? 'nested' : 'unprovenNested';
    default:
      return behind ? 'host' : 'unprovenHost';
  }
}

function dataOf(flaw: SanitizationFlaw, file: File): Record<string, string> {
  const { behind } = flaw;
  const own: Record<string, string> = flaw.kind === 'host' || flaw.kind === 'sender' || flaw.kind === 'sharing' ? { passes: flaw.found.passes } : { token: quotable(flaw.found.token) };
  if (!behind) return own;
  const { line, text } = writtenSource(behind.origin, file);
  return { ...own, source: text, line: String(line), sink: behind.name ?? describeSink(file, behind.sink) };
}

function suggestions(flaw: SanitizationFlaw, file: File): { messageId: MessageIds; fix: Edit }[] {
  const edits = { replaceEvery: replaceEvery(flaw, file), endHost: endHost(flaw, file), beginHost: beginHost(flaw, file), escapeFirst: escapeFirst(flaw, file) };
  return Object.entries(edits).flatMap(([messageId, fix]) => (fix ? [{ messageId: messageId as MessageIds, fix }] : []));
}
