import { namedOffice, type Office } from '../understand/offices.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

/** Who is mayor in the source is not told as the secretary of the party, nor a deputy as the one whose deputy he is. */
export function judgeOffices({ clauses }: Reading, sources: SentenceSources): Fault[] {
  const told = namedOffice(clauses.text);
  if (!told) return [];
  const held = wordsOf(sources).flatMap((text) => namedOffice(text) ?? []);
  const isSame = (office: Office) =>
    office.en === told.en && [...office.ranks].sort().join() === [...told.ranks].sort().join();
  return held.length > 0 && !held.some(isSame) ? [{ code: 'subject differs', found: clauses.text }] : [];
}
