import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../../../src/answering/extractive/telling/tells-office.ts';
import { askedOffice } from '../../../../src/answering/understand/offices.ts';
import { understand } from '../../../../src/answering/understand/understand.ts';
import { ownCorpus } from '../../../own-corpus.ts';

const snapshot = await ownCorpus();

/** Whom words name in the office that a question asks about; undefined where it asks about none. */
function holders(question: string, words: string, around: readonly string[] = []) {
  const office = askedOffice(question);
  const places = understand(question, snapshot, '2026').places.map(({ candidates: [code] }) => code);
  return office && holdersOf(words, office, places, around, snapshot);
}

describe('the holder of an office', () => {
  it.each([
    ['Who is the mayor of Nanchang?', 'Nanchang Mayor Li Xiaoming said so.', 'Li Xiaoming'],
    ['Who is the mayor of Nanchang?', 'Li Xiaoming, the mayor of Nanchang, said so.', 'Li Xiaoming'],
    ['Who is the vice mayor of Nanchang?', 'Vice mayor of Nanchang Li Xiaoming said so.', 'Li Xiaoming'],
    ['南昌市副市长是谁？', '南昌市副市长李晓明表示，电池很重要。', '李晓明'],
    ['Nanchang deputy mayor', 'Li Xiaoming, deputy mayor of Nanchang, said so.', 'Li Xiaoming'],
  ])('is named beside exactly that office: %s', (question, words, name) => {
    expect(holders(question, words)).toEqual([name]);
  });

  it.each([
    ['a deputy', 'Who is the mayor of Nanchang?', 'Nanchang Deputy Mayor Li Xiaoming said so.'],
    ['the one above', 'Who is the deputy mayor of Nanchang?', 'Nanchang Mayor Li Xiaoming said so.'],
    ['one who was', 'Who is the mayor of Nanchang?', 'Li Xiaoming, a former mayor of Nanchang, said so.'],
    ['that of another place', 'Who is the mayor of Nanchang?', 'Li Xiaoming, mayor of Yichun, said so.'],
    ['that of a city within', 'Who is the mayor of Ganzhou?', 'Li Xiaoming, mayor of Longnan, said so.'],
    ['副', '南昌市市长是谁？', '南昌市副市长李晓明表示，电池很重要。'],
    ['原', '南昌市市长是谁？', '原南昌市市长李晓明表示，电池很重要。'],
    ['nobody', '南昌市市长是谁？', '南昌市市长表示，电池很重要。'],
  ])('is not %s', (_, question, words) => {
    expect(holders(question, words)).toEqual([]);
  });

  it('is of the place that the text is about where the words name none', () => {
    const words = 'The mayor, Li Xiaoming, said so.';
    expect(holders('Who is the mayor of Nanchang?', words, ['360100'])).toEqual(['Li Xiaoming']);
    expect(holders('Who is the mayor of Nanchang?', words, ['360900'])).toEqual([]);
  });

  it('is not asked for by who asks for a company or a deed', () => {
    expect(askedOffice('Who built the plant?')).toBeUndefined();
    expect(askedOffice('How many head of cattle are there?')).toBeUndefined();
  });
});
