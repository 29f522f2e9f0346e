import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/load-languages.ts', 'test/fix-seed.ts'],
    // Tests keep their hands off what others share, so the modules are loaded once for each process and not for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // These run in the real binary, in a process of its own, which the coverage of this process does not see.
      exclude: ['src/cli/**', 'src/index.ts', 'src/**/*.d.ts'],
      reporter: ['text-summary'],
    },
  },
});
