/* Longer than other rules: a value can do four things to a command, each with a message of its own. */
import type { TSESTree } from '@typescript-eslint/utils';
import { commandDangers, type CommandDanger, type CommandDoing } from '../core/commands.ts';
import type { File } from '../core/file.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { insertElement } from '../edits/arguments.ts';
import type { Edit } from '../edits/edit.ts';
import { findProperty, removeProperty } from '../edits/properties.ts';
import { preferredQuote, quoted } from '../edits/quotes.ts';
import { listArguments } from '../edits/shell-command.ts';

interface Options extends BaseOptions {
  readonly allowArgvOf: readonly string[];
  readonly dashPrograms: readonly string[];
}

type Dangerous = 'shellInput' | 'programInput' | 'optionInput' | 'scriptInput';
type Unproven = 'unprovenShell' | 'unprovenProgram' | 'unprovenOption' | 'unprovenScript';
type Advice = 'listArguments' | 'endOptions' | 'removeShell';
type MessageIds = Dangerous | Unproven | Advice;

const names = { type: 'array', items: { type: 'string' }, uniqueItems: true };

export const noCommandInjection = createRule<Options, MessageIds>({
  name: 'no-command-injection',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    docs: {
      description: 'disallow commands for a shell, programs and their options that are made of input',
      concern: '2b',
      cwe: [78, 88],
      asvs: ['1.2.5'],
      owasp: ['A03:2021'],
      severity: 'critical',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      allowArgvOf: { ...names, description: 'Programs whose arguments may begin with `-`.' },
      dashPrograms: { ...names, description: 'More programs of which an option can do harm.' },
    }),
    defaultOptions: [{ report: 'dangerous', allowArgvOf: [], dashPrograms: [] } as Options],
    messages: {
      shellInput: '{{value}} can bring commands of its own: {{sink}} hands it to a shell. Start the program with a list of arguments, without a shell.',
      programInput: '{{value}} decides which program {{sink}} starts. Choose the program from a list that stands in the code.',
      optionInput: '{{value}} can begin with `-` and is then an option of {{program}}, which can write files or start programs. Put `--` before it, or refuse such values.',
      scriptInput: '{{value}} is run as a program by {{program}}. Write the program here, and give the value as an argument behind it.',
      unprovenShell: '{{value}} is handed to a shell by {{sink}}, and nothing here shows that it holds no commands. Start the program with a list of arguments, without a shell.',
      unprovenProgram: 'Nothing here shows which program {{value}} is when {{sink}} starts it. Choose the program from a list that stands in the code.',
      unprovenOption: '{{value}} may begin with `-` and is then an option of the program that {{sink}} starts. Put `--` before it, or refuse such values.',
      unprovenScript: '{{value}} is run as a program by {{program}}, and nothing here shows what it holds. Give it as an argument behind a program that stands here.',
      listArguments: 'Start `{{program}}` with a list of arguments.',
      endOptions: 'Put {{mark}} before it: what follows is no option.',
      removeShell: 'Start the program without a shell.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        for (const danger of commandDangers(file, options)) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const { fix, suggest } = editsFor(danger, file);
          context.report({
            node: danger.place,
            messageId: messages[danger.verdict][danger.does],
            data: { value: describeValue(file, danger.place, danger.origin), sink: `\`${describeSink(file, danger.sink.node)}\``, program: `\`${danger.program ?? 'the program'}\`` },
            fix,
            suggest,
          });
        }
      },
    };
  },
});

const messages: { readonly dangerous: Readonly<Record<CommandDoing, Dangerous>>; readonly unproven: Readonly<Record<CommandDoing, Unproven>> } = {
  dangerous: { shell: 'shellInput', program: 'programInput', option: 'optionInput', script: 'scriptInput' },
  unproven: { shell: 'unprovenShell', program: 'unprovenProgram', option: 'unprovenOption', script: 'unprovenScript' },
};

interface Suggestion {
  readonly messageId: Advice;
  readonly data: Record<string, string>;
  readonly fix: Edit;
}

function editsFor(danger: CommandDanger, file: File): { readonly fix: Edit | null; readonly suggest: readonly Suggestion[] } {
  const { node, row } = danger.sink;
  if (node.type !== 'CallExpression') return { fix: null, suggest: [] };
  if (danger.does === 'option') return { fix: null, suggest: ended(danger, file) };
  if (danger.does !== 'shell' || danger.program !== null) return { fix: null, suggest: [] };
  if (row.form !== 'line') return { fix: null, suggest: withoutShell(danger, node, file) };
  const listed = listArguments(file, node, row, (program, before) => endsOf(program, before)[0] ?? null);
  if (!listed) return { fix: null, suggest: [] };
  const suggestion = { messageId: 'listArguments', data: { program: listed.program }, fix: listed.edit } as const;
  return listed.isSame ? { fix: listed.edit, suggest: [] } : { fix: null, suggest: [suggestion] };
}

/** Programs that take `--` as the end of their options. */
const ending = new Set(['git', 'rm', 'cp', 'mv', 'ls', 'cat', 'grep', 'tar', 'chmod', 'chown', 'ln', 'mkdir', 'npm']);
/** Commands of git that take revisions, which behind `--` would be paths (git 2.24). */
const takingRevisions = new Set(['log', 'show', 'diff', 'rev-list', 'shortlog', 'diff-tree', 'diff-index', 'whatchanged']);

/** What can end the options of a program behind these arguments. */
function endsOf(program: string, before: readonly string[]): readonly string[] {
  // `tar xf name`: the name belongs to the letter `f`.
  if (!ending.has(program) || (program === 'tar' && /^[A-Za-z]*f$/.test(before[0] ?? ''))) return [];
  return program === 'git' && takingRevisions.has(before[0] ?? '') ? ['--end-of-options', '--'] : ['--'];
}

function ended({ value, sink, program }: CommandDanger, file: File): readonly Suggestion[] {
  const array = value.parent;
  if (array?.type !== 'ArrayExpression' || program === null || sink.row.form !== 'program') return [];
  const index = array.elements.indexOf(value as TSESTree.Expression);
  const before = array.elements.slice(0, index).map((element) => String((element && file.constant(element)?.value) ?? ''));
  const isOption = (element: TSESTree.Expression | TSESTree.SpreadElement | null) => String((element && file.constant(element)?.value) ?? '').startsWith('-');
  if (array.elements.slice(Math.max(0, index - 1)).some(isOption)) return [];
  return endsOf(program, before).flatMap((mark): Suggestion[] => {
    const fix = insertElement(file.sourceCode, array, index, quoted(mark, preferredQuote(file.sourceCode)));
    return fix ? [{ messageId: 'endOptions', data: { mark: `\`${mark}\`` }, fix }] : [];
  });
}

/** A program that stands here without blanks needs no shell to be found. */
function withoutShell({ sink }: CommandDanger, call: TSESTree.CallExpression, file: File): readonly Suggestion[] {
  const program = call.arguments[0] && file.constant(call.arguments[0])?.value;
  const options = call.arguments.find((argument): argument is TSESTree.ObjectExpression => argument.type === 'ObjectExpression' && findProperty(argument, 'shell') !== null);
  const property = options && findProperty(options, 'shell');
  const fix = options && property && typeof program === 'string' && /^[\w./-]+$/.test(program) && sink.row.shell ? removeProperty(file.sourceCode, options, property) : null;
  return fix ? [{ messageId: 'removeShell', data: {}, fix }] : [];
}
