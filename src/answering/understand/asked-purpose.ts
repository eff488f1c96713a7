import type { Offsets } from './offsets.ts';

const NOUN = String.raw`(?:purposes?|rationales?|aims?|objectives?|motives?|motivations?|intentions?|point|idea|reasoning|thinking)`;
const STATED = String.raw`(?:(?:stated|declared|official|main|overall|original|whole) )?`;

/** "What is the aim of the park", "what does it hope to gain by backing storage", 目的是什么: what something is for. */
const PURPOSE: readonly RegExp[] = [
  new RegExp(
    String.raw`\bwhat(?:['’]s| is| was| are| were) (?:the |its |their )?${STATED}${NOUN} (?:behind|of|for|in)\b`,
    'g',
  ),
  new RegExp(String.raw`\bwhat ${STATED}${NOUN} (?:does|do|did|is|are|was|were|has|have)\b`, 'g'),
  new RegExp(String.raw`\bwhat (?:is|are|was|were) (?:.{2,60})['’]s? ${STATED}${NOUN}(?=\?|$)`, 'dg'),
  /\b(?:for|to) what (?:purpose|end)s?\b/g,
  /\b(?:hop(?:es?|ed|ing)|looking|seek(?:s|ing)?|wants?|wanting|expect(?:s|ed|ing)?) to (?:gain|get out of|achieve|accomplish) (?:by|from|with|through|out of)\b/g,
  /\bwhat (?:is|are|was|were) .{2,60} (?:meant|supposed|intended|designed) (?:to (?:do|achieve|serve)|for)\b/dg,
  /(?:的)?(?:目的|宗旨|用意|初衷|意图)(?:是|有|在于)?(?:什么|啥|哪些|何在)|图(?:的)?(?:是)?(?:什么|啥)|为了?(?:什么|啥)目的/g,
];

/** "What accounts for the slowdown", "on what grounds", 凭哪些理由: the reason, in other words than "why". */
const REASON: readonly RegExp[] = [
  /\bwhat (?:accounts|accounted) for\b|\bwhat (?:explains|explained)\b|\bwhat (?:is|was|lies|lay|stands|stood) behind\b|\bwhat (?:made|makes|helped|enabled|allowed) (?!up\b|of\b|it\b)(?=[a-z])|\bwhat (?:drove|drives|prompted|prompts|motivated|motivates)\b/g,
  /\b(?:on|for) what (?:[a-z]+ )?(?:grounds|basis|reasons?)\b|\b(?:which|what) (?:grounds|reasons?)\b|\bgrounds (?:for|on which)\b/g,
  /(?:凭|以|基于|出于|根据)?(?:什么|啥|哪些|何种|哪几[条个])(?:理由|原因|考虑|依据|缘由)|理由(?:是|有)?(?:什么|啥|哪些|何在)|凭啥|何以/g,
];

/** Whether a question asks what something is for, rather than why it is so; `folded` in lower case. */
export function asksPurpose(folded: string): boolean {
  return PURPOSE.some((pattern) => folded.search(pattern) >= 0);
}

/** Whether a question asks for a reason in other words than "why". */
export function asksReason(folded: string): boolean {
  return REASON.some((pattern) => folded.search(pattern) >= 0);
}

/** Where a question only says that it asks for a purpose or a reason: no answer need call it so. */
export function purposeIn(folded: string): Offsets[] {
  const found = [...PURPOSE.filter(({ hasIndices }) => !hasIndices), ...REASON].flatMap((pattern) => [
    ...folded.matchAll(pattern),
  ]);
  const nouns = [...folded.matchAll(new RegExp(String.raw`\b${STATED}${NOUN}\b`, 'g'))];
  const isPurpose = asksPurpose(folded);
  return [...found, ...(isPurpose ? nouns : [])].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
