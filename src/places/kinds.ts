import type { Place } from '../domain/place.ts';

const ETHNIC =
  '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${ETHNIC}族?)*自治(?:区|州|县|旗)$`, 'u');
const ETHNIC_DISTRICT = new RegExp(`^(.{2,}?)(?:${ETHNIC}族)+区$`, 'u');
/** 新区, 林区 and 矿区 are kinds only after a whole name: 浦东新区, but 清新区 and 万柏林区 are districts. */
const LONG_KIND = /^(.{2,}?新|.{3,}?林|.{3,}?矿|.+?特别行政|.+?地)区$/u;
const PLAIN = /^(.+?)(?:省|市|区|县|盟|联合旗|旗|行政委员会)$/u;

/** A Chinese name without its kind: 宜春市 → 宜春, 红河哈尼族彝族自治州 → 红河, 忠县 → 忠. */
export function stem(zh: string): string {
  const ethnic = AUTONOMOUS.exec(zh)?.[1] ?? ETHNIC_DISTRICT.exec(zh)?.[1];
  if (ethnic !== undefined) return ethnic.replace(/(?<=..)族$/u, '');
  const long = LONG_KIND.exec(zh)?.[1];
  if (long !== undefined) return long.replace(/(?:新|林|矿|特别行政|地)$/u, '');
  return PLAIN.exec(zh)?.[1] ?? zh;
}

/** What may follow a romanised name, and which kinds of place it fits. Longer phrases come before their beginnings. */
const SUFFIXES: readonly (readonly [words: string, kinds: RegExp])[] = [
  ['special administrative region', /特别行政区$/u],
  ['autonomous region', /自治区$/u],
  ['autonomous prefecture', /自治州$/u],
  ['autonomous county', /自治县$/u],
  ['municipality', /市$/u],
  ['province', /省$|自治区$/u],
  ['prefecture', /州$|地区$|盟$|市$/u],
  ['new area', /新区$/u],
  ['new district', /新区$/u],
  ['district', /区$/u],
  ['county', /县$/u],
  ['city', /市$|特别行政区$/u],
  ['region', /地区$|自治区$/u],
  ['league', /盟$/u],
  ['banner', /旗$/u],
  ['sheng', /省$/u],
  ['shi', /市$/u],
  ['xian', /县$/u],
  ['qu', /区$/u],
];

export interface Suffix {
  /** How many words it takes. */
  words: number;
  fits: (place: Place) => boolean;
}

const SUFFIX_BY_WORDS = new Map<string, Suffix>(
  SUFFIXES.map(([words, kinds]) => [
    words,
    { words: words.split(' ').length, fits: (place: Place) => kinds.test(place.zh) },
  ]),
);

/** The kind of place that the words from `index` up to `limit` name, if they name one ("Autonomous Prefecture"). */
export function suffixAt(words: readonly string[], index: number, limit = words.length): Suffix | undefined {
  for (const length of [3, 2, 1]) {
    if (index + length > limit) continue;
    const found = SUFFIX_BY_WORDS.get(words.slice(index, index + length).join(' '));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The English kind that belongs to the name of a county or district: "County", "District"; empty for cities. */
export function englishKind(place: Place): string {
  if (place.level !== 'county') return '';
  if (place.zh.endsWith('新区')) return 'New Area';
  if (place.zh.endsWith('区')) return 'District';
  if (place.zh.endsWith('县')) return 'County';
  return place.zh.endsWith('旗') ? 'Banner' : '';
}
