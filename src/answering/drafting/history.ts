import type { Turn } from '../../domain/answer.ts';
import { estimateTokens } from './tokens.ts';

const MAX_TURNS = 6;
/** For all turns together and for each, as estimated. */
const MAX_TOKENS = 800;
const MAX_TOKENS_OF_TURN = 250;
const MARKS = / ?\[\d{1,3}\]/g;

/** The latest turns that fit the budget, the oldest first, cut short and without the marks of their citations. */
export function boundedHistory(history: readonly Turn[]): Turn[] {
  let left = MAX_TOKENS;
  const kept: Turn[] = [];
  for (const { role, content } of history.slice(-MAX_TURNS).reverse()) {
    const turn = { role, content: shortened(role === 'assistant' ? content.replaceAll(MARKS, '') : content) };
    left -= estimateTokens(turn.content);
    if (left < 0) break;
    kept.unshift(turn);
  }
  return kept;
}

function shortened(text: string): string {
  const share = MAX_TOKENS_OF_TURN / estimateTokens(text);
  return share >= 1 ? text : `${text.slice(0, Math.floor(text.length * share)).toWellFormed()}…`;
}
