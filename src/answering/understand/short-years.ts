/** Two digits behind an apostrophe: "in '22", "'21-'22", "FY'23"; not a quotation ("'22 projects'"). */
const ENGLISH =
  /(?:(?<![\p{L}\p{N}'’])|(?<=\bFY))['’‘`](\d\d)(?![\d'’%]|[.,:]\d|(?:st|nd|rd|th)\b)(?![^'’]*[\p{L}.]['’](?:[\s.,?!]|$))/gu;

/** 22年: a year where it is near enough to ours; 5年, 10年 and 40年 are lengths of time. */
const CHINESE =
  /(?<![\d年月日]|\d[.,:])(1[5-9]|2\d|3[05])年(?!来|内|间|多(?![多少了出])|期|后|前|以|龄|制|之|左右|时间|的(?:时间|历史|经验|期)|了|历史|经验|为期|连续)/gu;
/** What makes a length of time of it: 近20年, 历时22年, 免税15年, 存在22年. */
const LENGTH_BEFORE =
  /(?:近|过去|过往|用了?|花了?|历时|耗时|历经|经过|每|每隔|长达|达到?|约|大约|满|共|需要?|超过?|不到|不足|至少|最多|最长|少于|多于|免税?|减|缓|为期|期限|期|寿命|质保|保修|第|未来|今后|最近|再|多|经营|使用|连续|了|整整|前|后|头|活|撑|持续|维持|保持|隔|延长|提前|推迟)\s*$/u;
/** 20到25年: which of the two is meant cannot be told. */
const RANGE = /\d\s*(?:[-–~]|到|至)\s*$/u;

const CENTURY = 2000;

/** A question in which years of two digits are written out: "in '22", 22年. Lengths of time (近20年) are left alone. */
export function withFullYears(text: string): string {
  return text
    .replace(ENGLISH, (_, year: string) => fullYear(year))
    .replace(CHINESE, (length, year: string, at: number) => {
      const before = text.slice(0, at);
      return LENGTH_BEFORE.test(before) || RANGE.test(before) ? length : `${fullYear(year)}年`;
    });
}

function fullYear(year: string): string {
  return String(CENTURY + Number(year));
}
