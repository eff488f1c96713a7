import type { Snapshot } from '../answering/snapshot.ts';
import { foldCase } from '../retrieval/analyzer.ts';
import { COMMAND_NAMES, COMMANDS, type Completable } from './commands.ts';

const MAX_COMPLETIONS = 20;
/** In a question a word is completed from its second letter on; after a command from the first. */
const MIN_IN_QUESTION = 2;
const HAN = /\p{Script=Han}/u;

/** What `node:readline` wants: the completions, and the end of the line that they replace. */
export type Completion = [completions: string[], replaced: string];

/** Completes commands, and after them names of what they take; in questions names of places and indicators. */
export function completerOf(snapshot: Snapshot): (line: string) => Completion {
  const names = nameLists(snapshot);
  return (line) => {
    const [, word, space, args = ''] = /^\/(\S*)(\s*)(.*)$/su.exec(line) ?? [];
    if (word === undefined) return completeTail(line, ['place', 'indicator'], names, MIN_IN_QUESTION);
    if (space === '') return [starting(word, COMMAND_NAMES).map((name) => `/${name} `), line];
    const command = COMMAND_NAMES.find((name) => name === word.toLowerCase());
    return command ? completeTail(args, COMMANDS[command].completes, names, 0) : [[], line];
  };
}

type NamesStarting = Readonly<Record<Completable, (start: string) => readonly string[]>>;

/** Names may be of several words: the longest end of the line that begins some name is completed. */
function completeTail(text: string, kinds: readonly Completable[], names: NamesStarting, least: number): Completion {
  const starts = [0, ...Array.from(text.matchAll(/\s+/g), ({ index, 0: space }) => index + space.length)];
  for (const start of starts) {
    const tail = text.slice(start);
    if (tail.length < least || (tail === '' && start > 0 && !kinds.includes('place'))) continue;
    for (const kind of kinds) {
      const found = names[kind](tail);
      if (found.length > 0) return [found.slice(0, MAX_COMPLETIONS), tail];
    }
  }
  return [[], text];
}

function nameLists(snapshot: Snapshot): NamesStarting {
  const { corpus, gazetteer, knownPlaces } = snapshot;
  const used = new Set(corpus.facts.flatMap(({ indicator, subject }) => [indicator, subject]));
  const things = [...corpus.indicators, ...corpus.glossary].filter(({ id }) => used.has(id));
  const topics = [...new Set(corpus.measures.map(({ topic }) => topic))].flatMap((id) => snapshot.term(id) ?? []);
  const documents = corpus.documents.map(({ id }) => id);
  return {
    place(start) {
      const found = gazetteer.complete(start, MAX_COMPLETIONS, knownPlaces);
      const known = found.filter(({ code }) => knownPlaces.has(code));
      const offered = known.length > 0 ? known : found;
      return [...new Set(offered.map((place) => (HAN.test(start) ? place.zh : place.en)))];
    },
    indicator: (start) => starting(start, sameScript(start, inBothLanguages(things))),
    topic: (start) => starting(start, sameScript(start, inBothLanguages(topics))),
    document: (start) => starting(start, documents),
  };
}

function inBothLanguages(rows: readonly { en: string; zh: string }[]): string[] {
  return rows.flatMap(({ en, zh }) => [en, zh]);
}

/** Nothing typed yet is taken for English. */
function sameScript(start: string, names: readonly string[]): string[] {
  return names.filter((name) => HAN.test(name) === HAN.test(start));
}

function starting(start: string, names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => foldCase(name).startsWith(foldCase(start))))];
}
