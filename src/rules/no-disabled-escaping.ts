import type { Node } from '../core/answers.ts';
import { escapingFlaws, type EscapingFlaw } from '../core/escaping.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue, quotable, writtenSource } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { Edit } from '../edits/edit.ts';
import { escapeInTemplate, escapeMarked, setEscaping } from '../edits/escaping.ts';

type MessageIds = 'off' | 'uncleaned' | 'raw' | 'marked' | 'unprovenOff' | 'unprovenAbsent' | 'unprovenRaw' | 'unprovenMarked' | 'identity' | 'unprovenIdentity' | 'unprovenPlugin' | 'setOption' | 'removeOption' | 'escapeName' | 'escapeValue';

export const noDisabledEscaping = createRule<BaseOptions, MessageIds>({
  name: 'no-disabled-escaping',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow switching off or bypassing the escaping of templates and sanitizers',
      concern: '2c',
      cwe: [79, 116],
      asvs: ['1.2.1'],
      owasp: ['A03:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      off: '`{{option}}` makes `{{sink}}` write every value into HTML as it is. Leave escaping on, and mark only clean HTML as such.',
      uncleaned: '`{{option}}` lets elements or attributes through `{{sink}}` that run script. Name only harmless ones.',
      identity: '`{{sink}}` is to escape values with this function, which hands on what it gets. Escape values in it.',
      raw: '`{{hole}}` of this template writes {{value}} into HTML as it is, and it can hold tags. Write it escaped.',
      marked: '{{value}} is taken for HTML by `{{sink}}` as it is, and can hold tags. Escape it or clean it with an HTML sanitizer.',
      unprovenOff: '`{{option}}` lets markup of the input through `{{sink}}`, and nothing in this file shows that it is cleaned. Leave it out, or clean what comes out.',
      unprovenAbsent: '`{{sink}}` writes values into HTML as they are unless `{{option}}` says otherwise. Set it.',
      unprovenRaw: '`{{hole}}` of this template writes {{value}} into HTML as it is, and nothing in this file shows that it holds no tags. Write it escaped.',
      unprovenMarked: '{{value}} is taken for HTML by `{{sink}}` as it is, and nothing in this file shows that it holds no tags. Escape it or clean it with an HTML sanitizer.',
      unprovenPlugin: '`{{plugin}}` lets markup of the text through, and no plugin beside it removes script. Clean what comes out, or add a plugin that does.',
      unprovenIdentity: '`{{sink}}` is to escape values with this function, and nothing in this file shows that it does. Escape values in it.',
      setOption: 'Write `{{option}}`.',
      removeOption: 'Remove the option.',
      escapeName: 'Write it escaped.',
      escapeValue: 'Escape it with `{{name}}`.',
    },
  },
  create(context, { report }, file) {
    return {
      Program() {
        const told = new Set<Node>();
        for (const flaw of escapingFlaws(file)) {
          const node = placeOf(flaw);
          if (told.has(node) || (flaw.verdict === 'unproven' && report !== 'unproven')) continue;
          told.add(node);
          context.report({ node, messageId: messageOf(flaw), data: dataOf(flaw, file), suggest: suggestions(flaw, file) });
        }
      },
    };
  },
});

function placeOf(flaw: EscapingFlaw): Node {
  return flaw.kind === 'option' || flaw.kind === 'escaper' || flaw.kind === 'plugin' ? (flaw.value ?? flaw.node) : flaw.kind === 'value' ? flaw.danger.value : flaw.text;
}

function messageOf(flaw: EscapingFlaw): MessageIds {
  const isProven = flaw.verdict === 'dangerous';
  if (flaw.kind === 'value') return isProven ? 'marked' : 'unprovenMarked';
  if (flaw.kind === 'plugin') return 'unprovenPlugin';
  if (flaw.kind === 'escaper') return isProven ? 'identity' : 'unprovenIdentity';
  if (flaw.kind === 'template') return isProven ? 'raw' : 'unprovenRaw';
  return !isProven ? (flaw.value ? 'unprovenOff' : 'unprovenAbsent') : flaw.row.cleans ? 'uncleaned' : 'off';
}

function dataOf(flaw: EscapingFlaw, file: File): Record<string, string> {
  const sink = describeSink(file, flaw.node);
  if (flaw.kind === 'value') return { sink, value: describeValue(file, flaw.danger.value, flaw.danger.origin) };
  if (flaw.kind === 'template') {
    const { line, text } = writtenSource(flaw.origin, file);
    return { sink, hole: quotable(flaw.written), value: `\`${text}\` (line ${line})` };
  }
  if (flaw.kind === 'escaper') return { sink };
  if (flaw.kind === 'plugin') return { sink, plugin: quotable(file.sourceCode.getText(flaw.value)) };
  return { sink, option: optionOf(flaw, flaw.value ? file.sourceCode.getText(flaw.value) : '') };
}

function optionOf({ row }: Extract<EscapingFlaw, { kind: 'option' }>, value: string): string {
  const name = row.at.property?.join('.') ?? '';
  return quotable(value === '' ? name : `${name}: ${value}`);
}

function suggestions(flaw: EscapingFlaw, file: File): { messageId: MessageIds; data?: Record<string, string>; fix: Edit }[] {
  const set = setEscaping(flaw, file);
  if (set && flaw.kind === 'option') return [flaw.row.removed ? { messageId: 'removeOption', fix: set } : { messageId: 'setOption', data: { option: optionOf(flaw, flaw.row.on ?? '') }, fix: set }];
  const name = escapeInTemplate(flaw, file);
  if (name) return [{ messageId: 'escapeName', fix: name }];
  const value = escapeMarked(flaw, file);
  return value ? [{ messageId: 'escapeValue', data: { name: value.name }, fix: value.fix }] : [];
}
