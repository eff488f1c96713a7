import type { Answer } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { AnswerService, ArgumentsOf, OperationName, ResultOf, ServiceStatus } from './service.ts';

/** A service whose inside can be exchanged while it is being asked. */
export interface SwappingService extends AnswerService {
  /**
   * From now on `next`, which must be ready, is asked. What is being answered is finished by the one before, which is
   * closed after that; the promise resolves then.
   */
  swap(next: AnswerService): Promise<void>;
}

/** A service with the number of calls that it is still busy with. */
interface Shift {
  service: AnswerService;
  busy: number;
  /** Called when the last call has ended; set when the shift is over. */
  whenIdle?: () => void;
}

export function createSwapping(first: AnswerService): SwappingService {
  let now: Shift = { service: first, busy: 0 };
  let closed = false;

  async function ask<T>(question: (service: AnswerService) => Promise<T>): Promise<T> {
    const shift = now;
    shift.busy += 1;
    try {
      return await question(shift.service);
    } finally {
      shift.busy -= 1;
      if (shift.busy === 0) shift.whenIdle?.();
    }
  }

  return {
    answer: (question, options): Promise<Answer> => ask((service) => service.answer(question, options)),
    run: <Name extends OperationName>(name: Name, args: ArgumentsOf<Name>): Promise<ResultOf<Name>> =>
      ask((service) => service.run(name, args)),
    status: (): Promise<ServiceStatus> => ask((service) => service.status()),
    isReady: () => now.service.isReady(),
    async swap(next) {
      if (closed) {
        await next.close();
        throw new ExpectedError('ANSWERING_STOPPED');
      }
      const old = now;
      now = { service: next, busy: 0 };
      const { promise: idle, resolve } = Promise.withResolvers<void>();
      old.whenIdle = resolve;
      if (old.busy === 0) resolve();
      await idle;
      await old.service.close();
    },
    async close() {
      closed = true;
      await now.service.close();
    },
  };
}
