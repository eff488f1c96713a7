import { tokens } from '../../../retrieval/analyzer.ts';
import { isLightWord } from '../../understand/light-words.ts';

/** "Apart from the capacity payment, there is rent": what a sentence begins with to leave it aside. */
const LEFT_ASIDE =
  /^["“*\s]*(?:(?:apart|aside) from|besides|in addition to|other than|except for|除(?:了)?)([^,，]{1,80})[,，]/i;

/** Whether a sentence leaves aside all that it has of a question's words, and goes on about something else. */
export function leavesAside(sentence: string, question: string): boolean {
  const [beginning, aside] = LEFT_ASIDE.exec(sentence) ?? [];
  if (beginning === undefined || aside === undefined) return false;
  const asked = new Set(tokens(question).filter((word) => !isLightWord(word)));
  const held = (words: string): string[] => tokens(words).filter((word) => asked.has(word));
  return held(aside).length > 0 && held(sentence.slice(beginning.length)).length === 0;
}
