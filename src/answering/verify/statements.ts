import type { DraftSentence } from '../../domain/answer.ts';
import type { Fact, FactStatus } from '../../domain/fact.ts';
import { containsPeriod, samePeriod } from '../../facts/periods/compare.ts';
import { findPeriods } from '../../facts/periods/find.ts';
import { parseQuantities } from '../../facts/quantities/parse.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SentenceSources } from './sources.ts';
import type { Fault } from './verify.ts';

/** Words by which a sentence says that a figure is a goal or a hope and not a result. */
const STATUS_WORDS: Record<Exclude<FactStatus, 'actual'>, RegExp> = {
  target:
    /\btarget|\bgoal|\baim|\bplan(?:s|ned|ning)?\b|\bstriv|\bintend|\bwill\b|\bseeks?\b|\bto (?:reach|build|achieve)\b|\bby 20\d\d\b|目标|力争|计划|规划|将|拟|到20\d\d年/i,
  expected:
    /\bexpect|\bpotential|\bcould\b|\bmay\b|\bforecast|\bproject(?:ed|ion)\b|\bestimat|预期|预计|有望|潜力|可达|将/i,
};
/** Words that call a figure a goal and nothing else. */
const GOAL_WORDS =
  /\btargets?\b|\bgoals?\b|\baim(?:s|ed|ing)?\b|\bstriv|\bexpect(?:s|ed|ation)?\b|目标|力争|预期|预计|有望/i;
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|failed|cannot)\b|n['’]t\b|没有|未能|并未|尚未|并非|不是|从未|无法|未/gi;
/** How a status is spelt out beside a figure; not a denial of anything. */
const STATUS_REMINDERS = /\b(?:a target|an expectation), not a result\b|(?:目标|预期)，并非实际结果/g;
const FALL =
  /\bfall|\bfell\b|\bdecline|\bdecreas|\bdrop|\bslump|\bdown\b|\bshr[aiu]nk|\bslow|下降|减少|下滑|回落|降低|放缓|-\d/i;
const RISE = /\brise|\brose\b|\bgr[eo]w|\bincreas|\bup\b|\bclimb|\bgain|\bimprov|增长|增加|上升|提高/i;

/** The periods that a sentence names are those of the figures it states, or stand in the words it cites. */
export function judgePeriods(
  sentence: DraftSentence,
  sources: SentenceSources,
  rows: readonly Fact[],
  snapshot: Snapshot,
): Fault[] {
  const named = findPeriods(sentence.text, undefined);
  if (named.length === 0) return [];
  const allowed = rows.length > 0 ? rows.map(({ period }) => period) : periodsOf(sources, snapshot, sentence);
  return named
    .filter(({ edtf }) => !allowed.some((period) => samePeriod(period, edtf) || containsPeriod(edtf, period)))
    .map(({ text }) => ({ code: 'period differs', found: text, expected: allowed.join(', ') }));
}

function periodsOf(sources: SentenceSources, snapshot: Snapshot, sentence: DraftSentence): string[] {
  const written = sentence.citations.flatMap(({ document, quote }) =>
    findPeriods(quote, snapshot.document(document).published).map(({ edtf }) => edtf),
  );
  const carried = sentence.citations.flatMap(
    ({ document, start, end }) => snapshot.contextOf(document, { start, end }).periods,
  );
  const published = sources.documents.map((id) => snapshot.document(id).published);
  return [...written, ...carried, ...published, ...sources.measures.map(({ date }) => date)];
}

/** The places that a sentence names are those of the figures it states, or what the words it cites are about. */
export function judgePlaces(
  sentence: DraftSentence,
  sources: SentenceSources,
  rows: readonly Fact[],
  snapshot: Snapshot,
): Fault[] {
  const inWords = sources.quotes.flatMap((quote) => snapshot.placesIn(quote));
  const about = sentence.citations.flatMap(
    ({ document, start, end }) => snapshot.contextOf(document, { start, end }).places,
  );
  const allowed = [
    ...(rows.length > 0 ? rows.map(({ place }) => place) : [...inWords, ...about]),
    ...sources.measures.map(({ place }) => place),
  ];
  const { contains } = snapshot.gazetteer;
  return snapshot.gazetteer
    .find(sentence.text, { known: snapshot.knownPlaces, context: allowed })
    .filter(({ candidates, text }) => {
      const [place] = candidates;
      if (place === undefined || (sources.quotes.some((quote) => quote.includes(text)) && rows.length === 0))
        return false;
      return !allowed.some((one) => one === place || contains(place, one));
    })
    .map(({ text }) => ({ code: 'place differs', found: text, expected: allowed.join(', ') }));
}

/** Targets and expectations are called so, and results are not called targets. */
export function judgeStatus(sentence: DraftSentence, sources: SentenceSources, rows: readonly Fact[]): Fault[] {
  const statuses = new Set(rows.map(({ status }) => status));
  const quoted = sources.quotes.some((quote) => quote.includes(sentence.text));
  if (quoted) return [];
  for (const status of ['target', 'expected'] as const) {
    if (statuses.has(status) && !STATUS_WORDS[status].test(sentence.text)) {
      return [{ code: 'status differs', found: sentence.text, expected: status }];
    }
  }
  const onlyActual = statuses.size === 1 && statuses.has('actual');
  if (onlyActual && GOAL_WORDS.test(sentence.text) && !sources.quotes.some((quote) => GOAL_WORDS.test(quote))) {
    return [{ code: 'status differs', found: sentence.text, expected: 'actual' }];
  }
  return [];
}

/** A sentence denies only what its source denies, and the other way round where a figure is stated. */
export function judgeNegation(sentence: DraftSentence, sources: SentenceSources): Fault[] {
  const [denial] = sentence.text.replaceAll(STATUS_REMINDERS, '').match(NEGATION) ?? [];
  if (denial === undefined) return [];
  const denied = [...sources.quotes, ...sources.measures.flatMap((one) => [one.summary, one.summaryZh])];
  return denied.some((quote) => quote.match(NEGATION)) ? [] : [{ code: 'negation differs', found: denial }];
}

/** A fall is not told as a rise, nor a rise as a fall. */
export function judgeDirection(sentence: DraftSentence, rows: readonly Fact[]): Fault[] {
  const percentages = parseQuantities(sentence.text).filter(({ dimension }) => dimension === 'ratio');
  if (percentages.length === 0) return [];
  const falls = rows.some(({ value }) => value < 0);
  if (falls && RISE.test(sentence.text) && !FALL.test(sentence.text)) {
    return [{ code: 'direction differs', found: sentence.text, expected: 'fall' }];
  }
  return falls && !FALL.test(sentence.text)
    ? [{ code: 'direction differs', found: sentence.text, expected: 'fall' }]
    : [];
}
