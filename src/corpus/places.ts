import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../domain/corpus.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import { createGazetteer, type Gazetteer } from '../places/gazetteer.ts';
import { overlay, readNotPlaces, readPlaceRows } from '../places/rows.ts';
import { loadLookalikes, loadUnits } from '../places/units.ts';
import { BUILT_IN_CORPUS, isBuiltIn } from './built-in.ts';
import { reportTo } from './faults.ts';
import { readTextFile } from './text-file.ts';

/**
 * The code of a place given by code or by a name that means one place; says why and returns undefined otherwise. With
 * `context`, the places named beside it, a name that several places bear means the one that lies with them, else the
 * greater one: a row of the fact table must say which, a document's header need not.
 */
export type ResolvePlace = (
  text: string,
  report: (why: string) => void,
  context?: readonly PlaceCode[],
) => PlaceCode | undefined;

/** The built-in places, with what the folder's own `places.csv` and `notplaces.csv` add to them and change in them. */
export async function loadPlaces(dir: string, faults: Fault[]): Promise<Gazetteer> {
  let [places, lookalikes] = await Promise.all([loadUnits(), loadLookalikes()]);
  const notPlaces: string[] = [];
  for (const folder of isBuiltIn(dir) ? [dir] : [BUILT_IN_CORPUS, dir]) {
    const file = join(folder, 'places.csv');
    const { rows, faults: unread } = readPlaceRows(file, optionalText(file, faults));
    const laid = overlay(places, rows, file);
    const phrasesFile = join(folder, 'notplaces.csv');
    const { phrases, faults: unreadPhrases } = readNotPlaces(phrasesFile, optionalText(phrasesFile, faults));
    places = laid.rows;
    notPlaces.push(...phrases);
    faults.push(...unread, ...laid.faults, ...unreadPhrases);
  }
  return createGazetteer({ places, notPlaces, lookalikes });
}

function optionalText(file: string, faults: Fault[]): string {
  return existsSync(file) ? (readTextFile(file, reportTo(faults, file)) ?? '') : '';
}

/** Reads the places of headers and rows. A name that several places bear, or a misspelt one, is not guessed at. */
export function placeReader(gazetteer: Gazetteer): ResolvePlace {
  return (text, report, context) => {
    if (gazetteer.byCode(text) !== undefined) return text;
    if (/^(?:\d+|[A-Z]{2}|x-.*)$/u.test(text)) {
      report(`there is no place with the code "${text}"`);
      return undefined;
    }
    const found = gazetteer.resolve(text, { context: [...(context ?? [])] });
    if (found.kind === 'unknown') {
      report(`"${text}" is no known place${choices(found.suggestions)}`);
      return undefined;
    }
    if (found.match !== 'exact' && found.match !== 'pinyin') {
      report(`"${text}" is not the name of a place${choices([found.place, ...found.others])}`);
      return undefined;
    }
    if (context === undefined && found.others.length > 0 && found.resolvedBy !== 'province named') {
      report(`"${text}" may mean several places${choices([found.place, ...found.others])}`);
      return undefined;
    }
    return found.place.code;
  };
}

function choices(places: readonly Place[]): string {
  return places.length === 0 ? '' : `; write the code: ${places.map(({ code, zh }) => `${code} ${zh}`).join(', ')}`;
}
