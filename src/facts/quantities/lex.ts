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
  '與与從从貳贰叄叁陸陆兩两萬万億亿幾几數数點点後后號号個个約约過过將将長长為为佔占達达籤签節节條条預预隱隐簡简於于鄰邻臨临遠远滿满餘余內内來来員员績绩導导徑径漲涨擴扩鋰锂極极電电動动驅驱體体緯纬糧粮峽峡亞亚門门' +
    '寧宁樣样帶带農农這这單单統统圖图屆届頁页線线輪轮類类種种產产業业時时間间財财經经稱称幣币塊块錢钱歐欧鎊镑圓圆韓韩臺台噸吨裡里畝亩頃顷釐厘納纳鍾钟攝摄項项輛辆戶户處处筆笔棟栋層层組组張张顆颗縣县國国級级場场環环' +
    '樁桩裏里爲为參叁鐘钟週周隻只産产',
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
function fold(text: string): string {
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
