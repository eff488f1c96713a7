import { answerQuestion } from '../answering/answer.ts';
import { AnswerCache } from '../answering/drafting/cache.ts';
import type { Drafter, Rewriter } from '../answering/drafting/port.ts';
import { withoutSpending } from '../answering/drafting/spent.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Edtf } from '../domain/period.ts';
import { OPERATIONS } from './operations.ts';
import type { AnswerService, ArgumentsOf, OperationName, ResultOf, ServiceStatus } from './service.ts';

export interface InProcessOptions {
  /** Today in EDTF. */
  today: () => Edtf;
  /** Writes the answers; without it they are put together from the sources. */
  model?: Drafter & Partial<Rewriter>;
}

/** Serves a snapshot in this very thread, which stands still while it answers. */
export function serveInProcess(snapshot: Snapshot, { today, model }: InProcessOptions): AnswerService {
  const cache = new AnswerCache();
  let open = true;

  function demandOpen(): void {
    if (!open) throw new ExpectedError('ANSWERING_STOPPED');
  }

  return {
    async answer(question, { modelAllowed = true, today: day = today(), signal, ...options } = {}) {
      demandOpen();
      signal?.throwIfAborted();
      const answer = await answerQuestion(question, snapshot, day, {
        ...options,
        ...(signal && { signal }),
        ...(model && { model: modelAllowed ? model : withoutSpending(model), cache }),
      });
      signal?.throwIfAborted();
      demandOpen();
      return answer;
    },
    async run<Name extends OperationName>(name: Name, args: ArgumentsOf<Name>) {
      demandOpen();
      const operation = OPERATIONS[name] as (of: Snapshot, given: ArgumentsOf<Name>) => ResultOf<Name>;
      return operation(snapshot, args);
    },
    async status() {
      demandOpen();
      return statusOf(snapshot);
    },
    isReady: () => open,
    async close() {
      open = false;
    },
  };
}

function statusOf({ version, corpus }: Snapshot): ServiceStatus {
  return {
    version,
    documents: corpus.documents.length,
    reviewed: corpus.documents.filter(({ reviewed }) => reviewed).length,
    passages: corpus.passages.length,
    facts: corpus.facts.length,
    measures: corpus.measures.length,
  };
}
