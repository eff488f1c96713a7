import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft } from '../domain/ingest.ts';
import type { Edtf } from '../domain/period.ts';
import { ingest, MOST_BYTES } from '../ingest/ingest.ts';
import { curationWordingOf } from '../wording/curation.ts';
import { wordNote, wordSource } from '../wording/ingest-notes.ts';
import { wordShare } from '../wording/model-share.ts';
import { wordNames } from '../wording/new-names.ts';
import type { Curation } from './curation.ts';
import { placesTyped } from './documents.ts';
import type { Added } from './editing.ts';
import { FIGURE_FIELDS } from './figure-cells.ts';
import { NAME_COLUMNS } from './names.ts';
import { renderCard, renderHistory, renderReport, renderStatus } from './render.ts';
import type { Verdict } from './review.ts';

const USAGE = `Usage: npm run --silent corpus -- COMMAND
  status                        what is served, and what waits
  refresh [--publish]           check the working copy and report what publishing it would change
  publish | discard             publish, or forget, what was reported on
  add FILE|URL [key=value …] [--replace]
                                take an article in (txt, md, html, pdf, docx)
  renew ID                      take in the text that a document's page has now
  remove ID                     take a document out
  edit ID key=value …           change a document's header
  review ID                     show the next figure, or new place or indicator, to review
  review ID approve|reject FIGURE|NAME [key=value …]
  review ID approve-rest|reject-rest
  history                       versions that are kept, and what was done
  rollback HASH                 serve an earlier version again
  export FILE                   write what is served to a ZIP archive`;

export interface CliParts {
  open: () => Promise<Curation>;
  print: (text: string) => void;
  /** Who is at the shell. */
  by: string;
  /** Today in EDTF. */
  today: Edtf;
}

interface Call {
  curation: Curation;
  words: readonly string[];
  flags: { publish: boolean; replace: boolean };
  by: string;
  today: Edtf;
  print: (text: string) => void;
}

const LANGUAGE: Language = 'en';
const ACTIONS_SHOWN = 20;
const wording = curationWordingOf(LANGUAGE);

const COMMANDS: Readonly<Record<string, (call: Call) => Promise<string>>> = {
  status: async ({ curation }) => renderStatus(await curation.status(), LANGUAGE),
  async refresh({ curation, flags, by, print }) {
    const report = await curation.publishing.refresh((stage) => print(wording.stage[stage]));
    print(renderReport(report, LANGUAGE));
    if (report.base === report.candidate) return '';
    return flags.publish ? wording.published((await curation.publishing.publish(by)).hash) : wording.howToPublish;
  },
  publish: async ({ curation, by }) => wording.published((await curation.publishing.publish(by)).hash),
  async discard({ curation, by }) {
    await curation.publishing.discard(by);
    return wording.discarded;
  },
  async add({ curation, words, flags, by, today, print }) {
    const [file = missing(), ...values] = words;
    const draft = withValues(await readDraft(file, curation, today), pairs(values));
    const notes = draft.notes.map((note) => wordNote(note, LANGUAGE));
    for (const note of notes) print(note);
    const told = { publishedEvidence: wordSource(draft.header.published, LANGUAGE), cleaning: notes.join(' ') };
    return await taken(await curation.editing.add(draft, told, by, flags), curation, by, print);
  },
  async renew({ curation, words: [id = missing()], by, print }) {
    return await taken(await curation.pages.renew(id, by), curation, by, print);
  },
  async remove({ curation, words: [id = missing()], by }) {
    await curation.editing.remove(id, by);
    return wording.removed(id);
  },
  async edit({ curation, words: [id = missing(), ...values], by }) {
    if (values.length === 0) missing();
    await curation.editing.edit(id, pairs(values), by);
    return wording.edited(id);
  },
  review,
  async history({ curation }) {
    const [history, { current }] = await Promise.all([curation.history(ACTIONS_SHOWN), curation.status()]);
    return renderHistory(history, current.hash, LANGUAGE);
  },
  rollback: async ({ curation, words: [hash = missing()], by }) =>
    wording.published((await curation.publishing.rollback(hash, by)).hash),
  async export({ curation, words: [file = missing()] }) {
    const archive = await curation.exportCorpus();
    await writeFile(file, archive).catch((cause) => {
      throw new ExpectedError('FILE_UNWRITABLE', { file }, { cause });
    });
    return wording.exported(file);
  },
};

