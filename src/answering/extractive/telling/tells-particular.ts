/** Particulars that are written in one way only, by what a question calls them. */
const PARTICULARS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /文号|\bdocument number\b|\bnumber of the (?:notice|document|circular)\b/i,
    /[〔[（(]\d{4}[〕\]）)]\s?第?\d+\s?号|\bNo\. ?\d+/,
  ],
  [/电话|\b(?:tele)?phone\b/i, /\d{3,4}[-－ ]\d{6,8}|\b1\d{10}\b|\+\d{2}/],
  [/邮箱|邮件地址|\be-?mail\b/i, /\S@\S/],
  [
    /(?:什么|哪些)(?:补贴|补助|奖励|资助)|\b(?:what|which) (?:subsid\w+|grants?|rewards?)\b/i,
    /补贴|补助|奖|资助|补偿|优惠|减免|元|\bsubsid|\bgrant|\breward|\bpa(?:ys?|id)\b|\brefund|\bbears?\b|\byuan\b|\bcover/i,
  ],
  [/网址|\bwebsite\b|\bURL\b/i, /\bhttps?:|\bwww\./i],
];
/** "May I", 可以……吗: what is allowed is told by words that allow or forbid; "can I" may ask for no more than a chance. */
const ASKS_LEAVE =
  /^(?:may|can|could) (?:i|we|you|one|anybody|anyone)\b.*\bwithout\b|^may\b|^(?:am i|are we|is it) (?:allowed|permitted|legal)\b|(?:可以|允许|能不能)[^，。]*吗|能不能|可不可以/i;
const TELLS_LEAVE =
  /\b(?:may|must|allowed|permitted|forbid\w*|ban(?:s|ned)?|prohibit\w*|fined|fine (?:is|of)|illegal|never|cannot|not (?:in|on|at))\b|可以|不得|禁止|允许|严禁|应当|必须|不准/i;

/** Whether words tell the particular that a question asks for, if it does: a number, an address, a permission. */
export function tellsParticular(words: string, question: string): boolean {
  const leave = ASKS_LEAVE.test(question);
  return (
    PARTICULARS.every(([asked, told]) => !asked.test(question) || told.test(words)) &&
    (!leave || TELLS_LEAVE.test(words))
  );
}
