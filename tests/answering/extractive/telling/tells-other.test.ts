import { describe, expect, it } from 'vitest';
import { tellsOnlyOthers, tellsOtherOne } from '../../../../src/answering/extractive/telling/tells-other.ts';

describe('one of a row of things', () => {
  it.each([
    ['The third Yangtze forum took place in Taizhou.', 'Where was the first Yangtze forum?'],
    ['Its first phase, 40 GWh, is due to start in 2025.', '二期什么时候投产？'],
    ['项目一期总投资32亿元。', 'What does the second phase cost?'],
    ['The ministry published revised guidelines.', 'When were the first guidelines published?'],
    ['The next forum is to be held in Huzhou.', '上一届论坛在哪里举行？'],
  ])('is not told of by another one: %s', (sentence, question) => {
    expect(tellsOtherOne(sentence, question)).toBe(true);
  });

  it.each([
    ['Its first phase is due to start in 2025.', 'When does phase one start?'],
    ['The first phase makes 10 GWh, the second phase 30 GWh.', 'What does the second phase make?'],
    ['The revised guideline was proposed in May.', 'When was the revised guideline first proposed?'],
    ['It was the first of its kind.', 'When does the second phase start?'],
    ['Insurance covers first deliveries.', 'Who pays for the second line?'],
    ['The first trials are to cover base stations.', 'In what fields is the second use of batteries tried?'],
    ['The works were opened in 2021.', 'When was the first phase opened?'],
  ])('is told of by itself, or by what names none: %s', (sentence, question) => {
    expect(tellsOtherOne(sentence, question)).toBe(false);
  });
});

describe('a text about a row of things', () => {
  it.each([
    ['The third forum took place in Taizhou. The mayor told the forum …', 'Where was the first forum?'],
    ['The works make cathodes.', 'Where is the second works of the company?'],
  ])('tells nothing of one that it does not name: %s', (body, question) => {
    expect(tellsOnlyOthers({ body }, question)).toBe(true);
  });

  it.each([
    ['The third forum took place in Taizhou.', 'Where was the third forum?'],
    ['The guideline was proposed in 2015 and revised in 2018.', 'When was the guideline first proposed?'],
    ['In April to June it exported 2 GWh.', 'What did it export in the second quarter?'],
  ])('may tell of what it names, and of what is no row: %s', (body, question) => {
    expect(tellsOnlyOthers({ body }, question)).toBe(false);
  });
});
