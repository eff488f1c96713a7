import { isHeading } from '../corpus/blocks.ts';
import type { Question } from '../domain/answer.ts';
import { type Span, spansOverlap } from '../domain/document.ts';
import type { Edtf } from '../domain/period.ts';
import { askedBefore, toldTo } from './earlier.ts';
import type { Candidate } from './evidence/candidate.ts';
import { PARAGRAPH } from './evidence/context/text.ts';
import { EMPTY_PLAN, NOTHING, type Plan, toldBy } from './extractive/plan.ts';
import { planSentences } from './extractive/plan-words.ts';
import type { Snapshot } from './snapshot.ts';

/** A turn that asks nothing but who said what was told before: "who said so?", 这话是谁说的？ */
const ASKS_SPEAKER =
  /^(?:and |so |but |ok(?:ay)?,? )?(?:who (?:exactly |actually )?(?:said|says|is saying|told|claims?|claimed|stated|reported|reports) (?:so|that|this|it|those)\b|whose words\b|says who\b|according to whom?\b|who(?:['’]s| is| was) (?:saying|quoted)\b)|^那?[这那]?(?:句?话|个?说法|个?数字)?(?:又)?是(?:谁|哪位|哪个人|什么人)(?:说|讲|表示|介绍|透露)的|^出自(?:谁|哪位)/i;
/** Words by which a text names whose words it gives. */
const NAMES_SPEAKER =
  /\b(?:said|says|told|noted|stated|stressed|explained|added|introduced|pointed out|showed that|shows that|according to)\b|表示|介绍|指出|透露|强调|[说称][，：:]|据.{2,20}[，,]/;

/** A turn that asks nothing but why what was told is so. */
const ASKS_WHY =
  /^(?:and |but |so |ok(?:ay)?,? )?(?:why(?: (?:is|was|did|does|has) (?:that|this|it|they)(?: (?:so|the case|happen(?:ed)?))?)?|why (?:does|do|did) (?:he|she|they) (?:think|say|believe|expect) (?:so|that|this)|how come|what['’]s the reason)\s*[?.]?$|^那?(?:这又?是)?(?:为什么|为何|为啥|什么原因|怎么会)(?:会?这样|呢)?[？?]?$/i;
const TELLS_WHY =
  /\b(?:because|due to|owing to|thanks to|as a result|result(?:s|ed|ing)? (?:of|in|from)|caus(?:e|es|ed|ing)|reasons?|driven by|so that|credit to|attribut\w+)\b|因为|由于|因此|所以|导致|原因|得益于/i;

/** A turn that asks for more of what was told: "how does that work?", "what else?", 具体怎么做？ */
const ASKS_MORE =
  /^(?:and |but |so |ok(?:ay)?,? )?(?:how (?:does|did|do|will|would) (?:that|this|it|they) (?:all )?work|what else|anything else|tell me more|(?:can|could) you elaborate|like what|in what way|how so|how exactly)\b[^?]{0,20}[?.!]?$|^那?(?:具体|详细)(?:是)?(?:怎么|如何)(?:做|操作|运作|实施|弄)?的?呢?[？?]?$|^那?还有(?:什么|别的|其他|哪些)?(?:的|吗|呢)?[？?]?$/i;
/** So many sentences behind what was told are offered. */
const MORE = 2;

/**
 * What a turn is told that asks only who said what the question before it was told, or why that is so: the sentence that
 * names a speaker or a reason, where it is the one cited or stands next to it in its paragraph; else the sources do not
 * say. Who asks for no more than more of it is offered what follows in the text, as coming nearest. Undefined where a
 * turn asks anything else.
 */
export async function planAroundTold(question: Question, snapshot: Snapshot, today: Edtf): Promise<Plan | undefined> {
  const text = question.text.trim();
  const sought = soughtAround(text);
  if (!sought && !ASKS_MORE.test(text)) return undefined;
  const asked = askedBefore(question, snapshot, today);
  const told = asked && (await toldTo(asked, snapshot));
  if (!sought) return told && planBehind(told, snapshot);
  return (told && planBesideTold(told, text, snapshot)) ?? NOTHING;
}

/** The sentence that names the speaker or the reason of what is told, where `text` asks for no more than that. */
export function planBesideTold(told: Plan, text: string, snapshot: Snapshot): Plan | undefined {
  const sought = soughtAround(text.trim());
  const [first] = toldBy(told);
  const sentence = sought && first && sentenceAround(first.document, first.span, sought, snapshot);
  return sentence && { ...EMPTY_PLAN, sentences: [sentence] };
}

/** The words that tell who said something or why it is so, where a text asks for either. */
function soughtAround(text: string): RegExp | undefined {
  if (ASKS_SPEAKER.test(text)) return NAMES_SPEAKER;
  return ASKS_WHY.test(text) ? TELLS_WHY : undefined;
}

/** Of a cited sentence and those beside it in its paragraph, the nearest with the words sought; one behind goes first. */
function sentenceAround(document: string, span: Span, sought: RegExp, snapshot: Snapshot): Candidate | undefined {
  const { body } = snapshot.document(document);
  const sentences = sentencesOf(document, snapshot);
  const at = sentences.findIndex((one) => spansOverlap(one, span));
  const near = [0, 1, -1, 2].flatMap((step) => sentences[at + step] ?? []);
  const found = near
    .filter((one) => !PARAGRAPH.test(body.slice(Math.min(one.start, span.start), Math.max(one.end, span.end))))
    .find(({ start, end }) => sought.test(body.slice(start, end)));
  return found && snapshot.statements(document, found)[0];
}

/** What follows in the text behind the first thing told, as far as it is about the same place and not told yet. */
function planBehind(told: Plan, snapshot: Snapshot): Plan | undefined {
  const cited = toldBy(told);
  const [first] = cited;
  if (!first) return undefined;
  const { document, span } = first;
  const isTold = (one: Span) => cited.some((each) => each.document === document && spansOverlap(each.span, one));
  const places = snapshot.statements(document, span).flatMap((candidate) => candidate.places);
  const behind = sentencesOf(document, snapshot)
    .filter((one) => one.start >= span.end && !isTold(one))
    .flatMap((one) => snapshot.statements(document, one))
    .filter((candidate) => candidate.places.some((place) => places.includes(place)));
  return { ...NOTHING, ...planSentences(behind.slice(0, MORE), snapshot) };
}

function sentencesOf(document: string, snapshot: Snapshot): Span[] {
  const { body } = snapshot.document(document);
  return snapshot.sentencesOf(document).filter(({ start, end }) => !isHeading(body.slice(start, end)));
}
