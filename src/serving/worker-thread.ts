import { Worker } from 'node:worker_threads';
import type { ModelCall } from '../answering/drafting/port.ts';
import type { Audience } from '../answering/drafting/release.ts';
import { ExpectedError } from '../domain/errors.ts';
import { type Call, errorOf, type Reply, type Request, type WorkerStart } from './messages.ts';
import type { SavedState } from './open-snapshot.ts';

export interface ThreadOptions {
  onModelCall?: ((call: ModelCall) => void) | undefined;
  /** Told what was found of a saved snapshot, and what became of saving one. */
  onSnapshot?: ((state: SavedState) => void) | undefined;
  /** A thread that says nothing for so long while somebody waits for it is taken for dead. */
  silenceMs?: number;
  /** What the thread may use of memory for objects; the machine's default without it. */
  heapMegabytes?: number;
  /** The module that the thread runs. */
  entry?: URL;
}

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  audience: Audience | undefined;
}

const SILENCE_MS = 30_000;
const ENTRY = new URL('worker.ts', import.meta.url);

/** One worker thread that answers calls, from its start to its end. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #onModelCall: ThreadOptions['onModelCall'];
  readonly #onSnapshot: ThreadOptions['onSnapshot'];
  readonly #watch: NodeJS.Timeout;
  /** Settles when the thread is ready or has failed to be. */
  readonly #started = Promise.withResolvers<void>();
  /** Resolves with the reason when the thread has ended, whoever ended it. */
  readonly ended: Promise<Error>;
  #calls = 0;
  #heard = Date.now();
  #closed = false;

  private constructor(start: WorkerStart, options: ThreadOptions) {
    const { onModelCall, onSnapshot, silenceMs = SILENCE_MS, heapMegabytes, entry = ENTRY } = options;
    this.#onModelCall = onModelCall;
    this.#onSnapshot = onSnapshot;
    this.#worker = new Worker(entry, {
      workerData: start,
      ...(heapMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
    });
    this.#worker.on('message', (reply: Reply) => this.#hear(reply));
    const { promise, resolve } = Promise.withResolvers<Error>();
    this.ended = promise;
    let fault: unknown;
    this.#worker.on('error', (error) => {
      fault = error;
    });
    this.#worker.once('exit', () => resolve(this.#finish(fault)));
    this.#watch = setInterval(() => this.#checkSilence(silenceMs), silenceMs / 3);
    this.#watch.unref();
  }

  /** @throws ExpectedError with what is wrong with the corpus, or ANSWERING_INTERRUPTED when the thread broke down */
  static async start(start: WorkerStart, options: ThreadOptions = {}): Promise<WorkerThread> {
    const thread = new WorkerThread(start, options);
    try {
      await thread.#started.promise;
      return thread;
    } catch (error) {
      await thread.close();
      throw error;
    }
  }

  /** @throws as `AnswerService.answer` does */
  async call(of: Call, audience?: Audience, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#calls += 1;
    const call = this.#calls;
    const abort = (): void => {
      this.#post({ abort: call });
      reject(signal?.reason);
    };
    if (this.#pending.size === 0) this.#heard = Date.now();
    this.#pending.set(call, { resolve, reject, audience });
    signal?.addEventListener('abort', abort, { once: true });
    try {
      this.#post({ call, of });
      return await promise;
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#pending.delete(call);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker.terminate();
    await this.ended;
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #hear(reply: Reply): void {
    this.#heard = Date.now();
    if ('ready' in reply) this.#started.resolve();
    else if ('refused' in reply) this.#started.reject(errorOf(reply.refused));
    else if ('modelCall' in reply) this.#onModelCall?.(reply.modelCall);
    else if ('snapshot' in reply) this.#onSnapshot?.(reply.snapshot);
    else if ('call' in reply) this.#hearOf(this.#pending.get(reply.call), reply);
  }

  /** A call that was given up is no longer pending; what is still said of it is for nobody. */
  #hearOf(pending: Pending | undefined, reply: Extract<Reply, { call: number }>): void {
    if ('sentence' in reply) pending?.audience?.onSentence(reply.sentence);
    else if ('withdrawn' in reply) pending?.audience?.onWithdraw();
    else if ('failure' in reply) pending?.reject(errorOf(reply.failure));
    else pending?.resolve(reply.result);
  }

  /** A loop without end does not even answer a ping. */
  #checkSilence(limit: number): void {
    if (this.#pending.size === 0) return;
    if (Date.now() - this.#heard > limit) void this.#worker.terminate();
    else this.#post({ ping: true });
  }

  #finish(cause: unknown): Error {
    clearInterval(this.#watch);
    const code = this.#closed ? 'ANSWERING_STOPPED' : 'ANSWERING_INTERRUPTED';
    const error = new ExpectedError(code, {}, cause === undefined ? {} : { cause });
    this.#started.reject(error);
    for (const { reject } of this.#pending.values()) reject(error);
    return error;
  }
}
