import type { Answer } from '../domain/answer.ts';
import { terminalWordingOf } from '../wording/terminal.ts';
import { type Page, painted, renderCitations } from './render-citations.ts';

/** An answer for a terminal: the marked sentences, the notices, then the quoted words behind each mark. */
export function renderAnswer(answer: Answer, page: Page): string {
  const { style } = page;
  const { checked, total } = answer.figures;
  const said = painted(style.wrap(answer.answer, 2), style);
  const notices = answer.notices.map((notice) => style.dim(style.wrap(`· ${notice}`, 2)));
  const check = total > 0 ? style.dim(terminalWordingOf(answer.language).checked(checked, total)) : '';
  return [[said, ...notices].join('\n'), renderCitations(answer.sentences, page), check]
    .filter((part) => part !== '')
    .join('\n\n');
}
