import { parseQuantities } from '../../facts/quantities/parse.ts';
import { type Clause, clausesOf, upTo } from './clauses.ts';
import { isErrand } from './errands.ts';
import { restricts, supposes } from './fragments.ts';
import { isLightWord } from './light-words.ts';
import { contentOf, isKnown, isOfNationOrBody, isSpokenOf, namesNothing, wordsOf } from './naming.ts';
import { OPENINGS } from './openings.ts';
import type { Vocabulary } from './understand.ts';

/** Who asks and who is asked, speaking of themselves. */
const SPEAKERS =
  /\b(?:i|i['’]\w+|im|ive|me|my|mine|myself|we|we['’]\w+|us|our|ours|you|you['’]\w+|your|yours|anyone|anybody|someone|somebody)\b|我(?![国省市县区])|咱|俺|本人|你|您|大家|各位/i;
/** The asker, not the asked. */
const ASKER = /\b(?:i|i['’]\w+|me|my|mine|we|we['’]\w+|us|our)\b|我(?![国省市县区])|咱|俺|本人/i;
/** "Remind me which", 帮我列一下: for whom it is told, not of whom. */
const FOR_ASKER = /\b(?:remind|tell|show|give|help|let) (?:me|us)\b|[帮给](?:我们?|咱们?)|告诉我们?/gi;
/** "If you don't mind" supposes nothing. */
const POLITE_IF =
  /^if (?:you (?:do(?:n['’]t| not) mind|can|could|would|will|may|know|happen to (?:know|have)|have (?:it|that|them|the time|a (?:moment|minute|second)))|i may(?: ask)?|possible|that['’]s (?:ok(?:ay)?|all right|alright))\b/i;
const ASKS = /\b(?:what|which|who|whom|whose|when|where|why|how)\b|什么|谁|哪|几|多少|怎|如何|为何|啥|是否/i;
/** Takes up what was said before it. */
const TAKES_UP =
  /\b(?:it|they|them|those|these|this(?! (?:year|month|week|quarter)\b)|such|one|ones|he|she|his|her|its|their|that(?=[?.,!]|['’]s\b|$))(?![a-z])|它|他|她|该|此|这(?![个一]?[年月季])|那(?![一]?年)|上述/i;
const OF_IT = /\b(?:for|of|on|about|with) (?:it|them|those|these)\b/i;
/** Brings up something that can be taken up: "I bought a scooter", 我买了辆车. */
const BRINGS_UP =
  /\b(?:have|had|got|own|owned|bought|buy|drive|ride|sell|sold|make|made|produce|run|built|build|saw|seen|found|visited|leased?|rent|use|used|operate)\b(?! to\b)|[一两三几][个辆台家份种座批]|[买卖开租造]了/i;
/** Of a question that leaves open what it is about. */
const MOST_IDLE_WORDS = 3;
const ADDS = /^(?:and|but|so|also|what about|how about|then)\b|^(?:那|还有|另外|同样)|呢[?？]?$/i;

/** Asks for what it leads to: "I'd be grateful if you could say how many …", "Do you know in which year …". */
const QUESTION = new RegExp(
  String.raw`(?<=[\s,:])(?:(?:in|on|at|by|to|from|of|for|with|under|since|until) )?(?:${OPENINGS}|whether|if)\b`,
  'gi',
);
const LONGEST_LEAD = 90;
/** What may stand right before a question that is told, not of a thing that the question word goes on about. */
const TELLS =
  /\b(?:me|us|know|check|say|tell|see|out|up|please|wonder|wondering|ask|asking|sure|confirm|remember|recall|curious|idea|about|understand|explain|look)\W*$/i;
const ALWAYS_ASKS = /^(?:what|how|why|whether)\b/i;
const LEADS_HAN =
  /^[^,。！？?!]{0,10}?(?:告诉|说说|讲讲|说|讲|查|看看|打听|了解|介绍|解答|科普|分享|核实|确认|问)(?:一下|一声|听听|下|给)?(?:我们?|大家)?(?:一下|下)?[，,：:]?(?=[^的了过着\s，,。])/u;

/**
 * A question without what people say around it of themselves, which names nothing that it could be about: "We're on
 * deadline here, …", "… (I'm asking on behalf of my team.)". By its form, whatever its words; as it is where that would
 * leave no question, or one that takes up what was said.
 */
export function withoutAsides(text: string, vocabulary: Vocabulary): string {
  const clauses = clausesOf(text);
  const isSaid = ({ words: said }: Clause) => isAside(said) && isIdle(said, vocabulary);
  const first = clauses.findIndex((clause) => !isSaid(clause));
  const last = clauses.findLastIndex((clause) => !isSaid(clause));
  const [begins, ends, next] = [clauses[first], clauses[last], clauses[last + 1]];
  if (!begins || !ends) return text;
  const asked = (next ? upTo(ends, next, text) : text).slice(begins.start);
  const rest = withoutLead(asked, vocabulary);
  const asides = `${text.slice(0, begins.start)} ${text.slice(next?.start ?? text.length)}`;
  return asked === text || standsAlone(rest, asides, vocabulary) ? rest : text;
}

/** A question without what only asks for it. */
function withoutLead(text: string, vocabulary: Vocabulary): string {
  const han = LEADS_HAN.exec(text)?.[0];
  const leads = han === undefined ? leadsIn(text) : [han];
  const lead = leads.find((words) => isLead(words, vocabulary));
  return text.slice(lead?.length ?? 0);
}

/** The English words that lead to a question, not to what is said of a thing: "a subsidy when I buy". */
function leadsIn(text: string): string[] {
  return [...text.matchAll(QUESTION)]
    .map(({ index }) => text.slice(0, index))
    .filter((lead) => lead.length <= LONGEST_LEAD && /\S\s+\S/.test(lead))
    .filter((lead) => ALWAYS_ASKS.test(text.slice(lead.length)) || TELLS.test(lead));
}

function isLead(lead: string, vocabulary: Vocabulary): boolean {
  if (/[.!?;]/.test(lead) || !SPEAKERS.test(lead) || ASKS.test(lead) || supposes(lead)) return false;
  return isIdle(lead, vocabulary);
}

/** Whether words speak of those who ask and are asked, and name nothing; the sources may speak of the like. */
export function isOfSpeakers(said: string, vocabulary: Vocabulary): boolean {
  return isAside(said) && namesNothing(said, vocabulary);
}

/** Whether a clause speaks of those who ask and are asked, and neither asks nor says which answer is meant. */
function isAside(said: string): boolean {
  if (!SPEAKERS.test(said) && !POLITE_IF.test(said) && !isErrand(said)) return false;
  if (ASKS.test(said) || restricts(said)) return false;
  return !supposes(said) || POLITE_IF.test(said);
}

/** Whether words name nothing that a question could be about, and nothing that the sources speak of. */
function isIdle(said: string, vocabulary: Vocabulary): boolean {
  return namesNothing(said, vocabulary) && !isSpokenOf(said, vocabulary);
}

/** Whether a question asks of the asker, who may have said around it who that is. */
export function asksOfAsker(question: string): boolean {
  return ASKER.test(question.replaceAll(FOR_ASKER, ''));
}

/** Whether a question is whole without what is said around it. */
function standsAlone(rest: string, asides: string, vocabulary: Vocabulary): boolean {
  if (asksOfAsker(rest)) return false;
  if (ADDS.test(rest)) return true;
  const { gazetteer, knownPlaces, indicators, terms } = vocabulary;
  const places = gazetteer.find(rest, { known: knownPlaces });
  const named = indicators.findNested(rest).length + terms.find(rest).length + parseQuantities(rest).length;
  const tellsThing = named > 0 || !saysLittle(wordsOf(rest, places));
  // What "it" is, the aside may tell: "I sell scooters. How many of them are there in Yibin?"
  if (TAKES_UP.test(rest)) return !BRINGS_UP.test(asides) && !OF_IT.test(rest) && (tellsThing || places.length === 0);
  if (!tellsThing) return false;
  return places.length > 0 || isOfNationOrBody(rest, vocabulary) || contentOf(asides).every((word) => isKnown(word));
}

/** Whether words alone do not tell what is asked for: "how many are there". */
function saysLittle(words: readonly string[]): boolean {
  return words.length <= MOST_IDLE_WORDS && words.every((word) => isLightWord(word));
}
