/** How far into a sentence a word may stand that takes up the sentence before. */
const BEGINNING = 40;

/** "Three out of four of them", "There are none", "Its first phase", 其中, 违者: they tell of what was named before. */
const LEANING =
  /\b(?:they|them|their|theirs|it|its|these|those|this|he|she|his|her|alone)\b|^there (?:is|are|was|were) (?:none|no more|no other|not yet)\b|^(?:the )?(?:former|latter|rest|remainder|other half)\b|^(?:everybody|everyone|anybody|nobody|no one) else\b|^(?:其|它|该|这|此|上述|违者|前者|后者|为此)/i;

/** Whether a sentence takes up what the one before it named, so that it means little without it. */
export function leansOnBefore(sentence: string): boolean {
  return LEANING.test(sentence.slice(0, BEGINNING));
}

/** What was named before as something, and is now "the" one. */
const DEFINITE =
  /\bthe (?:project|plant|factory|works|base|mine|refinery|refiner|company|firm|group|producer|operator|deposit|lake)\b|该(?:项目|工厂|企业|公司|基地)/i;

/** Whether a paragraph that opens with a sentence goes on about what the paragraph before it named. */
export function goesOn(opening: string): boolean {
  return leansOnBefore(opening) || DEFINITE.test(opening);
}
