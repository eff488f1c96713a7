import type { Language } from '../domain/answer.ts';
import type { ErrorCode, ExpectedError } from '../domain/errors.ts';

type Say = (context: Readonly<Record<string, unknown>>) => string;

const suggest = (context: Readonly<Record<string, unknown>>, before: string, join: string, after: string) => {
  const { suggestions } = context;
  return Array.isArray(suggestions) && suggestions.length > 0 ? `${before}${suggestions.join(join)}${after}` : '';
};

const EN: Record<ErrorCode, Say> = {
  CONFIG_INVALID: ({ problems }) => `The configuration is not valid: ${(problems as string[]).join('; ')}.`,
  CORPUS_UNREADABLE: ({ dir, file }) => `${String(dir ?? file)} cannot be read: check that the corpus folder exists.`,
  CORPUS_FAULTY: ({ faults }) => {
    const count = (faults as unknown[]).length;
    return `The corpus has ${count === 1 ? 'a fault; mend it' : `${count} faults; mend them`} and try again:`;
  },
  USAGE: ({ usage }) => String(usage),
  UNKNOWN_PLACE: (c) => `No place called “${String(c['name'])}” is known.${suggest(c, ' Did you mean ', ', ', '?')}`,
  UNKNOWN_INDICATOR: (c) =>
    `No indicator called “${String(c['name'])}” is known.${suggest(c, ' Did you mean ', ', ', '?')}`,
  UNKNOWN_DOCUMENT: (c) => `No document called “${String(c['name'])}”.${suggest(c, ' There are ', ', ', '.')}`,
  UNKNOWN_COMMAND: (c) => `No command called ${String(c['name'])}.${suggest(c, ' Did you mean ', ', ', '?')}`,
  BATCH_UNREADABLE: ({ file, line }) =>
    `${String(file)}${line === undefined ? '' : `, line ${line as number}`} cannot be read: a batch holds one JSON object {"id", "question"} a line.`,
};

const ZH: Record<ErrorCode, Say> = {
  CONFIG_INVALID: ({ problems }) => `配置无效：${(problems as string[]).join('；')}。`,
  CORPUS_UNREADABLE: ({ dir, file }) => `无法读取${String(dir ?? file)}：请确认资料文件夹存在。`,
  CORPUS_FAULTY: ({ faults }) => `资料库有${(faults as unknown[]).length}处错误，请更正后重试：`,
  USAGE: ({ usage }) => String(usage),
  UNKNOWN_PLACE: (c) => `没有找到名为“${String(c['name'])}”的地区。${suggest(c, '您是否要找：', '、', '？')}`,
  UNKNOWN_INDICATOR: (c) => `没有找到名为“${String(c['name'])}”的指标。${suggest(c, '您是否要找：', '、', '？')}`,
  UNKNOWN_DOCUMENT: (c) => `没有找到名为“${String(c['name'])}”的文件。${suggest(c, '现有文件：', '、', '。')}`,
  UNKNOWN_COMMAND: (c) => `没有${String(c['name'])}这个命令。${suggest(c, '您是否要用：', '、', '？')}`,
  BATCH_UNREADABLE: ({ file, line }) =>
    `无法读取${String(file)}${line === undefined ? '' : `第${line as number}行`}：批量文件每行应为一个JSON对象{"id", "question"}。`,
};

/** An expected error in one calm sentence that names what was wrong and what to do. */
export function wordError(error: ExpectedError, language: Language): string {
  return (language === 'zh' ? ZH : EN)[error.code](error.context);
}

/** What a user is told of an error that nobody foresaw; the log holds the rest under the same reference. */
export function wordUnexpected(reference: string, language: Language): string {
  return language === 'zh'
    ? `出了点问题，请稍后再试（编号${reference}）。`
    : `Something went wrong on our side; please try again later (reference ${reference}).`;
}
