import { describe, expect, it } from 'vitest';
import { quotingReply } from '../fakes/anthropic/replies.ts';
import { fakeService } from '../model/setup.ts';
import { ownCorpus } from '../own-corpus.ts';
import { ask, claude, GOOD, QUESTION, writing } from './asking.ts';

const service = fakeService();
const sum = (result: string) => `163.522 billion yuan − 103.073 billion yuan = ${result} billion yuan.`;

describe('a question by a by-name, or for what somebody said', () => {
  it.each([
    ["Which city is China's Power Battery Capital?", 'Yibin'],
    ['中国动力电池之都是哪个城市？', '宜宾'],
    ['What did Cui Dongshu say about costs?', 'manufacturing costs'],
  ])('%s', async (question, expected) => {
    const { abstained, answer } = await ask(question);
    expect(abstained).toBe(false);
    expect(answer).toContain(expected);
  });

  it('asks for others than the one who bears the name where it says so', async () => {
    const { abstained } = await ask('Which other cities were in the running for the Power Battery Capital title?');
    expect(abstained).toBe(true);
  });
});

describe('a question of some of what a figure counts', () => {
  it.each([
    'How many free charging interfaces has Yibin built?',
    'How many broken charging interfaces has Yibin built?',
    '宜宾建了多少免费的充电接口？',
    'How many private high-tech enterprises did Yibin have in 2021?',
  ])('is not answered with all of it: %s', async (question) => {
    expect((await ask(question)).abstained).toBe(true);
  });
});

describe('a question that has to be reckoned out', () => {
  it.each([
    [
      'By how many did technology contracts in Yibin go up from 2020 to 2022?',
      'Difference: 258, computed from 418 (2022)',
    ],
    [
      'How many times as many invention patents did Yibin get in 2022 as in 2021?',
      'Ratio: 1.6 times, computed from 275',
    ],
    ["Yibin's invention patents: growth from 2021 to 2022 in percent?", 'Change: 63.7%, computed from 275 (2022)'],
    ['宜宾2022年发明专利比2021年增长百分之几？', '变化：63.7%，由275（2022年）和168（2021年）计算得出。'],
    ['云南规划的2024年电解液产能比铜箔多出多少万吨？', '差额：11万吨，由20万吨（电解液，2024年，目标）和9万吨（铜箔'],
  ])('%s', async (question, expected) => {
    const { answer } = await ask(question);
    expect(answer).toContain(expected);
  });

  it('leaves out sums of money where things are counted', async () => {
    expect((await ask('宜宾技术合同从2020年到2022年增加了多少项？')).answer).not.toContain('亿元');
  });
});

describe('an answer without a model', () => {
  it('is put together from the sources, and knows of no model', async () => {
    const answer = await ask(QUESTION);

    expect(answer.answer).toContain('88.9 billion yuan');
    expect(answer).not.toHaveProperty('work');
  });
});

describe('a change from one year to another', () => {
  it('is reckoned from these two, whatever the source has of the years between them', async () => {
    const { answer } = await ask('By how much did technology contracts in Yibin rise from 2020 to 2022?');

    expect(answer).toContain('Difference: 258, computed from 418 (2022) and 160 (2020).');
    expect(answer).not.toContain('2021');
  });
});

