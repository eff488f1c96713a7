import { languageOf } from '../answering/understand/text.ts';
import type { Answer, AnswerSentence, Language } from '../domain/answer.ts';
import type { AnswerService } from '../serving/service.ts';
import { legendOfCitations } from './legend.ts';
import type { LiveMessage } from './live.ts';
import type { AnswerOptions } from './ports.ts';
import { growingMessage } from './render/messages.ts';

/** What is being answered, as far as it shows while the answer grows. */
interface Asked {
  text: string;
  /** Spoken where the question does not tell. */
  language: Language;
  /** The message that holds the question, where there is one. */
  message?: string;
}

/**
 * Shows an answer while it is being written: every sentence that has been verified, as it will look in the end. Where
 * what has been shown turns out to be void, it is taken away at once.
 */
export function showGrowing(
  { text, language, message }: Asked,
  live: Pick<LiveMessage, 'offer'>,
  service: Pick<AnswerService, 'run'>,
): AnswerOptions['audience'] {
  let sentences: readonly AnswerSentence[] = [];
  const spoken = languageOf(text, language);

  async function draw(): Promise<void> {
    const drawn = sentences;
    const citations = drawn.flatMap((sentence) => sentence.citations);
    const { documents } = await legendOfCitations(citations, spoken, service);
    // What was said since is being drawn already.
    if (drawn !== sentences) return;
    const answer = { ...UNWRITTEN, question: text, language: spoken, sentences };
    live.offer(growingMessage({ answer, ...(message !== undefined && { question: message }) }, documents));
  }

  function become(next: readonly AnswerSentence[]): void {
    sentences = next;
    // A state that could not be drawn is no loss: the last one is shown by others.
    draw().catch(() => undefined);
  }

  return {
    onSentence: (sentence) => become([...sentences, sentence]),
    onWithdraw: () => become([]),
  };
}

/** An answer of which nothing has been written yet. */
const UNWRITTEN: Omit<Answer, 'question' | 'language'> = {
  answer: '',
  abstained: false,
  sentences: [],
  figures: { checked: 0, total: 0 },
  facts: [],
  measures: [],
  conflicts: [],
  notices: [],
};
