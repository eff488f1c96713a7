import type { Language } from '../domain/answer.ts';
import type { Postponement, Refusal } from '../domain/refusal.ts';

/** What is said of each, given the time ("in 2 minutes", "2分钟后"). */
type Postponed = Record<Postponement, (when: string) => string>;

const EN: Postponed = {
  'user rate': (when) => `You are asking faster than I can take it. Please ask again ${when}.`,
  'server rate': (when) => `This server is asking faster than I can take it. Please ask again ${when}.`,
  'server budget': (when) =>
    `To answer this, I would have to ask the language model, and this server has used up its budget for today. Please ask again ${when}; look-ups such as /city still work.`,
  'overall budget': (when) =>
    `To answer this, I would have to ask the language model, and its budget for today is used up. Please ask again ${when}; look-ups such as /city still work.`,
  'user queue': (when) => `Your earlier questions are still waiting. Please ask again ${when}.`,
  queue: (when) => `Too many questions are waiting. Please ask again ${when}.`,
  closing: (when) => `I am restarting. Please ask again ${when}.`,
};

const ZH: Postponed = {
  'user rate': (when) => `您的提问过于频繁，请${when}再问。`,
  'server rate': (when) => `本服务器的提问过于频繁，请${when}再问。`,
  'server budget': (when) =>
    `回答这个问题需要语言模型，而本服务器今天的额度已用完，请${when}再问；/city等查询命令仍可使用。`,
  'overall budget': (when) => `回答这个问题需要语言模型，而今天的额度已用完，请${when}再问；/city等查询命令仍可使用。`,
  'user queue': (when) => `您之前的问题还在排队，请${when}再问。`,
  queue: (when) => `排队的问题过多，请${when}再问。`,
  closing: (when) => `机器人正在重启，请${when}再问。`,
};

/**
 * A refusal in one or two calm sentences that say when to try again. `when` writes a point in time (milliseconds
 * since the epoch) as it reads inside a sentence of that language: "in 2 minutes", "2分钟后".
 */
export function wordRefusal(refusal: Refusal, language: Language, when: (at: number) => string): string {
  if (refusal.kind !== 'too long') return (language === 'zh' ? ZH : EN)[refusal.kind](when(refusal.retryAt));
  const { length, limit } = refusal;
  return language === 'zh'
    ? `这个问题有${length}个字符，请缩短到${limit}个字符以内。`
    : `That question has ${length} characters; please ask in at most ${limit}.`;
}

/** The place in the queue, for somebody who has to wait; `ahead` is at least 1. */
export function wordPlace(ahead: number, language: Language): string {
  if (language === 'zh') return `前面还有${ahead}个问题。`;
  return ahead === 1 ? 'One question is ahead of yours.' : `${ahead} questions are ahead of yours.`;
}
