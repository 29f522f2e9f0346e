import { defineConfig } from 'vitest/config';

/** The tests that a changed sign in the engine or in the checks must fail: the pure ones, which need no binary. */
export default defineConfig({
  test: {
    include: [
      'test/scoring/**/*.test.ts',
      'test/rubric/**/*.test.ts',
      'test/conformance/**/*.test.ts',
      'test/docs/building-blocks.test.ts',
      'test/docs/scoring*.test.ts',
    ],
    // Random cases find what nobody thought of; each mutant would pay for all of them, and the tables must do without.
    exclude: ['**/*.properties.test.ts', 'test/scoring/chains.test.ts'],
    setupFiles: ['test/load-languages.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
