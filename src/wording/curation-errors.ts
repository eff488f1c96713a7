import type { CurationErrorCode } from '../domain/errors.ts';

type Context = Readonly<Record<string, unknown>>;
type Say = (context: Context) => string;

const listed = (value: unknown, join: string): string => (Array.isArray(value) ? value.join(join) : '');

const percent = (share: unknown): string => `${Math.floor(Number(share) * 100)}%`;

/** What is wrong with a row or a header, as the check words it. */
const faults = (value: unknown): string =>
  (value as readonly { message: string }[]).map(({ message }) => message).join('; ');

export const CURATION_ERRORS_EN: Readonly<Record<CurationErrorCode, Say>> = {
  ANSWERING_INTERRUPTED: () => 'Answering was interrupted on our side. Please ask again in a moment.',
  ANSWERING_STOPPED: () => 'The bot is about to leave and takes no more questions. Please ask again in a moment.',
  CURATION_FORBIDDEN: () =>
    'Only those who manage this server, or have the role that it names for it, may keep the corpus.',
  CURATION_ELSEWHERE: () => 'The corpus is not kept from here.',
  CURATION_UNSET: ({ guild }) =>
    `Nobody may keep the corpus from Discord yet. Whoever runs the bot allows it for this server with CORPUS_GUILD_IDS=${String(guild)} in .env.`,
  CURATION_LAPSED: () => 'This is no longer at hand: please begin again with /corpus.',
  CORPUS_BUSY: ({ action }) =>
    `The corpus is being changed at this moment${typeof action === 'string' ? ` (${action})` : ''}. Try again when that is done.`,
  CORPUS_DATA_UNUSABLE: ({ dir }) => `${String(dir)} cannot be written: check that the folder exists and is writable.`,
  CANDIDATE_MISSING: () => 'There is nothing to publish or discard: refresh first.',
  CANDIDATE_OUTDATED: () => 'The corpus was changed after this report was made: refresh again.',
  NOTHING_TO_PUBLISH: () => 'The corpus is as it was published last: there is nothing to publish.',
  VERSION_UNKNOWN: ({ version, suggestions }) =>
    `No single version “${String(version)}” is kept. There are ${listed(suggestions, ', ')}.`,
  VERSION_DAMAGED: ({ version }) => `The files of version ${String(version)} are damaged, so it cannot be used.`,
  DOCUMENT_EXISTS: ({ id }) =>
    `There is a document “${String(id)}” already: add this one with “replace” as its next version, or under another id.`,
  DOCUMENT_DUPLICATE: ({ document, similarity }) =>
    similarity === 1
      ? `This is the same text as “${String(document)}”: nothing was added.`
      : `This is nearly the same text as “${String(document)}” (${percent(similarity)}): nothing was added. Add a revision of it under that id with “replace”; of another text, only the parts that are new.`,
  DOCUMENT_FAULTY: (c) => `The document cannot be taken in like this: ${faults(c['faults'])}.`,
  HEADER_FIELD_UNKNOWN: ({ field, fields }) =>
    `A header has no field “${String(field)}”. There are ${listed(fields, ', ')}.`,
  PAGE_UNKNOWN: ({ document }) => `“${String(document)}” was not taken from an address.`,
  PAGE_OTHER: ({ document }) =>
    `The page of “${String(document)}” does not say what the report showed, or nothing new: refresh again.`,
  PROPOSAL_GONE: () => 'This figure has been decided already, or its document has gone. Go on with the next one.',
  PROPOSAL_FAULTY: (c) => `The figure cannot be approved like this: ${faults(c['faults'])}.`,
  PROPOSALS_DAMAGED: ({ document, file }) =>
    `What waits of “${String(document)}” is damaged: put ${String(file)} back from a backup, or remove the document and add it again.`,
};

export const CURATION_ERRORS_ZH: Readonly<Record<CurationErrorCode, Say>> = {
  ANSWERING_INTERRUPTED: () => '回答被系统故障打断，请稍后重新提问。',
  ANSWERING_STOPPED: () => '机器人即将停止运行，不再接受提问，请稍后再试。',
  CURATION_FORBIDDEN: () => '只有本服务器的管理者，或拥有本服务器指定身份组的成员，才能维护资料库。',
  CURATION_ELSEWHERE: () => '不能在此处维护资料库。',
  CURATION_UNSET: ({ guild }) =>
    `目前任何人都不能在Discord中维护资料库。机器人的运行者可在.env中设置CORPUS_GUILD_IDS=${String(guild)}，以允许本服务器。`,
  CURATION_LAPSED: () => '此内容已失效，请用/corpus重新开始。',
  CORPUS_BUSY: ({ action }) => `资料库正在更改${typeof action === 'string' ? `（${action}）` : ''}，请待其完成后重试。`,
  CORPUS_DATA_UNUSABLE: ({ dir }) => `无法写入${String(dir)}：请确认该文件夹存在且可写。`,
  CANDIDATE_MISSING: () => '没有可发布或放弃的内容：请先刷新。',
  CANDIDATE_OUTDATED: () => '资料库在生成此报告后又有更改：请重新刷新。',
  NOTHING_TO_PUBLISH: () => '资料库与最近发布的版本相同，没有可发布的内容。',
  VERSION_UNKNOWN: ({ version, suggestions }) =>
    `没有保留唯一的版本“${String(version)}”。现有版本：${listed(suggestions, '、')}。`,
  VERSION_DAMAGED: ({ version }) => `版本${String(version)}的文件已损坏，无法使用。`,
  DOCUMENT_EXISTS: ({ id }) => `文件“${String(id)}”已存在：请用“replace”作为其新版本收录，或为新文件另取编号。`,
  DOCUMENT_DUPLICATE: ({ document, similarity }) =>
    similarity === 1
      ? `与已有文件“${String(document)}”相同，未予收录。`
      : `与已有文件“${String(document)}”几乎相同（${percent(similarity)}），未予收录。若为其修订版，请以该编号和“replace”收录；若为另一文件，请只收录其中新的部分。`,
  DOCUMENT_FAULTY: (c) => `该文件无法收录：${faults(c['faults'])}。`,
  HEADER_FIELD_UNKNOWN: ({ field, fields }) =>
    `文件头没有“${String(field)}”这一项。可用的项：${listed(fields, '、')}。`,
  PAGE_UNKNOWN: ({ document }) => `“${String(document)}”并非取自网址。`,
  PAGE_OTHER: ({ document }) => `“${String(document)}”的网页与报告所示不同，或没有新内容：请重新刷新。`,
  PROPOSAL_GONE: () => '该数字已处理，或其文件已移除。请继续处理下一个。',
  PROPOSAL_FAULTY: (c) => `该数字无法这样批准：${faults(c['faults'])}。`,
  PROPOSALS_DAMAGED: ({ document, file }) =>
    `“${String(document)}”的待审核数据已损坏：请从备份恢复${String(file)}，或移除该文件后重新收录。`,
};
