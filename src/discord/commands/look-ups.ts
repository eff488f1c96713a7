import type { LookUp } from '../../answering/look-ups/result.ts';
import type { Language } from '../../domain/answer.ts';
import type { AnswerService } from '../../serving/service.ts';
import type { SourceEntry } from '../../serving/source-entry.ts';
import type { ArgumentsOf } from './table.ts';

export type LookUpName = 'city' | 'province' | 'indicator' | 'compare' | 'measures' | 'timeline' | 'sources';

type Service = Pick<AnswerService, 'run'>;
/** Rows under headings, or documents. */
type Found = LookUp | readonly SourceEntry[];
type Run<Name extends LookUpName> = (args: ArgumentsOf<Name>, language: Language, service: Service) => Promise<Found>;

/** A look-up whose arguments are read from its row of the table. */
export type AnyLookUp = (args: never, language: Language, service: Service) => Promise<Found>;

/** The commands that need no model, by the operation that each is. They throw the ExpectedErrors of the look-ups. */
export const LOOK_UPS: { [Name in LookUpName]: Run<Name> } = {
  city: ({ name, indicator, period }, language, service) =>
    service.run('place', { name, language, ...given({ indicator, period }) }),
  province: ({ name }, language, service) => service.run('place', { name, language }),
  indicator: ({ name }, language, service) => service.run('indicator', { name, language }),
  compare: ({ a, b, indicator }, language, service) =>
    service.run('comparison', { one: a, other: b, language, ...given({ indicator }) }),
  measures: ({ place, topic }, language, service) => service.run('measures', { language, ...given({ place, topic }) }),
  timeline: ({ place }, language, service) => service.run('timeline', { name: place, language }),
  sources: (_, language, service) => service.run('sources', { language }),
};

export function isLookUp(name: string): name is LookUpName {
  return Object.hasOwn(LOOK_UPS, name);
}

/** Without what was not given, or is blank. */
function given<Key extends string>(values: Record<Key, string | undefined>): { [K in Key]?: string } {
  const kept = Object.entries<string | undefined>(values).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  );
  return Object.fromEntries(kept) as { [K in Key]?: string };
}
