import { deserializationDangers, unsafeParserFlags, unsafeParserOptions } from '../core/deserialization.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import type { SinkDanger } from '../core/value-sinks.ts';
import type { Edit } from '../edits/edit.ts';
import { removeProperty } from '../edits/properties.ts';
import { replace } from '../edits/replace.ts';
import { stateOf } from '../manifests/semver.ts';

type Verdicts = 'deserializesInput' | 'unsafeOption' | 'unprovenOption' | 'unprovenInput';
type MessageIds = Verdicts | 'removeOption' | 'readData';

export const noUnsafeDeserialization = createRule<BaseOptions, MessageIds>({
  name: 'no-unsafe-deserialization',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow parsers that run code, read files or grow without end on input',
      concern: '2b',
      cwe: [502, 611, 776],
      asvs: ['1.5.1', '1.5.2'],
      owasp: ['A08:2021', 'A05:2021'],
      severity: 'critical',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema(),
    defaultOptions: [{ report: 'dangerous' }],
    messages: {
      deserializesInput: '{{value}} is read by {{sink}}, which runs code of it or grows with it without end. Read it with a parser of data alone.',
      unsafeOption: '`{{option}}` lets what {{sink}} parses read files of the server, or grow without end. Leave the option out.',
      unprovenOption: '`{{option}}` lets what {{sink}} parses name files, and nothing in this file shows that none is read. Leave the option out.',
      unprovenInput: '{{value}} is read by {{sink}}, and nothing here shows that it is harmless there. Read it with a parser of data alone.',
      removeOption: 'Leave `{{option}}` out.',
      readData: 'Read it with `JSON.parse`.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const { sink, name, node } of unsafeParserOptions(file)) {
          const object = node.type === 'Property' && node.parent.type === 'ObjectExpression' ? node.parent : null;
          const fix = object && node.type === 'Property' ? removeProperty(file.sourceCode, object, node) : null;
          context.report({
            node, messageId: 'unsafeOption', data: { option: name, sink: `\`${describeSink(file, sink.node)}\`` },
            suggest: fix ? [{ messageId: 'removeOption', data: { option: name }, fix }] : [],
          });
        }
        for (const { sink, node, verdict } of unsafeParserFlags(file)) {
          if (verdict === 'unproven' && options.report !== 'unproven') continue;
          const data = { option: file.sourceCode.getText(node), sink: `\`${describeSink(file, sink.node)}\`` };
          context.report({ node, messageId: verdict === 'dangerous' ? 'unsafeOption' : 'unprovenOption', data });
        }
        for (const danger of deserializationDangers(file)) {
          if ((danger.verdict === 'unproven' && options.report !== 'unproven') || isRepaired(danger, file)) continue;
          const { place, origin, sink, verdict } = danger;
          context.report({
            node: place,
            messageId: verdict === 'dangerous' ? 'deserializesInput' : 'unprovenInput',
            data: { value: describeValue(file, place, origin), sink: `\`${describeSink(file, sink.node)}\`` },
            fix: verdict === 'dangerous' ? asHarmlessMember(danger, file) : null,
            suggest: asData(danger, file),
          });
        }
      },
    };
  },
});

/** Does package.json not show a version that is harmed? */
function isRepaired({ sink: { entity, row } }: SinkDanger<'deserialization'>, file: File): boolean {
  return row.before !== undefined && stateOf(file.declaredRange(entity.package), row.before) !== 'before';
}

/** The member that reads all but code in the same way. */
function asHarmlessMember({ sink: { node, row } }: SinkDanger<'deserialization'>, file: File): Edit | null {
  if (node.type !== 'CallExpression' || !row.harmlessMember || node.arguments.length !== 1 || node.callee.type !== 'MemberExpression' || node.callee.computed) return null;
  return replace(file.sourceCode, node.callee.property, row.harmlessMember);
}

function asData({ sink: { node, row } }: SinkDanger<'deserialization'>, file: File): readonly { readonly messageId: 'readData'; readonly fix: Edit }[] {
  const fix = row.json && node.type === 'CallExpression' && node.arguments.length === 1 ? replace(file.sourceCode, node.callee, 'JSON.parse') : null;
  return fix ? [{ messageId: 'readData', fix }] : [];
}
