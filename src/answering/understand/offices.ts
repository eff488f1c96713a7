/** An office as it is called in both languages. Other titles for it in the same row, other offices in other rows. */
const OFFICES: readonly (readonly [en: string, zh: string])[] = [
  ['county (?:head|governor|magistrate|mayor|chief)|magistrate', '县长'],
  ['district (?:head|governor|mayor|chief)', '区长'],
  ['township (?:head|chief)|town (?:head|mayor)', '镇长|乡长'],
  ['mayor', '市长'],
  ['governor', '省长'],
  ['party (?:secretary|chief|boss)', '书记'],
  ['secretary[- ]general', '秘书长'],
  ['minister', '部长'],
  ['chair(?:man|woman|person)?', '董事长|主席|会长|理事长'],
  ['chief executive(?: officer)?|ceo|general manager|managing director', '总经理|总裁|首席执行官'],
  ['spokes(?:man|woman|person)', '发言人'],
  ['chief engineer', '总工程师'],
  ['manager', '经理'],
  ['president', '总裁|校长|会长'],
  ['director(?:-general)?|head|chief', '厅长|局长|处长|司长|科长|股长|主任|所长|院长|关长|站长|负责人'],
];

/** What makes another office of one. */
const RANKS: readonly (readonly [rank: string, en: string, zh: string])[] = [
  ['deputy', 'deputy|vice', '副'],
  ['acting', 'acting|interim|caretaker', '代理|代'],
  ['former', 'former|ex|retired|previous|late', '原|前|时任'],
  ['next', 'future|incoming|designate', '候任'],
  ['assistant', 'assistant|associate', '助理'],
];
export const RANK_EN = RANKS.map(([, en]) => en).join('|');
export const RANK_ZH = RANKS.map(([, , zh]) => zh).join('|');

/** An office with its rank, such as a question asks for the holder of. */
export interface Office {
  en: string;
  zh: string;
  ranks: ReadonlySet<string>;
}

/** Offices that a text may call by no more than their kind: "an official of the customs". */
const OFFICES_OF = {
  official: {
    rows: /^(?:county|district|township|mayor|governor|party|minister|spokes|director)/,
    en: 'officials?|commissioner|councillor|senator|secretary|deputy',
    zh: '官员|干部|委员',
  },
  executive: {
    rows: /^(?:chair|chief|spokes|manager|president|director)/,
    en: 'executive|founder|owner|boss|partner|representative',
    zh: '创始人|高管|老板|总监',
  },
  any: {
    rows: /./,
    en: 'officials?|commissioner|councillor|senator|secretary|executive|founder|owner|partner|representative|professor|analyst|researcher|engineer',
    zh: '官员|干部|委员|创始人|高管|总监|教授|分析师|研究员|工程师',
  },
} as const;

/** Who holds an office of a government or a public body, who one of a company, and who holds any. */
export type KindOfOffice = keyof typeof OFFICES_OF;

/** All offices of a kind, as one. */
export function officesOf(kind: KindOfOffice): Pick<Office, 'en' | 'zh'> {
  const { rows, en, zh } = OFFICES_OF[kind];
  const own = OFFICES.filter(([title]) => rows.test(title));
  return {
    en: [...own.map(([title]) => title), en].join('|'),
    zh: [...own.map(([, title]) => title), zh].join('|'),
  };
}

const ASKS_HOLDER =
  /\bwho(?:['’]s| is| was| are| were| will be)\b|\bname of\b|['’]s? name\b|\bwhat is\b.*\bcalled\b|是谁|谁是|叫(?:什么|啥)|哪位|姓名|名字/i;
/** "Mayor of Hefei", 合肥市长: nothing but an office. */
const BARE_EN =
  /^(?:the )?(?:(?!how\b|what\b|which\b|when\b|where\b|why\b)[\w'’]+ ){0,3}OFFICE(?: (?:of|in|at) [^?]{1,60})?\??$/
    .source;
const BARE = OFFICES.map(
  ([en, zh]) => new RegExp(`${BARE_EN.replace('OFFICE', `(?:${en})`)}|^\\p{Script=Han}{2,16}(?:${zh})[？?]?$`, 'iu'),
);

/** Whether a question is nothing but an office, whose holder is asked for. */
export function isBareOffice(question: string): boolean {
  return BARE.some((pattern) => pattern.test(question.trim()));
}

const TITLES = OFFICES.map(([en]) => en).join('|');
/** "Which deputy mayor": the office itself is asked for, however its holder is told of. */
const WHICH_HOLDER = new RegExp(`\\b(?:which|what) (?:(?!of\\b)[\\w'’-]+ ){0,2}?(?:${TITLES})\\b(?![-'’])`, 'i');

/** Whether a question asks which holder of an office it was. */
export function asksWhichHolder(question: string): boolean {
  return WHICH_HOLDER.test(question);
}

/** The office whose holder a question asks for. */
export function askedOffice(question: string): Office | undefined {
  const isAsked = ASKS_HOLDER.test(question) || asksWhichHolder(question) || isBareOffice(question);
  return isAsked ? namedOffice(question) : undefined;
}

/** The office of which a question asks what its holder said or did. */
export function namedOffice(words: string): Office | undefined {
  for (const [en, zh] of OFFICES) {
    const named = officePattern(en, zh).exec(words);
    if (named) return officeOf(named[0], en, zh);
  }
  return undefined;
}

function officePattern(en: string, zh: string): RegExp {
  return new RegExp(
    `\\b(?:(?:${RANK_EN})[- ])*(?:${en})s?\\b(?![-'’])|(?:常务)?(?:${RANK_ZH})*(?:${zh})(?:助理)?`,
    'iu',
  );
}

function officeOf(named: string, en: string, zh: string): Office {
  // In Chinese each body has a word of its own for its head; "the one in charge" is anybody's.
  const own = zh.split('|').find((title) => named.includes(title));
  return { en, zh: own && own !== '负责人' ? `${own}|负责人` : zh, ranks: ranksOf(named) };
}

/** What makes another office of a title, by its words. */
export function ranksOf(title: string): ReadonlySet<string> {
  return new Set(
    RANKS.filter(([, en, zh]) => new RegExp(`\\b(?:${en})\\b|${zh}`, 'iu').test(title)).map(([rank]) => rank),
  );
}
