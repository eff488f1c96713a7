import { readFileSync } from 'node:fs';
import { tokens } from '../analyzer.ts';

/** A syllable and the characters that are read so, the commonest reading of each. */
const FILE = new URL('./data/pinyin.tsv', import.meta.url);

/** Family names; those that are read otherwise than the character alone have their own syllable. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁沈姚卢姜崔钟谭陆汪范廖石金韦贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严赖覃洪武戴莫' +
  '孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂佟臧闵苟卞姬荆冀楚谌靖';
const READINGS: Readonly<Record<string, string>> = {
  单: 'shan',
  解: 'xie',
  仇: 'qiu',
  区: 'ou',
  查: 'zha',
  翟: 'zhai',
  盖: 'ge',
  曾: 'zeng',
  朴: 'piao',
  任: 'ren',
  乐: 'yue',
  覃: 'qin',
  缪: 'miao',
  薄: 'bo',
};
const PAIRED = '欧阳上官司马诸葛司徒皇甫令狐慕容夏侯东方公孙尉迟长孙宇文';
const SHORTEST = 2;
const LONGEST = 4;

let syllables: ReadonlyMap<string, string> | undefined;

/** A Chinese name as English texts write it, the family name first: "Cui Dongshu"; undefined for what looks like none. */
export function romanisedName(word: string): string | undefined {
  const characters = Array.from(word);
  if (characters.length < SHORTEST || characters.length > LONGEST) return undefined;
  const pair = characters.slice(0, 2).join('');
  const isPaired = characters.length > 2 && [...PAIRED.matchAll(/../gu)].some(([each]) => each === pair);
  const [first = ''] = characters;
  if (!isPaired && (characters.length === LONGEST || !(SURNAMES.includes(first) || first in READINGS)))
    return undefined;
  const family = isPaired ? characters.slice(0, 2).map(syllableOf) : [READINGS[first] ?? syllableOf(first)];
  const given = characters.slice(isPaired ? 2 : 1).map(syllableOf);
  if ([...family, ...given].includes('')) return undefined;
  return [family, given].map((part) => capital(part.join(''))).join(' ');
}

/** The analysed words of a Chinese name in an English text. */
export function nameTokens(word: string): readonly string[] {
  const name = romanisedName(word);
  return name === undefined ? [] : tokens(name);
}

/** How a character is mostly read, in lower case; empty for a rare one. */
export function syllableOf(character: string): string {
  syllables ??= read();
  return syllables.get(character) ?? '';
}

/** The characters that are mostly read like each syllable. */
export function charactersBySyllable(): ReadonlyMap<string, string> {
  syllables ??= read();
  const grouped = Map.groupBy(syllables, ([, syllable]) => syllable);
  return new Map([...grouped].map(([syllable, pairs]) => [syllable, pairs.map(([character]) => character).join('')]));
}

function read(): ReadonlyMap<string, string> {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [syllable = '', characters = ''] = line.split('\t');
      return Array.from(characters, (character) => [character, syllable] as const);
    }),
  );
}

function capital(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
