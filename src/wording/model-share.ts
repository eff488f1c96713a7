import type { Language } from '../domain/answer.ts';

/** What a model did for a new document: the rows that were kept, and why others were not; or why there are none. */
export type ToldShare =
  | { kept: number; agreed: number; dropped: Readonly<Partial<Record<string, number>>>; read: number; of: number }
  | { failed: string };

interface ShareWording {
  asking: string;
  share(parts: { kept: number; agreed: number; dropped: string }): string;
  shortened(parts: { read: number; of: number }): string;
  failed(why: string): string;
  /** Who reads a figure as its card shows it. */
  reader: Readonly<Record<'model' | 'both', string>>;
  contested: string;
  /** Why it failed, in other words than its code where these would not be understood. */
  reasons: Readonly<Record<string, string>>;
}

const EN: ShareWording = {
  asking: 'A model is reading the text as well; its figures will stand beside these.',
  share: ({ kept, agreed, dropped }) =>
    `The model reads ${agreed} figures alike; ${kept} that it reads otherwise wait for review; ${dropped === '' ? 'none was' : dropped} dropped.`,
  shortened: ({ read, of }) => `It read the first ${read} of ${of} characters.`,
  failed: (why) => `No figures by the model (${why}): those that wait are what the program has read.`,
  reader: { model: 'proposed by the model', both: 'read alike by the program and the model' },
  contested: 'another reading of the same figure waits; approving one rejects the other',
  reasons: {
    budget: 'the budget of the day is used up',
    busy: 'others were changing the corpus all the while',
    'bad-key': 'its key is refused',
    'spend-cap': 'the money set for it is used up',
    'breaker-open': 'it failed too often just now',
  },
};

const ZH: ShareWording = {
  asking: '模型也在阅读该文，读出的数字将列在一旁。',
  share: ({ kept, agreed, dropped }) =>
    `模型有${agreed}条数字读法一致；${kept}条读法不同，待审核；${dropped === '' ? '未舍弃任何一条' : `已舍弃${dropped}`}。`,
  shortened: ({ read, of }) => `只读了全文${of}字符中的前${read}字符。`,
  failed: (why) => `模型未提供数字（${why}）：待审核的是程序读出的数字。`,
  reader: { model: '模型提出', both: '程序与模型读法一致' },
  contested: '同一数字另有一种读法待审核，批准其一即否决另一',
  reasons: {
    budget: '今日预算已用完',
    busy: '其间一直有人在更改语料库',
    'bad-key': '密钥被拒绝',
    'spend-cap': '费用额度已用完',
    'breaker-open': '刚才失败次数过多',
  },
};

const wordingOf = (language: Language): ShareWording => (language === 'zh' ? ZH : EN);

export function wordAsking(language: Language): string {
  return wordingOf(language).asking;
}

/** What a reviewer should know of where a row is from; undefined for what the program alone has read, unrivalled. */
export function wordReader(
  { by, isContested }: { by: 'code' | 'model' | 'both'; isContested: boolean },
  language: Language,
): string | undefined {
  const { reader, contested } = wordingOf(language);
  const said = [...(by === 'code' ? [] : [reader[by]]), ...(isContested ? [contested] : [])];
  return said.length === 0 ? undefined : said.join(language === 'zh' ? '；' : '; ');
}

/** One line; the reasons for dropping are the columns of the rows at fault. */
export function wordShare(share: ToldShare, language: Language): string {
  const wording = wordingOf(language);
  if ('failed' in share) return wording.failed(wording.reasons[share.failed] ?? share.failed);
  const { kept, agreed, read, of } = share;
  const dropped = Object.entries(share.dropped).map(([reason, count = 0]) => `${count} (${reason})`);
  const words = wording.share({ kept, agreed, dropped: dropped.join(', ') });
  return read < of ? `${words} ${wording.shortened({ read, of })}` : words;
}
