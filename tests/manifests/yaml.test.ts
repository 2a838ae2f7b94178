import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/manifests/document.ts';
import { parseYaml } from '../../src/manifests/yaml.ts';
import { readText } from '../helpers/read-text.ts';

const texts: Readonly<Record<string, string>> = {
  'nothing': '',
  'a comment': '# nothing\n\n',
  'a mapping in a mapping': 'version: 2\nschedule:\n  interval: weekly # on Mondays\n  time: "05:00"\nlast: true\n',
  'a list at the key\'s indentation': 'updates:\n- a: 1\n  b: 2\n- a: 3\nend: null\n',
  'an indented list': 'updates:\n  - package-ecosystem: "npm"\n    directory: "/"\n    ignore:\n      - dependency-name: "*"\n        update-types: ["version-update:semver-major", \'x\']\n  -\n    a: b\n  - c\n',
  'flow style': 'a: { interval: "weekly", day: monday, limit: 5, "q": [1, two, "th,ree",], url: https://example.com/#x }\nb: []\nc: {}\n',
  'flow style over lines': 'a: [\n  "/", # root\n  "/packages/*"\n]\nb: 1\n',
  'quotes': 'a: \'it\'\'s # none\'\nb: "a \\"b\\" # c" # comment\n"c d": x#y\n\'e\': "/"\n',
  'numbers and words': 'a: 5\nb: -1\nc: 1.5\nd: yes\ne: False\nf: ~\ng:\nh: 05:00\n',
  'a text below': 'steps:\n  - run: |\n      npm ci\n      npm audit # not a comment\n\n    name: x\n  - run: >-\n      a\n',
  'a scalar over lines': 'a: one\n  two\n  three\nb: 1\n',
  'a document start': '---\na: 1\n',
  'lists in lists': '- - a\n  - b\n- c\n',
  'line breaks of Windows': 'a:\r\n  - b\r\n',
  'a colon in a scalar': 'a: b:c\nd: http://x/y\n',
};

describe('parseYaml reads what the YAML parser reads', () => {
  it.each(Object.entries(texts))('%s', (_name, text) => {
    expect(plain(parseYaml(text))).toEqual(plain(valueOf(readText(text, 'a.yml'))));
  });
});

it.each([
  ['an alias', 'a: &x 1\nb: *x\n'], ['a tag', 'a: !!str 1\n'], ['a complex key', '? a\n: b\n'], ['two documents', 'a: 1\n---\nb: 2\n'],
  ['an open bracket', 'a: [1\n'], ['a tab', 'a:\n\tb: 1\n'], ['odd indentation', 'a: 1\n   b: 2\n'], ['a long line', `a: ${'x'.repeat(20_000)}`],
  ['deep nesting', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('throws on %s', (_name, text) => {
  expect(() => parseYaml(text)).toThrow();
});

it('10,000 entries take no second', () => {
  const text = `updates:\n${'  - package-ecosystem: "npm"\n    directory: "/"\n    ignore: [{ dependency-name: "a" }]\n'.repeat(10_000)}`;
  const start = performance.now();
  expect((parseYaml(text) as { updates: unknown[] }).updates).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1000);
});

function valueOf(value: Value | null): unknown {
  if (value?.kind === 'object') return Object.fromEntries(value.members.map((member) => [member.name, valueOf(member.value)]));
  return value?.kind === 'list' ? value.items.map(valueOf) : value?.scalar ?? null;
}

/** Without what nobody asks for: prototypes, and the line break at the end of a text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.trimEnd() : part)));
}
