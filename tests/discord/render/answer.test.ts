import { expect, it } from 'vitest';
import { answerSheet } from '../../../src/discord/render/answer.ts';
import type { Answer, AnswerSentence } from '../../../src/domain/answer.ts';

const LEGEND = { documents: {}, places: {}, names: {}, facts: {} };

const cited = (text: string, ...starts: number[]): AnswerSentence => ({
  text,
  citations: starts.map((start) => ({ document: 'd', title: 'D', quote: 'words', start, end: start + 5 })),
});

function shownOf(answer: string, sentences: readonly AnswerSentence[]): string[] {
  const whole: Answer = {
    question: 'How was it?',
    language: 'en',
    answer,
    abstained: false,
    sentences,
    figures: { checked: 0, total: 0 },
    facts: [],
    measures: [],
    conflicts: [],
    notices: [],
  };
  return answerSheet(whole, LEGEND).blocks.map(({ markdown }) => markdown);
}

const YIBIN = cited('Yibin made it.', 1, 9);
const YUNNAN = cited('Yunnan plans it.', 9);

it('tells what the sources do not say where the answer says it: before, between and behind cited sentences', () => {
  expect(shownOf('Yibin made it. [1][2]\nThe sources do not say when.\nYunnan plans it. [2]', [YIBIN, YUNNAN])).toEqual(
    [String.raw`**Yibin made it.** \[1\]\[2\]`, 'The sources do not say when.', String.raw`Yunnan plans it. \[2\]`],
  );
  expect(shownOf('Not said.\nWhat comes nearest:\nYibin made it. [1][2]\nNor why.', [YIBIN])).toEqual([
    '**Not said.**',
    '**What comes nearest:**',
    String.raw`Yibin made it. \[1\]\[2\]`,
    'Nor why.',
  ]);
});

it('takes a claim that a cited sentence repeats for no part of that sentence', () => {
  const opening = 'The sources do not bear out “Yibin made it.”; what they give is:';
  expect(shownOf(`${opening}\nYibin made it. [1][2]`, [YIBIN])).toEqual([
    `**${opening}**`.replace(/“.*”/u, (quoted) => `\uE000${quoted}\uE001`),
    String.raw`Yibin made it. \[1\]\[2\]`,
  ]);
});

it('says why there is no answer, and shows sentences of which the answer is not written yet', () => {
  expect(shownOf('The sources do not say this.', [])).toEqual(['**The sources do not say this.**']);
  expect(shownOf('', [YIBIN, YUNNAN])).toHaveLength(2);
  expect(shownOf('', [])).toEqual([]);
});
