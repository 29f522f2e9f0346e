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
    // The verdict on a mutant is known with the first failure: looking for the smallest failure costs more than finding it.
    env: { THANG_TEST_SHRINK: 'no' },
    setupFiles: ['test/fix-seed.ts', 'test/load-languages.ts'],
    testTimeout: 60_000,
  },
});
