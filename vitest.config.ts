import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
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
    // The programs and workers that tests start find their modules stripped of types, as they do after any first start.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    // For tests that weigh the heap.
    execArgv: ['--expose-gc'],
  },
});
