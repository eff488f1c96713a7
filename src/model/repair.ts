import type { DraftedSentence, Repair } from '../answering/drafting/port.ts';
import type { Finding } from '../domain/answer.ts';
import type { Prompts } from './prompts.ts';

/** The request for a repair in words: the draft with its sentences numbered from 1, and what is wrong with which. */
export function repairText({ sentences, findings }: Repair, prompts: Prompts): string {
  return prompts.render('repair', {
    draft: sentences.map((sentence, index) => `[${index + 1}] ${sentence}`).join('\n'),
    findings: findings.map((finding) => findingLine(finding, prompts)).join('\n'),
  });
}

function findingLine({ code, found, expected, sentence }: Finding, prompts: Prompts): string {
  const fault = prompts.render(`findings/${code}`, { found });
  return prompts.render('findings/line', {
    number: String(sentence + 1),
    fault: expected ? prompts.render('findings/expected', { fault, expected }) : fault,
  });
}

const NUMBER = /^\[(\d{1,4})\]\s*/;

/**
 * Reads the numbers that the sentences of a repair begin with. A sentence without one goes with the one before it,
 * or, where only one was asked for, with that. Yields undefined for what replaces no sentence that had a finding.
 */
export function numberReader(repair: Repair): (sentence: DraftedSentence) => DraftedSentence | undefined {
  const asked = new Set(repair.findings.map(({ sentence }) => sentence));
  let current = asked.size === 1 ? [...asked][0] : undefined;
  return (sentence) => {
    const number = NUMBER.exec(sentence.text);
    if (number) current = Number(number[1]) - 1;
    const text = sentence.text.slice(number?.[0].length ?? 0);
    return current !== undefined && asked.has(current) && text !== ''
      ? { ...sentence, text, replaces: current }
      : undefined;
  };
}
