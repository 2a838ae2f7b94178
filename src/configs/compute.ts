import type { ESLint, Linter } from 'eslint';
import type { Rule } from '../core/rule.ts';

const languages = '{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const testDirectories = '{__tests__,__mocks__,__fixtures__,test,tests,spec,specs,e2e,cypress,playwright,fixtures,mocks}';
const testSuffixes = '{test,tests,spec,e2e,e2e-spec,cy,stories,bench}';

const sourceFiles = [`**/*.${languages}`];
const testFiles = [`**/${testDirectories}/**/*.${languages}`, `**/*.${testSuffixes}.${languages}`];

/**
 * The objects of one config: the rules whose `meta.docs.configs` name it, and last an object for test files that turns
 * off those with `meta.docs.tests: 'off'`. Every object carries `files`, since a rule throws on a file of another
 * language (JSON, CSS, Markdown).
 */
export function computeConfig(
  name: 'recommended' | 'strict',
  plugin: ESLint.Plugin,
  rules: readonly Rule[],
  entry: Linter.RuleEntry,
): Linter.Config[] {
  const members = rules.filter((rule) => rule.meta.docs.configs.includes(name));
  const offInTests = members.filter((rule) => rule.meta.docs.tests === 'off');
  return [
    { name: `web-security/${name}`, files: sourceFiles, plugins: { 'web-security': plugin }, rules: entries(members, entry) },
    { name: `web-security/${name}/tests`, files: testFiles, plugins: { 'web-security': plugin }, rules: entries(offInTests, 'off') },
  ];
}

function entries(rules: readonly Rule[], entry: Linter.RuleEntry): Linter.RulesRecord {
  return Object.fromEntries(rules.map((rule) => [`web-security/${rule.name}`, entry]));
}
