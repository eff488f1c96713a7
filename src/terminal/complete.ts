import type { Snapshot } from '../answering/snapshot.ts';
import type { Place } from '../domain/place.ts';
import { foldCase } from '../retrieval/analyzer.ts';
import { COMMAND_NAMES, COMMANDS, type Completable } from './commands.ts';

const MAX_COMPLETIONS = 20;
/** In a question a name is completed from its second letter on; after a command from the first. */
const MIN_IN_QUESTION = 2;
const HAN = /\p{Script=Han}/u;

/** What `node:readline` wants: the completions, and the end of the line that they replace. */
export type Completion = [completions: string[], replaced: string];

/** Gives the names that begin with what was typed. */
type NamesStarting = (start: string) => readonly string[];
type Names = Readonly<Record<Completable | 'place' | 'elsewhere', NamesStarting>>;

/** Completes commands, and after them names of what they take; in questions names of places and indicators. */
export function completerOf(snapshot: Snapshot): (line: string) => Completion {
  const names = namesOf(snapshot);
  return (line) => {
    const [, word, space, args = ''] = /^\/(\S*)(\s*)(.*)$/su.exec(line) ?? [];
    if (word === undefined) return completeEnd(line, [names.place, names.indicator], MIN_IN_QUESTION);
    if (space === '') return [starting(word, COMMAND_NAMES).map((name) => `/${name} `), line];
    const name = COMMAND_NAMES.find((known) => known === word.toLowerCase());
    if (name === undefined) return [[], line];
    const { places, completes } = COMMANDS[name];
    const things = completes.map((kind) => names[kind]);
    const typed = snapshot.gazetteer.find(args.slice(0, args.lastIndexOf(' ') + 1), { known: snapshot.knownPlaces });
    return completeEnd(args, typed.length < places ? [names.place, ...things, names.elsewhere] : things, 0);
  };
}

/** Names may be of several words: the longest end of the line that begins some name is completed. */
function completeEnd(text: string, lists: readonly NamesStarting[], least: number): Completion {
  const starts = [0, ...Array.from(text.matchAll(/\s+/g), ({ index, 0: space }) => index + space.length)];
  for (const end of starts.map((start) => text.slice(start))) {
    if (end.length < least) continue;
    for (const list of lists) {
      const found = list(end);
      if (found.length > 0) return [found.slice(0, MAX_COMPLETIONS), end];
    }
  }
  return [[], text];
}

function namesOf({ corpus, gazetteer, knownPlaces }: Snapshot): Names {
  const measured = new Set(corpus.facts.flatMap(({ indicator, subject }) => [indicator, subject]));
  const topics = new Set(corpus.measures.map(({ topic }) => topic));
  const places = (start: string) => gazetteer.complete(start, MAX_COMPLETIONS, knownPlaces);
  return {
    place: (start) =>
      placeNames(
        start,
        places(start).filter(({ code }) => knownPlaces.has(code)),
      ),
    elsewhere: (start) => placeNames(start, places(start)),
    indicator: namesIn([...corpus.indicators, ...corpus.glossary].filter(({ id }) => measured.has(id))),
    topic: namesIn(corpus.glossary.filter(({ id }) => topics.has(id))),
    document: (start) =>
      starting(
        start,
        corpus.documents.map(({ id }) => id),
      ),
  };
}

/** Only names that go on from what was typed: an epithet that begins so is not replaced by the name. */
function placeNames(start: string, places: readonly Place[]): string[] {
  return starting(
    start,
    places.map(({ en, zh }) => (HAN.test(start) ? zh : en)),
  );
}

/** Names in the script that was begun with; nothing typed yet is taken for English. */
function namesIn(rows: readonly { en: string; zh: string }[]): NamesStarting {
  return (start) =>
    starting(
      start,
      rows.map(({ en, zh }) => (HAN.test(start) ? zh : en)),
    );
}

function starting(start: string, names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => foldCase(name).startsWith(foldCase(start))))];
}
