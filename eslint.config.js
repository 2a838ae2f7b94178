import parser from '@typescript-eslint/parser';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';

const typesOnly = { regex: '^@typescript-eslint/utils', allowTypeImports: true, message: 'It costs 178 ms and loads TypeScript: import its types only.' };

/** A layer: the files of a folder, and the only modules that they may import. */
function border(files, allowed, sentence, ignores = []) {
  return {
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!(?:${allowed})$)`, message: sentence }, typesOnly] }] },
  };
}

const sibling = String.raw`\./[\w-]+\.ts`;
const types = '@typescript-eslint/utils';
const model = String.raw`\.\./models/model\.ts`;

const borders = [
  border(['src/models/model.ts'], '-', 'The vocabulary imports nothing.'),
  border(['src/models/*.ts'], String.raw`\./(?:model|schema-[\w-]+|[\w-]+-rows)\.ts`, 'A model imports the vocabulary, rows that models share, and how schemas are read.', ['src/models/model.ts', 'src/models/*-rows.ts', 'src/models/index.ts']),
  border(['src/models/*-rows.ts'], String.raw`\./model\.ts`, 'Rows that models share import the vocabulary only.'),
  border(['src/models/index.ts'], sibling, 'The list of models imports models only.'),
  border(['src/core/*.ts'], String.raw`${sibling}|\./languages/[\w-]+\.ts|\.\./models/(?:index|model)\.ts|node:\w+|${types}`, 'Core knows its own files, the models\' list and vocabulary, and Node.'),
  border(['src/core/languages/*.ts'], String.raw`${sibling}|\.\./${model}|@eslint-community/regexpp|${types}`, 'A language is a pure function of a text: it imports languages and capability words.'),
  border(['src/edits/*.ts'], String.raw`${sibling}|\.\./core/[\w-]+\.ts|\.\./core/languages/[\w-]+\.ts|${model}|${types}`, 'Edits import core.'),
  border(['src/manifests/*.ts'], String.raw`${sibling}|node:\w+|semver`, 'Manifests import no core.'),
  border(['src/data/*.ts'], String.raw`${sibling}|\.\./manifests/[\w-]+\.ts|node:\w+`, 'Data imports data and the types of manifests.'),
  border(['src/rules/*.ts'], String.raw`\.\./(?:core|core/languages|edits|manifests|data)/[\w-]+\.ts|${model}|${types}`, 'A rule imports core, edits, manifests and data only.', ['src/rules/index.ts']),
  border(['src/rules/index.ts'], String.raw`${sibling}|\.\./core/rule\.ts`, 'The list of rules imports rules only.'),
  border(['src/configs/*.ts'], String.raw`${sibling}|\.\./core/rule\.ts|node:\w+|eslint`, 'Configs are computed from the rules\' meta.'),
  border(['src/index.ts'], String.raw`\./(?:configs|rules)/[\w-]+\.ts|\.\./package\.json|eslint`, 'The plugin object knows rules and configs.'),
];

const correctness = {
  'constructor-super': 'error',
  'eqeqeq': ['error', 'always'],
  'for-direction': 'error',
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-compare-neg-zero': 'error',
  'no-cond-assign': 'error',
  'no-console': 'error',
  'no-constant-binary-expression': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-param-reassign': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-template-curly-in-string': 'error',
  'no-throw-literal': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-negation': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-labels': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'prefer-object-spread': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

/** What a reader can hold in mind; a longer piece says at its head why, so these only warn. */
const size = {
  'complexity': ['warn', 20],
  'max-depth': ['warn', 3],
  'max-lines-per-function': ['warn', { max: 40, skipComments: true, skipBlankLines: true }],
};

/**
 * A message is one sentence of fact and one of remedy, in plain words: it begins with a capital, a name in backticks or
 * a placeholder, it ends with a full stop, and it carries no badge (numbers of weaknesses live in `meta.docs`).
 */
const messageFormat = String.raw`^(?!.*\b(?:CWE|CVE|CVSS|OWASP|ASVS)\b)(?!.*[\u2600-\u27bf\ud83c-\ud83e])(?:[A-Z]|${'`'}|\{\{).*(?:\.|\}\})$`;

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'examples/', 'tests/fixtures/', 'tests/verdicts/', '.demo/', '.bench/']),
  {
    files: ['**/*.{js,ts}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: correctness,
  },
  { files: ['**/*.ts'], languageOptions: { parser } },
  { files: ['src/**/*.ts'], rules: size },
  { files: ['scripts/**/*.js'], rules: { 'no-console': 'off' } },
  { files: ['tests/**/*.ts'], rules: { 'no-template-curly-in-string': 'off' } },
  ...borders,
  {
    files: ['src/rules/*.ts'],
    ignores: ['src/rules/index.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'max-lines': ['warn', { max: 120, skipComments: true, skipBlankLines: true }],
      'eslint-plugin/report-message-format': ['error', messageFormat],
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^[a-z].*[^.]$' }],
      'eslint-plugin/require-meta-type': 'error',
    },
  },
]);
