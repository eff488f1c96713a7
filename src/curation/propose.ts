import { newNames } from '../answering/new-names.ts';
import type { ProposalRequest } from '../answering/proposing.ts';
import { readFigures } from '../answering/read-figures.ts';
import { createSnapshot, type Knowledge } from '../answering/snapshot.ts';
import type { FolderInContext } from '../corpus/load.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import type { Document } from '../domain/document.ts';
import { cellsOf } from './figure-cells.ts';
import { NAME_PREFIX, type NameProposal, proposeName } from './names.ts';
import { MOST_PROPOSED, type Proposal } from './proposals.ts';

/** What reading figures takes: the words of the field and the places, not the index. */
export function knowledgeOf(
  documents: readonly Document[],
  { indicators, glossary }: Vocabulary,
  gazetteer: FolderInContext['gazetteer'],
): Knowledge {
  const words = {
    indicators: indicators.map(({ value }) => value),
    glossary: glossary.map(({ value }) => value),
  };
  return createSnapshot({ documents, passages: [], facts: [], measures: [], wordings: [], ...words }, gazetteer);
}

/** What is proposed of a document, for review. */
export interface ReadProposals {
  /** Every quantity, as code reads it; of too many, the first. */
  proposals: Proposal[];
  /** How many figures are not proposed because there are too many. */
  leftOut: number;
  /** What it names and nothing defines. */
  names: NameProposal[];
}

export function readProposals(document: Document, knowledge: Knowledge): ReadProposals {
  const all = readFigures(document, knowledge);
  const figures = all.slice(0, MOST_PROPOSED);
  return {
    leftOut: all.length - figures.length,
    proposals: figures.map(({ fact, missing, figure }) => ({
      id: fact.id,
      state: 'open',
      by: 'code',
      cells: cellsOf(fact),
      missing: [...missing],
      figure,
    })),
    names: newNames(document, figures, knowledge).map((found, index) =>
      proposeName(found, `${document.id}:${NAME_PREFIX}${index + 1}`),
    ),
  };
}

/** What a model is asked with. */
export function proposalRequest(document: Document, { indicators, glossary }: Vocabulary): ProposalRequest {
  const { title, published, language, body } = document;
  return {
    document: { title, published, language, body },
    indicators: indicators.map(({ value: { id, dimension, en, zh } }) => ({ id, dimension, en, zh })),
    terms: glossary.map(({ value: { id, en, zh } }) => ({ id, en, zh })),
  };
}
