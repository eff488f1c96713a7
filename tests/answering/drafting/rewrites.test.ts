import { describe, expect, it } from 'vitest';
import { AnswerCache } from '../../../src/answering/drafting/cache.ts';
import { MODEL_DEFAULTS } from '../../../src/model/settings.ts';
import { scriptedReply } from '../../fakes/anthropic/replies.ts';
import { fakeService } from '../../model/setup.ts';
import { ask, claude, GOOD, QUESTION, writing } from '../asking.ts';

const service = fakeService();

const history = [
  { role: 'user' as const, content: QUESTION },
  { role: 'assistant' as const, content: '88.9 billion yuan.' },
];
/** No source has anything on it. */
const FOLLOW_UP = 'And in 1987?';

/** A small model that makes the follow-up so, at the cost of 700 tokens and 9, and a large one that answers well. */
function play(rewrite: string, stopReason = 'end_turn') {
  const small = scriptedReply([rewrite], { stopReason, usage: { input: 700, output: 9 } });
  return service.play((body) => (body.model === MODEL_DEFAULTS.rewrite.model ? small : writing(GOOD)));
}

describe('what a rewrite of a follow-up took', () => {
  it('is counted where it leads to no answer either', async () => {
    play('Which animals live in the zoo of Paris?');

    const { abstained, work } = await ask(FOLLOW_UP, { model: claude() }, history);

    expect(abstained).toBe(true);
    expect(work).toMatchObject({ usage: { input: 700, output: 9 }, rounds: 0, standIn: true });
    expect(work?.cost).toBeGreaterThan(0);
  });

  it('is counted where the model failed at it', async () => {
    play('I', 'refusal');

    const { work } = await ask(FOLLOW_UP, { model: claude() }, history);

    expect(work).toMatchObject({ usage: { input: 700, output: 9 }, rounds: 0 });
  });

  it('is counted beside the draft, and alone where the answer was written before', async () => {
    const requests = play(QUESTION);
    const options = { model: claude(), cache: new AnswerCache() };

    const [first, again] = [await ask(FOLLOW_UP, options, history), await ask(FOLLOW_UP, options, history)];

    expect(first).toMatchObject({ abstained: false, work: { usage: { input: 1900 }, rounds: 1, standIn: false } });
    expect(again.sentences).toEqual(first.sentences);
    expect(again.work).toMatchObject({ usage: { input: 700, output: 9 }, rounds: 0, standIn: false });
    expect(again.work?.cost).toBeLessThan(first.work?.cost ?? 0);
    expect(requests).toHaveLength(3);
  });

  it('is nothing where the follow-up needs none', async () => {
    play(QUESTION);

    const { work } = await ask('What was the population of Paris in 2022?', { model: claude() });

    expect(work).toBeUndefined();
  });
});
