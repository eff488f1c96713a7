import { describe, expect, it } from 'vitest';
import { offline } from './offline.ts';

const { ask } = await offline();
const noticesOf = async (question: string) => (await ask(question)).notices.join('\n');

describe('what a reader is told besides', () => {
  it('is which of two cities of one name is meant', async () => {
    expect(await noticesOf("What was the revenue of Fuzhou's NEV park in 2022?")).toContain(
      'Taken to mean Fuzhou, Jiangxi; Fuzhou, Fujian also bears that name.',
    );
    expect(await noticesOf('What was the output value of Yibin in 2022?')).not.toContain('Taken to mean');
  });

  it('is how relative words were read, where the documents read them otherwise than the calendar', async () => {
    expect(await noticesOf("What was last year's output value of Yibin's power battery industry?")).toContain(
      '“last year” is read as the source means it: 2022.',
    );
    expect(await noticesOf('去年宜宾动力电池产值是多少？')).toContain('“去年”按资料原意理解为2022年。');
    expect(await noticesOf('What was the output value of Yibin in 2022?')).not.toContain('is read as');
  });

  it('is what a careful reader must know of a figure, in the language of the answer', async () => {
    expect(await noticesOf('How many charging interfaces have been built in Yibin?')).toContain(
      'not the same as charging piles',
    );
    expect(await noticesOf('宜宾建成了多少个充电接口？')).toContain('与充电桩数不是同一口径');
  });

  it('is that the sources give two figures for one thing, ahead of all else where nothing else is told', async () => {
    const contradiction = 'The sources give two figures for this: 1 million metric tons; 500,000 metric tons.';
    const { answer, notices } = await ask('What cathode materials capacity does Yunnan target?');
    expect(answer.startsWith(contradiction)).toBe(true);
    expect(notices.join('\n')).not.toContain(contradiction);
    const all = await ask('What production capacity does Yunnan target for cathode materials and electrolyte in 2024?');
    expect(all.answer).not.toContain(contradiction);
    expect(all.notices.join('\n')).toContain(contradiction);
  });

  it('names the mark of the figure that a caveat is on, where there are several marks', async () => {
    const { notices } = await ask('What was the output value of the power battery industry in Yibin in 2023?');
    expect(notices).toContainEqual(expect.stringMatching(/^\[2\] A target for revenue/u));
    expect(await noticesOf('How many charging interfaces have been built in Yibin?')).not.toMatch(/\[\d/u);
  });

  it('is that a currency is not converted', async () => {
    expect(await noticesOf("What was Yibin's power battery output value in 2022 in US dollars?")).toContain(
      'currencies are never converted',
    );
  });

  it('is what was searched, where there is no answer', async () => {
    expect(await noticesOf('What was the GDP of Yibin in 2022?')).toMatch(
      /Searched: 5 documents, \d+ passages, \d+ figures/u,
    );
    expect(await noticesOf('What was the output value of Yibin in 2022?')).not.toContain('Searched');
    expect(await noticesOf('')).toBe('');
  });

  it('is said once', async () => {
    const { notices } = await ask('What is the output value target of Yunnan?');
    expect(new Set(notices).size).toBe(notices.length);
  });
});
