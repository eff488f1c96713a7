import type { Language } from '../../domain/answer.ts';
import { ExpectedError } from '../../domain/errors.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Edtf } from '../../domain/period.ts';
import { containsPeriod, samePeriod } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { gather } from '../evidence/gather.ts';
import { type Asked, factsAbout, resolvePlace } from '../look-ups/resolve.ts';
import type { Snapshot } from '../snapshot.ts';
import { understand } from '../understand/understand.ts';
import { factExhibit } from './exhibits.ts';
import type { Ledger } from './ledger.ts';
import { conflictsOf, LOOK_UP_TOKENS, passagesOf, within } from './offer.ts';
import type { EvidenceTools, FactQuery } from './port.ts';

const MAX_ROWS = 10;

/** Lets the model look things up in a snapshot; whatever it is shown is entered in the ledger. */
export function toolsOver(snapshot: Snapshot, ledger: Ledger, language: Language, today: Edtf): EvidenceTools {
  return {
    async searchCorpus(query) {
      const { sentences } = await gather(understand(query, snapshot, today), snapshot);
      return ledger.enter(within(LOOK_UP_TOKENS, passagesOf(sentences, snapshot)));
    },
    async lookUpFacts(query) {
      const periods = query.period === undefined ? undefined : findPeriods(query.period, today);
      if (periods?.length === 0) return undefined;
      const during = periods?.map(({ edtf }) => edtf);
      const facts = rowsFor(query, during, { snapshot, language }).slice(0, MAX_ROWS);
      const rows = facts.map((fact) => factExhibit(fact, snapshot, language));
      return ledger.enter(within(LOOK_UP_TOKENS, [...conflictsOf(facts, snapshot, language), ...rows]));
    },
  };
}

/** Rows of a place and what lies within it, of all periods or some; none where a name means nothing to us. */
function rowsFor(query: FactQuery, during: readonly Edtf[] | undefined, asked: Asked): Fact[] {
  const { snapshot } = asked;
  try {
    const { code } = resolvePlace(query.place, asked);
    const here = snapshot.corpus.facts.filter(
      ({ place }) => place === code || snapshot.gazetteer.contains(code, place),
    );
    return factsAbout(query.indicator, here, asked).filter(
      ({ period }) =>
        during === undefined || during.some((edtf) => samePeriod(edtf, period) || containsPeriod(edtf, period)),
    );
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}
