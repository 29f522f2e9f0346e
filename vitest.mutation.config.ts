import { defineConfig } from 'vitest/config';

/** The tests that a changed sign in the engine or in the checks must fail: the pure ones, which need no binary. */
export default defineConfig({
  test: {
    include: [
      'test/scoring/**/*.test.ts',
      'test/rubric/**/*.test.ts',
      'test/conformance/**/*.test.ts',
      'test/docs/scoring*.test.ts',
    ],
    // A verdict on a mutant must not hang on luck, and looking for the smallest failure costs more than finding it.
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});
