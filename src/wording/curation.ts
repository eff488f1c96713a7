import type { Language } from '../domain/answer.ts';
import type { Conflict, Fact } from '../domain/fact.ts';
import { CURATION_ERRORS_EN, CURATION_ERRORS_ZH } from './curation-errors.ts';
import { plural } from './plural.ts';

type Direction = 'added' | 'changed' | 'removed';

/** What those who keep the corpus are told about it, in one language. */
export interface CurationWording {
  stage: Record<'fetching' | 'copying' | 'checking' | 'building' | 'asking', string>;
  counts(parts: { documents: number; reviewed: number; facts: number; measures: number }): string;
  version(parts: { hash: string; at: string; by: string; documents: number; facts: number }): string;
  size(parts: { documents: number; facts: number }): string;
  current: string;
  /** A state of the working copy that a rollback replaced. */
  neverPublished: string;
  unpublished: string;
  candidate(hash: string): string;
  waiting(parts: { document: string; open: number; total: number; damaged?: string }): string;
  note: Record<'damaged' | 'rebuilt' | 'fell back', (version: string) => string>;
  difference(kind: 'documents' | 'facts' | 'measures', counts: Record<Direction, number>): string;
  direction: Record<Direction, string>;
  /** Behind a document whose figures nobody has reviewed. */
  notReviewed: string;
  conflicts(count: number): string;
  conflict: Record<Conflict['kind'], string>;
  answers(count: number): string;
  /** What became of a figure that an answer gave. */
  answer(parts: { answer: string; before: string; after?: string }): string;
  gold(parts: { right: number; total: number; before: number }): string;
  /** The answer to a question reads otherwise, and whether that was and is a good one. */
  goldChanged(question: string, held: { before: boolean; after: boolean }): string;
  noChange: string;
  more(count: number): string;
  howToPublish: string;
  published(hash: string): string;
  discarded: string;
  added(parts: { document: string; proposals: number }): string;
  /** Figures of a document that are not proposed because there are too many. */
  leftOut(count: number): string;
  removed(document: string): string;
  edited(document: string): string;
  card(parts: { open: number; total: number; missing: readonly string[] }): string;
  reviewed: string;
  /** No figure waits, and yet nobody has said that this is all. */
  nothingProposed: string;
  approvedRest(parts: { approved: number; left: number }): string;
  exported(file: string): string;
}

/** A fact in the terms of its row, for those who know the tables. */
export function rowInWords({ place, subject, indicator, period, qualifier, value, upper, unit, status }: Fact): string {
  const range = upper === undefined ? `${value}` : `${value}–${upper}`;
  const figure = [qualifier, range, unit].filter((part) => part !== '').join(' ');
  return `${[place, subject, indicator, period].filter((part) => part !== '').join(' · ')}: ${figure} (${status})`;
}

const EN: CurationWording = {
  stage: {
    fetching: 'Asking for the pages …',
    copying: 'Copying …',
    checking: 'Checking …',
    building: 'Building …',
    asking: 'Asking …',
  },
  counts: ({ documents, reviewed, facts, measures }) =>
    `${plural(documents, 'document')} (${reviewed} reviewed), ${plural(facts, 'figure')}, ${plural(measures, 'measure')}`,
  version: ({ hash, at, by, ...size }) => `${hash}  ${at}  ${EN.size(size)}  by ${by}`,
  size: ({ documents, facts }) => `${plural(documents, 'document')}, ${plural(facts, 'figure')}`,
  current: 'served now',
  neverPublished: 'never published; put aside by a rollback',
  unpublished: 'There are changes that have not been published.',
  candidate: (hash) => `${hash} was reported on and waits to be published or discarded.`,
  waiting: ({ document, open, total, damaged }) =>
    damaged === undefined
      ? `${document}: ${open} of ${plural(total, 'figure')} wait to be reviewed.`
      : CURATION_ERRORS_EN.PROPOSALS_DAMAGED({ document, file: damaged }),
  note: {
    damaged: (version) => `Version ${version} was damaged.`,
    rebuilt: (version) => `Version ${version} was made again from the working copy.`,
    'fell back': (version) => `Version ${version} is served in its place.`,
  },
  difference: (kind, { added, changed, removed }) => `${kind}: ${added} added, ${changed} changed, ${removed} removed`,
  direction: { added: 'added', changed: 'changed', removed: 'removed' },
  notReviewed: ' (not reviewed)',
  conflicts: (count) => `${plural(count, 'new contradiction or revision', 'new contradictions and revisions')}:`,
  conflict: {
    conflict: 'contradict one another',
    revision: 'the publisher has revised the second by the first',
    correction: 'the document corrects the second by the first',
    definition: 'are near, but not the same thing',
  },
  answers: (count) => `${plural(count, 'figure')} of earlier answers would change:`,
  answer: ({ answer, before, after }) => `answer ${answer}: ${before} → ${after ?? 'no longer given'}`,
  gold: ({ right, total, before }) => `${right} of ${plural(total, 'gold question')} answered well (${before} before)`,
  goldChanged(question, { before, after }) {
    if (before && !after) return `no longer answered well: ${question}`;
    return `${after ? (before ? 'answered in other words' : 'answered well now') : 'answered otherwise, still not well'}: ${question}`;
  },
  noChange: 'Nothing has changed.',
  more: (count) => `… and ${count} more`,
  howToPublish: 'Nothing is published yet: "publish" does that, "discard" forgets it.',
  published: (hash) => `Version ${hash} is published.`,
  discarded: 'Discarded. The working copy stays as it is.',
  added: ({ document, proposals }) => `${document} is in the working copy; ${plural(proposals, 'figure')} to review.`,
  leftOut: (count) =>
    `${plural(count, 'more figure')} of it ${count === 1 ? 'is' : 'are'} not proposed, for there are too many to look at one by one: no answer will give them. If they matter, add the parts that they stand in as documents of their own.`,
  removed: (document) => `${document} is out of the working copy.`,
  edited: (document) => `The header of ${document} is changed in the working copy.`,
  card: ({ open, total, missing }) =>
    `${open} of ${plural(total, 'figure')} to review${missing.length > 0 ? `; could not be told: ${missing.join(', ')}` : ''}`,
  reviewed: 'All figures of this document are decided.',
  nothingProposed:
    'No figure of this document waits, and it is not reviewed: approving the rest says that it holds no other.',
  approvedRest: ({ approved, left }) =>
    `${plural(approved, 'figure')} approved${left > 0 ? `; ${left} cannot be approved as ${left === 1 ? 'it is' : 'they are'}` : ''}.`,
  exported: (file) => `Written to ${file}.`,
};

