import type { Language } from '../../domain/answer.ts';
import type { CompletionRequest } from '../../serving/completion.ts';
import type { AnswerService } from '../../serving/service.ts';
import { clip, oneLine } from '../render/plain.ts';
import type { Completion } from './table.ts';

/** Discord's bounds. */
const MAX_CHOICES = 25;
const MAX_CHOICE_TEXT = 100;

/** What each completion asks the corpus for. */
const REQUESTS: Record<Completion, Pick<CompletionRequest, 'kind' | 'levels'>> = {
  city: { kind: 'place', levels: ['prefecture', 'county', 'zone'] },
  province: { kind: 'place', levels: ['province'] },
  place: { kind: 'place' },
  indicator: { kind: 'indicator' },
  topic: { kind: 'topic' },
  period: { kind: 'period' },
  document: { kind: 'document' },
};

/** What an option offers for what has been typed so far, from the corpus as it is now; within Discord's bounds. */
export async function completions(
  kind: Completion,
  typed: string,
  language: Language,
  service: Pick<AnswerService, 'run'>,
): Promise<{ name: string; value: string }[]> {
  const choices = await service.run('complete', { ...REQUESTS[kind], typed, language, limit: MAX_CHOICES });
  return choices
    .filter(({ value }) => value.length <= MAX_CHOICE_TEXT)
    .map(({ name, value }) => ({ name: clip(oneLine(name), MAX_CHOICE_TEXT), value }));
}
