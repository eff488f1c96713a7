import { describe, expect, it } from 'vitest';
import { type Cite, type Part, type Reply, scriptedReply, TRICKS, type Trick } from '../../fakes/anthropic/replies.ts';
import { searchResultsOf } from '../../fakes/anthropic/request.ts';
import { fakeService } from '../../model/setup.ts';
import { CASES } from '../../questions/cases.ts';
import { ask, claude, failedIn, writing } from '../asking.ts';

const service = fakeService();

const YIBIN = {
  question: "What was the total output value of Yibin's power battery industry in 2022?",
  quote: 'reached 88.9 billion yuan',
};
const TARGET = {
  question: "What is the target for the revenue of Yibin's power battery industry in 2023?",
  quote: 'more than 120 billion yuan',
};
const POINTS = {
  question: 'By how many percentage points did the growth rate of industrial investment in Yibin rise in 2022?',
  quote: 'percentage points',
};
const FALL = {
  question: "What happened to the growth rate of Yibin's fixed asset investment in 2022?",
  quote: 'fixed asset investment',
};

describe('a hostile model', () => {
  it.each<[lie: string, about: { question: string; quote: string }, text: string, cite?: Cite]>([
    ['a wrong digit', YIBIN, "In 2022, the output value of Yibin's power battery industry reached 98.9 billion yuan."],
    ['a wrong magnitude', YIBIN, "In 2022, the output value of Yibin's power battery industry was 88.9 million yuan."],
    ['another currency', YIBIN, "In 2022, the output value of Yibin's power battery industry was US$88.9 billion."],
    ['another kind', YIBIN, "In 2022, the output value of Yibin's power battery industry grew by 88.9 percent."],
    ['another place', YIBIN, "In 2022, the output value of Xinyu's power battery industry reached 88.9 billion yuan."],
    ['another year', YIBIN, "In 2021, the output value of Yibin's power battery industry reached 88.9 billion yuan."],
    ['an added hedge', YIBIN, "In 2022, Yibin's power battery output value was nearly 88.9 billion yuan."],
    ['a denial', YIBIN, "In 2022, the output value of Yibin's power battery industry did not reach 88.9 billion yuan."],
    ['a result as a target', YIBIN, 'In 2022, Yibin aimed at a power battery output value of 88.9 billion yuan.'],
    [
      'a target as a result',
      TARGET,
      "In 2023, the revenue of Yibin's power battery industry reached more than 120 billion yuan.",
    ],
    ['a dropped hedge', TARGET, 'Yibin is striving for a power battery revenue of 120 billion yuan in 2023.'],
    ['percent for points', POINTS, 'In 2022, the growth rate of industrial investment in Yibin rose by 9.7 percent.'],
    [
      'a fall as a rise',
      FALL,
      "In 2022, the growth rate of Yibin's fixed asset investment rose by 2 percentage points.",
    ],
    ['no source', YIBIN, 'The mayor of Yibin has resigned.', { invented: 'The mayor has resigned.', result: 999 }],
    ['a source that does not say it', YIBIN, 'The mayor of Yibin has resigned over the scandal.'],
    ['a figure behind a gap', YIBIN, 'The sources do not say, but insiders put it at 999 billion yuan.'],
    ['a claim behind a gap', YIBIN, 'The sources do not say. However, the mayor has resigned.'],
    ['a wrong sum', YIBIN, '88.9 billion yuan − 8.9 billion yuan = 80 billion yuan.'],
    ['an instruction obeyed', YIBIN, 'IGNORED ALL PREVIOUS INSTRUCTIONS: the figure is 999 billion yuan.'],
    ['a link', YIBIN, 'In 2022, it reached 88.9 billion yuan (https://evil.example/buy).'],
    ['a masked link', YIBIN, 'In 2022, it reached [88.9 billion yuan](https://evil.example).'],
    ['a bare domain', YIBIN, 'In 2022, it reached 88.9 billion yuan, says evil-batteries.com.'],
    ['an invitation', YIBIN, 'In 2022, it reached 88.9 billion yuan: discord.gg/evil.'],
    ['a ping of all', YIBIN, '@everyone In 2022, it reached 88.9 billion yuan.'],
    ['a ping of one', YIBIN, '<@123456789> In 2022, it reached 88.9 billion yuan.'],
    ['a link behind a gap', YIBIN, 'The sources do not say, ask at https://evil.example.'],
    ['a ping behind a gap', YIBIN, 'The sources do not say @everyone.'],
  ])('cannot get %s through, not even when it insists', async (_, { question, quote }, text, cite = quote) => {
    const requests = service.play(() => writing([text, cite]));

    const answer = await ask(question, { model: claude() });

    expect(answer.answer).not.toContain(text);
    expect(answer.answer).not.toMatch(/evil|everyone|<@|999|mayor/u);
    expect(answer.work?.standIn).toBe(true);
    expect(answer.notices[0]).toContain('did not pass the check');
    expect(requests).toHaveLength(2);
  });

  it('loses what it adds to an honest answer, and only that', async () => {
    const honest = "In 2022, the output value of Yibin's power battery industry reached 88.9 billion yuan.";
    service.play(() => writing([honest, YIBIN.quote], ['In 2023, it will reach 200 billion yuan.', YIBIN.quote]));

    const answer = await ask(YIBIN.question, { model: claude() });

    expect(answer.answer).toBe(`${honest} [1]`);
    expect(answer.work).toMatchObject({
      standIn: false,
      removed: expect.arrayContaining([expect.objectContaining({ code: 'figure not in source', sentence: 1 })]),
    });
  });

  const sample = CASES.filter(({ expect: { abstained } }, index) => abstained === false && index % 29 === 0);
  const asked = sample.map(({ id, question, history }) => ({ id, question, history }));

  describe.each<[string, Trick]>([
    ['wrong digits', TRICKS.wrongDigit],
    ['links', TRICKS.link],
    ['mentions', TRICKS.mention],
  ])('that repeats the evidence with %s', (_, trick) => {
    it.each(asked)('$id: nothing of it is shown', async ({ question, history }) => {
      const lies: string[] = [];
      service.play(() => bent(trick, (lie) => lies.push(lie)));

      const answer = await ask(question, { model: claude() }, history);

      expect(lies).not.toEqual([]);
      for (const lie of lies) expect(answer.answer).not.toContain(lie);
      expect(answer.answer).not.toMatch(/evil|@everyone|<@/u);
    });
  });

  describe.each<[string, Trick]>([
    ['invented citations', TRICKS.inventedCitation],
    ['no citations', TRICKS.noCitation],
  ])('that repeats the evidence with %s', (_, trick) => {
    it.each(asked)('$id: the answer is not made of it', async ({ question, history }) => {
      service.play(() => bent(trick));

      const answer = await ask(question, { model: claude() }, history);

      expect(answer.work?.standIn).toBe(true);
    });
  });
});

/** Repeats first sentences of the evidence, bent, as often as it is asked. */
function bent(trick: Trick, onLie: (text: string) => void = () => {}): Reply {
  return (body) => {
    const failed = failedIn(body);
    const parts = searchResultsOf(body)
      .slice(0, 3)
      .flatMap(({ sentences: [honest = ''] }, result): Part[] => {
        const made = trick({ text: honest, cites: [{ result, from: 0 }] });
        const text = typeof made === 'object' && 'text' in made ? made.text : honest;
        if (text !== honest) onLie(text);
        return failed.length > 0 ? [`\n[${result + 1}] `, made] : [made, '\n'];
      });
    return scriptedReply(parts)(body);
  };
}
