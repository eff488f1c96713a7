import type { Question } from '../domain/answer.ts';
import type { Span } from '../domain/document.ts';
import { spansOverlap } from '../domain/document.ts';
import type { Edtf } from '../domain/period.ts';
import type { Candidate } from './evidence/candidate.ts';
import { gather } from './evidence/gather.ts';
import { decide } from './extractive/decide.ts';
import { EMPTY_PLAN, type Plan } from './extractive/plan.ts';
import type { Snapshot } from './snapshot.ts';
import { understandInContext } from './understand/follow-up.ts';

/** A turn that asks nothing but who said what was told before: "who said so?", 这话是谁说的？ */
const ASKS_SPEAKER =
  /^(?:and |so |but |ok(?:ay)?,? )?(?:who (?:exactly |actually )?(?:said|says|is saying|told|claims?|claimed|stated|reported|reports) (?:so|that|this|it|those)\b|whose words\b|says who\b|according to whom?\b|who(?:['’]s| is| was) (?:saying|quoted)\b)|^那?[这那]?(?:句?话|个?说法|个?数字)?(?:又)?是(?:谁|哪位|哪个人|什么人)(?:说|讲|表示|介绍|透露)的|^出自(?:谁|哪位)/i;
/** Words by which a text names whose words it gives. */
const NAMES_SPEAKER =
  /\b(?:said|says|told|noted|stated|stressed|explained|added|introduced|pointed out|showed that|shows that|according to)\b|表示|介绍|指出|透露|强调|[说称][，：:]|据.{2,20}[，,]/;

/**
 * Who said what the question before was told: the sentence that names whose words they are, where it is the one cited or
 * stands next to it in its paragraph; else the sources do not say. Undefined where a turn asks anything else.
 */
export async function planSpeaker(question: Question, snapshot: Snapshot, today: Edtf): Promise<Plan | undefined> {
  const turns = question.history.filter(({ role }) => role === 'user');
  const last = turns.at(-1);
  if (!last || !ASKS_SPEAKER.test(question.text.trim())) return undefined;
  const asked = understandInContext({ ...question, text: last.content, history: turns.slice(0, -1) }, snapshot, today);
  const told = decide(asked, await gather(asked, snapshot), snapshot);
  const [cited] = told.abstain ? [] : [...told.facts, ...told.measures, ...told.sentences];
  const sentence = cited && sentenceOfSpeaker(cited.document, cited.span, snapshot);
  return sentence ? { ...EMPTY_PLAN, sentences: [sentence] } : { ...EMPTY_PLAN, abstain: { kind: 'words', words: [] } };
}

/** Of a cited sentence and those beside it in its paragraph, the nearest that names a speaker; one behind goes first. */
function sentenceOfSpeaker(document: string, span: Span, snapshot: Snapshot): Candidate | undefined {
  const { body } = snapshot.document(document);
  const ofDocument = snapshot.corpus.passages.filter((passage) => passage.document === document);
  const sentences = [
    ...new Map(ofDocument.flatMap((passage) => passage.sentences).map((one) => [one.start, one])).values(),
  ].sort((a, b) => a.start - b.start);
  const at = sentences.findIndex((one) => spansOverlap(one, span));
  const near = [0, 1, -1, 2].flatMap((step) => sentences[at + step] ?? []);
  const ofParagraph = near.filter(
    (one) => !body.slice(Math.min(one.start, span.start), Math.max(one.end, span.end)).includes('\n\n'),
  );
  const speaking = ofParagraph.find(({ start, end }) => NAMES_SPEAKER.test(body.slice(start, end)));
  return speaking && snapshot.statements(document, speaking)[0];
}
