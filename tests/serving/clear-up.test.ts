import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { clearUp } from '../../src/serving/clear-up.ts';

/** As in a Node that is started with `--expose-gc`. */
function exposeGc(): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc') as NodeJS.GCFunction;
  onTestFinished(() => {
    globalThis.gc = undefined;
  });
}

it('throws away what nobody holds any more', async () => {
  exposeGc();
  const left = new WeakRef({ big: Array.from({ length: 1_000 }, String) });
  // What a weak reference was made for is held until then.
  await setImmediate();
  clearUp();
  expect(left.deref()).toBeUndefined();
});

it('does nothing where Node does not let it', () => {
  expect(globalThis.gc).toBeUndefined();
  expect(clearUp).not.toThrow();
});
