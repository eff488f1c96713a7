import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const HELVETICA_WIDTH = 0.5;

/** Words at a place of a page, in points from its lower left corner. */
export interface Print {
  text: string;
  x: number;
  y: number;
  size?: number;
}

export interface PdfOptions {
  pages: readonly (readonly Print[])[];
  title?: string;
  /** "D:20230909120000+08'00'" */
  created?: string;
  /** Adds an encryption that nobody has the password of. */
  encrypted?: boolean;
}

/** A PDF of one font, whose letters map to Unicode as in any printed by a word processor; Chinese included. */
export function pdf({ pages, title, created, encrypted = false }: PdfOptions): Uint8Array {
  const texts = pages.flat().map(({ text }) => text);
  const glyphs = [...new Set(texts.join(''))];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${8 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 1000 /W [${glyphs
      .map((glyph, index) => `${index + 1} [${glyph > '\u2E80' ? 1000 : 1000 * HELVETICA_WIDTH}]`)
      .join(' ')}] >>`,
    stream(toUnicode(glyphs)),
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< ${title === undefined ? '' : `/Title (${title})`} ${created === undefined ? '' : `/CreationDate (${created})`} >>`,
    ...pages.flatMap((prints, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${9 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(prints.map((print) => draw(print, glyphs)).join('\n')),
    ]),
  ];
  const hash = `<${'5a'.repeat(32)}>`;
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${hash} /U ${hash} >> /ID [<00> <00>]`;
  return assemble(objects, `/Root 1 0 R /Info 7 0 R ${encrypted ? encryption : ''}`);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function draw({ text, x, y, size = 11 }: Print, glyphs: readonly string[]): string {
  const codes = Array.from(text, (glyph) => hex(glyphs.indexOf(glyph) + 1)).join('');
  return `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function toUnicode(glyphs: readonly string[]): string {
  const pairs = glyphs.map((glyph, index) => `<${hex(index + 1)}> <${hex(glyph.charCodeAt(0))}>`);
  const groups: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const group = pairs.slice(at, at + 100);
    groups.push(`${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${groups.join('\n')}
endcmap end end`;
}

/** Lines of a page from its top, with a line's height between them; an empty line leaves a gap. */
export function column(lines: readonly string[], { x = 72, top = 740, size = 11 } = {}): Print[] {
  return lines.map((text, index) => ({ text, x, y: top - index * size * 1.4, size })).filter(({ text }) => text !== '');
}

/** A Word file around the inside of `<w:body>`. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const NAMES =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${NAMES}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${NAMES}></w:footnotes>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A Word file whose text part is `megabytes` of spaces, packed into a thousandth of it. */
export function swellingDocx(megabytes: number): Uint8Array {
  return docx(wordParagraph(' '.repeat(megabytes * 1024 * 1024)));
}

/** A PDF whose one page draws `megabytes` of spaces, packed into a thousandth of it. */
export function swellingPdf(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}`);
  const start = `%PDF-1.7\n${objects.join('\nendobj\n')}`;
  return Buffer.concat([
    Buffer.from(start),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** Encodes text in a Chinese encoding, by turning the decoder's table round. */
export function encodeChinese(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (table.get(character) ?? []);
    }),
  );
}

export function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

export const bytesOf = strToU8;
