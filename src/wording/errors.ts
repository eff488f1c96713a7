import type { Language } from '../domain/answer.ts';
import type { ErrorCode, ExpectedError } from '../domain/errors.ts';
import { CURATION_ERRORS_EN, CURATION_ERRORS_ZH } from './curation-errors.ts';
import { INGEST_ERRORS_EN, INGEST_ERRORS_ZH } from './ingest-errors.ts';

type Say = (context: Readonly<Record<string, unknown>>) => string;

const suggest = (context: Readonly<Record<string, unknown>>, before: string, join: string, after: string) => {
  const { suggestions } = context;
  return Array.isArray(suggestions) && suggestions.length > 0 ? `${before}${suggestions.join(join)}${after}` : '';
};

const EN: Record<ErrorCode, Say> = {
  ...INGEST_ERRORS_EN,
  ...CURATION_ERRORS_EN,
  CONFIG_INVALID: ({ problems }) => `The configuration is not valid: ${(problems as string[]).join('; ')}.`,
  CORPUS_UNREADABLE: ({ dir }) => `${String(dir)} cannot be read: check that the corpus folder exists.`,
  CORPUS_FAULTY: ({ faults }) => {
    const count = (faults as unknown[]).length;
    return `The corpus has ${count === 1 ? 'a fault; mend it' : `${count} faults; mend them`} and try again:`;
  },
  USAGE: ({ usage }) => String(usage),
  UNKNOWN_PLACE: (c) => `No place called “${String(c['name'])}” is known.${suggest(c, ' Did you mean ', ', ', '?')}`,
  UNKNOWN_INDICATOR: (c) =>
    `No indicator called “${String(c['name'])}” is known.${suggest(c, ' Did you mean ', ', ', '?')}`,
  UNKNOWN_DOCUMENT: (c) =>
    `No document called “${String(c['name'])}”; /sources lists them all.${suggest(c, ' The nearest: ', ', ', '.')}`,
  UNKNOWN_COMMAND: (c) => `No command called ${String(c['name'])}.${suggest(c, ' Did you mean ', ', ', '?')}`,
  BATCH_UNREADABLE: ({ file, line }) =>
    `${String(file)}${line === undefined ? '' : `, line ${line as number}`} cannot be read: a batch holds one JSON object {"id", "question"} a line.`,
  DISCORD_TOKEN_INVALID: () =>
    'Discord refuses the token: check DISCORD_TOKEN (developer portal → your app → Bot → Reset Token).',
  DISCORD_INTENT_MISSING: () =>
    'Discord refuses the Message Content intent: switch it on in the developer portal (your app → Bot → Message Content Intent).',
  DISCORD_UNREACHABLE: () => 'Discord cannot be reached: check the network, and DISCORD_API where it is set.',
  DISCORD_GUILD_UNKNOWN: ({ guild }) =>
    `The bot is not in the server ${String(guild)}: check DISCORD_GUILD_ID, and invite the bot with the scope applications.commands.`,
  DISCORD_FORBIDDEN: () =>
    'I lack a permission here: ask a manager of the server to let me view the channel, send messages, read its history, and open public threads.',
  SETTINGS_FORBIDDEN: () => 'Only those who manage this server may change its settings.',
  SETTINGS_TOKENS: ({ least }) =>
    `A question takes up to ${Number(least).toLocaleString('en')} tokens: a daily budget must be at least that, or 0 for no language model at all.`,
  ANSWER_GONE: () =>
    'This answer is no longer kept, so there is nothing behind this any more. Please ask the question again.',
  ANSWER_FOREIGN: () => 'This answer was given to somebody else. Ask the question yourself to get your own.',
  STORE_UNUSABLE: ({ file, reason }) =>
    `The store ${String(file)} cannot be used (${String(reason)}): check STORE_FILE.`,
  PORT_TAKEN: ({ port }) => `Port ${String(port)} is in use by another program: set HEALTH_PORT to a free one.`,
};

const ZH: Record<ErrorCode, Say> = {
  ...INGEST_ERRORS_ZH,
  ...CURATION_ERRORS_ZH,
  CONFIG_INVALID: ({ problems }) => `配置无效：${(problems as string[]).join('；')}。`,
  CORPUS_UNREADABLE: ({ dir }) => `无法读取${String(dir)}：请确认资料文件夹存在。`,
  CORPUS_FAULTY: ({ faults }) => `资料库有${(faults as unknown[]).length}处错误，请更正后重试：`,
  USAGE: ({ usage }) => String(usage),
  UNKNOWN_PLACE: (c) => `没有找到名为“${String(c['name'])}”的地区。${suggest(c, '您是否要找：', '、', '？')}`,
  UNKNOWN_INDICATOR: (c) => `没有找到名为“${String(c['name'])}”的指标。${suggest(c, '您是否要找：', '、', '？')}`,
  UNKNOWN_DOCUMENT: (c) =>
    `没有找到名为“${String(c['name'])}”的文件，/sources列出全部文件。${suggest(c, '最接近的：', '、', '。')}`,
  UNKNOWN_COMMAND: (c) => `没有${String(c['name'])}这个命令。${suggest(c, '您是否要用：', '、', '？')}`,
  BATCH_UNREADABLE: ({ file, line }) =>
    `无法读取${String(file)}${line === undefined ? '' : `第${line as number}行`}：批量文件每行应为一个JSON对象{"id", "question"}。`,
  DISCORD_TOKEN_INVALID: () => 'Discord拒绝了令牌：请检查DISCORD_TOKEN（开发者门户→您的应用→Bot→Reset Token）。',
  DISCORD_INTENT_MISSING: () =>
    'Discord拒绝了Message Content权限：请在开发者门户开启（您的应用→Bot→Message Content Intent）。',
  DISCORD_UNREACHABLE: () => '无法连接Discord：请检查网络，以及DISCORD_API的设置（如有）。',
  DISCORD_GUILD_UNKNOWN: ({ guild }) =>
    `机器人不在服务器${String(guild)}中：请检查DISCORD_GUILD_ID，并以applications.commands权限邀请机器人。`,
  DISCORD_FORBIDDEN: () => '我在此处缺少权限：请服务器管理员允许我查看频道、发送消息、读取消息历史、开设公开子区。',
  SETTINGS_FORBIDDEN: () => '只有本服务器的管理者才能更改设置。',
  SETTINGS_TOKENS: ({ least }) =>
    `每个问题最多可能用${Number(least).toLocaleString('en')}个词元：每日额度不得低于此数；设为0则完全不用语言模型。`,
  ANSWER_GONE: () => '该回答已不再保存，此功能已失效。请重新提问。',
  ANSWER_FOREIGN: () => '该回答是给他人的。请自行提问以获得您的回答。',
  STORE_UNUSABLE: ({ file, reason }) => `无法使用数据文件${String(file)}（${String(reason)}）：请检查STORE_FILE。`,
  PORT_TAKEN: ({ port }) => `端口${String(port)}已被其他程序占用：请将HEALTH_PORT设为空闲端口。`,
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
