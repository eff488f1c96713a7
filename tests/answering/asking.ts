import { type AnswerOptions, answerQuestion } from '../../src/answering/answer.ts';
import type { Audience } from '../../src/answering/drafting/release.ts';
import type { Answer, Turn } from '../../src/domain/answer.ts';
import { connectClaude } from '../../src/model/claude.ts';
import type { ModelSettings } from '../../src/model/settings.ts';
import { cited, type Part, type Reply, scriptedReply } from '../fakes/anthropic/replies.ts';
import { lastWords, type MessagesBody } from '../fakes/anthropic/request.ts';
import { settings } from '../model/fixtures.ts';
import { ownCorpus } from '../own-corpus.ts';

export const TODAY = '2026-11-22';

/** A question, and a sentence with the words that it cites, with which a good model answers it. */
export const QUESTION = "What was the total output value of Yibin's power battery industry in 2022?";
export const GOOD = [
  "In 2022, the output value of Yibin's power battery industry reached 88.9 billion yuan.",
  'reached 88.9 billion yuan',
] as const;

/** Claude with the defaults, without their patience. */
export const claude = (parts: Partial<ModelSettings> = {}) => connectClaude(settings(parts));

export async function ask(text: string, options: AnswerOptions = {}, history: readonly Turn[] = []): Promise<Answer> {
  return answerQuestion({ text, history }, await ownCorpus(), TODAY, options);
}

/** A model that writes the given sentences each time it is asked; in a repair under the numbers that failed. */
export function writing(
  ...sentences: readonly (readonly [text: string, ...cites: Parameters<typeof cited>[1][]])[]
): Reply {
  return (body) => {
    const parts = sentences.map(([text, ...cites]): Part => cited(`${text} `, ...cites));
    const failed = failedIn(body);
    if (failed.length === 0) return scriptedReply(parts)(body);
    return scriptedReply(failed.flatMap((number) => [`[${number}] `, parts[number - 1] ?? '', '\n']))(body);
  };
}

/** The numbers, from 1, of the sentences that a request wants written anew; none in a first request. */
export function failedIn(body: MessagesBody): number[] {
  const [, findings = ''] = /<findings>([\s\S]*?)<\/findings>/u.exec(lastWords(body)) ?? [];
  return [...new Set([...findings.matchAll(/^\[(\d+)\]/gmu)].map(([, number]) => Number(number)))];
}

/** An audience, and what it is told, in order. */
export function watching() {
  const told: string[] = [];
  const audience: Audience = {
    onSentence: ({ text }) => told.push(text),
    onWithdraw: () => told.push('withdrawn'),
  };
  return { told, audience };
}