const ZH: CurationWording = {
  stage: {
    fetching: '正在查询网页……',
    copying: '正在复制……',
    checking: '正在检查……',
    building: '正在构建……',
    asking: '正在测试提问……',
  },
  counts: ({ documents, reviewed, facts, measures }) =>
    `文件${documents}份（已审核${reviewed}份），数字${facts}条，政策措施${measures}条`,
  version: ({ hash, at, by, ...size }) => `${hash}  ${at}  ${ZH.size(size)}  操作者：${by}`,
  size: ({ documents, facts }) => `文件${documents}份，数字${facts}条`,
  current: '现用版本',
  neverPublished: '从未发布，回退时另存',
  unpublished: '有尚未发布的更改。',
  candidate: (hash) => `版本${hash}已生成报告，等待发布或放弃。`,
  waiting: ({ document, open, total, damaged }) =>
    damaged === undefined
      ? `${document}：共${total}条数字，${open}条待审核。`
      : CURATION_ERRORS_ZH.PROPOSALS_DAMAGED({ document, file: damaged }),
  note: {
    damaged: (version) => `版本${version}曾损坏。`,
    rebuilt: (version) => `版本${version}已用工作副本重建。`,
    'fell back': (version) => `现改用版本${version}。`,
  },
  difference(kind, { added, changed, removed }) {
    const [thing, unit] = {
      documents: ['文件', '份'] as const,
      facts: ['数字', '条'] as const,
      measures: ['政策措施', '条'] as const,
    }[kind];
    return `${thing}：新增${added}${unit}，更改${changed}${unit}，移除${removed}${unit}`;
  },
  direction: { added: '新增', changed: '更改', removed: '移除' },
  notReviewed: '（未审核）',
  conflicts: (count) => `新出现的矛盾或修订${count}处：`,
  conflict: {
    conflict: '相互矛盾',
    revision: '发布者以前者修订了后者',
    correction: '该文件以前者更正了后者',
    definition: '相近但并非同一事物',
  },
  answers: (count) => `以往回答中有${count}个数字会改变：`,
  answer: ({ answer, before, after }) => `回答${answer}：${before} → ${after ?? '不再给出'}`,
  gold: ({ right, total, before }) => `标准问题${total}个，答对${right}个（此前${before}个）`,
  goldChanged(question, { before, after }) {
    if (before && !after) return `不再能答对：${question}`;
    return `${after ? (before ? '答案措辞有变' : '现已答对') : '答案有变，仍未答对'}：${question}`;
  },
  noChange: '没有变化。',
  more: (count) => `……另有${count}项`,
  howToPublish: '尚未发布：用“publish”发布，用“discard”放弃。',
  published: (hash) => `版本${hash}已发布。`,
  discarded: '已放弃，工作副本保持不变。',
  added: ({ document, proposals }) => `${document}已加入工作副本，${proposals}条数字待审核。`,
  leftOut: (count) =>
    `数字过多，无法逐条审核，另有${count}条未列入，回答中不会给出。如有需要，请将其所在部分另作文件收录。`,
  removed: (document) => `${document}已从工作副本移除。`,
  edited: (document) => `${document}的文件头已在工作副本中更改。`,
  card: ({ open, total, missing }) =>
    `共${total}条，${open}条待审核${missing.length > 0 ? `；未能判断：${missing.join('、')}` : ''}`,
  reviewed: '该文件的数字已全部处理。',
  nothingProposed: '该文件没有待审核的数字，但尚未审核；如其中确无其他数字，请以“批准其余”确认。',
  approvedRest: ({ approved, left }) => `已批准${approved}条${left > 0 ? `，${left}条需先更正` : ''}。`,
  exported: (file) => `已写入${file}。`,
};

export function curationWordingOf(language: Language): CurationWording {
  return language === 'zh' ? ZH : EN;
}
