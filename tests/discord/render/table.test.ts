import { describe, expect, it } from 'vitest';
import { tableSheet } from '../../../src/discord/render/table.ts';
import { legend } from '../../../src/serving/legend.ts';
import { answerOf } from '../../eval/case.ts';
import { ownCorpus } from '../../own-corpus.ts';

const snapshot = await ownCorpus();

function tableOf(...ids: string[]) {
  const facts = ids.flatMap((id) => snapshot.fact(id) ?? []);
  const names = facts.flatMap(({ subject, indicator }) => [subject, indicator]);
  const places = facts.map(({ place }) => place);
  const { title, blocks, foot } = tableSheet(
    { ...answerOf(), facts },
    legend({ language: 'en', names, places }, snapshot),
  );
  return { title, foot, text: blocks.map(({ markdown }) => markdown).join('\n') };
}

const CARBONATE = 'jiangxi-lithium-cities:1';
const OUTPUT_VALUE = 'yibin-power-battery-capital:33';

describe('the figures as a table', () => {
  it('names the place above it where all rows share one', () => {
    const { title, text } = tableOf(OUTPUT_VALUE);
    expect(title).toBe('Figures behind this answer · Yibin, Sichuan');
    expect(text).not.toContain('Yibin');
  });

  it('names the place of each row where they differ', () => {
    const { title, text } = tableOf(CARBONATE, OUTPUT_VALUE);
    expect(title).toBe('Figures behind this answer');
    expect(text).toMatch(/Place.*\nYichun, Jiangxi /u);
    expect(text).toMatch(/Place.*\nYibin, Sichuan /u);
  });

  it('marks a period that is inferred, and says once what the mark means', () => {
    expect(tableOf(CARBONATE).text).toContain('2022?   over 140,000 metric tons');
    expect(tableOf(CARBONATE, OUTPUT_VALUE).foot).toEqual(['? inferred or approximate, not printed in the text']);
    expect(tableOf(OUTPUT_VALUE).foot).toEqual([]);
  });
});
