import { describe, expect, it } from 'vitest';
import { endsOf, isExact, isIn, isWithin, lineOf, lowestOf, overlaps } from '../../src/manifests/semver.ts';
import { raised } from '../../src/manifests/vulnerabilities.ts';

describe('isWithin and overlaps', () => {
  it.each([
    ['4.17.1', '<4.20.0', 'within'],
    ['=4.17.1', '<4.20.0', 'within'],
    ['^4.17.1', '<4.20.0', 'overlaps'],
    ['^4.20.0', '<4.20.0', 'apart'],
    ['~4.17.1', '<4.20.0', 'within'],
    ['~4.19.0', '<4.19.2', 'overlaps'],
    ['4.x', '<5.0.0', 'within'],
    ['4.17.1 - 4.19.0', '<4.20.0', 'within'],
    ['4.17.1 - 5', '<4.20.0', 'overlaps'],
    ['^3.0.0 || ^4.17.1', '<4.20.0', 'overlaps'],
    ['3.0.0 || 4.17.1', '<4.20.0', 'within'],
    ['>=4.20.0 <5', '<4.20.0 || >=5.0.0-alpha.1 <5.0.0', 'apart'],
    ['^8.5.1', '<9.0.0', 'within'],
    ['^0.4.0', '<0.6.0', 'within'],
    ['^1.4.5-lts.1', '<2.0.0', 'within'],
    ['^1.4.5-lts.1', '>=1.4.4-lts.1 <2.0.1', 'within'],
    ['5.0.0-beta.1', '<5.0.0', 'within'],
    ['5.0.0-beta.1', '<4.19.2 || >=5.0.0-alpha.1 <5.0.0-beta.3', 'within'],
    ['5.x', '<4.20.0 || >=5.0.0-alpha.1 <5.0.0', 'apart'],
    ['^5', '<4.20.0 || >=5.0.0-alpha.1 <5.0.0', 'apart'],
    ['^5.0.0-beta.1', '<4.20.0 || >=5.0.0-alpha.1 <5.0.0', 'overlaps'],
    ['*', '<1.0.0', 'overlaps'],
    ['', '<1.0.0', 'overlaps'],
  ])('%s and %s: %s', (declared, vulnerable, expected) => {
    const actual = isWithin(declared, vulnerable) ? 'within' : overlaps(declared, vulnerable) ? 'overlaps' : 'apart';
    expect(actual).toBe(expected);
  });
});

it('versions in ranges, prereleases as well', () => {
  expect(isIn('1.4.5-lts.1', '<2.0.0')).toBe(true);
  expect(isIn('5.0.0-beta.1', '>=5.0.0-alpha.1 <5.0.0-beta.3')).toBe(true);
  expect(isIn('5.0.0-beta.3', '>=5.0.0-alpha.1 <5.0.0-beta.3')).toBe(false);
});

it('exact ranges, lowest versions, release lines, ends of ranges', () => {
  expect(['1.2.3', '=1.2.3', ' v1.2.3', '1.2.3-beta.1', '^1.2.3', '1.2', 'latest'].map(isExact)).toEqual([true, true, true, true, false, false, false]);
  expect(['^1.2.3', '>1.2.3', '*'].map(lowestOf)).toEqual(['1.2.3', '1.2.4', '0.0.0']);
  expect(['4.17.1', '0.4.1', '1.0.0-rc.1'].map(lineOf)).toEqual(['4', '0.4', '1']);
  expect(endsOf('<1.2.3 || >=2.0.0 <2.1.0 || >=3.0.0 <=3.5.0 || ^4.0.0')).toEqual(['1.2.3', '2.1.0']);
});

it.each([
  ['4.17.1', '4.20.0'], ['^4.17.1', '^4.20.0'], ['~4.17.1', '~4.20.0'], ['=4.17.1', '=4.20.0'], ['^1.4.5-lts.1', '^4.20.0'],
  ['npm:express@^4.17.1', 'npm:express@^4.20.0'], ['npm:@scope/a@4.17.1', 'npm:@scope/a@4.20.0'], ['npm:^4.17.1', 'npm:^4.20.0'],
  ['4.x', null], ['>=4.17.1', null], ['^4.17.1 || ^5.0.0', null], ['4.17.1 - 4.18.0', null], ['workspace:^4.17.1', null], ['catalog:', null], ['latest', null],
])('%s is raised to %s', (written, expected) => {
  expect(raised(written, '4.20.0')).toBe(expected);
});
