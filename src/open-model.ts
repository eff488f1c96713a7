import type { AnswerOptions } from './answering/answer.ts';
import { AnswerCache } from './answering/drafting/cache.ts';
import type { Config } from './config.ts';

/** What answers are written with: Claude and a cache for what it wrote, or nothing where there is no key. */
export async function openModel({ model: settings }: Config): Promise<Pick<AnswerOptions, 'model' | 'cache'>> {
  if (!settings) return {};
  // Loaded only where it is used: without a key nobody should wait for it.
  const { connectClaude } = await import('./model/claude.ts');
  return { model: connectClaude(settings), cache: new AnswerCache() };
}
