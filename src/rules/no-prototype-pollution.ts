/* Longer than other rules: writes by names, functions of libraries by their versions, and copies of parsed text. */
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node, Origin } from '../core/answers.ts';
import { maskOf } from '../core/capabilities.ts';
import { holdsPrototypeKeys, prototypeWrites } from '../core/computed-writes.ts';
import type { File } from '../core/file.ts';
import { writtenTo } from '../core/model-writes.ts';
import { describeSink, describeValue } from '../core/origin-words.ts';
import { createRule, optionsSchema, type BaseOptions } from '../core/rule.ts';
import { dangerOf, dangersAt, type Danger, type SinkDanger } from '../core/value-sinks.ts';
import { skipPrototypeNames } from '../edits/key-guards.ts';
import { stateOf } from '../manifests/semver.ts';

interface Options extends BaseOptions {
  readonly libraries: Readonly<Record<string, string>>;
}

type MessageIds = 'name' | 'unprovenName' | 'sharedName' | 'merge' | 'unprovenMerge' | 'copy' | 'prototype' | 'unprovenPrototype' | 'skip';

export const noPrototypePollution = createRule<Options, MessageIds>({
  name: 'no-prototype-pollution',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow names from input that lead to the prototype of all objects',
      concern: '2b',
      cwe: [1321],
      asvs: ['15.3.6'],
      owasp: ['A08:2021'],
      severity: 'high',
      precision: 'high',
      configs: ['recommended', 'strict'],
      tests: 'on',
    },
    schema: optionsSchema({
      libraries: {
        type: 'object', additionalProperties: { type: 'string' }, description: 'Versions that are installed, by package, where package.json does not tell: ranges of npm.',
      },
    }),
    defaultOptions: [{ report: 'dangerous', libraries: {} } as Options],
    messages: {
      name:
        '{{value}} can be `__proto__` here, so what is written below it changes every object of the program. '
        + 'Refuse the names of prototypes, or use a Map.',
      unprovenName:
        '{{value}} may be `__proto__` here, so what is written below it can change every object of the program. '
        + 'Refuse the names of prototypes, or use a Map.',
      sharedName: '{{value}} can be `__proto__`, which replaces the prototype of an object that all requests share. Use a Map.',
      merge: '{{value}} decides under which names {{sink}} writes: this version of the library follows `__proto__` or `constructor`. Update it, or pick the fields.',
      unprovenMerge: '{{value}} decides under which names {{sink}} writes, and versions before {{version}} follow `__proto__` or `constructor`. Require a newer one, or pick the fields.',
      copy: '{{value}} is parsed and copied by {{sink}}, so that a name `__proto__` in it replaces the prototype of the copy. Use a spread, or pick the fields.',
      prototype: '{{value}} becomes the prototype of an object in {{sink}}: a request decides what all its missing properties are.',
      unprovenPrototype: '{{value}} becomes the prototype of an object in {{sink}}, and nothing in this file shows what it is.',
      skip: 'Skip the names of prototypes.',
    },
  },
  create(context, options, file) {
    return {
      Program() {
        const found = [...writesByNames(file), ...writesOfLibraries(file, options.libraries), ...copiesOfParsedText(file), ...replacedPrototypes(file)];
        for (const { danger, messageId, data, key } of found) {
          if (danger.verdict === 'unproven' && options.report !== 'unproven') continue;
          const edit = key && skipPrototypeNames(file, key);
          context.report({
            node: danger.place, messageId, data: { value: describeValue(file, danger.place, danger.origin), ...data },
            suggest: edit ? [{ messageId: 'skip', fix: edit }] : [],
          });
        }
      },
    };
  },
});

interface Finding {
  readonly danger: Danger;
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, string>>;
  /** the name that a guard would look at */
  readonly key?: Node;
}

function writesByNames(file: File): readonly Finding[] {
  return prototypeWrites(file).map(({ danger, key, form }): Finding => ({
    danger, key, messageId: form === 'shared' ? 'sharedName' : danger.verdict === 'dangerous' ? 'name' : 'unprovenName',
  }));
}

function writesOfLibraries(file: File, libraries: Options['libraries']): readonly Finding[] {
  return dangersAt(file, 'prototype', ({ row }) => (row.form === 'replace' ? null : {})).flatMap((danger): readonly Finding[] => {
    const { row, node, entity } = danger.sink;
    const state = row.fixedIn === undefined ? 'before' : stateOf(libraries[entity.package] ?? file.declaredRange(entity.package), row.fixedIn);
    // Of two things that nobody knows, the version and the value, there is nothing to say.
    if (state === 'since' || (state === 'unknown' && danger.origin.kind !== 'user') || !canHoldNames(file, danger, row.form)) return [];
    const isProven = state === 'before' && danger.verdict === 'dangerous' && (row.form === 'path' || holdsPrototypeKeys(file, danger.value, node));
    // Whoever chooses the fields of a record is told to pick them, and with that these names are gone.
    if (!isProven && writtenTo(file).some(({ value }) => value === danger.value)) return [];
    const data = { sink: `\`${describeSink(file, node)}\``, version: lastOf(row.fixedIn) };
    return [{ danger: { ...danger, verdict: isProven ? 'dangerous' : 'unproven' }, messageId: isProven || !row.fixedIn ? 'merge' : 'unprovenMerge', data }];
  });
}

function lastOf(versions: string | readonly string[] = ''): string {
  return typeof versions === 'string' ? versions : versions.at(-1) ?? '';
}

/** Parsers of some frameworks refuse the names of prototypes. */
function canHoldNames(file: File, { value, sink }: SinkDanger<'prototype'>, form: string): boolean {
  return form === 'path' || file.flowInside(value, sink.node).some(({ possible }) => (possible & maskOf(['prototype-key'])) !== 0);
}

/** `Object.assign(x, JSON.parse(text))`, which sets what `JSON.parse` made an own property. */
function copiesOfParsedText(file: File): readonly Finding[] {
  if (!file.canHoldInput) return [];
  return file.calls('ecmascript:Object.assign').flatMap((call) => call.arguments.slice(1).flatMap((argument): readonly Finding[] => {
    const value = argument.type === 'SpreadElement' ? argument : file.definition(argument);
    if (value.type !== 'CallExpression' || file.entity(value.callee)?.entity.name !== 'JSON.parse') return [];
    const danger = dangerOf(file, argument, call, maskOf(['object']), { contained: true, accepts: isOwn });
    return danger ? [{ danger, messageId: 'copy', data: { sink: `\`${describeSink(file, call)}\`` } }] : [];
  }));
}

function isOwn({ kind }: Origin): boolean {
  return kind !== 'user';
}

/** `Object.setPrototypeOf(x, value)` and `x.__proto__ = value`. */
function replacedPrototypes(file: File): readonly Finding[] {
  if (!file.canHoldInput) return [];
  const set = dangersAt(file, 'prototype', ({ row }) => (row.form === 'replace' ? { accepts: isOwn } : null)).map((danger): Finding => ({
    danger, messageId: danger.verdict === 'dangerous' ? 'prototype' : 'unprovenPrototype', data: { sink: `\`${describeSink(file, danger.sink.node)}\`` },
  }));
  const assigned = file.assignmentsTo('__proto__').flatMap((write: TSESTree.AssignmentExpression): readonly Finding[] => {
    const danger = dangerOf(file, write.right, write, maskOf(['object']), { contained: true, accepts: isOwn });
    return danger ? [{ danger, messageId: 'prototype', data: { sink: `\`${describeSink(file, write)}\`` } }] : [];
  });
  return [...set, ...assigned];
}
