import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedLocation, Reply } from '../../src/model/reply.ts';
import { YIBIN, YIBIN_FACT } from './fixtures.ts';

const evidence = [YIBIN, YIBIN_FACT];

function at(result: number, from: number, to = from + 1): CitedLocation {
  const cited_text = evidence[result]?.sentences.slice(from, to).join('') ?? '';
  return { search_result_index: result, start_block_index: from, end_block_index: to, cited_text };
}

/** Feeds blocks of text, each with its citations; returns what was ready after each, and at the end. */
function feed(blocks: [text: string, ...citations: CitedLocation[]][], mayCallTools = false, calledTools = false) {
  const reply = new Reply('en', evidence, mayCallTools);
  const ready = blocks.map(([text, ...citations]) => {
    reply.addText(text);
    for (const citation of citations) reply.addCitation(citation);
    return reply.endBlock();
  });
  return [...ready, reply.end(calledTools)];
}

const texts = (ready: { text: string }[][]) => ready.map((sentences) => sentences.map(({ text }) => text));

describe('a reply in fragments', () => {
  it('holds a sentence back until the next has begun', () => {
    expect(texts(feed([['One. '], ['Two. Thr'], ['ee.']]))).toEqual([[], ['One.', 'Two.'], [], ['Three.']]);
  });

  it('gives a citation to every sentence that its block shares words with', () => {
    const [sentences = []] = feed([['One. Two.', at(0, 0)]]).filter((ready) => ready.length > 0);
    const all = feed([['One. Two.', at(0, 0)]]).flat();

    expect(sentences).toHaveLength(1);
    expect(all.map(({ citations }) => citations.length)).toEqual([1, 1]);
  });

  it('does not take a full stop or a blank for a share in a sentence', () => {
    const all = feed([['One'], ['. Two', at(0, 1)], ['.']]).flat();

    expect(all.map(({ text, citations }) => [text, citations.length])).toEqual([
      ['One.', 0],
      ['Two.', 1],
    ]);
  });

  it('ends a sentence that repeats one of the evidence, full stop or none', () => {
    const row = 'the total output value of Yibin’s power battery industry reached 88.9 billion yuan';

    expect(
      texts([
        feed([
          [`${row} `, at(1, 1)],
          ['By 2024, more.', at(0, 1)],
        ]).flat(),
      ]),
    ).toEqual([[row, 'By 2024, more.']]);
    expect(
      texts([
        feed([
          [row, at(1, 1)],
          [', it says.', at(0, 1)],
        ]).flat(),
      ]),
    ).toEqual([[`${row}, it says.`]]);
  });

  it('counts a citation once, and keeps several apart', () => {
    const [sentence] = feed([['One ', at(0, 0)], ['and more', at(0, 0), at(1, 0, 2)], ['.']]).flat();

    expect(sentence?.citations).toEqual([
      { block: 'yibin#3', start: 0, end: 1 },
      { block: 'yibin:1', start: 0, end: 2 },
    ]);
  });

  it.each([
    ['a result that is not there', { ...at(0, 0), search_result_index: 7 }],
    ['a sentence that is not there', { ...at(0, 0), end_block_index: 9 }],
    ['no sentence', { ...at(0, 0), end_block_index: 0 }],
    ['other words than the sentence has', { ...at(0, 0), cited_text: 'Output was 99.8 billion yuan.' }],
    ['a negative place', { ...at(0, 0), start_block_index: -1 }],
  ])('takes a citation of %s for invented', (_, location) => {
    const [sentence] = feed([['One.', location]]).flat();

    expect(sentence).toMatchObject({ citations: [], strays: [location.cited_text] });
  });

  it('keeps uncited sentences back while a tool call may follow', () => {
    const blocks: Parameters<typeof feed>[0] = [['Talk. '], ['Fact. ', at(0, 0)], ['More talk. '], ['Still']];

    expect(texts(feed(blocks, true, false))).toEqual([[], [], ['Talk.', 'Fact.'], [], ['More talk.', 'Still']]);
    expect(texts(feed(blocks, true, true))).toEqual([[], [], ['Talk.', 'Fact.'], [], []]);
  });

  it('never loses a word, however the text is cut', () => {
    const text = 'In 2022, output reached 88.9 billion yuan. By 2024, 50GWh is planned, i.e. more. U.S. firms left!';
    const cuts = fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const borders = [0, ...places.sort((a, b) => a - b), text.length];
        const blocks = borders.slice(1).map((end, index): [string] => [text.slice(borders[index], end)]);
        const said = feed(blocks).flat();
        expect(
          said
            .map((sentence) => sentence.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
