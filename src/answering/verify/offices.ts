import { namedOffice, type Office } from '../understand/offices.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { type SentenceSources, wordsOf } from './sources.ts';

/** Who governs what: the same authority in both languages. Whoever gives an order or money is named with its level. */
const AUTHORITIES: readonly RegExp[] = [
  /\b(?:central|national|federal|union) (?:government|authorit\w+|budget|funds?)\b|\bstate council\b|国务院|中央(?:政府|财政|预算|专项)?|国家级/iu,
  /\b(?:provincial|province's|state) (?:[\w-]+ )?(?:government|authorit\w+|budget|funds?|department\w*)\b|省(?:人民)?政府|省级|省财政/iu,
  /\b(?:city|municipal|city's) (?:government|authorit\w+|budget|funds?)\b|市(?:人民)?政府|市级|市财政/iu,
  /\b(?:county|district)(?:'s)? (?:government|authorit\w+|budget|funds?)\b|[县区](?:人民)?政府|[县区]级|[县区]财政/iu,
  /\bparty committee\b|[省市县区]委(?!员)/iu,
];

/** What the county has ordered was not ordered by the province. */
export function judgeAuthorities({ clauses }: Reading, sources: SentenceSources): Fault[] {
  const words = wordsOf(sources);
  const held = AUTHORITIES.filter((authority) => words.some((text) => authority.test(text)));
  if (held.length === 0) return [];
  return AUTHORITIES.flatMap((authority) => {
    const found = authority.exec(clauses.text)?.[0];
    return found === undefined || held.includes(authority) ? [] : [{ code: 'subject differs', found }];
  });
}

/** Who is mayor in the source is not told as the secretary of the party, nor a deputy as the one whose deputy he is. */
export function judgeOffices({ clauses }: Reading, sources: SentenceSources): Fault[] {
  const told = namedOffice(clauses.text);
  if (!told) return [];
  const held = wordsOf(sources).flatMap((text) => namedOffice(text) ?? []);
  const isSame = (office: Office) =>
    office.en === told.en && [...office.ranks].sort().join() === [...told.ranks].sort().join();
  return held.length > 0 && !held.some(isSame) ? [{ code: 'subject differs', found: clauses.text }] : [];
}
