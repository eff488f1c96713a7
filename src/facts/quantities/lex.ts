/**
 * A piece of the text: a numeral in digits, a run of letters, one Han character, or one other character. `opaque` is
 * what never holds a quantity: addresses, dotted version numbers, digit runs beyond any real figure.
 */
export interface Token {
  kind: 'number' | 'word' | 'han' | 'mark' | 'opaque';
  /** As written, save that full-width forms are narrow and traditional characters simplified. */
  raw: string;
  lower: string;
  start: number;
  end: number;
  /** What stands before it: 0 nothing (glued to its neighbour), 1 white space, 2 a paragraph's end. */
  gap: 0 | 1 | 2;
}

/** No figure is longer; a longer run of digits is a code, and reading it would only cost time. */
const LONGEST_NUMBER = 24;

/** Traditional characters of the tables of this folder, each followed by its simplified form. */
const SIMPLIFIED = pairs(
  '億亿萬万噸吨約约過过將将達达個个點点兩两幾几時时項项間间歐欧圓圆畝亩頃顷餘余於于從从戶户輛辆臺台條条種种隻只數数' +
    '貳贰參叁叄叁陸陆韓韩鎊镑幣币類类筆笔棟栋層层塊块組组張张顆颗處处週周鐘钟錢钱縣县國国級级產产業业導导體体漲涨' +
    '擴扩長长納纳釐厘電电榮荣為为來来內内後后門门車车場场線线極极層层樣样鋰锂係系據据單单艙舱檔档張张總总額额佔占' +
    '節节條条簽签預预製制約约臨临鄰邻規规劃划務务畫画終终網网機机構构節节離离區区異异訂订擬拟籌筹萊莱紅红藍蓝開开動动屆届啟启夠够淨净減减隊队攝摄氏氏' +
    '兆兆勝胜堅坚緯纬財财經经輪轮漿浆護护樓楼歲岁滿满積积圍围輕轻',
);

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－．＄￥￡￦～／＜＞＃]|[\u4e00-\u9fff]/g;
/** A full-width comma groups thousands only between full-width digits; elsewhere it parts the items of a list. */
const GROUPING_COMMA = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '￥': '¥', '￡': '£', '￦': '₩' };

function pairs(text: string): ReadonlyMap<string, string> {
  const characters = Array.from(text);
  return new Map(characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from]] : [])));
}

/** Makes full-width forms narrow and traditional characters simplified, one for one, so that offsets stay valid. */
export function fold(text: string): string {
  return text.replace(GROUPING_COMMA, ',').replace(FULL_WIDTH, (character) => {
    if (character >= '\u4e00' && character <= '\u9fff') return SIMPLIFIED.get(character) ?? character;
    return CURRENCY_SIGNS[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

const SPACE = /[\s\u200b\ufeff]+/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u3000-\u9fff\uff00-\uffef]*/y;
const NUMBER = /(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)*/y;
const LETTERS = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024fμµ]+/y;
const NAME_TAIL = /[A-Za-z\d]+/y;
const HAN = /[\u3007\u3400-\u9fff]/;
/** Codes that may be glued to the digits they price; any other letters with digits after them are a name (Li6, H1). */
const PRICE_CODE = /^(?:CNY|RMB|USD|EUR|GBP|JPY|KRW|HKD|TWD|AUD|CAD|SGD)$/i;

/** Cuts a text into tokens, in one pass from left to right. */
export function lex(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(folded)?.[0] ?? '';
  };
  const startsName = (): boolean => /\d/.test(folded[at] ?? '');
  while (at < folded.length) {
    const space = match(SPACE);
    at += space.length;
    if (at >= folded.length) break;
    const gap = space === '' ? 0 : /\n\s*\n/.test(space) ? 2 : 1;
    const start = at;
    const kind = readOne();
    const raw = folded.slice(start, at);
    tokens.push({ kind, raw, lower: raw.toLowerCase(), start, end: at, gap });
  }
  return tokens;

  function readOne(): Token['kind'] {
    const address = match(ADDRESS);
    if (address !== '') {
      at += address.length;
      return 'opaque';
    }
    const number = match(NUMBER);
    if (number !== '') {
      at += number.length;
      return number.length > LONGEST_NUMBER || number.split('.').length > 2 ? 'opaque' : 'number';
    }
    const letters = match(LETTERS);
    if (letters !== '') {
      at += letters.length;
      if (startsName() && !PRICE_CODE.test(letters)) at += match(NAME_TAIL).length;
      return 'word';
    }
    at += 1;
    return HAN.test(folded[at - 1] ?? '') ? 'han' : 'mark';
  }
}

/** The value of a token of kind `number`. */
export function digitsValue(token: Token): number {
  return Number(token.raw.replace(/[^\d.]/g, ''));
}
