import type { Answer } from '../../src/domain/answer.ts';
import type { Conversation, StoredAnswer } from '../../src/store/store.ts';

export const ALICE = '1001';
export const BOB = '1002';
export const NOW = Date.UTC(2026, 10, 2, 12);

interface Sample extends Partial<Omit<StoredAnswer, 'id' | 'answer'>> {
  asked?: string;
  text?: string;
}

/** An answer to be kept; all that is not given is ordinary. */
export function stored(id: string, { asked = 'A question?', text = 'An answer.', ...rest }: Sample): StoredAnswer {
  return {
    id,
    channel: 'c',
    asker: ALICE,
    visibleTo: 'everyone',
    replies: [],
    snapshot: '5eed',
    answer: answerOf(asked, text),
    askedAt: NOW,
    ...rest,
  };
}

export function conversation(id: string, rest: Partial<Conversation> = {}): Conversation {
  return { id, channel: 'c', owner: ALICE, usedAt: NOW, ...rest };
}

function answerOf(question: string, answer: string): Answer {
  const quote = '产值达到889亿元';
  const citation = { document: 'yibin', title: '“Yibin”', quote, start: 3, end: 3 + quote.length };
  return {
    question,
    language: 'en',
    answer,
    abstained: false,
    sentences: [{ text: answer, citations: [citation] }],
    figures: { checked: 1, total: 1 },
    facts: [],
    measures: [],
    conflicts: [{ kind: 'conflict', facts: ['yibin:1', 'yibin:2'] }],
    notices: [],
  };
}
