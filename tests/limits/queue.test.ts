import { describe, expect, it } from 'vitest';
import { type Entry, Queue, type Ticket } from '../../src/limits/queue.ts';
import { createClock, limits, NOON } from './clock.ts';

/** A queue with a log of what has started, and a hand on each question's end. */
function open(change: Parameters<typeof limits>[0] = {}) {
  const clock = createClock();
  const queue = new Queue(limits({ concurrent: 2, waiting: 4, waitingOfUser: 2, ...change }), clock.now);
  const started: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  function ask(user: string, name: string, rest: Partial<Entry<string>> = {}) {
    const end = Promise.withResolvers<string>();
    ends.set(name, end);
    const run = (signal: AbortSignal) => {
      started.push(name);
      signal.addEventListener('abort', () => end.reject(signal.reason));
      return end.promise;
    };
    return queue.enter({ user, run, ...rest });
  }
  async function finish(name: string): Promise<void> {
    ends.get(name)?.resolve(`${name} done`);
    await new Promise(setImmediate);
  }
  return { queue, clock, started, ask, finish };
}

function ticket(entered: ReturnType<ReturnType<typeof open>['ask']>): Ticket<string> {
  if (entered.kind !== 'queued') throw new Error(`refused: ${entered.kind}`);
  return entered;
}

describe('the queue', () => {
  it('starts as many as may run at once, and the next when one is done', async () => {
    const { ask, started, finish } = open();
    const first = ticket(ask('a', 'a1'));
    ask('b', 'b1');
    ask('c', 'c1');
    expect(started).toEqual(['a1', 'b1']);
    await finish('a1');
    expect(await first.done).toBe('a1 done');
    expect(started).toEqual(['a1', 'b1', 'c1']);
  });

  it('answers the questions of one person one after another, and lets others pass meanwhile', async () => {
    const { ask, started, finish } = open();
    ask('a', 'a1');
    ask('a', 'a2');
    ask('b', 'b1');
    expect(started).toEqual(['a1', 'b1']);
    await finish('b1');
    expect(started).toEqual(['a1', 'b1']);
    await finish('a1');
    expect(started).toEqual(['a1', 'b1', 'a2']);
  });

  it('tells each who waits how many are ahead, and again when that changes', async () => {
    const { ask, finish } = open();
    const moves: number[] = [];
    expect(ticket(ask('a', 'a1')).ahead).toBe(0);
    ask('b', 'b1');
    expect(ticket(ask('c', 'c1')).ahead).toBe(0);
    ask('d', 'd1');
    expect(ticket(ask('e', 'e1', { onMove: (ahead) => moves.push(ahead) })).ahead).toBe(2);
    await finish('a1');
    await finish('b1');
    await finish('c1');
    expect(moves).toEqual([1, 0]);
  });

  it('refuses when it is full, and reckons by the usual duration when there may be room', async () => {
    const { ask, clock, finish } = open();
    ask('a', 'a1');
    clock.pass(5000);
    await finish('a1');
    for (const user of ['a', 'b', 'c', 'd', 'e', 'f']) ask(user, user);
    expect(ask('g', 'g1')).toEqual({ kind: 'queue', retryAt: NOON + 5000 + (4 * 5000) / 2 });
  });

  it('refuses a person with too many questions waiting, before others have to wait for them', () => {
    const { ask } = open();
    for (const name of ['a1', 'a2', 'a3']) expect(ask('a', name)).toMatchObject({ kind: 'queued' });
    expect(ask('a', 'a4')).toEqual({ kind: 'user queue', retryAt: NOON + 10_000 });
    expect(ask('b', 'b1')).toMatchObject({ kind: 'queued' });
  });

  it('goes on after a question that failed', async () => {
    const { queue, ask, started } = open({ concurrent: 1 });
    const failing = queue.enter({ user: 'a', run: () => Promise.reject(new Error('broken')) });
    ask('b', 'b1');
    await expect(ticket(failing).done).rejects.toThrow('broken');
    expect(started).toEqual(['b1']);
    expect(queue.running).toBe(1);
  });

  it('takes a question out that is withdrawn while it waits', async () => {
    const { queue, ask, started, finish } = open({ concurrent: 1 });
    const withdrawal = new AbortController();
    ask('a', 'a1');
    const waiting = ticket(ask('b', 'b1', { signal: withdrawal.signal }));
    withdrawal.abort(new Error('deleted'));
    await expect(waiting.done).rejects.toThrow('deleted');
    expect(queue.waiting).toBe(0);
    await finish('a1');
    expect(started).toEqual(['a1']);
  });

  it('never starts a question that was withdrawn before it came', async () => {
    const { ask, started } = open();
    const entered = ticket(ask('a', 'a1', { signal: AbortSignal.abort(new Error('deleted')) }));
    await expect(entered.done).rejects.toThrow('deleted');
    expect(started).toEqual([]);
  });

  it('passes a withdrawal on to a question that is being answered', async () => {
    const { ask } = open();
    const withdrawal = new AbortController();
    const running = ticket(ask('a', 'a1', { signal: withdrawal.signal }));
    withdrawal.abort(new Error('edited'));
    await expect(running.done).rejects.toThrow('edited');
  });

  it('answers all that it has taken when it closes, and takes nothing more', async () => {
    const { queue, ask, started, finish } = open({ concurrent: 1 });
    ask('a', 'a1');
    ask('b', 'b1');
    let closed = false;
    const closing = queue.close().then(() => (closed = true));
    expect(ask('c', 'c1')).toEqual({ kind: 'closing', retryAt: NOON + 30_000 });
    await finish('a1');
    expect(closed).toBe(false);
    await finish('b1');
    await closing;
    expect(started).toEqual(['a1', 'b1']);
  });

  it('closes at once when there is nothing to do', async () => {
    await expect(open().queue.close()).resolves.toBeUndefined();
  });

  it('withdraws everything when it is aborted, starting nothing on the way', async () => {
    const { queue, ask, started } = open({ concurrent: 1 });
    const all = [ticket(ask('a', 'a1')), ticket(ask('b', 'b1')), ticket(ask('c', 'c1'))];
    const results = Promise.allSettled(all.map(({ done }) => done));
    const closing = queue.close();
    queue.abort(new Error('leaving'));
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await closing;
    expect(started).toEqual(['a1']);
  });

  it('loses none and repeats none of many questions by few people, some of them failing', async () => {
    const queue = new Queue(limits({ concurrent: 3, waiting: 1000, waitingOfUser: 1000 }), Date.now);
    let running = 0;
    let most = 0;
    const order = new Map<string, number[]>();
    const tickets = Array.from({ length: 300 }, (_, n) => {
      const user = `u${n % 7}`;
      return queue.enter({
        user,
        run: async () => {
          most = Math.max(most, ++running);
          order.set(user, [...(order.get(user) ?? []), n]);
          await new Promise(setImmediate);
          running--;
          if (n % 10 === 0) throw new Error('broken');
        },
      });
    });
    await Promise.allSettled(tickets.flatMap((entered) => (entered.kind === 'queued' ? [entered.done] : [])));
    expect(most).toBe(3);
    expect([...order.values()].flat()).toHaveLength(300);
    for (const numbers of order.values()) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});
