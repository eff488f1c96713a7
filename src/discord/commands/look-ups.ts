import { lookUpComparison, lookUpIndicator, lookUpPlace } from '../../answering/look-ups/figures.ts';
import { lookUpMeasures, lookUpTimeline } from '../../answering/look-ups/measures.ts';
import type { Asked } from '../../answering/look-ups/resolve.ts';
import type { LookUp } from '../../answering/look-ups/result.ts';
import type { ArgumentsOf } from './table.ts';

type Run<Name extends LookUpName> = (args: ArgumentsOf<Name>, asked: Asked) => LookUp;

export type LookUpName = 'city' | 'province' | 'indicator' | 'compare' | 'measures' | 'timeline';

/** The commands that read the snapshot and nothing else. They throw the ExpectedErrors of the look-ups. */
export const LOOK_UPS: { [Name in LookUpName]: Run<Name> } = {
  city: ({ name, indicator, period }, asked) => lookUpPlace(name, asked, given({ indicator, period })),
  province: ({ name }, asked) => lookUpPlace(name, asked),
  indicator: ({ name }, asked) => lookUpIndicator(name, asked),
  compare: ({ a, b, indicator }, asked) => lookUpComparison(a, b, asked, given({ indicator })),
  measures: ({ place, topic }, asked) => lookUpMeasures(asked, given({ place, topic })),
  timeline: ({ place }, asked) => lookUpTimeline(place, asked),
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
