import type { Snapshot } from '../../src/answering/snapshot.ts';
import { verifyDraft } from '../../src/answering/verify/verify.ts';
import type { DraftSentence } from '../../src/domain/answer.ts';
import { parseQuantities } from '../../src/facts/quantities/parse.ts';
import { type Timing, timeRounds } from './measure.ts';

/** How fast something reads text. */
export interface ReadingFigures {
  what: string;
  /** Characters of text read in one run. */
  characters: number;
  time: Timing;
}

/** Inputs that make a careless reader go back again and again. */
const WORST_CASES: Readonly<Record<string, string>> = {
  'digits and commas': '1,'.repeat(5000),
  'figures without a unit': '88.9 '.repeat(2000),
  'magnitudes in a row': '88.9 billion million trillion '.repeat(350),
  'hedges in a row': 'more than nearly about '.repeat(450),
  'Chinese numerals': '一亿二千万三百'.repeat(1400),
};

/** Reads the corpus and hostile texts for quantities, and verifies sentences that state the corpus's facts. */
export async function measureReading(snapshot: Snapshot, rounds: number): Promise<ReadingFigures[]> {
  const bodies = snapshot.corpus.documents.map(({ body }) => body).join('\n\n');
  const [worst] = Object.entries(WORST_CASES)
    .map(([name, text]) => ({ name, text, cost: costOf(text) }))
    .sort((a, b) => b.cost - a.cost);
  const stating = snapshot.corpus.facts.map((fact) => sentenceOf(fact, snapshot));
  const long = longest(stating);
  return [
    await read('quantities, the corpus', bodies, rounds, parseQuantities),
    await read(`quantities, the worst case (${worst?.name})`, worst?.text ?? '', rounds, parseQuantities),
    await verify('verification, sentences of the corpus reworded', stating, snapshot, rounds),
    await verify('verification, one sentence of 2,000 characters', [long], snapshot, rounds),
  ];
}

/** Time for each character. */
function costOf(text: string): number {
  const started = performance.now();
  parseQuantities(text);
  return (performance.now() - started) / text.length;
}

async function read(
  what: string,
  text: string,
  rounds: number,
  run: (text: string) => unknown,
): Promise<ReadingFigures> {
  return { what, characters: text.length, time: await timeRounds([text], rounds, run) };
}

async function verify(
  what: string,
  sentences: readonly DraftSentence[],
  snapshot: Snapshot,
  rounds: number,
): Promise<ReadingFigures> {
  const characters = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return { what, characters, time: await timeRounds([{ sentences }], rounds, (draft) => verifyDraft(draft, snapshot)) };
}

/** The words of a fact's source, not as a quotation, so that every verifier reads them. */
function sentenceOf(
  { id, document, span, quote }: Snapshot['corpus']['facts'][number],
  snapshot: Snapshot,
): DraftSentence {
  const { title } = snapshot.document(document);
  return { text: `As reported, ${quote}`, citations: [{ document, title, quote, ...span }], facts: [id] };
}

function longest(sentences: readonly DraftSentence[]): DraftSentence {
  const [first] = sentences;
  if (!first) throw new Error('a corpus without facts');
  return { ...first, text: `${first.text} `.repeat(Math.ceil(2000 / first.text.length)).slice(0, 2000) };
}
