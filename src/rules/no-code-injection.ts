import { codeDangers, type CodeDanger, type CodeDoing, type CodeOptions } from '../core/code-sinks.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { callOwnMember, readInstead } from '../edits/evaluation.ts';
import type { Edit } from '../edits/edit.ts';

type Options = BaseOptions & CodeOptions;

type Dangerous = 'runsInput' | 'loadsInput' | 'callsInput';
type Unproven = 'unprovenCode' | 'unprovenModule' | 'unprovenMember' | 'evaluatesInput' | 'looksUpInput';
type Advice = 'readData' | 'readNumber' | 'ownMember';
type MessageIds = Dangerous | Unproven | Advice;

export const noCodeInjection = createRule<Options, MessageIds>({
  name: 'no-code-injection',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow running input as code, and letting it choose what is loaded or called',
      concern: '2b',
      cwe: [94, 95, 470, 749],
      asvs: ['1.3.2'],
      owasp: ['A03:2021'],
      severity: 'critical',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      allowVm: { type: 'boolean', description: 'Leave code alone that runs in a context of `node:vm`.' },
      dispatchObjects: { enum: ['instances', 'all'], description: 'Whether a name of the request that chooses a method of a plain object is dangerous, too.' },
    }),
    defaultOptions: [{ report: 'dangerous', allowVm: false, dispatchObjects: 'instances' } as Options],
    messages: {
      runsInput: '{{value}} is run as code by {{sink}}. Read it as data instead.',
      loadsInput: '{{value}} chooses the module that {{sink}} loads and runs. Choose it from a list that stands in the code.',
      callsInput: '{{value}} chooses which member of {{object}} is called, any that it has or inherits. Choose it from a list that stands in the code.',
      unprovenCode: '{{value}} is run as code by {{sink}}, and nothing here shows what it holds. Read it as data instead.',
      unprovenModule: 'Nothing here shows which module {{value}} is when {{sink}} loads it. Choose it from a list that stands in the code.',
      unprovenMember: '{{value}} may choose a member that {{object}} inherits (`constructor`, `toString`). Ask with `Object.hasOwn` first, or use a `Map`.',
      evaluatesInput: '{{value}} is evaluated by {{sink}}, whatever it costs. Limit what it can hold, and the time that it takes.',
      looksUpInput: '{{value}} is looked up by {{sink}}, whose answer tells which files are there. Choose the module from a list that stands in the code.',
      readData: 'Read it with `JSON.parse`.',
      readNumber: 'Read it with `Number`.',
      ownMember: 'Call it only if the object has it itself.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const danger of codeDangers(file, options)) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const { node, origin, place } = danger;
          context.report({
            node: place,
            messageId: messageOf(danger),
            data: {
              value: describeValue(file, place, origin), sink: `\`${node.type === 'ImportExpression' ? 'import' : describeSink(file, node)}\``,
              object: node.type === 'MemberExpression' ? `\`${file.sourceCode.getText(node.object)}\`` : '',
            },
            suggest: suggestionsFor(danger, file),
          });
        }
      },
    };
  },
});

const messages: { readonly dangerous: Readonly<Record<CodeDoing, Dangerous>>; readonly unproven: Readonly<Record<CodeDoing, Unproven>> } = {
  dangerous: { run: 'runsInput', load: 'loadsInput', select: 'callsInput' },
  unproven: { run: 'unprovenCode', load: 'unprovenModule', select: 'unprovenMember' },
};

function messageOf({ verdict, does, row, origin }: CodeDanger): Dangerous | Unproven {
  const isContained = verdict === 'unproven' && row?.contained && origin.kind === 'user';
  if (isContained && does === 'run') return 'evaluatesInput';
  return isContained && does === 'load' ? 'looksUpInput' : messages[verdict][does];
}

interface Suggestion {
  readonly messageId: Advice;
  readonly fix: Edit;
}

function suggestionsFor({ node, value, does, row }: CodeDanger, file: File): readonly Suggestion[] {
  if (node.type === 'MemberExpression') {
    const fix = file.definition(node.object).type === 'ObjectExpression' ? callOwnMember(file, node) : null;
    return fix ? [{ messageId: 'ownMember', fix }] : [];
  }
  if (does !== 'run' || row?.form !== 'code' || row.timer || row.vm || (node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.arguments.length !== 1 || node.arguments[0] !== value) return [];
  const read = readInstead(file, node, value);
  return read ? [{ messageId: read.as === 'Number' ? 'readNumber' : 'readData', fix: read.edit }] : [];
}
