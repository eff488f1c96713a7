import { plain } from '../../src/discord/render/plain.ts';
import type { Language } from '../../src/domain/answer.ts';
import { type ErrorCode, ExpectedError } from '../../src/domain/errors.ts';
import type { Postponement } from '../../src/domain/refusal.ts';
import { wordError, wordUnexpected } from '../../src/wording/errors.ts';
import { wordRefusal } from '../../src/wording/limits.ts';
import { toTraditional } from '../../src/wording/traditional.ts';
import { walkComponents } from '../fakes/discord/components.ts';
import { textOf } from '../fakes/discord/fields.ts';
import { readableText, type Version } from '../fakes/discord/message.ts';

/** How a question can end, as its asker sees it: with an answer, a refusal, or a plain excuse. */
export type Ending = { kind: 'answered' } | { kind: 'refused' | 'excused'; reason: string };

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const REFUSALS: readonly Postponement[] = [
  'user rate',
  'server rate',
  'server budget',
  'overall budget',
  'user queue',
  'queue',
  'closing',
];
const EXCUSES: readonly ErrorCode[] = ['ANSWERING_INTERRUPTED', 'ANSWERING_STOPPED'];

/** Stands for what differs from one time to the next. */
const GAP = '\uFFFC';

interface Sentence {
  parts: readonly string[];
  ending: Ending;
}

/** The bot's own words for each ending, from its wording. */
const SIMPLIFIED: readonly Sentence[] = LANGUAGES.flatMap((language) => [
  ...REFUSALS.map((kind) => ({
    parts: wordRefusal({ kind, retryAt: 0 }, language, () => GAP).split(GAP),
    ending: { kind: 'refused', reason: kind } as const,
  })),
  ...EXCUSES.map((code) => ({
    parts: [plain(wordError(new ExpectedError(code), language))],
    ending: { kind: 'excused', reason: code } as const,
  })),
  {
    parts: plain(wordUnexpected(GAP, language)).split(GAP),
    ending: { kind: 'excused', reason: 'unexpected' } as const,
  },
]);

/** Readers in Taiwan, and those who ask in their script, are answered in it. */
const convert = await toTraditional();
const SENTENCES = SIMPLIFIED.flatMap(({ parts, ending }) => [
  { parts, ending },
  { parts: parts.map(convert), ending },
]);

/** Undefined while a message only says that something will follow: "thinking…", a place in the queue, a beginning. */
export function endingOf({ content, components }: Version): Ending | undefined {
  const hasVerdicts = walkComponents(components).some(({ component }) =>
    textOf(component['custom_id']).startsWith('up|'),
  );
  return hasVerdicts ? { kind: 'answered' } : refusalIn(readableText(content, components));
}

/** The refusal or excuse that a text is, if it is one. */
export function refusalIn(text: string): Ending | undefined {
  return SENTENCES.find(({ parts }) => parts.every((part) => text.includes(part)))?.ending;
}
