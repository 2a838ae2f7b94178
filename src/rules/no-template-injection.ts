import { templateDangers } from '../core/templates.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { SinkDanger } from '../core/value-sinks.ts';
import { fillTemplate } from '../edits/template-data.ts';
import type { Edit } from '../edits/edit.ts';

type Verdicts = 'sourceInput' | 'localsInput' | 'optionsInput' | 'limitedSource' | 'unprovenSource' | 'unprovenLocals' | 'unprovenOptions';
type MessageIds = Verdicts | 'fillTemplate';

export const noTemplateInjection = createRule<BaseOptions, MessageIds>({
  name: 'no-template-injection',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow input in the source of templates',
      concern: '2b',
      cwe: [1336, 94],
      asvs: ['1.3.7'],
      owasp: ['A03:2021'],
      severity: 'critical',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      sourceInput: '{{value}} becomes the source of a template: {{sink}} runs what it holds between delimiters. Write the template here, and hand the value over as data.',
      localsInput: '{{value}} fills the template as a whole: the engine of {{sink}} reads `layout`, `settings` and `cache` from it, and so other files or code. Hand over what the template shows, by name.',
      optionsInput: '{{value}} gives options to the engine: {{sink}} takes from them which files are included, which delimiters hold and whether it escapes. Write the options here, by name.',
      limitedSource: '{{value}} becomes the source of a template: with delimiters in it, {{sink}} shows all data that it is given, at any cost. Hand the value over as data.',
      unprovenSource: '{{value}} becomes the source of a template in {{sink}}, and nothing here shows what it holds. Write the template here, and hand the value over as data.',
      unprovenLocals: '{{value}} fills the template as a whole: {{sink}} hands `layout`, `settings` and `cache` to the engine as well, if they are in it. Hand over what the template shows, by name.',
      unprovenOptions: '{{value}} may give options to the engine, and {{sink}} takes from them which files are included. Write the options here, by name.',
      fillTemplate: 'Write names into the template, and hand the values over as data, which is escaped.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const danger of templateDangers(file)) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const { place, origin, sink } = danger;
          context.report({
            node: place,
            messageId: messageOf(danger),
            data: { value: describeValue(file, place, origin), sink: `\`${describeSink(file, sink.node)}\`` },
            suggest: suggestionsFor(danger, file),
          });
        }
      },
    };
  },
});

function messageOf({ verdict, origin, sink: { row } }: SinkDanger<'template'>): Verdicts {
  if (row.form === 'options') return verdict === 'dangerous' ? 'optionsInput' : 'unprovenOptions';
  if (row.form === 'locals') return verdict === 'dangerous' ? 'localsInput' : 'unprovenLocals';
  if (verdict === 'dangerous') return 'sourceInput';
  return row.contained && origin.kind === 'user' ? 'limitedSource' : 'unprovenSource';
}

function suggestionsFor({ value, sink: { node, row } }: SinkDanger<'template'>, file: File): readonly { readonly messageId: 'fillTemplate'; readonly fix: Edit }[] {
  const fix = node.type === 'AssignmentExpression' || row.form !== 'text' ? null : fillTemplate(file, node, value, row);
  return fix ? [{ messageId: 'fillTemplate', fix }] : [];
}
