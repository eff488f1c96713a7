import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExpectedError } from '../../src/domain/errors.ts';
import type { AnswerService } from '../../src/serving/service.ts';

export const TODAY = '2026-11-22';
export const OUTPUT_2022 = {
  text: "What was the total output value of Yibin's power battery industry in 2022?",
  history: [],
};

/** What every implementation of the port must do, over the project's own corpus. */
export function describeService(open: () => Promise<AnswerService>): void {
  let service: AnswerService;
  beforeAll(async () => {
    service = await open();
  });
  afterAll(() => service.close());

  it('answers a question with citations', async () => {
    const answer = await service.answer(OUTPUT_2022);
    expect(answer.answer).toContain('88.9 billion yuan');
    expect(answer.sentences[0]?.citations[0]?.document).toBe('yibin-power-battery-capital');
  });

  it('answers several questions at a time, each its own', async () => {
    const questions = [
      'Who made Yibin the battery capital?',
      '2022年宜宾动力电池产业产值是多少？',
      'What is the weather?',
    ];
    const answers = await Promise.all(questions.map((text) => service.answer({ text, history: [] })));
    expect(answers.map(({ question }) => question)).toEqual(questions);
    expect(answers.map(({ language }) => language)).toEqual(['en', 'zh', 'en']);
  });

  it('reads "last year" by the day it is told', async () => {
    const question = { text: "What was the output value of Yibin's power battery industry last year?", history: [] };
    const answer = await service.answer(question, { today: '2023-05-01' });
    expect(answer.answer).toContain('88.9 billion yuan');
  });

  it('rejects with the reason of an abort', async () => {
    await expect(service.answer(OUTPUT_2022, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
    const controller = new AbortController();
    const answer = service.answer(OUTPUT_2022, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  it('looks up places, indicators, comparisons, measures and timelines', async () => {
    const language = 'en';
    const lookUps = await Promise.all([
      service.run('place', { name: 'Yibin', period: '2022', language }),
      service.run('indicator', { name: 'output-value', language }),
      service.run('comparison', { one: 'Yibin', other: 'Yichun', language }),
      service.run('measures', { place: 'Yunnan', language }),
      service.run('timeline', { name: 'Nanchang', language }),
    ]);
    for (const { sections } of lookUps) expect(sections).not.toEqual([]);
  });

  it('gives an expected error with its code and its data', async () => {
    const error: unknown = await service.run('source', { name: 'yunan', language: 'en' }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ExpectedError);
    expect(error).toMatchObject({
      code: 'UNKNOWN_DOCUMENT',
      context: { name: 'yunan', suggestions: expect.arrayContaining(['yunnan-battery-action-plan']) },
    });
  });

  it('lists the sources without their texts', async () => {
    const sources = await service.run('sources', { language: 'zh' });
    expect(sources).toHaveLength(5);
    const source = await service.run('source', { name: 'yunnan', language: 'en' });
    expect(source.document).toMatchObject({ id: 'yunnan-battery-action-plan', language: 'en' });
    expect(source.document).not.toHaveProperty('body');
  });

  it.each([
    ['place', 'yib', { name: 'Yibin, Sichuan', value: '511500' }],
    ['indicator', 'output v', { name: 'output value', value: 'output-value' }],
    ['topic', 'recycl', { name: 'battery recycling', value: 'battery-recycling' }],
    ['period', '2022', { name: '2022', value: '2022' }],
    ['document', 'yunnan', { value: 'yunnan-battery-action-plan' }],
  ] as const)('completes a %s from what it begins with', async (kind, typed, choice) => {
    const choices = await service.run('complete', { kind, typed, language: 'en', limit: 10 });
    expect(choices).toContainEqual(expect.objectContaining(choice));
  });

  it('tells what the ids of an answer stand for', async () => {
    const [citation] = (await service.answer(OUTPUT_2022)).sentences[0]?.citations ?? [];
    if (!citation) throw new Error('nothing is cited');
    const legend = await service.run('legend', {
      language: 'en',
      documents: [citation.document, 'gone'],
      places: ['511500'],
      names: ['output-value', 'power-battery-industry'],
    });
    expect(legend.documents[citation.document]?.publisher).toContain('The China Project');
    expect(legend.documents).not.toHaveProperty('gone');
    expect(legend.places).toEqual({ '511500': 'Yibin, Sichuan' });
    expect(legend.names).toEqual({
      'output-value': 'output value',
      'power-battery-industry': 'power battery industry',
    });
    const passage = await service.run('passage', { citation });
    expect(passage?.quote).toBe(citation.quote);
    expect(`${passage?.before}${passage?.after}`).not.toBe('');
  });

  it('says what it serves', async () => {
    expect(await service.status()).toMatchObject({
      documents: 5,
      reviewed: 5,
      version: expect.stringMatching(/^\w+$/),
    });
  });
}

/** What every implementation must do once it has been closed. */
export function describeClosing(open: () => Promise<AnswerService>): void {
  it('refuses questions calmly after it has been closed, and can be closed again', async () => {
    const service = await open();
    expect(service.isReady()).toBe(true);
    await service.close();
    await service.close();
    expect(service.isReady()).toBe(false);
    const stopped = { code: 'ANSWERING_STOPPED' };
    await expect(service.answer(OUTPUT_2022)).rejects.toMatchObject(stopped);
    await expect(service.run('sources', { language: 'en' })).rejects.toMatchObject(stopped);
    await expect(service.status()).rejects.toMatchObject(stopped);
  });
}