/** Runs one command. @throws ExpectedError USAGE on a call that is off, and those of the command */
export async function runCorpusCommand(args: readonly string[], { open, print, by, today }: CliParts): Promise<void> {
  const { values, positionals } = parsed(args);
  const [name = '', ...words] = positionals;
  if (values.help) return print(USAGE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return missing();
  const curation = await open();
  try {
    const said = await command({ curation, words, flags: values, by, today, print });
    if (said !== '') print(said);
  } finally {
    await curation.close();
  }
}

/** Says what was taken in; where there is a model, has it propose figures, too, and says what came of that. */
async function taken(
  { document: { id }, proposals, names, leftOut }: Added,
  { modelReading }: Curation,
  by: string,
  print: Call['print'],
) {
  print(wording.added({ document: id, proposals }));
  if (leftOut > 0) print(wording.leftOut(leftOut));
  if (names > 0) print(wordNames(names, LANGUAGE));
  const share = proposals > 0 ? await modelReading?.propose(id, by) : undefined;
  return share ? wordShare(share, LANGUAGE) : '';
}

async function review({ curation, words, by, print }: Call): Promise<string> {
  const [document = missing(), verdict, figure, ...values] = words;
  const { reviewing } = curation;
  if (verdict === 'approve-rest') {
    const { approved, left } = await reviewing.approveRest(document, by);
    for (const { id, faults } of left) print(`${id} ${faults.map(({ message }) => message).join('; ')}`);
    print(wording.approvedRest({ approved, left: left.length }));
  } else if (verdict === 'reject-rest') {
    await reviewing.rejectRest(document, by);
  } else if (verdict !== undefined) {
    await reviewing.decide(document, figure ?? missing(), verdictOf(verdict, pairs(values)), by);
  }
  const card = await reviewing.next(document);
  if (card) return renderCard(card, LANGUAGE);
  return (await reviewing.isReviewed(document)) ? wording.reviewed : wording.nothingProposed;
}

function verdictOf(word: string, values: Readonly<Record<string, string>>): Verdict {
  if (word === 'reject') return { kind: 'reject' };
  if (word !== 'approve' || !Object.keys(values).every(isField)) return missing();
  return { kind: 'approve', mended: values };
}

/** Which of them a row has is for the check to say. */
function isField(name: string): boolean {
  const fields: readonly string[] = [...FIGURE_FIELDS, ...NAME_COLUMNS.places, ...NAME_COLUMNS.indicators];
  return fields.includes(name);
}

/** What the person at the shell says of the header counts as stated. */
function withValues(draft: DocumentDraft, values: Readonly<Record<string, string>>): DocumentDraft {
  const known = new Set([...Object.keys(draft.header), 'url', 'places']);
  const { places, ...fields } = values;
  const stated = Object.entries(fields).map(([key, value]) => {
    if (!known.has(key)) throw new ExpectedError('HEADER_FIELD_UNKNOWN', { field: key, fields: [...known] });
    return [key, { value, status: 'stated', source: 'header' }] as const;
  });
  const header = { ...draft.header, ...Object.fromEntries(stated), ...(places && { places: placesTyped(places) }) };
  return { ...draft, header };
}

function pairs(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      return at > 0 ? [word.slice(0, at), word.slice(at + 1)] : missing();
    }),
  );
}

function missing(): never {
  throw new ExpectedError('USAGE', { usage: USAGE });
}

function parsed(args: readonly string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { publish: flag, replace: flag, help: flag },
    });
  } catch {
    return missing();
  }
}

async function readDraft(source: string, { pages }: Curation, today: Edtf): Promise<DocumentDraft> {
  if (/^https?:/iu.test(source)) return await pages.draft(source);
  return await ingest(await readSource(source), { fileName: basename(source) }, { today });
}

async function readSource(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw new ExpectedError('INGEST_TOO_LARGE', { bytes: size, limit: MOST_BYTES });
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError('FILE_UNREADABLE', { file }, { cause });
  }
}
