import type { ModelCall } from '../answering/drafting/port.ts';
import type { Answer } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Edtf } from '../domain/period.ts';
import { Backoff } from './backoff.ts';
import type { WorkerStart } from './messages.ts';
import type { AnswerService, ArgumentsOf, OperationName, ResultOf, ServiceStatus } from './service.ts';
import { type ThreadOptions, WorkerThread } from './worker-thread.ts';

export interface WorkerServiceOptions extends WorkerStart, ThreadOptions {
  /** Today in EDTF. */
  today: () => Edtf;
  onModelCall?: (call: ModelCall) => void;
  /** Told when a worker broke down, or could not be started again, and after what pause the next one starts. */
  onCrash?: (cause: unknown, pauseMs: number) => void;
}

/** Those who ask wait for the next worker as long as its start is no further off. */
const WORTH_WAITING_MS = 2000;

/**
 * Serves a corpus folder from a worker thread, which reads it, holds it and answers by message. A worker that breaks
 * down takes its calls with it and is replaced: at once, and after longer and longer pauses where that goes on. Those
 * who ask meanwhile wait for the new one, unless it is far off.
 * @throws ExpectedError CORPUS_FAULTY, CORPUS_UNREADABLE, ANSWERING_INTERRUPTED
 */
export async function serveFromWorker(options: WorkerServiceOptions): Promise<AnswerService> {
  const service = new WorkerService(options);
  try {
    await service.status();
    return service;
  } catch (error) {
    await service.close();
    throw error;
  }
}

class WorkerService implements AnswerService {
  readonly #options: WorkerServiceOptions;
  /** The thread that answers, or that will soon; absent in a long pause. */
  #thread: Promise<WorkerThread> | undefined;
  #isUp = false;
  /** Ends a pause. */
  #wake = (): void => {};
  #closing: Promise<void> | undefined;

  constructor(options: WorkerServiceOptions) {
    this.#options = options;
    void this.#keepUp();
  }

  async answer(...[question, given = {}]: Parameters<AnswerService['answer']>): Promise<Answer> {
    const { audience, signal, today = this.#options.today(), ...rest } = given;
    const thread = await this.#ready(signal);
    const call = { kind: 'answer', question, options: { ...rest, today } } as const;
    return (await thread.call(call, audience, signal)) as Answer;
  }

  async run<Name extends OperationName>(name: Name, args: ArgumentsOf<Name>): Promise<ResultOf<Name>> {
    const thread = await this.#ready();
    return (await thread.call({ kind: 'run', name, args })) as ResultOf<Name>;
  }

  async status(): Promise<ServiceStatus> {
    const thread = await this.#ready();
    return (await thread.call({ kind: 'status' })) as ServiceStatus;
  }

  isReady(): boolean {
    return this.#isUp;
  }

  close(): Promise<void> {
    this.#closing ??= this.#stop();
    return this.#closing;
  }

  async #ready(signal?: AbortSignal): Promise<WorkerThread> {
    if (this.#closing) throw new ExpectedError('ANSWERING_STOPPED');
    if (!this.#thread) throw new ExpectedError('ANSWERING_INTERRUPTED');
    const thread = await this.#thread;
    signal?.throwIfAborted();
    return thread;
  }

  /** Starts threads, one after another, until the service is closed. */
  async #keepUp(): Promise<void> {
    const backoff = new Backoff();
    for (let pauseMs = 0; !this.#closing; ) {
      const coming = Promise.withResolvers<WorkerThread>();
      this.#thread = pauseMs > WORTH_WAITING_MS ? undefined : coming.promise;
      const ending = this.#untilEnded(coming.promise);
      await this.#rest(pauseMs);
      if (this.#closing) coming.reject(new ExpectedError('ANSWERING_STOPPED'));
      else this.#start().then(coming.resolve, coming.reject);
      this.#thread = coming.promise;
      const { cause, ranMs } = await ending;
      if (this.#closing) return;
      pauseMs = backoff.pauseAfter(ranMs);
      this.#options.onCrash?.(cause, pauseMs);
    }
  }

  #start(): Promise<WorkerThread> {
    const { dir, isVersion = false, model, today: _, onCrash: __, ...options } = this.#options;
    return WorkerThread.start({ dir, isVersion, ...(model && { model }) }, options);
  }

  /** Waits until a thread has broken down, or failed to start. */
  async #untilEnded(starting: Promise<WorkerThread>): Promise<{ cause: unknown; ranMs: number }> {
    try {
      const thread = await starting;
      const since = Date.now();
      this.#isUp = true;
      const { cause } = await thread.ended;
      return { cause, ranMs: Date.now() - since };
    } catch (cause) {
      return { cause, ranMs: 0 };
    } finally {
      this.#isUp = false;
    }
  }

  async #rest(pauseMs: number): Promise<void> {
    if (pauseMs === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(resolve, pauseMs).unref();
    await promise;
    clearTimeout(timer);
  }

  async #stop(): Promise<void> {
    this.#wake();
    try {
      await (await this.#thread)?.close();
    } catch {
      // It never came up.
    }
  }
}
