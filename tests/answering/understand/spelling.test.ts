import { describe, expect, it } from 'vitest';
import { Speller } from '../../../src/answering/understand/spelling.ts';

const speller = new Speller(['lithium hydroxide', 'export', 'electrolyte', 'cathode', 'anode'], ['Batteries exceed']);
const correct = (text: string) => speller.correct(text, () => false);

describe('the speller', () => {
  it('puts right a word that is one slip away from a word of the field, two in a long one', () => {
    expect(correct('lithum hydroxid exprt')).toBe('lithium hydroxide export');
    expect(correct('Elektrolite')).toBe('electrolyte');
  });

  it('puts right a slip of the hand in a word of the texts or of everyday English', () => {
    expect(correct('whcih battereis exeed their governmnt')).toBe('which batteries exceed their government');
    expect(correct('Governmnt support?')).toBe('Government support?');
  });

  it('puts right a name that the texts have, and none that they have not', () => {
    const named = new Speller([], ['Mr Zhao Dongshu spoke.']);
    expect(named.correct('What did Dogshu say?', () => false)).toBe('What did Dongshu say?');
    expect(named.correct('What did Dongsha say?', () => false)).toBe('What did Dongsha say?');
    expect(new Speller([], ['Mr Li Yangbin spoke.']).correct('did Yanbin speak', () => false)).toBe('did Yanbin speak');
  });

  it('leaves alone what stands before an apostrophe', () => {
    expect(correct('it doesn’t')).toBe('it doesn’t');
  });

  it('takes no form of a word for a slip of another form', () => {
    expect(new Speller(['recycled'], []).correct('recyclers', () => false)).toBe('recyclers');
  });

  it.each(['exporting', 'Hefei', 'ode', 'exceed', 'what', 'ehtyl'])('leaves %s alone', (word) => {
    expect(correct(word)).toBe(word);
  });

  it('leaves a foreign place alone: Paris is no slip of "parts"', () => {
    expect(new Speller(['parts'], []).correct('Paris', () => false)).toBe('Paris');
  });

  it('leaves alone what is a name', () => {
    expect(speller.correct('exprt', () => true)).toBe('exprt');
  });

  it('leaves alone what could be two words', () => {
    const torn = new Speller(['plater', 'plates'], []);
    expect(torn.correct('platex', () => false)).toBe('platex');
  });

  it('keeps everything that is no Latin word', () => {
    expect(correct('2022年，氢氧化锂 (lithium)!')).toBe('2022年，氢氧化锂 (lithium)!');
  });
});
