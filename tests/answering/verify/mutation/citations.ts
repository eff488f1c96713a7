import type { Citation } from '../../../../src/domain/answer.ts';
import { sameQuantity } from '../../../../src/facts/quantities/compare.ts';
import { parseQuantities } from '../../../../src/facts/quantities/parse.ts';
import { type Mutator, pick } from './mutant.ts';

/** All citations point at another sentence of the same document. */
export const otherSentence: Mutator = (subject) => {
  const { sentence, snapshot, random, figures } = subject;
  const [citation] = sentence.citations;
  if (!citation) return [];
  const rows = [...subject.facts, ...subject.measures];
  const others = snapshot.corpus.passages
    .filter(({ document }) => document === citation.document)
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => !sentence.citations.some((one) => start < one.end && one.start < end))
    .filter(({ start, end }) => !rows.some(({ span }) => start < span.end && span.start < end));
  const span = pick(others, random);
  if (!span) return [];
  const quote = snapshot.document(citation.document).body.slice(span.start, span.end);
  const told = parseQuantities(quote);
  if (figures.length > 0 && figures.every((one) => told.some((other) => sameQuantity(one, other)))) return [];
  return [{ ...sentence, citations: [{ ...citation, ...span, quote }] }];
};

/** A citation's offsets are moved by a few characters. */
export const shifted: Mutator = ({ sentence, random }) =>
  withFirst(sentence.citations, (one) => {
    const by = 1 + Math.floor(random() * 5);
    return { ...one, start: one.start + by, end: one.end + by };
  }).map((citations) => ({ ...sentence, citations }));

/** The quoted words are altered. */
export const altered: Mutator = ({ sentence }) =>
  withFirst(sentence.citations, (one) => ({ ...one, quote: one.quote.replace(/\w+/, 'Whatever') })).map(
    (citations) => ({
      ...sentence,
      citations,
    }),
  );

/** A citation names another document, or one that is none. */
export const otherDocument: Mutator = ({ sentence, snapshot, random }) => {
  const ids = [...snapshot.corpus.documents.map(({ id }) => id), 'no-such-document'];
  return withFirst(sentence.citations, (one) => ({
    ...one,
    document:
      pick(
        ids.filter((id) => id !== one.document),
        random,
      ) ?? '',
  })).map((citations) => ({ ...sentence, citations }));
};

/** The sentence cites nothing. */
export const uncited: Mutator = ({ sentence }) => [{ ...sentence, citations: [] }];

function withFirst(citations: readonly Citation[], change: (citation: Citation) => Citation): Citation[][] {
  const [first, ...rest] = citations;
  return first ? [[change(first), ...rest]] : [];
}
