import { withFullYears } from './short-years.ts';

/** What is typed in haste, and what it stands for. */
const CASUAL: Readonly<Record<string, string>> = {
  u: 'you',
  r: 'are',
  w: 'with',
  n: 'and',
  smth: 'something',
  sth: 'something',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  ppl: 'people',
  yr: 'year',
  yrs: 'years',
  govt: 'government',
  gov: 'government',
  rn: 'now',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  whats: "what's",
  whos: "who's",
  hows: "how's",
  wheres: "where's",
  thats: "that's",
  isnt: "isn't",
  didnt: "didn't",
  doesnt: "doesn't",
  teh: 'the',
  waht: 'what',
  wich: 'which',
  whcih: 'which',
  acutally: 'actually',
  actualy: 'actually',
  becuase: 'because',
  becasue: 'because',
  thier: 'their',
  goverment: 'government',
  haev: 'have',
  alot: 'a lot',
};
const WORDS = new RegExp(String.raw`(?<=^|[\s,(])(?:${Object.keys(CASUAL).join('|')})(?=$|[\s,?!)]|\.(?!\w))`, 'g');
/** A letter behind a figure is a unit. */
const AFTER_FIGURE = /[\d)]\s*$/;

const CASUAL_HAN: readonly [RegExp, string][] = [
  [/(?:咋样|肿么样)/g, '怎么样'],
  [/(?:咋|肿么)/g, '怎么'],
  [/木有/g, '没有'],
  [/神马/g, '什么'],
  [/为毛/g, '为什么'],
  // 哪年会达到: a year is asked for, not an annual meeting (年会), 哪年来宜宾 no 年来.
  [/(哪一?年)(?=[来会])/g, '$1 '],
  // 多少呀: the tone of a question, not what it asks.
  [/(?<=\p{Script=Han})[呀啊哈嘛哦哇噢喔嘞咧]+(?=[?？!！。~]*$)/u, ''],
];

/** "Have they managed to cut it" asks whether they have cut it. */
const ONLY_DOES = /\b(?:manag(?:e|es|ed) to|succeed(?:s|ed)? in|end(?:s|ed)? up) (?=[a-z])/gi;

/**
 * A question with what is typed in haste written out ("which metals n minerals", 咋), and put so that its words are read
 * for what they are. Capitals are left as they are.
 */
export function writtenOut(text: string): string {
  const english = text.replace(WORDS, (word, at: number) =>
    AFTER_FIGURE.test(text.slice(0, at)) ? word : (CASUAL[word] ?? word),
  );
  const plainly = withFullYears(english.replace(ONLY_DOES, ''));
  return CASUAL_HAN.reduce((written, [casual, plain]) => written.replace(casual, plain), plainly);
}
