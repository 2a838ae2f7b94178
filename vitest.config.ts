import { defineConfig } from 'vitest/config';

const results = process.env['VITEST_RESULTS'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/workspace.ts'],
    // A busy machine is no failure; tests that measure time have their own limits.
    testTimeout: 60_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
