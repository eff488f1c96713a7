import { LRUCache } from 'lru-cache';
import type { Answer, Language, Turn } from '../../domain/answer.ts';
import type { Edtf } from '../../domain/period.ts';
import type { Spent } from './account.ts';

/** All that an answer depends on. */
export interface AnswerKey {
  text: string;
  language: Language;
  /** Bounded, as the model sees it. */
  history: readonly Turn[];
  /** Version of the snapshot. */
  corpus: string;
  /** Version of the drafter: model, settings and prompts. */
  drafter: string;
  /** "Last year" is another one tomorrow. */
  today: Edtf;
  /** Who may see the answer: never let what one group was told reach another. */
  readers: string;
}

/** Verified answers of a model, the latest used; bounded. Others are made anew at no cost. */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer>;

  constructor(limit = 500) {
    this.#answers = new LRUCache({ max: limit });
  }

  /** The answer as it was given, with what finding it took this time instead of what writing it took then. */
  get(key: AnswerKey, spent: Spent): Answer | undefined {
    const answer = this.#answers.get(textOf(key));
    if (!answer?.work) return answer;
    const { removed, standIn } = answer.work;
    return { ...answer, work: { ...spent, removed, standIn } };
  }

  set(key: AnswerKey, answer: Answer): void {
    this.#answers.set(textOf(key), answer);
  }
}

function textOf({ text, language, history, corpus, drafter, today, readers }: AnswerKey): string {
  const turns = history.map(({ role, content }) => [role, content]);
  return JSON.stringify([text, language, turns, corpus, drafter, today, readers]);
}
