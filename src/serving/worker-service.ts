import type { ModelCall } from '../answering/drafting/port.ts';
import type { Answer } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Edtf } from '../domain/period.ts';
import type { WorkerStart } from './messages.ts';
import type { AnswerService, ArgumentsOf, OperationName, ResultOf, ServiceStatus } from './service.ts';
import { type ThreadOptions, WorkerThread } from './worker-thread.ts';

export interface WorkerServiceOptions extends WorkerStart, ThreadOptions {
  /** Today in EDTF. */
  today: () => Edtf;
  onModelCall?: (call: ModelCall) => void;
  /** Told when a worker broke down; another one is on its way then. */
  onCrash?: (cause: unknown) => void;
}

/** A worker that cannot start is not tried again for so long. */
const REST_MS = 2000;

/**
 * Serves a corpus folder from a worker thread, which reads it, holds it and answers by message. A worker that breaks
 * down takes its calls with it and is replaced; those who ask meanwhile wait for the new one.
 * @throws ExpectedError CORPUS_FAULTY, CORPUS_UNREADABLE, ANSWERING_INTERRUPTED
 */
export async function serveFromWorker(options: WorkerServiceOptions): Promise<AnswerService> {
  const service = new WorkerService(options);
  await service.status();
  return service;
}

class WorkerService implements AnswerService {
  readonly #options: WorkerServiceOptions;
  /** Absent for the moment after it failed to start, until the next call. */
  #thread: Promise<WorkerThread> | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: WorkerServiceOptions) {
    this.#options = options;
    this.#thread = this.#start();
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

  close(): Promise<void> {
    this.#closing ??= this.#stop();
    return this.#closing;
  }

  /** The thread that answers now, or that is starting. One that failed to start is tried again by the next call. */
  async #ready(signal?: AbortSignal): Promise<WorkerThread> {
    if (this.#closing) throw new ExpectedError('ANSWERING_STOPPED');
    this.#thread ??= this.#start();
    const thread = await this.#thread;
    signal?.throwIfAborted();
    return thread;
  }

  #start(): Promise<WorkerThread> {
    const { dir, isVersion = false, model, today: _, onCrash: __, ...options } = this.#options;
    const starting = WorkerThread.start({ dir, isVersion, ...(model && { model }) }, options);
    starting.then(
      (thread) => void this.#replaceWhenEnded(thread),
      () => setTimeout(() => this.#forget(starting), REST_MS).unref(),
    );
    return starting;
  }

  #forget(failed: Promise<WorkerThread>): void {
    if (this.#thread === failed) this.#thread = undefined;
  }

  async #stop(): Promise<void> {
    try {
      await (await this.#thread)?.close();
    } catch {
      // It never came up.
    }
  }

  async #replaceWhenEnded(thread: WorkerThread): Promise<void> {
    const { cause } = await thread.ended;
    if (this.#closing) return;
    this.#options.onCrash?.(cause);
    this.#thread = this.#start();
  }
}
