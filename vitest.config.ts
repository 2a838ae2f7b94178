import { defineConfig } from 'vitest/config';

const results = process.env['VITEST_RESULTS'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
