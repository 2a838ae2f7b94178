/* Longer than other rules: the dictionary of names, three kinds of findings and their repairs come together here. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { File } from '../core/file.ts';
import { distinctBy } from '../core/groups.ts';
import { isRedacted, isSerializedRequest, loggerName, receiverOf } from '../core/log-redaction.ts';
import { valuesOf } from '../core/log-values.ts';
import { NameDictionary } from '../core/name-dictionary.ts';
import { passwordWords } from '../core/password-names.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { SensitiveValues, type Sensitive } from '../core/sensitive-values.ts';
import { runsInBrowser } from '../core/client-code.ts';
import type { SensitiveList, Settings } from '../core/settings.ts';
import * as data from '../data/sensitive-names.ts';
import type { Edit } from '../edits/edit.ts';
import { leaveOut, madeOfPairs, writeMark } from '../edits/log-values.ts';
import { writeExpression } from '../edits/replace.ts';

interface Options extends BaseOptions {
  readonly personalData: 'evidence' | 'all' | 'off';
}

type MessageIds =
  | 'secret' | 'government' | 'personal' | 'container' | 'input' | 'unprovenSecret' | 'unprovenPersonal' | 'unprovenInput' | 'unprovenRecord' | 'unprovenError'
  | 'leaveOut' | 'writeMark' | 'mask' | 'pick' | 'namesOnly' | 'messageOnly';

export const noSensitiveDataInLogs = createRule<Options, MessageIds>({
  name: 'no-sensitive-data-in-logs',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow secrets and personal data in logs',
      concern: '3c',
      cwe: [532, 359, 312],
      asvs: ['16.2.5', '14.2.4', '16.5.1'],
      owasp: ['A09:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'off',
    },
    schema: optionsSchema({
      personalData: { enum: ['evidence', 'all', 'off'], description: 'Which personal data to report.' },
    }),
    defaultOptions: [{ report: 'dangerous', personalData: 'evidence' } as Options],
    messages: {
      secret: '`{{value}}` is a secret, and `{{logger}}` writes it to the log, where more people can read it than may use it. Log nothing of it.',
      government: '`{{value}}` identifies a person or an account, and `{{logger}}` writes it to the log. Log an internal identifier instead.',
      personal: '`{{value}}` is a person\'s data, and `{{logger}}` writes it to the log. Log an internal identifier instead, or mask it.',
      container: '`{{logger}}` writes the whole of `{{value}}` to the log, with the credentials in it. Log the fields that are needed.',
      input: '`{{logger}}` writes the whole of `{{value}}` to the log, and credentials are sent in it. Log the fields that are needed.',
      unprovenSecret: '`{{logger}}` writes `{{value}}` to the log; nothing in this file shows whether it is a secret. Log an identifier of it.',
      unprovenPersonal: '`{{logger}}` writes `{{value}}` to the log; nothing in this file shows whose it is. Log an internal identifier, or mask it.',
      unprovenInput: '`{{logger}}` writes the whole of `{{value}}` to the log; nothing in this file shows what clients send in it. Log the fields that are needed.',
      unprovenRecord: '`{{logger}}` writes the whole of `{{value}}` to the log; nothing in this file shows which fields it has. Log the fields that are needed.',
      unprovenError: '`{{logger}}` writes the whole of `{{value}}` to the log. An error of {{library}} holds the request with its credentials, in `{{property}}`. Log its message and its status.',
      leaveOut: 'Leave `{{name}}` out.',
      writeMark: 'Write [REDACTED] instead.',
      mask: 'Mask it with `{{name}}`.',
      pick: 'Log {{fields}} only.',
      namesOnly: 'Log the names of its fields only.',
      messageOnly: 'Log its message only.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        const candidates = file.logCandidates();
        if (candidates.length === 0) return;
        const reader = readerOf(file);
        for (const call of candidates) {
          for (const found of findingsIn(call, reader, file, options)) {
            const { library = '', property = '' } = found.error ?? {};
            const data = { value: found.text, logger: loggerName(call, file), library, property };
            context.report({ node: found.node, messageId: messageOf(found, options), data, suggest: suggestionsFor(found, file) });
          }
        }
      },
    };
  },
});

/** The dictionary, with the names of the settings. */
export function dictionaryOf(own: Readonly<Record<SensitiveList, readonly string[]>>): NameDictionary {
  const { secret, government, personal, ambiguous } = data.sensitiveNames;
  return new NameDictionary({
    terms: { secret: [...secret, ...own.secret], government: [...government, ...own.government], personal: [...personal, ...own.personal], ambiguous },
    passwords: [...passwordWords],
    weak: data.weakNames,
    harmlessTokens: data.harmlessTokens,
    neutral: data.neutralWords,
    negativeFirst: data.negativeFirst,
    negativeLast: data.negativeLast,
    hash: data.hashWords,
    describing: data.describingWords,
    negativeHangul: data.negativeHangul,
    ignored: own.ignored,
  });
}

/** Dictionaries take longer to make than a file to read: one for each block of settings. */
const dictionaries = new WeakMap<Settings['sensitiveFields'], NameDictionary>();

function readerOf(file: File): SensitiveValues {
  const { sensitiveFields, sanitizers } = file.settings;
  let dictionary = dictionaries.get(sensitiveFields);
  if (!dictionary) dictionaries.set(sensitiveFields, (dictionary = dictionaryOf(sensitiveFields)));
  return new SensitiveValues(file, dictionary, {
    persons: sensitiveFields.persons.length > 0 ? new Set([...data.persons, ...sensitiveFields.persons.map((name) => name.toLowerCase())]) : data.persons,
    credentialRoutes: data.credentialWords,
    codeRoutes: data.codeWords,
    otherSessions: data.otherSessions,
    hiding: data.hidingWords,
    hidingNames: sanitizers.log,
    records: data.records,
  });
}

