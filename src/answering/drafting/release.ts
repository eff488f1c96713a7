import type { AnswerSentence, DraftSentence } from '../../domain/answer.ts';
import type { Checked } from './check.ts';

/** What a reader who watches the answer being written gets to see. */
export interface Audience {
  /** A sentence that has been verified. Those shown are always the beginning of the answer to come. */
  onSentence(sentence: AnswerSentence): void;
  /** All that was shown so far is void. */
  onWithdraw(): void;
}

/** Lets verified sentences out in order. From the first faulty one on, all wait until it has been mended or dropped. */
export class Release {
  readonly #audience: Audience | undefined;
  #shown = 0;
  #waiting = false;

  constructor(audience: Audience | undefined) {
    this.#audience = audience;
  }

  offer({ sentence, findings }: Checked): void {
    if (findings.length > 0) this.#waiting = true;
    if (!this.#waiting) this.#show(sentence);
  }

  /** Shows what is left of the final sentences. */
  finish(sentences: readonly DraftSentence[]): void {
    for (const sentence of sentences.slice(this.#shown)) this.#show(sentence);
  }

  withdraw(): void {
    this.#waiting = true;
    if (this.#shown > 0) this.#audience?.onWithdraw();
    this.#shown = 0;
  }

  #show({ text, citations }: DraftSentence): void {
    this.#shown += 1;
    this.#audience?.onSentence({ text, citations });
  }
}
