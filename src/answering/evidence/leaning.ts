/** How far into a sentence a word may stand that takes up the sentence before. */
const BEGINNING = 40;

/** "Three out of four of them", "There are none", "Its first phase", 其中, 违者: they tell of what was named before. */
const LEANING =
  /\b(?:they|them|their|theirs|it|its|these|those|this|he|she|his|her|alone)\b|^that (?:was|is|makes?|made|means?|meant|compares?)\b|^there (?:is|are|was|were) (?:none|no more|no other|not yet)\b|^the (?:programme|program|scheme|offer|subsid(?:y|ies)|grants?|payments?|rules?|remainder)\b|^(?:the )?(?:former|latter|rest|remainder|other half)\b|^(?:everybody|everyone|anybody|nobody|no one) else\b|^(?:其|它|该|这|此|上述|违者|前者|后者|为此)/i;

/** Whether a sentence takes up what the one before it named, so that it means little without it. */
export function leansOnBefore(sentence: string): boolean {
  return LEANING.test(sentence.slice(0, BEGINNING));
}

const OPENS = /[“„]|(?:^|[\s(])"(?=\S)/;
const CLOSES = /[”“]|\S"(?=\s|$)/;
const TELLER_BEHIND = /^\p{Lu}[^"“”„]{2,140}\b(?:said|told|added|noted)\b/u;

/** Whether a sentence ends what somebody is quoted with since the one before it, or says whose words those were. */
export function endsQuotation(sentence: string, before: string): boolean {
  const closes = OPENS.test(before.slice(0, 2)) && !CLOSES.test(before.slice(2)) && CLOSES.test(sentence.slice(1));
  const isTold = OPENS.test(before.slice(0, 2)) && CLOSES.test(before.slice(-2)) && TELLER_BEHIND.test(sentence);
  return closes || isTold;
}

/** How a Chinese clause goes on without saying again what it is about: 满两年的, 占比达到60%的, 到2026年底想做到. */
const ELLIPTICAL =
  /^(?:(?:国家|省|市|县|区)级的|(?:其他|其余|一般)的|到|至|自|截至|年初|年末|目前|如今|今年|去年|明年|条件|比例|占比|标准|[一二三]期|首期|补助|奖励|资金|满|未|逾期|逾|超过|不足|达到|情节|确有|此前|同一|单个|期满|通过|连续|对|按|两|前\p{Script=Han}年|\d)/u;

/** Whether a Chinese sentence goes on within a paragraph about what the one before it named, without a word for it. */
export function goesOnUnnamed(sentence: string): boolean {
  return ELLIPTICAL.test(sentence);
}

/** What was named before as something, and is now "the" one. */
const DEFINITE =
  /\bthe (?:project|plant|factory|works|base|mine|refinery|refiner|company|firm|group|producer|operator|deposit|lake)\b|该(?:项目|工厂|企业|公司|基地)/i;

/** Whether a paragraph that opens with a sentence goes on about what the paragraph before it named. */
export function goesOn(opening: string): boolean {
  return leansOnBefore(opening) || DEFINITE.test(opening);
}