const nothing: readonly Sensitive[] = [];

/** What to report of a call: all that is proven, otherwise the first that is not. Arguments are read first, since most hold nothing. */
function findingsIn(call: TSESTree.CallExpression | TSESTree.NewExpression, reader: SensitiveValues, file: File, options: Options): readonly Sensitive[] {
  // Most records are constant texts.
  if (call.arguments.every(({ type }) => type === 'Literal')) return nothing;
  const isWanted = (found: Sensitive) => isReported(found, options);
  const holdsAny = [...valuesOf(call, null, file)].some(({ node, form }) => reader.in(node, form).some(isWanted));
  const sink = holdsAny ? file.logSinkOf(call) : null;
  if (!sink || file.isDevelopmentOnly(call) || runsInBrowser(sink, file)) return [];
  const receiver = receiverOf(call);
  const found = [...valuesOf(call, sink.row, file)].flatMap(({ node, form }) => reader.in(node, form)).filter((one) => isWanted(one)
    && !(one.of === 'error' && one.path.length === 0 && sink.row.plainErrors)
    && !isSerializedRequest(one.container, one.path, sink.row.serialized ?? []) && !isRedacted(receiver, sink.entity.package, one.path, one.inText, file, data.hidingWords));
  const proven = found.filter((one) => one.isProven || isPersonalAlways(one, options));
  return distinctBy(proven.length > 0 ? proven : found.slice(0, 1), ({ node }) => node);
}

function isReported(found: Sensitive, options: Options): boolean {
  if (options.personalData === 'off' && (found.of === 'personal' || found.of === 'record')) return false;
  return options.report === 'unproven' || found.isProven || isPersonalAlways(found, options);
}

function isPersonalAlways(found: Sensitive, { personalData }: Options): boolean {
  return found.of === 'personal' && personalData === 'all';
}

function messageOf(found: Sensitive, options: Options): MessageIds {
  const { of } = found;
  if (of === 'record') return 'unprovenRecord';
  if (of === 'error') return 'unprovenError';
  if (found.isProven || isPersonalAlways(found, options)) return of;
  return of === 'input' ? 'unprovenInput' : of === 'personal' ? 'unprovenPersonal' : 'unprovenSecret';
}

// Suggestions

interface Suggestion {
  readonly messageId: MessageIds;
  readonly data?: Record<string, string>;
  readonly fix: Edit;
}

function suggestionsFor(found: Sensitive, file: File): Suggestion[] {
  const { sourceCode } = file;
  if (!found.isWhole || found.of === 'record') return [];
  if (found.of === 'container' || found.of === 'input') return picked(found, file);
  if (found.of === 'error') return messageOnly(found, file);
  const removal = leaveOut(sourceCode, found.property);
  const marked = writeMark(sourceCode, found.node);
  const mask = file.settings.sanitizers.log.find((name) => isVisible(name, file));
  const masked = mask === undefined ? null : writeExpression(sourceCode, found.node, `${mask}(${sourceCode.getText(found.node)})`);
  return [
    ...(removal && found.property ? [{ messageId: 'leaveOut' as const, data: { name: sourceCode.getText(found.property.key) }, fix: removal }] : []),
    ...(masked && mask !== undefined ? [{ messageId: 'mask' as const, data: { name: mask }, fix: masked }] : []),
    ...(marked ? [{ messageId: 'writeMark' as const, fix: marked }] : []),
  ];
}

/** Can every place of the file call the function? */
function isVisible(name: string, file: File): boolean {
  return file.sourceCode.scopeManager?.scopes.some((scope) => scope.block.type === 'Program' && scope.set.has(name)) ?? false;
}

function messageOnly({ node }: Sensitive, file: File): Suggestion[] {
  const fix = writeExpression(file.sourceCode, node, `${file.sourceCode.getText(node)}.message`);
  return fix && (node.type === 'Identifier' || node.type === 'MemberExpression') ? [{ messageId: 'messageOnly', fix }] : [];
}

/** Of headers the user agent, of a request its method and address, of everything else the names. */
function picked(found: Sensitive, file: File): Suggestion[] {
  const { container, node, property } = found;
  const isPairs = container?.form === 'pairs';
  const isName = node.type === 'Identifier' || node.type === 'MemberExpression' || (isPairs && node.type === 'CallExpression');
  if (!isName || container?.form === 'method' || (property === null && node.parent?.type === 'SpreadElement')) return [];
  const text = file.sourceCode.getText(node);
  const fields = pickedFields(text, container?.name ?? '', isPairs);
  const names = isPairs ? `[...${text}.keys()]` : `Object.keys(${text})`;
  const fix = writeExpression(file.sourceCode, isPairs ? madeOfPairs(node) : node, fields?.text ?? names);
  if (!fix) return [];
  return [fields ? { messageId: 'pick', data: { fields: fields.words }, fix } : { messageId: 'namesOnly', fix }];
}

function pickedFields(text: string, name: string, isPairs: boolean): { readonly text: string; readonly words: string } | null {
  const agent = isPairs ? `${text}.get('user-agent')` : `${text}['user-agent']`;
  if (name.endsWith('headers')) return { text: `{ 'user-agent': ${agent} }`, words: 'the user agent' };
  return name.endsWith('request') ? { text: `{ method: ${text}.method, url: ${text}.url }`, words: 'method and address' } : null;
}
