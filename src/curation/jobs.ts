import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { type AsyncZippable, zip } from 'fflate';
import type { ProposalRequest } from '../answering/proposing.ts';
import { checkCorpus } from '../corpus/check-corpus.ts';
import { checkNewIndicator, checkNewPlace } from '../corpus/check-names.ts';
import { readDocumentFile } from '../corpus/document-file.ts';
import type { Located } from '../corpus/faults.ts';
import { readInContext } from '../corpus/load.ts';
import { placeReader } from '../corpus/places.ts';
import type { Fault } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Novelty } from '../domain/ingest.ts';
import { compareWithDocuments } from '../ingest/duplicates.ts';
import { checkRows, type RowContext } from './check-rows.ts';
import { type ComparedRows, compareCorpora } from './compare.ts';
import type { FigureCells } from './figure-cells.ts';
import { readTree } from './files.ts';
import { finishedReview } from './finished-review.ts';
import { type GoldQuestion, readGold } from './gold.ts';
import { judgeRows } from './model-rows.ts';
import type { NameProposal } from './names.ts';
import { type ComparedTexts, compareTexts, type TextDifference } from './page-notes.ts';
import type { Proposal } from './proposals.ts';
import { knowledgeOf, proposalRequest, type ReadProposals, readProposals } from './propose.ts';
import type { CorpusDifference } from './report.ts';
import type { Changes } from './working-copy.ts';

/** What is known of a corpus folder after it was looked through. */
export interface Examined {
  difference: CorpusDifference;
  documents: number;
  facts: number;
  gold: readonly GoldQuestion[];
}

/** A document file as the corpus will read it. */
export interface ReadDocument extends ReadProposals {
  document: Document;
  novelty: Novelty;
}

/** Work that takes long and is done by a worker: everything that reads a whole corpus. Plain data on both sides. */
export const JOBS = {
  /** Checks a folder and compares it with another one. @throws ExpectedError CORPUS_FAULTY with all faults */
  async examine({ dir, base }: { dir: string; base: string }): Promise<Examined> {
    const { faults } = await checkCorpus(dir);
    const gold = readGold(dir, faults);
    if (faults.length > 0) throw new ExpectedError('CORPUS_FAULTY', { faults: faults.map(within(dir)) });
    const after = await readRows(dir);
    const difference = compareCorpora(base === dir ? after : await readRows(base), after);
    return { difference, documents: after.documents.length, facts: after.facts.length, gold };
  },

  /** Reads a document that is to be added to a folder. @throws ExpectedError DOCUMENT_FAULTY with all faults */
  async readDocument({ dir, name, text }: { dir: string; name: string; text: string }): Promise<ReadDocument> {
    const { folder, vocabulary, gazetteer } = await readInContext(dir);
    const { value: document, faults } = await readAlone(name, text, placeReader(gazetteer));
    if (document === undefined || faults.length > 0) throw new ExpectedError('DOCUMENT_FAULTY', { faults });
    const documents = values(folder.documents);
    const novelty = compareWithDocuments(document.id, document.body, documents);
    return {
      document,
      novelty,
      ...readProposals(document, knowledgeOf([document, ...documents], vocabulary, gazetteer)),
    };
  },

  /** Holds rows of a facts file against the document in a folder; the faults' lines count the rows from 1. */
  async checkFigures({ dir, document: id, rows }: FigureRows): Promise<Fault[]> {
    return checkRows(rows, await contextOf(dir, id)).faults;
  },

  /** Holds a row that defines a name against what is defined already; says everything that is wrong with it. */
  async checkName({ dir, table, cells }: NameRow): Promise<string[]> {
    const { vocabulary, gazetteer } = await readInContext(dir);
    return table === 'places' ? checkNewPlace(cells, gazetteer) : checkNewIndicator(cells, vocabulary);
  },

  /** The figures of a document in a folder as code reads them by now, and what it names that nothing defines. */
  async readAnew({ dir, document: id }: { dir: string; document: string }): Promise<ReadProposals> {
    const { document, knowledge } = await contextOf(dir, id);
    return readProposals(document.value, knowledge);
  },

  /** What is written when the last figure of a document in a folder is decided. */
  async finishReview({ dir, document, proposals }: DecidedFigures): Promise<Changes> {
    return await finishedReview(document, proposals, dir);
  },

  /** What a model is asked with for the figures of a document in a folder. */
  async proposalRequest({ dir, document: id }: { dir: string; document: string }): Promise<ProposalRequest> {
    const { document, vocabulary } = await contextOf(dir, id);
    return proposalRequest(document.value, vocabulary);
  },

  /** Judges the rows that a model has written for a document in a folder, whose figures wait for review. */
  async judgeRows({ dir, document: id, rows, proposals }: RowsToJudge): Promise<ReturnType<typeof judgeRows>> {
    const context = await contextOf(dir, id);
    return judgeRows(rows, proposals, context);
  },

  /** How the text of a page differs from the one that is kept. */
  async compareTexts(texts: ComparedTexts): Promise<TextDifference> {
    return compareTexts(texts);
  },

  /** The files of a folder in a ZIP archive. */
  async pack({ dir }: { dir: string }): Promise<Uint8Array> {
    const files: AsyncZippable = {};
    for (const path of (await readTree(dir)).keys()) files[path] = await readFile(join(dir, path));
    return await promisify<AsyncZippable, Uint8Array>(zip)(files);
  },
};

interface FigureRows {
  dir: string;
  document: string;
  rows: readonly FigureCells[];
}

interface DecidedFigures {
  dir: string;
  document: string;
  proposals: readonly Proposal[];
}

interface NameRow extends Pick<NameProposal, 'table' | 'cells'> {
  dir: string;
}

interface RowsToJudge {
  dir: string;
  document: string;
  /** As a model wrote them. */
  rows: readonly unknown[];
  /** What waits already. */
  proposals: readonly Proposal[];
}

/** A document in a folder with what its rows are held against. @throws ExpectedError UNKNOWN_DOCUMENT */
async function contextOf(dir: string, id: string): Promise<RowContext> {
  const { folder, vocabulary, gazetteer } = await readInContext(dir);
  const document = folder.documents.find(({ value }) => value.id === id);
  if (!document) throw new ExpectedError('UNKNOWN_DOCUMENT', { name: id });
  return { document, vocabulary, gazetteer, knowledge: knowledgeOf(values(folder.documents), vocabulary, gazetteer) };
}

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;

/** A moderator knows the files by where they are in the corpus, not on the machine. */
function within(dir: string): (fault: Fault) => Fault {
  return (fault) => ({ ...fault, file: relative(dir, fault.file) });
}

/** What of a corpus is compared: everything but the passages, which follow from the documents. */
async function readRows(dir: string): Promise<ComparedRows> {
  const { folder, vocabulary } = await readInContext(dir);
  return {
    documents: values(folder.documents),
    facts: values(folder.facts),
    measures: values(folder.measures),
    glossary: values(vocabulary.glossary),
  };
}

function values<T>(items: readonly Located<T>[]): T[] {
  return items.map(({ value }) => value);
}

async function readAlone(name: string, text: string, resolvePlace: ReturnType<typeof placeReader>) {
  const folder = await mkdtemp(join(tmpdir(), 'document-'));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    const faults: Fault[] = [];
    const read = readDocumentFile(file, resolvePlace, (line, message) => faults.push({ file: name, line, message }));
    return { value: read?.value, faults };
  } finally {
    await rm(folder, { recursive: true });
  }
}
