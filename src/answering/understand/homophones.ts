import { syllableOf } from '../../retrieval/thesaurus/pinyin.ts';

/** Of two characters there are too many that read alike: 宜春 and 伊春 are two cities. */
const SHORTEST = 3;
const HAN_RUN = /\p{Script=Han}{3,}/gu;
const HAN_NAME = /^\p{Script=Han}{3,}$/u;

/** Puts right Chinese names of companies and bodies with a character in place of another that is read alike: 甘锋锂业 for 赣锋锂业. */
export class Homophones {
  readonly #names: ReadonlySet<string>;
  /** Names by their reading; undefined where several names read alike. */
  readonly #byReading = new Map<string, string | undefined>();
  readonly #lengths: readonly number[];

  /** Of ordinary words too many read alike: 动力|电池 has 锂电池 in its sound. */
  constructor(names: Iterable<string>) {
    this.#names = new Set([...names].filter((name) => HAN_NAME.test(name)));
    for (const name of this.#names) {
      const reading = readingOf(name);
      if (reading !== undefined) this.#byReading.set(reading, this.#byReading.has(reading) ? undefined : name);
    }
    // A long name goes before one within it.
    this.#lengths = [...new Set([...this.#names].map((name) => name.length))].sort((a, b) => b - a);
  }

  /** The text with such names put right; offsets stay as they are. */
  correct(text: string): string {
    return text.replaceAll(HAN_RUN, (run) => this.#correctRun(run));
  }

  #correctRun(run: string): string {
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const written = run.slice(at, at + length);
        const name = this.#names.has(written) ? undefined : this.#byReading.get(readingOf(written) ?? '');
        if (name !== undefined && sharesMost(written, name))
          return this.#correctRun(run.slice(0, at)) + name + this.#correctRun(run.slice(at + length));
      }
    }
    return run;
  }
}

/** Whether no more than one in three characters is another: what shares less with a name may be something else. */
function sharesMost(written: string, name: string): boolean {
  const others = Array.from(name).filter((character, at) => written[at] !== character);
  return others.length <= Math.floor(name.length / SHORTEST);
}

function readingOf(name: string): string | undefined {
  const syllables = Array.from(name, syllableOf);
  return syllables.includes('') ? undefined : syllables.join(' ');
}
