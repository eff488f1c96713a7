import type { DraftSentence } from '../../domain/answer.ts';
import type { Fault } from './verify.ts';

const LINK = /https?:\/\/|www\.|\bdiscord(?:app)?\.(?:gg|com)\b|\]\s*\(|\b[\w-]+\.(?:com|org|net|cn|io|gg|ru)\b/i;
const MENTION = /@everyone|@here|<[@#][!&]?\d*>|<@/i;

/** No link and no mention gets out that way: links come from the project's own table of documents only. */
export function judgeSafety(sentence: DraftSentence): Fault[] {
  const link = LINK.exec(sentence.text);
  const mention = MENTION.exec(sentence.text);
  return [
    ...(link ? [{ code: 'link' as const, found: link[0] }] : []),
    ...(mention ? [{ code: 'mention' as const, found: mention[0] }] : []),
  ];
}
