import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { button, row } from '../../../src/discord/render/components.ts';
import { paginate, renderPage } from '../../../src/discord/render/pages.ts';
import { plain } from '../../../src/discord/render/plain.ts';
import { type Block, markText, type Sheet } from '../../../src/discord/render/sheet.ts';
import { walkComponents } from '../../fakes/discord/components.ts';
import { checkMessage } from '../../fakes/discord/limits/message.ts';

const COMPONENTS_V2 = 1 << 15;
const CITATIONS = 80;

const block = fc
  .record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
    marks: fc.uniqueArray(fc.integer({ min: 1, max: CITATIONS }), { maxLength: 4 }),
    heading: fc.option(fc.constantFrom('Output value', 'Investment', 'Patents'), { nil: undefined }),
  })
  .map(({ text, marks, heading }): Block => {
    const markdown = `${plain(text)} ${markText(marks)}`;
    return { markdown, marks, ...(heading !== undefined && { heading }) };
  });

function sheetOf(blocks: readonly Block[]): Sheet {
  const citations = Array.from({ length: CITATIONS }, (_, index) => ({
    document: `document-${index % 7}`,
    title: `A title that is rather long, as titles of documents are: number ${index % 7}`,
    quote: 'words',
    start: index,
    end: index + 5,
  }));
  return { language: 'en', accent: 0, title: 'A title', blocks, citations, foot: ['7 of 7 figures checked'] };
}

const none = () => undefined;

function pagesOf(sheet: Sheet) {
  const pages = paginate(sheet, none);
  const rows = [row(button('a', 'Back'), button('b', 'More')), row(button('c', 'x'), button('d', 'y'))];
  const sources = { customId: 's', valueOf: String };
  return { pages, messages: pages.map((_, at) => renderPage(sheet, pages, at, none, { sources, rows })) };
}

describe('pages', () => {
  it('each keep to what Discord takes, and together hold every block once, in order and whole', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 60 }), (blocks) => {
        const { pages, messages } = pagesOf(sheetOf(blocks));
        expect(pages.flat()).toEqual(blocks);
        for (const components of messages) checkMessage({ components, flags: COMPONENTS_V2 }, { filenames: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('offer in their menus exactly the marks that they show', () => {
    const blocks = Array.from({ length: CITATIONS }, (_, index) => ({
      markdown: `Sentence. ${markText([index + 1])}`,
      marks: [index + 1],
    }));
    expect(marksOffered(blocks).flat()).toEqual(blocks.flatMap(({ marks }) => marks));
  });

  it('offer the words behind every mark of a sentence that has more of them than a menu takes', () => {
    const marks = Array.from({ length: 31 }, (_, index) => index + 1);
    const blocks = [{ markdown: `Xinjiang comes first among the 31 places. ${markText(marks)}`, marks }];
    expect(marksOffered(blocks)).toEqual([marks.slice(0, 25), marks.slice(25)]);
  });

  it('repeat the heading of what goes on, and cut a block only where it is longer than a message', () => {
    const long = 'word '.repeat(1_500).trim();
    const { pages, messages } = pagesOf(sheetOf([{ markdown: long, marks: [1], heading: 'Output value' }]));
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .flat()
        .map(({ markdown }) => markdown.replace(/…$/u, '').trim())
        .join(' '),
    ).toBe(long);
    for (const components of messages) {
      expect(JSON.stringify(components)).toContain('**Output value**');
      checkMessage({ components, flags: COMPONENTS_V2 }, { filenames: [] });
    }
  });
});

/** The marks in the menu of each page; Discord takes all the pages. */
function marksOffered(blocks: readonly Block[]): number[][] {
  return pagesOf(sheetOf(blocks)).messages.map((components) => {
    checkMessage({ components, flags: COMPONENTS_V2 }, { filenames: [] });
    const all = walkComponents(components);
    const options = all.flatMap(({ component }) => (component['options'] as { value: string }[] | undefined) ?? []);
    return options.map(({ value }) => Number(value));
  });
}
