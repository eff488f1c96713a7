import type { Fault } from './fault.ts';

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const TOP_LEVEL =
  'com|org|net|cn|io|gg|ru|app|dev|xyz|top|info|me|co|link|site|online|shop|biz|tv|cc|hk|uk|eu|de|ly|to|gov|edu';
const LINK = new RegExp(
  [
    '[a-z][a-z\\d+.-]*://', // any scheme
    '\\bwww\\.',
    '\\bmailto:',
    '\\]\\s*\\(', // a masked link
    '\\]\\s*\\[',
    `\\b[a-z\\d-]{2,}\\.(?:${TOP_LEVEL})(?![\\p{L}\\d-])`,
    '\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b',
  ].join('|'),
  'iu',
);
const MENTION = /@everyone|@here|<[@#][!&]?\d*>?|<\/[\w ]+:\d+>|<a?:\w+:\d+>|<id:\w+>/i;

/** No link and no mention gets out this way: links come from the project's own table of documents only. */
export function judgeSafety(text: string): Fault[] {
  const plain = text.normalize('NFKC').replaceAll(INVISIBLE, '');
  const link = LINK.exec(plain);
  const mention = MENTION.exec(plain);
  return [
    ...(link ? [{ code: 'link' as const, found: link[0] }] : []),
    ...(mention ? [{ code: 'mention' as const, found: mention[0] }] : []),
  ];
}
