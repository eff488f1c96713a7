import { describe, expect, it } from 'vitest';
import { withPersonNamed } from '../../../src/answering/understand/pronouns.ts';
import { offline } from '../offline.ts';

const { ask, snapshot } = await offline();
const named = (turn: string, ...earlier: readonly string[]) => withPersonNamed(turn, earlier, snapshot);

describe('a turn that calls somebody he or she', () => {
  it.each([
    ['What effect does he expect?', 'Who is Cui Dongshu?', 'What effect does Cui Dongshu expect?'],
    ['And what is her office?', 'What did Jing Maoming say?', "And what is Jing Maoming's office?"],
    ['那他怎么看新规？', '崔东树是谁？', '那崔东树怎么看新规？'],
  ])('has the name of the person asked about before: %s', (turn, before, meant) => {
    expect(named(turn, before)).toBe(meant);
  });

  it.each([
    ['What does he say?', 'What is the output value of Yibin?'],
    ['What does he say?', 'Did Cui Dongshu and Jing Maoming meet?'],
    ['What do they export?', 'Who is Cui Dongshu?'],
    ['What does she say about it?', 'What is in the Global Times?', 'and in Inner Mongolia?'],
  ])('is left as it is where nobody, or not one, is meant: %s', (turn, ...before) => {
    expect(named(turn, ...before)).toBe(turn);
  });

  it('asks for a view as for what somebody thinks', async () => {
    const { abstained, answer } = await ask("What is Cui Dongshu's view of the guideline?");
    expect([abstained, answer.includes('Cui')]).toEqual([false, true]);
  });

  it('is answered as if it had the name', async () => {
    const { answer } = await ask('Who is Cui Dongshu?', 'What does he think of the guideline?');
    expect(answer).toContain('from scale to innovation');
  });
});
