import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    // No module of src keeps anything but memories of pure functions, so that files may share what they load.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Some tests start whole programs, and a busy machine takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // For tests that weigh the heap.
    execArgv: ['--expose-gc'],
  },
});
