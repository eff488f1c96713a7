import type { PlaceCode } from '../../../domain/place.ts';
import type { Snapshot } from '../../snapshot.ts';
import { type KindOfOffice, type Office, officesOf, RANK_EN, RANK_ZH, ranksOf } from '../../understand/offices.ts';

const PERSON = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}|(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}\p{L}+`;
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温]';
const PERSON_ZH = String.raw`(?:${SURNAME}\p{Script=Han}{1,2}(?=[，。、；：（）\s]|说|表示|介绍|指出|认为|称|在|率|带|主持|牵头|担任|负责|任|告诉|透露|对|向|和|与|盯|看|站|拿|指着|坐|走|把|将|坦言|解释|回忆|算|$)|\p{Lu}\p{L}+ \p{Lu}\p{L}+)`;

/** The people whom words name in exactly this office: a deputy is not the holder, nor a county's head a city's. */
export function holdersOf(
  words: string,
  office: Office,
  places: readonly PlaceCode[],
  around: readonly PlaceCode[],
  snapshot: Snapshot,
): string[] {
  return titlesIn(words, office)
    .filter(({ title }) => ranksOf(title).symmetricDifference(office.ranks).size === 0)
    .filter(({ of }) => isOfPlaces(of, places, around, snapshot))
    .map(({ person }) => person);
}

/** Whether words name somebody with any office of a kind, of one of the places that are asked about. */
export function namesBearer(
  words: string,
  kind: KindOfOffice,
  places: readonly PlaceCode[],
  around: readonly PlaceCode[],
  snapshot: Snapshot,
): boolean {
  return titlesIn(words, officesOf(kind)).some(({ of }) => isOfPlaces(of, places, around, snapshot));
}

function isOfPlaces(
  of: string,
  places: readonly PlaceCode[],
  around: readonly PlaceCode[],
  { gazetteer }: Snapshot,
): boolean {
  if (places.length === 0) return true;
  const named = gazetteer.find(of, { edited: true }).flatMap(({ candidates }) => candidates);
  return places.some((place) => (named.length > 0 ? named : around).includes(place));
}

/** The people whom words name beside an office, each with its title and the words that say of what. */
function titlesIn(
  words: string,
  { en, zh }: Pick<Office, 'en' | 'zh'>,
): { title: string; of: string; person: string }[] {
  const title = `(?<title>(?:(?:${RANK_EN})[- ])*(?:${en}))`;
  const titleZh = `(?<title>(?:${RANK_ZH})*(?:${zh}))`;
  const patterns = [
    // "Nanchang Mayor Wan Guangming", "the head of the bureau, Xu Jianguo"
    `(?<before>(?:\\p{Lu}[\\p{L}'’]+ ){0,3})\\b${insensitive(title)}(?<of>(?: (?:of|at|in) [^,.;]{1,60})?),? (?:is |was )?(?<person>${PERSON})`,
    // "Long Haibin, deputy mayor of Longnan", "Wan Guangming is the mayor of Nanchang"
    `(?<person>${PERSON})(?:,| (?:is|was|became|serves as|was (?:elected|appointed|named))) (?<before>(?:(?!who|which|and|said|told)[\\p{L}'’-]+ ){0,4}?)${insensitive(title)}\\b(?<of>(?: (?:of|at|in) [^,.;]{1,60})?)`,
    `(?<before>\\p{Script=Han}{0,12}?)${titleZh}(?<of>)(?:是|为|：|:)?\\s*(?<person>${PERSON_ZH})`,
    `(?<person>${PERSON_ZH})(?:是|为|任|担任|出任|当选|，|（|,)(?<before>\\p{Script=Han}{0,12}?)${titleZh}(?<of>)`,
  ];
  return patterns.flatMap((pattern) =>
    [...words.matchAll(new RegExp(pattern, 'gu'))].map(({ groups = {} }) => {
      const { before = '', title: held = '', of = '', person = '' } = groups;
      // 原清河县县长; but not the 前 of 目前.
      const rank = /\p{Script=Han}/u.test(before) ? (/^(?:原|前|时任)/u.exec(before)?.[0] ?? '') : before;
      return { title: `${rank}${held}`, of: `${before} ${of}`, person };
    }),
  );
}

/** A pattern that takes its words with and without a capital; the names around it must have theirs. */
function insensitive(pattern: string): string {
  return pattern.replaceAll(/(?<![\\\p{L}<])\p{Ll}(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
