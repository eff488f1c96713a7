import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { docx, wordParagraph, wordTable } from './generators.ts';

const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CHANGED =
  '<w:p><w:r><w:t xml:space="preserve">It grew by </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>98</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>94</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> percent.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
const FOOTNOTE = `<?xml version="1.0"?><w:footnotes ${NAMES}><w:footnote w:id="2">${wordParagraph('Preliminary data.')}</w:footnote></w:footnotes>`;

function cell(text: string, merge = ''): string {
  return `<w:tc><w:tcPr>${merge}</w:tcPr>${wordParagraph(text)}</w:tc>`;
}

describe('reading a Word file', () => {
  it('keeps headings, tables and footnotes', async () => {
    const body =
      wordParagraph('Yibin grows', 'Heading1') +
      CHANGED +
      wordTable([
        ['City', 'Output'],
        ['Yibin', '88.9'],
      ]);
    const draft = await draftOf(docx(body, { 'word/footnotes.xml': FOOTNOTE }));
    expect(draft.format).toBe('docx');
    expect(draft.body).toBe(
      '# Yibin grows\n\nIt grew by 94 percent.[1]\n\n| City | Output |\n| --- | --- |\n| Yibin | 88.9 |\n\n1. Preliminary data.',
    );
  });

  it('keeps a cell that is merged over rows under its header', async () => {
    const rows = [
      cell('City') + cell('Year') + cell('Output'),
      cell('Yibin') + cell('2022', '<w:vMerge w:val="restart"/>') + cell('88.9'),
      cell('Nanchang') + cell('', '<w:vMerge/>') + cell('50'),
    ];
    const { body } = await draftOf(docx(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`));
    expect(body).toContain('| Yibin | 2022 | 88.9 |\n| Nanchang | 2022 | 50 |');
  });

  it('reads the text as it stands once all changes are accepted, and says that words were deleted', async () => {
    const { body, notes } = await draftOf(docx(CHANGED, { 'word/footnotes.xml': FOOTNOTE }));
    expect(body).not.toContain('98');
    expect(notes).toContainEqual({ code: 'deleted text removed', count: 1 });
  });

  it('refuses entities, other archives and broken ones', async () => {
    const entities = docx('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>' });
    await expect(draftOf(entities)).rejects.toMatchObject({ code: 'INGEST_XML_ENTITIES' });
    const whole = docx(wordParagraph('A text of some length.'));
    await expect(draftOf(whole.subarray(0, 500))).rejects.toMatchObject({ code: 'INGEST_DAMAGED' });
    const renamed = Buffer.from(
      Buffer.from(whole).toString('latin1').replaceAll('word/document.xml', 'xl/workbook9999.x'),
      'latin1',
    );
    await expect(draftOf(renamed)).rejects.toMatchObject({ code: 'INGEST_UNSUPPORTED', context: { found: 'Excel' } });
  });
});
