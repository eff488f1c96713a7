import type { Question } from '../../domain/answer.ts';
import type { Edtf } from '../../domain/period.ts';
import { goalOf, leavesOut, measuresOf, onlyRepeats, ownersOf, shareOfWhole } from './ellipsis.ts';
import { saysNothing } from './fillers.ts';
import { isLightWord } from './light-words.ts';
import { withPersonNamed } from './pronouns.ts';
import { type Understanding, understand, type Vocabulary } from './understand.ts';
import { yearsOn } from './years-on.ts';

/** Only so many of the asker's earlier questions are looked back at. */
const MAX_TURNS = 6;

/** Words that lean on what was said before. */
const LEANING =
  /^(?:and|but|so|also|what about|how about|same for|then)\b|\b(?:it|its|they|their|them|that|those|there|this city|the city|the same|the province)\b|^(?:那|那么|还有|它|其|该|同样|另外)|呢[？?]?$|它|全[市省县区州]|该市|该省|当地|那里|上述/i;

/**
 * Understands a question with what its history adds: a question that leans on earlier ones ("and in 2021?", "what
 * about Xinyu?", 那宜春呢？) takes from them what it does not name itself. Only the asker's own turns are read.
 */
export function understandInContext(question: Question, vocabulary: Vocabulary, today: Edtf): Understanding {
  const turns = question.history
    .filter(({ role, content }) => role === 'user' && !saysNothing(content))
    .slice(-MAX_TURNS)
    .map(({ content }) => content);
  const earlier = turns.map((turn) => understand(turn, vocabulary, today));
  const text = withPersonNamed(question.text, turns, vocabulary);
  const last = understand(text, vocabulary, today, question.language);
  if (saysNothing(question.text)) return last;
  let context: Understanding | undefined;
  for (const turn of [...earlier, last]) {
    const other = context && ofOtherKind(turn, context);
    if (other !== undefined) context = { ...understand(other, vocabulary, today, turn.language), turn: turn.text };
    else context = context ? inContext(turn, context, vocabulary) : turn;
  }
  return context ?? last;
}

/** "And the volume?" after the value of something. */
const OTHER_KIND = /^(?:(?:and|what about|how about|but)\s+)*(?:the |its |their |in |by )?(value|volume)\s*\??$/i;
const ASKS_VALUE =
  /^(?:(?:and|what about|how about|but)\s+)*(?:the |its |their |in |by )?value\s*\??$|\b(?:did|does|has|have|is|are|was|were|what) (?:its|their) (?:total )?(?:value|worth)\b|^(?:那)?(?:价值|金额|额)呢?[?？]?$/i;
const KIND = /\b(?:value|volume)\b/i;

/** Whether a turn asks what was told in numbers of things by what it is worth: "did their value rise as well". */
export function asksByValue({ dimension, text }: Pick<Understanding, 'dimension' | 'text'>): boolean {
  return dimension === undefined && ASKS_VALUE.test(text);
}

/** The question before in the other kind of figure: what was exported by value or by volume. */
function ofOtherKind(turn: Understanding, before: Understanding): string | undefined {
  const [, kind] = OTHER_KIND.exec(turn.text) ?? [];
  return kind !== undefined && KIND.test(before.text) ? before.text.replace(KIND, kind) : undefined;
}

/** A turn with what it takes from the one before it; as it is where it stands on its own. */
function inContext(said: Understanding, before: Understanding, vocabulary: Vocabulary): Understanding {
  const turn = shareOfWhole(asksByValue(said) ? { ...said, dimension: 'money' } : said, before, vocabulary);
  if (!leans(turn)) return said;
  const repeats = onlyRepeats(turn) && { repeats: true };
  return { ...inherit(turn, before, vocabulary), ...carriedFrom(before, turn), ...repeats };
}

function leans(turn: Understanding): boolean {
  if (comparesWithPlace(turn)) return true;
  if (leavesOut(turn) || (turn.places.length === 0 && yearsOn(turn.text) !== undefined)) return true;
  // 产品都卖到哪些国家: in a conversation that names a place or a thing, whose products is plain.
  if ([turn.places, turn.indicators, turn.terms].every((named) => named.length === 0)) return true;
  const namesThing = turn.indicators.length > 0 || turn.terms.length > 0 || turn.rest.length > 1;
  const complete = turn.places.length > 0 && namesThing;
  // "What is the weather in Yibin?" says with one word what it is about, "Is Yibin China's power battery capital?"
  // with names of places alone; "Xinyu?" says nothing.
  const whole = turn.places.length > 0 && (turn.asks.has('yes-no') || turn.rest.some((word) => !isLightWord(word)));
  return !complete && (turn.adds === true || LEANING.test(turn.text) || !(namesThing || whole));
}

const COMPARED_WITH =
  /\b(?:that|this|it|they|those)\b.*\b(?:than|compar\w+|versus|vs)\b|^(?:那么?|它|这|该市)?比(?!例|重|率|较)/i;

/** "Is that higher than Yichun?": of the place asked about before, and of the one that it is compared with. */
function comparesWithPlace({ places, indicators, terms, text }: Understanding): boolean {
  return places.length === 1 && indicators.length + terms.length === 0 && COMPARED_WITH.test(text);
}

/** "And how much is there now?" is not about the year that was asked about before. */
const NOW = /\bnow\b|\bto date\b|\bso far\b|\bat present\b|\balready\b|\btoday\b|现在|目前|如今|已经|至今/i;

