const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};

/** Words that count years from the one that was asked about before. */
const SHIFTS: readonly [RegExp, number][] = [
  [/\b(?:the )?(?:year before|previous year|preceding year)\b|上一?年|(?:再?往)?前一年/i, -1],
  [/\b(?:the )?(?:year after|following year|next year)\b|次年|第二年|下一年/i, 1],
  [/\b(a|one|two|three|four|five) years? (?:earlier|before)\b|([一两二三四五])年[之以]?前/i, -1],
  [/\b(a|one|two|three|four|five) years? (?:later|on|after(?:wards)?)\b|([一两二三四五])年[之以]?后/i, 1],
  [/\byear earlier\b/i, -1],
  [/\byear later\b/i, 1],
];

/** By how many years words count on or back from a year named before: "the year before", 两年后. */
export function yearsOn(text: string): number | undefined {
  for (const [words, direction] of SHIFTS) {
    const match = words.exec(text);
    if (!match) continue;
    const [, english, chinese] = match;
    return direction * (NUMBERS[(english ?? chinese ?? 'a').toLowerCase()] ?? 1);
  }
  return undefined;
}