describe('an answer with a good model', () => {
  it('reads as the model wrote it, and tells what it took', async () => {
    service.play([writing(GOOD)]);

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.answer).toBe(`${GOOD[0]} [1]`);
    expect(answer.facts.map(({ value }) => value)).toEqual([88.9e9]);
    expect(answer.work).toEqual({
      model: 'claude-sonnet-5-5',
      usage: { input: 1200, output: expect.any(Number), cacheRead: 0, cacheWrite: 0 },
      cost: expect.closeTo(0.0024, 2),
      rounds: 1,
      removed: [],
      standIn: false,
    });
  });

  it('is not asked where the sources say nothing', async () => {
    const requests = service.play([]);

    const answer = await ask('What was the output value of the power battery industry in Lhasa in 2022?', {
      model: claude(),
    });

    expect(answer.abstained).toBe(true);
    expect(requests).toEqual([]);
  });

  it('is shown a cited calculation that code has computed again', async () => {
    const question = "How much higher was the revenue of Yibin's high-tech industry in 2022 than in 2021?";
    const cites = ['163.522 billion yuan', '103.073 billion yuan'] as const;

    service.play([writing([sum('60.449'), ...cites])]);
    expect((await ask(question, { model: claude() })).answer).toContain('= 60.449 billion yuan');

    service.play(() => writing([sum('61.449'), ...cites]));
    expect((await ask(question, { model: claude() })).answer).not.toContain('61.449');
  });

  it('may say that the sources lack something, and is then offered with what comes nearest', async () => {
    service.play([writing(['The sources do not say how much of it was exported.'])]);

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.abstained).toBe(true);
    expect(answer.answer).toMatch(/^The sources do not say how much of it was exported\.\nWhat comes nearest/);
    expect(answer.sentences.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('that begins with what the sources lack leaves the question unanswered, whatever comes nearest to it', async () => {
    const gap = 'The sources do not say how much of it was exported.';
    service.play([writing([gap], GOOD)]);

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.answer).toBe(`${gap}\n${GOOD[0]} [1]`);
    expect(answer).toMatchObject({ abstained: true, figures: { checked: 1, total: 1 } });
  });

  it('is not shown without its first sentence: what follows leans on that', async () => {
    const wrong = GOOD[0].replace('88.9', '98.9');
    service.play(() => writing([wrong, GOOD[1]], GOOD));

    const { answer, work } = await ask(QUESTION, { model: claude() });

    expect(work).toMatchObject({ standIn: true });
    expect(answer).not.toBe(`${GOOD[0]} [1]`);
  });

  it('is offered with what comes nearest in words where no figure does', async () => {
    service.play([writing(['The sources do not say that.'])]);

    const answer = await ask("How much money did Yibin's battery makers turn out goods for in 2022?", {
      model: claude(),
    });

    expect(answer.answer).toMatch(/^The sources do not say that\.\nWhat comes nearest/);
  });

  it('tells both sides where the sources contradict one another', async () => {
    const snapshot = await ownCorpus();
    const [one, other] = snapshot.conflicts[0]?.facts.map((id) => snapshot.fact(id)) ?? [];
    if (!one || !other) throw new Error('the corpus has no conflict');
    service.play([quotingOnly(one.quote)]);

    const question = 'What are the targets of Yunnan for the new energy battery industry in 2024 in billion yuan?';
    const answer = await ask(question, { model: claude() });

    expect(answer.facts.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]));
    expect(answer.work?.removed).toEqual([]);
  });
});

/** A model that repeats the sentence of the evidence that is, or holds, the quote. */
const quotingOnly =
  (quote: string): ReturnType<typeof writing> =>
  (body) =>
    writing([quote, quote])(body);

describe('a follow-up', () => {
  const history = [
    { role: 'user' as const, content: QUESTION },
    { role: 'assistant' as const, content: `It was 88.9 billion yuan. [1]` },
  ];

  it('is asked with its history, without the marks of old citations', async () => {
    const requests = service.play([quotingReply()]);

    await ask('And how many invention patents were there in 2021?', { model: claude() }, history);

    expect(requests[0]?.body.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(JSON.stringify(requests[0]?.body.messages[1])).not.toContain('[1]');
  });

  it('that code cannot follow is searched for in the words of a small model', async () => {
    const requests = service.play((_, index) => (index === 0 ? writing([QUESTION]) : writing(GOOD)));

    const answer = await ask('Hmm, so the zweite Wert?', { model: claude() }, history);

    expect(requests.map(({ body }) => body.model)).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5']);
    expect(answer.answer).toContain('88.9 billion yuan');
    expect(answer.work?.usage.input).toBe(2400);
  });
});
