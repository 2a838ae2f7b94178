import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { computeConfig } from '../../src/configs/compute.ts';
import { createManifestRule, type BaseOptions, type ManifestEdit } from '../../src/core/rule.ts';
import { memberOf, readDocument, stringsOf, valueAt, type Value } from '../../src/manifests/document.ts';
import { readers } from '../helpers/manifest-configs.ts';
import { readText } from '../helpers/read-text.ts';
import { testManifestRule } from '../helpers/rule-tester.ts';

interface Options extends BaseOptions {
  readonly name: string;
}

/** Reports every `wrong: true` below `list`, and offers to remove it or to make it false. */
const rule = createManifestRule<Options, 'wrong' | 'maybe' | 'correct'>({
  name: 'no-wrong',
  meta: {
    type: 'problem',
    fixable: 'code',
    hasSuggestions: true,
    languages: ['json/json', 'json/jsonc', 'json/json5', 'yml/yaml'],
    docs: {
      description: 'disallow what is wrong', concern: '4b', cwe: [1], asvs: [], owasp: [], severity: 'low', precision: 'high',
      configs: ['manifests/recommended', 'manifests/strict', 'ci/recommended', 'ci/strict'], tests: 'on',
    },
    schema: [{ type: 'object', additionalProperties: false, properties: { report: { enum: ['dangerous', 'unproven'] }, name: { type: 'string' } } }],
    defaultOptions: [{ report: 'dangerous', name: 'wrong' } as Options],
    messages: { wrong: 'It is {{word}}.', maybe: 'It may be.', correct: 'Correct it.' },
  },
  create(context, options, tree) {
    for (const item of valueAt(readDocument(tree), 'list')?.items ?? []) {
      const member = memberOf(item, options.name);
      if (!member) continue;
      const write = (text: string): ManifestEdit => (fixer) => fixer.replaceTextRange(member.value.node.range, text);
      const { scalar } = member.value;
      if (scalar === true) context.report({ node: member.node, messageId: 'wrong', data: { word: options.name }, suggest: [{ messageId: 'correct', fix: write('false') }] });
      if (scalar === 'fixable') context.report({ node: member.node, messageId: 'wrong', data: { word: options.name }, fix: write('false') });
      if (scalar === null && options.report === 'unproven') context.report({ node: member.node, messageId: 'maybe' });
    }
  },
});

const json = '{ "list": [{ "wrong": true }, { "other": true }] }';
const repaired = '{ "list": [{ "wrong": false }, { "other": true }] }';
const yaml = 'list:\n  - wrong: true # a remark\n  - &one\n    other: true\n  - <<: *one\n';

testManifestRule(rule, {
  valid: [
    { filename: 'package.json', code: repaired },
    { filename: 'package.json', code: '{ "list": [{ "wrong": null }] }' },
    { filename: '.github/dependabot.yml', code: yaml.replace('true # a', 'false # a') },
    { filename: '.github/dependabot.yml', code: '' },
    { filename: 'renovate.json', code: '// nothing here\n{ "list": {}, }' },
  ],
  invalid: [
    {
      filename: 'package.json', code: json,
      errors: [{ messageId: 'wrong', data: { word: 'wrong' }, line: 1, column: 14, suggestions: [{ messageId: 'correct', output: repaired }] }],
    },
    { filename: '.renovaterc', code: '// first\n{ "list": [{ "wrong": "fixable" }] }', output: '// first\n{ "list": [{ "wrong": false }] }', errors: [{ messageId: 'wrong', line: 2 }] },
    {
      filename: 'renovate.json5', code: '{ list: [{ other: true }] }', options: { name: 'other' },
      errors: [{ messageId: 'wrong', data: { word: 'other' }, suggestions: [{ messageId: 'correct', output: '{ list: [{ other: false }] }' }] }],
    },
    {
      filename: '.github/dependabot.yml', code: yaml,
      errors: [{ messageId: 'wrong', line: 2, column: 5, suggestions: [{ messageId: 'correct', output: yaml.replace('true #', 'false #') }] }],
    },
    { filename: '.github/dependabot.yaml', code: 'list: [{ wrong: }]', options: { report: 'unproven' }, errors: [{ messageId: 'maybe' }] },
  ],
});

describe('readDocument', () => {
  it('follows aliases and merge keys of YAML', () => {
    const value = read('base: &base { a: 1, b: [x, y] }\nown: { <<: *base, a: 2 }\nlist: [*base]\n');
    expect(valueAt(value, 'own', 'a')?.scalar).toBe(2);
    expect(stringsOf(valueAt(value, 'own', 'b'))).toEqual(['x', 'y']);
    expect(valueAt(valueAt(value, 'list')?.items[0] ?? null, 'a')?.scalar).toBe(1);
  });

  it('comes to an end in aliases of themselves', () => {
    let value = valueAt(read('loop: &loop { next: *loop, found: 1 }\n'), 'loop');
    let steps = 0;
    for (; value?.kind === 'object'; value = valueAt(value, 'next')) steps += 1;
    expect(steps).toBeGreaterThan(1);
    expect(steps).toBeLessThan(50);
  });

  function read(code: string): Value | null {
    return readText(code, 'a.yml');
  }
});

describe('in the configs', () => {
  const plugin = { rules: { [rule.name]: rule as never } };
  const { plugins = {} } = readers['json/json'];
  const config = (name: 'manifests/recommended' | 'manifests/strict' | 'recommended' | 'strict') => [
    ...computeConfig('recommended', plugin, [rule]),
    ...computeConfig(name, plugin, [rule], name.startsWith('manifests') ? [{ names: ['package.json'], reader: { plugins, language: 'json/json' } }] : undefined),
  ];

  it('strict reports what is unproven', () => {
    const code = '{ "list": [{ "wrong": null }] }';
    expect(new Linter().verify(code, config('manifests/recommended'), { filename: 'package.json' })).toEqual([]);
    expect(new Linter().verify(code, config('manifests/strict'), { filename: 'package.json' })).toMatchObject([{ ruleId: 'web-security/no-wrong', messageId: 'maybe' }]);
  });

  it('the rule is not on in JavaScript', () => {
    expect(Object.keys(Object.assign({}, ...config('strict').map(({ rules }) => rules)))).toEqual([]);
  });

  it('a text that does not parse is ESLint\'s finding alone', () => {
    const messages = new Linter().verify('{ "list": [', config('manifests/strict'), { filename: 'package.json' });
    expect(messages).toMatchObject([{ fatal: true, ruleId: null }]);
  });
});
