import type { ESLint, Linter } from 'eslint';
import type { ConfigName, ManifestLanguage, Rule } from '../core/rule.ts';

/** Files of one language, and what a config object says to have them read. JavaScript needs nothing. */
export interface Part {
  /** patterns of names, without their directories */
  readonly names: readonly string[];
  readonly reader?: Pick<Linter.Config, 'plugins' | 'languageOptions'> & { readonly language: ManifestLanguage };
}

export const sourceFiles: Part = { names: ['*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'] };

const testDirectories = '{__tests__,__mocks__,__fixtures__,test,tests,spec,specs,e2e,cypress,playwright,fixtures,mocks}';
const testSuffixes = '{test,tests,spec,e2e,e2e-spec,cy,stories,bench}';

/**
 * The objects of one config: for each part the rules whose `meta.docs.configs` name the config and that read the part's
 * language, and last an object for test files that turns off those with `meta.docs.tests: 'off'`. Every object carries
 * `files`, since a rule throws on a file of another language (JSON, CSS, Markdown).
 */
export function computeConfig(
  name: ConfigName,
  plugin: ESLint.Plugin,
  rules: readonly Rule[],
  parts: readonly Part[] = [sourceFiles],
): Linter.Config[] {
  const members = rules.filter((rule) => rule.meta.docs.configs.includes(name));
  const offInTests = members.filter((rule) => rule.meta.docs.tests === 'off');
  const entry: Linter.RuleEntry = name.endsWith('strict') ? ['error', { report: 'unproven' }] : 'error';
  const own = { 'web-security': plugin };
  const objects = parts.map(({ names, reader }, index): Linter.Config => ({
    name: `web-security/${name}${index === 0 ? '' : `/${index + 1}`}`,
    files: names.map((pattern) => `**/${pattern}`),
    ...reader,
    plugins: { ...reader?.plugins, ...own },
    rules: entries(members.filter((rule) => reads(rule, reader?.language)), entry),
  }));
  const testFiles = parts.flatMap(({ names }) => names.map((pattern) => `**/${testDirectories}/**/${pattern}`));
  if (parts.includes(sourceFiles)) testFiles.push(...sourceFiles.names.map((pattern) => `**/*.${testSuffixes}${pattern.slice(1)}`));
  return [...objects, { name: `web-security/${name}/tests`, files: testFiles, plugins: own, rules: entries(offInTests, 'off') }];
}

function reads(rule: Rule, language: ManifestLanguage | undefined): boolean {
  return language === undefined ? !rule.meta.languages : rule.meta.languages?.includes(language) === true;
}

function entries(rules: readonly Rule[], entry: Linter.RuleEntry): Linter.RulesRecord {
  return Object.fromEntries(rules.map((rule) => [`web-security/${rule.name}`, entry]));
}
