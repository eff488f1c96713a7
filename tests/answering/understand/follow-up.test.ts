import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { ask, snapshot, understand } = await offline();

const PATENTS = 'How many invention patents did Yibin obtain in 2022?';
const names = (...turns: readonly string[]) => {
  const { places, periods, indicators, terms } = understand(...turns);
  return {
    places: places.map(({ candidates }) => snapshot.gazetteer.label(candidates[0], 'en')),
    periods: periods.map(({ edtf }) => edtf),
    things: [...indicators, ...terms].map(({ ids }) => ids[0]),
  };
};

describe('a follow-up', () => {
  it('takes place and thing from before when it names a period', () => {
    expect(names(PATENTS, 'And in 2021?')).toEqual({
      places: ['Yibin, Sichuan'],
      periods: ['2021'],
      things: ['invention-patents'],
    });
  });

  it('takes the place from before when it names nothing by a name', () => {
    expect(names('新余有多少家锂电企业？', '产品都卖到哪些国家？').places).toEqual(['Xinyu, Jiangxi']);
  });

  it('asks by worth for the value of what was told in numbers', () => {
    expect(
      names('How many lithium-ion batteries did China export in May 2024?', 'Did their value rise as well?').things,
    ).toContain('export-value');
  });

  it('takes period and thing from before when it names a place', () => {
    expect(names(PATENTS, 'What about Xinyu?')).toEqual({
      places: ['Xinyu, Jiangxi'],
      periods: ['2022'],
      things: ['invention-patents'],
    });
  });

  it('takes place and period from before when it names a thing', () => {
    expect(names(PATENTS, 'And high-tech enterprises?')).toEqual({
      places: ['Yibin, Sichuan'],
      periods: ['2022'],
      things: ['high-tech-enterprises'],
    });
  });

  it.each([
    ['What was the output value of power batteries in Yibin in 2022?', 'Is that higher than Yichun?'],
    ['宜宾2022年动力电池产值是多少？', '比宜春高吗？'],
  ])('is of both places where it compares the one before with another: %s %s', async (before, turn) => {
    expect(names(before, turn).places).toEqual(['Yibin, Sichuan', 'Yichun, Jiangxi']);
    expect((await ask(before, turn)).abstained).toBe(true);
  });

  it('counts years on from the one before', () => {
    expect(names('How many high-tech firms did Yibin have in 2020?', 'And two years later?').periods).toEqual(['2022']);
    expect(names('宜宾2020年有多少高新技术企业', '两年后呢').periods).toEqual(['2022']);
  });

  it.each([
    ['抚州的新能源汽车产业园2022年收入多少？', '总投资多少？', ['Fuzhou, Jiangxi']],
    ['宜宾动力电池产业2022年总产值是多少？', '翻了几倍？', ['Yibin, Sichuan']],
  ])('is about the place before where it names a measure alone, or nothing: %s %s', (before, turn, places) => {
    expect(names(before, turn).places).toEqual(places);
  });

  it('asks for what is hoped for in a time of its own', () => {
    expect(names('抚州的新能源汽车产业园2022年收入多少？', '建成以后呢').periods).toEqual([]);
    expect(names("What was Yunnan's target for 2022?", 'And what is the target for output value?').periods).toEqual([
      '2022',
    ]);
  });

  it('leans on a follow-up as that leaned on the question before it', () => {
    expect(names(PATENTS, 'And in 2021?', 'And high-tech enterprises?')).toEqual({
      places: ['Yibin, Sichuan'],
      periods: ['2021'],
      things: ['high-tech-enterprises'],
    });
  });

  it('is understood in Chinese, with or without a particle', () => {
    const before = '宜宾2022年有多少家高新技术企业？';
    expect(names(before, '那2021年呢？')).toMatchObject({ places: ['Yibin, Sichuan'], periods: ['2021'] });
    expect(names(before, '发明专利呢')).toMatchObject({ places: ['Yibin, Sichuan'], things: ['invention-patents'] });
  });

  it('takes nothing from before when it stands on its own', () => {
    const alone = 'What was the revenue of the lithium battery and new energy industry in Yichun?';
    expect(names(PATENTS, alone)).toEqual(names(alone));
  });

  it('survives thanks in between', () => {
    expect(names(PATENTS, 'thanks', 'and in 2021?')).toMatchObject({ places: ['Yibin, Sichuan'], periods: ['2021'] });
  });

  it('without anything before it is a question like any other', () => {
    expect(names('And in 2021?')).toEqual({ places: [], periods: ['2021'], things: [] });
  });
});

describe('a question of its own', () => {
  it.each(['What is the weather in Yibin?', 'Is Yibin the power battery capital?'])(
    'takes nothing from before: %s',
    (question) => {
      expect(names('What was the export value of Xinyu in 2023?', question)).toMatchObject({ periods: [], things: [] });
    },
  );
});

describe('a follow-up that counts from the year before it', () => {
  it.each([
    ['And the year before?', ['2021']],
    ['And in the following year?', ['2023']],
    ['How many are there now?', []],
  ])('%s', (question, periods) => {
    expect(names(PATENTS, question).periods).toEqual(periods);
  });

  it('that asks something else leaves open whether an answer has the words of the question before', () => {
    const { carried, rest } = understand('What do drivers pay for a swap in Yibin?', 'How long does it take?');
    expect(carried).toEqual(expect.arrayContaining(['pay']));
    expect(rest).toEqual(expect.arrayContaining(['pay']));
  });

  it('holds an answer to the words of the question before where it has none of its own', () => {
    expect(understand('What do drivers pay for a swap in Yibin?', 'And in Xinyu?').carried).toBeUndefined();
  });

  it('that asks how many of those are of a kind is about those as well', () => {
    expect(names(PATENTS, 'How many of those are for battery materials?').things).toEqual([
      'invention-patents',
      'battery-materials',
    ]);
  });
});

describe('a follow-up in a few words', () => {
  it.each([
    ['宜春锂电新能源产业2020年收入多少？', '两年后呢？', '1117亿元'],
    [PATENTS, 'ok thanks', '275'],
  ])('is understood by what was asked before: %s %s', async (before, turn, figure) => {
    const turns = turn === 'ok thanks' ? [before, turn, 'and how many were there?'] : [before, turn];
    const { sentences, abstained } = await ask(...turns);
    expect(abstained).toBe(false);
    expect(sentences.map(({ text }) => text).join(' ')).toContain(figure);
  });

  it.each([
    ['What was the export value of lithium batteries in Xinyu in the first half of 2023?', 'and the volume?'],
    ['宜宾签了多少项目？', '完成了多少？'],
    ['How many lithium battery companies are in Xinyu?', 'any big names?'],
  ])('is told nothing else for it: %s %s', async (before, turn) => {
    expect((await ask(before, turn)).abstained).toBe(true);
  });
});
