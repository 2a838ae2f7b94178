import { expect, it } from 'vitest';
import { readExampleMarks } from '../helpers/example-marks.ts';

it('marks of package.json stand in a list and name the member', () => {
  const code = JSON.stringify({
    '//': ['dangerous no-sql-injection at dependencies > @scope/a.b – one', 'safe no-sql-injection, repaired by --fix at scripts – all of them'],
    'dependencies': { 'x': '1', '@scope/a.b': '2' },
    'scripts': { start: 'node .', test: 'node --test' },
  }, null, 2);
  expect(readExampleMarks(code, 'package.json')).toEqual([
    { verdict: 'dangerous', rule: 'no-sql-injection', fixable: false, remark: 'one', firstLine: 8, lastLine: 8 },
    { verdict: 'safe', rule: 'no-sql-injection', fixable: true, remark: 'all of them', firstLine: 10, lastLine: 13 },
  ]);
});

it('marks of YAML stand above the lines that they belong to', () => {
  const code = 'updates:\n  # dangerous no-sql-injection – the first\n  # safe no-sql-injection – it too\n  - a: 1\n    b:\n      - c\n\n  - a: 2\n  # unproven no-sql-injection – the last\n  - a: 3\n    b: 4\n';
  expect(readExampleMarks(code, 'a.yml').map(({ remark, firstLine, lastLine }) => [remark, firstLine, lastLine])).toEqual([
    ['the first', 4, 6], ['it too', 4, 6], ['the last', 10, 11],
  ]);
});

it.each([
  ['a verdict that is none', '// wrong no-sql-injection – x\ncall();', 'a.js', 'is no verdict'],
  ['a rule that is none', '# safe no-such-rule – x\na: 1', 'a.yml', 'there is no rule'],
  ['a member that is not there', '{ "//": ["safe no-sql-injection at dependencies > x – y"] }', 'package.json', 'there is no dependencies > x'],
])('%s is an error', (_title, code, filename, message) => {
  expect(() => readExampleMarks(code, filename)).toThrow(message);
});
