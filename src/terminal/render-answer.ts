import { citationsOf } from '../answering/look-ups/result.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import type { Answer, Citation } from '../domain/answer.ts';
import { formatDate } from '../facts/periods/format.ts';
import type { Style } from './style.ts';

/** An answer for a terminal: the marked sentences, the notices, then the quoted words behind each mark. */
export function renderAnswer(answer: Answer, snapshot: Snapshot, style: Style): string {
  const citations = citationsOf(answer.sentences);
  const { checked, total } = answer.figures;
  const check = answer.language === 'zh' ? `已核对数字：${checked}/${total}` : `${checked} of ${total} figures checked`;
  return [
    style.wrap(answer.answer),
    ...answer.notices.map((notice) => style.dim(style.wrap(`· ${notice}`, 2))),
    ...(citations.length > 0 ? ['', ...renderCitations(citations, answer, snapshot, style)] : []),
    ...(total > 0 ? [style.dim(check)] : []),
  ].join('\n');
}

function renderCitations(citations: readonly Citation[], answer: Answer, snapshot: Snapshot, style: Style): string[] {
  return citations.map((citation, index) => {
    const { publisher, published } = snapshot.document(citation.document);
    const head = `[${index + 1}] ${citation.title} — ${publisher}, ${formatDate(published, answer.language)}`;
    return `${style.bold(style.wrap(head, 4))}\n${style.wrap(`    “${citation.quote}”`, 4)}`;
  });
}
