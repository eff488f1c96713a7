import { beforeAll, describe, expect, it } from 'vitest';
import { completeConflicts } from '../../../src/answering/drafting/conflicts.ts';
import { toDraftSentence } from '../../../src/answering/drafting/convert.ts';
import { factExhibit, passageExhibit } from '../../../src/answering/drafting/exhibits.ts';
import { Ledger } from '../../../src/answering/drafting/ledger.ts';
import { sentenceOfFact } from '../../../src/answering/extractive/compose.ts';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { ownCorpus } from '../../own-corpus.ts';

let snapshot: Snapshot;
let fact: Fact;
beforeAll(async () => {
  snapshot = await ownCorpus();
  const level = snapshot.corpus.facts.find(({ quote }) => quote.includes('reached 88.9 billion yuan'));
  if (!level) throw new Error('the corpus lacks the fact');
  fact = level;
});

/** A ledger with the fact's row and the passage that it was taken from, and the ids of both. */
function ledger() {
  const passage = snapshot.corpus.passages.find(
    ({ document, start, end }) => document === fact.document && start <= fact.span.start && fact.span.end <= end,
  );
  if (!passage) throw new Error('no passage holds the fact');
  const entered = new Ledger();
  entered.enter([factExhibit(fact, snapshot, 'en'), passageExhibit(passage, snapshot)]);
  const index = passage.sentences.findIndex(({ start, end }) => start <= fact.span.start && fact.span.end <= end);
  return {
    entered,
    row: { block: fact.id, start: 0, end: 1 },
    words: { block: passage.id, start: index, end: index + 1 },
  };
}

const convert = (text: string, citations: Parameters<typeof toDraftSentence>[0]['citations']) =>
  toDraftSentence({ text, citations, strays: [] }, ledger().entered, snapshot);

describe('a citation of the model', () => {
  it('of a row becomes one of the words that the row was taken from', () => {
    const { citations, facts } = convert('Output was 88.9 billion yuan.', [ledger().row]);

    expect(citations).toMatchObject([{ document: fact.document, quote: fact.quote, ...fact.span }]);
    expect(facts).toEqual([fact.id]);
  });

  it('of a sentence becomes one of exactly that sentence, with the rows in it that are stated', () => {
    const { citations, facts } = convert('Output was 88.9 billion yuan.', [ledger().words]);

    const [{ document, start, end, quote } = { document: '', start: 0, end: 0, quote: '' }] = citations;
    expect(snapshot.document(document).body.slice(start, end)).toBe(quote);
    expect(quote).toContain(fact.quote);
    expect(facts).toEqual([fact.id]);
  });

  it('that lies within another one, or is given twice, is given once', () => {
    const { words, row } = ledger();
    expect(convert('Output was 88.9 billion yuan.', [words, row, words]).citations).toHaveLength(1);
  });

  it('of nothing that was shown is no citation', () => {
    expect(convert('Output rose.', [{ block: 'elsewhere#1', start: 0, end: 1 }]).citations).toEqual([]);
  });
});

describe('a contradiction of the sources', () => {
  it('of which one side is told is completed at the end', () => {
    const [one = '', other = ''] = snapshot.conflicts.find(({ kind }) => kind === 'conflict')?.facts ?? [];
    const told = snapshot.fact(one);
    if (!told) throw new Error('the corpus has no conflict');
    const draft = { sentences: [sentenceOfFact(told, snapshot, 'en')] };

    const completed = completeConflicts(draft, snapshot, 'en');

    expect(completed.sentences.map(({ facts }) => facts)).toEqual([[one], [other]]);
    expect(completeConflicts(completed, snapshot, 'en')).toBe(completed);
  });

  it('that is not touched is left alone', () => {
    const draft = { sentences: [sentenceOfFact(fact, snapshot, 'en')] };
    expect(completeConflicts(draft, snapshot, 'en')).toBe(draft);
  });
});
