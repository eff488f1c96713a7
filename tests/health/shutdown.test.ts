import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { leave, leaveOnSignal, type Step } from '../../src/health/shutdown.ts';
import { createKeptLog } from './lines.ts';

function createSteps() {
  const taken: string[] = [];
  const step = (name: string, run: Step['run'] = () => {}, limitMs = 1000): Step => ({
    name,
    limitMs,
    run: (signal) => {
      taken.push(name);
      return run(signal);
    },
  });
  return { taken, step };
}

describe('leaving', () => {
  it('takes the steps one after another', async () => {
    const { taken, step } = createSteps();
    const slow = step('drain', async () => {
      await new Promise(setImmediate);
      taken.push('drained');
    });
    expect(await leave([slow, step('close')], createKeptLog().log)).toBe('clean');
    expect(taken).toEqual(['drain', 'drained', 'close']);
  });

  it('goes on after a step that is late, whose signal tells it to stop', async () => {
    const { taken, step } = createSteps();
    const { log, text } = createKeptLog();
    const endless = step(
      'drain',
      (signal) => new Promise(() => signal.addEventListener('abort', () => taken.push('stopped'))),
      5,
    );
    expect(await leave([endless, step('close')], log)).toBe('forced');
    expect(taken).toEqual(['drain', 'stopped', 'close']);
    expect(text()).toContain('"limitMs":5');
  });

  it('goes on after a step that fails, and logs why', async () => {
    const { taken, step } = createSteps();
    const { log, text } = createKeptLog();
    const failing = step('drain', () => Promise.reject(new Error('broken')));
    expect(await leave([failing, step('close')], log)).toBe('forced');
    expect(taken).toEqual(['drain', 'close']);
    expect(text()).toContain('broken');
  });
});

function arrange(steps: readonly Step[]) {
  const signals = new EventEmitter();
  const exited = Promise.withResolvers<number>();
  leaveOnSignal(steps, createKeptLog().log, signals, exited.resolve);
  return { signals, exited: exited.promise };
}

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'])('makes the process leave (%s)', async (name) => {
    const { taken, step } = createSteps();
    const { signals, exited } = arrange([step('close')]);
    signals.emit(name, name);
    expect(await exited).toBe(0);
    expect(taken).toEqual(['close']);
  });

  it('tells by the exit code that a step did not come to its end', async () => {
    const { step } = createSteps();
    const { signals, exited } = arrange([step('close', () => Promise.reject(new Error('broken')))]);
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await exited).toBe(1);
  });

  it('that comes again ends the waiting at once', async () => {
    const { step } = createSteps();
    const { signals, exited } = arrange([step('drain', () => new Promise(() => {}))]);
    signals.emit('SIGTERM', 'SIGTERM');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await exited).toBe(1);
  });
});
