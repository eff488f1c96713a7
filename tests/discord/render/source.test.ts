import { describe, expect, it } from 'vitest';
import { citationView } from '../../../src/discord/render/source.ts';
import type { Language } from '../../../src/domain/answer.ts';
import { headerOf } from '../../../src/serving/source-entry.ts';
import { ownCorpus } from '../../own-corpus.ts';

const document = headerOf((await ownCorpus()).document('jiangxi-lithium-cities'));

/** The message, as JSON, that shows a quotation between the words before and after it. */
function viewOf(
  before: string,
  quote: string,
  after = '',
  { language = 'en', of = document }: { language?: Language; of?: typeof document } = {},
): string {
  const citation = { document: document.id, title: document.title, quote, start: 0, end: quote.length };
  return JSON.stringify(citationView(citation, 1, { before, quote, after, document: of }, language));
}

describe('the passage of a mark', () => {
  it('shows headings in bold, without their marks', () => {
    expect(viewOf('## Research\n\nFirst. ', 'Second.', '\n# More\nThird.')).toContain(
      JSON.stringify('> **Research**\n> First. **__Second.__**\n> **More**\n> Third.').slice(1, -1),
    );
  });

  it('shows a heading that is quoted itself, whole or in part', () => {
    expect(viewOf('# ', 'A title', '\nText.')).toContain(String.raw`> **__A title__**\n> Text.`);
    expect(viewOf('', '# A title\nText.')).toContain(String.raw`> **__A title__**\n> **__Text.__**`);
    expect(viewOf('# A long ', 'title')).toContain('> **A long** **__title__**');
  });

  it('names the publisher without the curator’s note, and says that it is inferred', () => {
    expect(viewOf('', 'x')).toContain('China Daily (inferred) · newspaper report · published');
  });

  it('says where nothing is known of the date', () => {
    const of = { ...document, published: 'XXXX' };
    expect(viewOf('', 'x', '', { of: { ...of, kind: 'unknown' } })).toContain('China Daily (inferred) · date unknown');
    expect(viewOf('', 'x', '', { of, language: 'zh' })).toContain(' · 日期不详');
  });
});
