import type { DraftField, DraftHeader, FieldSource, IngestNote, SourceHints } from '../domain/ingest.ts';
import type { Edtf } from '../domain/period.ts';
import { isValidEdtf } from '../facts/periods/compare.ts';
import { guessPublished, isFuture } from './dates.ts';
import type { Header } from './front-matter.ts';
import { languageOfText } from './language.ts';
import type { PageMetadata } from './metadata.ts';
import { oneLine } from './text.ts';

const LONGEST_TITLE = 200;
const LONGEST_ID = 80;

interface Known {
  body: string;
  header: Header;
  metadata: PageMetadata;
  hints: SourceHints;
  /** EDTF day. */
  today: Edtf;
}

/** The header of a draft: what the moderator stated, and guesses for the rest, each with where it comes from. */
export function guessHeader(known: Known, notes: IngestNote[]): DraftHeader {
  const { header, hints } = known;
  const title = stated(header.title) ?? guessTitle(known);
  const url = stated(header.url) ?? (hints.url === undefined ? undefined : inferred(hints.url, 'address'));
  return {
    id: idOf(known, title.value, notes),
    title,
    publisher: stated(header.publisher) ?? guessPublisher(known),
    kind: stated(header.kind) ?? inferred('unknown', 'nothing'),
    published: publishedOf(known, notes),
    language: languageOf(known, notes),
    ...(url !== undefined && { url }),
    ...(header.places !== undefined && { places: header.places }),
  };
}

function stated(value: string | undefined): DraftField | undefined {
  return value === undefined || value === '' ? undefined : { value, status: 'stated', source: 'header' };
}

function inferred(value: string, source: FieldSource, quote?: string): DraftField {
  return { value, status: 'inferred', source, ...(quote !== undefined && { quote }) };
}

function guessTitle({ body, metadata, hints }: Known): DraftField {
  const heading = /^#{1,2} (.+)$/mu.exec(body.slice(0, 1000))?.[1];
  const page = metadata.title?.replace(/\s+[|_–—-]\s+[^|_–—-]{2,40}$/u, '');
  // A page's head names the article; a file's properties often name the template it was made from.
  if (page !== undefined && metadata.written === undefined) return inferred(clip(page), 'metadata', metadata.title);
  if (heading !== undefined) return inferred(clip(heading), 'heading');
  const [first = ''] = body.split('\n', 1);
  if (first.length <= LONGEST_TITLE / 2 && /\p{L}/u.test(first)) return inferred(clip(first), 'first line');
  if (page !== undefined) return inferred(clip(page), 'metadata', metadata.title);
  const sentence = /^.*?[.。!?！？](?=\s|$|\p{Script=Han})/u.exec(first)?.[0] ?? first;
  return first === '' ? inferred(hints.fileName ?? 'untitled', 'file name') : inferred(clip(sentence), 'first line');
}

function clip(text: string): string {
  const line = oneLine(text).replace(/^#+ /u, '');
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`;
}

const NAMED_SOURCE =
  /(?:^|\n|\s)(?:来源|稿源|出处|source)\s*[:：]\s*([^\n|]{2,60}?)(?=\s{2,}|\n|\||$|\s(?:作者|时间|发布|记者))/iu;
const DATELINE = /(新华社|中新社|中新网|人民网|经济日报|Xinhua|Reuters)/u;

function guessPublisher({ body, metadata, hints }: Known): DraftField {
  if (metadata.publisher !== undefined) return inferred(metadata.publisher, 'metadata');
  const named = NAMED_SOURCE.exec(body.slice(0, 1500)) ?? NAMED_SOURCE.exec(body.slice(-500));
  if (named?.[1] !== undefined) return inferred(oneLine(named[1]), 'text', oneLine(named[0]));
  const agency = DATELINE.exec(body.slice(0, 200))?.[1];
  if (agency !== undefined) return inferred(agency, 'text', agency);
  const host = hints.url === undefined ? '' : (URL.parse(hints.url)?.hostname.replace(/^www\./u, '') ?? '');
  return host === '' ? inferred('unknown', 'nothing') : inferred(host, 'address');
}

function publishedOf(known: Known, notes: IngestNote[]): DraftField {
  const { published } = known.header;
  const sound = published !== undefined && isValidEdtf(published);
  if (published !== undefined && !sound) {
    notes.push({
      code: 'header fault',
      line: 1,
      message: `published: "${published.slice(0, 60)}" is not an EDTF date`,
    });
  }
  const field = (sound ? stated(published) : undefined) ?? guessPublished(known.body, known.metadata, known.hints);
  if (!isFuture(field.value, known.today)) return field;
  notes.push({ code: 'date in the future', date: field.value });
  return inferred('XXXX', 'nothing', field.value);
}

function languageOf({ header, body }: Known, notes: IngestNote[]): DraftField {
  const field = stated(header.language) ?? inferred(languageOfText(body), 'script');
  if (!/^(?:en|zh)\b/u.test(field.value)) notes.push({ code: 'other language', language: field.value });
  return field;
}

/** The stated id, else one made of the file's name, the last part of the address, or the title. */
function idOf({ header, hints }: Known, title: string, notes: IngestNote[]): DraftField {
  if (header.id !== undefined) {
    const id = toId(header.id);
    if (id === header.id) return { value: id, status: 'stated', source: 'header' };
    notes.push({ code: 'id changed', from: header.id.slice(0, 100), to: id });
    return inferred(id, 'header', header.id.slice(0, 100));
  }
  const file = (hints.fileName ?? '').replace(/^.*[\\/]/u, '').replace(/\.[A-Za-z]{1,8}$/u, '');
  if (/\p{L}{3}|\p{Script=Han}/u.test(file)) return inferred(toId(file), 'file name');
  const last = URL.parse(hints.url ?? '')
    ?.pathname.split('/')
    .findLast((part) => /[A-Za-z]{3}.*-/u.test(part));
  if (last !== undefined) return inferred(toId(last.replace(/\.\w+$/u, '')), 'address');
  return inferred(toId(title), 'first line');
}

/** Names that Windows reserves for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** Letters, digits and single `.` `_` `-` between them: nothing that could lead out of a folder or name a device. */
export function toId(text: string): string {
  const id = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replaceAll(/[._-]*-[._-]*|\.{2,}/gu, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (id === '') return 'document';
  return DEVICE.test(id) ? `document-${id}` : id;
}