/** "And once it is finished?" is not about the year before either. */
const WHEN_DONE =
  /\b(?:once|when|after) (?:it|they|that|the [a-z-]+(?: [a-z-]+)?)(?:['’]s| is| are)? (?:all |fully |finally )?(?:finished|complete[ds]?|done|ready|built|up and running|opens?)\b|(?:建成|完工|投产|竣工|建好)(?:了|之)?[以之]?后/i;

/** Where something is, it is in every year. */
const WHERE = /\bwhere\b|哪里|哪儿|在哪|何处/i;

/** Whether a turn asks why, when or where something is so of which something else was asked. */
function asksInOtherWords(turn: Understanding, before: Understanding): boolean {
  const isNew = (ask: 'why' | 'date') => turn.asks.has(ask) && !before.asks.has(ask);
  return isNew('why') || isNew('date') || (WHERE.test(turn.text) && !WHERE.test(before.text));
}

/** The periods that a turn is about: its own, one counted from the year asked about before, or that year itself. */
function periodsOf(turn: Understanding, before: Understanding): Understanding['periods'] {
  const shift = yearsOn(turn.text);
  const [year, ...others] = before.periods;
  if (shift !== undefined && year && others.length === 0 && /^\d{4}(?:-\d\d)?$/.test(year.edtf)) {
    const edtf = `${Number(year.edtf.slice(0, 4)) + shift}${year.edtf.slice(4)}`;
    return [{ ...year, edtf, relative: false }];
  }
  const isOfOther =
    NOW.test(turn.text) ||
    WHEN_DONE.test(turn.text) ||
    ((WHERE.test(turn.text) || turn.asks.has('date')) && !turn.asks.has('value'));
  return turn.periods.length > 0 || isOfOther ? turn.periods : before.periods;
}

/**
 * The words that a turn only leans on which asks something else of what an earlier one was about: "How long does it
 * take?" after "What do drivers pay for a swap?". What is paid need not be said of what it takes.
 */
function carriedFrom(before: Understanding, turn: Understanding): Pick<Understanding, 'carried'> {
  const { dimension, asks, rest, indicators, terms } = turn;
  const asksAnew =
    asksInOtherWords(turn, before) ||
    (dimension !== undefined && dimension !== before.dimension) ||
    [...asks].some((ask) => !before.asks.has(ask)) ||
    rest.some((word) => !isLightWord(word));
  // "From whom?" says nothing that an answer could be known by.
  const isBareWho = asks.has('who') && rest.every((word) => isLightWord(word));
  if (!asksAnew || isBareWho || indicators.length > 0 || terms.length > 0) return {};
  return { carried: before.rest.filter((word) => !rest.includes(word)) };
}

/** "How many of those were for battery materials": what is named is a part of what was asked about before. */
const OF_THOSE = /\b(?:of|among) (?:those|these|them)\b/i;

function placesOf(turn: Understanding, before: Understanding): Understanding['places'] {
  if (turn.places.length === 0) return before.places;
  return comparesWithPlace(turn) ? [...before.places, ...turn.places] : turn.places;
}

/** What the turn names itself wins; the rest comes from before. */
function inherit(turn: Understanding, before: Understanding, vocabulary: Vocabulary): Understanding {
  const namesThing = turn.indicators.length > 0 || turn.terms.length > 0;
  if (namesThing && OF_THOSE.test(turn.text)) {
    const named = inherit({ ...turn, indicators: [], terms: [] }, before, vocabulary);
    return {
      ...named,
      indicators: [...before.indicators, ...turn.indicators],
      terms: [...before.terms, ...turn.terms],
      heads: turn.heads.length > 0 ? turn.heads : before.heads,
    };
  }
  const status = turn.status ?? goalOf(turn, before);
  const measures = measuresOf(turn, before, vocabulary);
  // What was asked of one thing is not asked of another.
  const isOtherThing = !namesThing && (measures !== before.indicators || asksInOtherWords(turn, before));
  return {
    ...turn,
    places: placesOf(turn, before),
    periods: periodsOf(turn, before),
    indicators: namesThing ? turn.indicators : measures,
    terms: namesThing ? [...turn.terms, ...ownersOf(turn, before, vocabulary)] : before.terms,
    rest:
      namesThing || (isOtherThing && before.terms.length > 0)
        ? turn.rest
        : [...new Set([...before.rest, ...turn.rest])],
    asks: turn.asks.size > 0 || asksItself(turn) || isOtherThing ? turn.asks : before.asks,
    text: isOtherThing ? turn.text : `${before.text} ${turn.text}`,
    turn: turn.text,
    // "Two years later" is no length of time.
    quantities: yearsOn(turn.text) === undefined ? turn.quantities : [],
    ...(status && { status }),
    ...(namesThing && { said: turn.text }),
  };
}

const INTERROGATIVE = /\b(?:what|which|who|whom|where|when|why|how)\b(?! about\b)|什么|谁|哪|怎|如何/i;

/** Whether a turn is a question by itself, if of something named before: "and what were they famous for". */
function asksItself({ text, rest }: Understanding): boolean {
  return INTERROGATIVE.test(text) && rest.some((word) => !isLightWord(word));
}

/** A later part of a question, about what the part before it named as far as it names nothing itself. */
export function completedBy(part: Understanding, before: Understanding, vocabulary: Vocabulary): Understanding {
  return { ...inherit(part, before, vocabulary), text: part.text };
}

/** A part of a question with the places and times of another, or of the whole, as far as it names none itself. */
export function withPlaceAndTime(part: Understanding, { places, periods }: Understanding): Understanding {
  return {
    ...part,
    places: part.places.length > 0 ? part.places : places,
    periods: part.periods.length > 0 ? part.periods : periods,
  };
}
