import type { Answerer } from './discord/ports.ts';
import type { Budget } from './limits/budget.ts';
import type { AnswerService } from './serving/service.ts';
import type { Store } from './store/store.ts';

interface Parts {
  service: Pick<AnswerService, 'answer'>;
  budget: Budget;
  store: Pick<Store, 'settings'>;
  /** Tokens set aside for a question; one that broke off is taken to have used them. */
  share: number;
}

/**
 * Sets tokens aside for each question before the model is asked. When the budget is used up, what the model would have
 * written is put together from the sources, and says so; where nothing comes of that, the question is refused until the
 * budget starts anew. What needs no model is answered as ever.
 */
export function answerWithinBudget({ service, budget, store, share }: Parts): Answerer {
  return {
    async answer(question, { asker, ...options }) {
      const { guild } = asker;
      const own = guild === undefined ? null : (await store.settings(guild)).dailyTokens;
      const reserved = await budget.reserve(guild, own);
      if (reserved.kind !== 'reserved') {
        const answer = await service.answer(question, { ...options, modelAllowed: false });
        return answer.abstained && answer.work?.standIn ? reserved : answer;
      }
      let used = share;
      try {
        const answer = await service.answer(question, options);
        const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0 } = answer.work?.usage ?? {};
        used = input + output + cacheRead + cacheWrite;
        return answer;
      } finally {
        await reserved.settle(used);
      }
    },
  };
}

/** Without a model nothing is spent. */
export function answerFreely(service: Pick<AnswerService, 'answer'>): Answerer {
  return { answer: (question, { readers, signal }) => service.answer(question, { readers, signal }) };
}
