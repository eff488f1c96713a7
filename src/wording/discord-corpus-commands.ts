import { type Labelled, say } from './discord-commands.ts';

/** The command group for those who keep the corpus. */
export const CORPUS_GROUP: Labelled = say('资料库', 'Keep the corpus', '维护资料库');

/** Names and descriptions of its subcommands. */
export const CORPUS_COMMAND_WORDS = {
  status: say('状态', 'What is served, and what waits', '查看现用版本和待处理事项'),
  refresh: say(
    '刷新',
    'Check the working copy and see what publishing it would change',
    '检查工作副本并查看发布后的变化',
  ),
  add: say(
    '添加',
    'Take an article in: a file, an address, or without either a text to paste',
    '收录文章：文件、网址，或粘贴的文字',
  ),
  remove: say('移除', 'Take a document out of the working copy', '从工作副本移除一份资料'),
  edit: say('修改', 'Change a field of a document’s header', '修改资料文件头的一项'),
  review: say('审核', 'Look at proposed figures, one by one', '逐条审核待定数字'),
  history: say('历史', 'The versions that are kept, and what was done', '查看保留的版本和操作记录'),
  rollback: say('回退', 'Serve an earlier version again', '恢复较早的版本'),
  export: say('导出', 'What is served, as a ZIP file', '将现用资料导出为ZIP文件'),
  settings: say('设置', 'Who else may keep the corpus, and where actions are told', '设置维护者身份组和记录频道'),
} as const satisfies Record<string, Labelled>;

/** Names and descriptions of the options, by subcommand. */
export const CORPUS_OPTION_WORDS = {
  add: {
    file: say('文件', 'txt, md, html, pdf or docx', 'txt、md、html、pdf或docx'),
    url: say('网址', 'Where the article stands; fetched when there is no file', '文章网址；没有文件时由我抓取'),
    replace: say('替换', 'It may be a new version of a document that exists', '允许作为已有资料的新版本'),
  },
  remove: { document: say('资料', 'Its id', '资料编号') },
  edit: {
    document: say('资料', 'Its id', '资料编号'),
    field: say('项目', 'The field of the header', '文件头中的一项'),
    value: say('内容', 'The new value; without one the field is taken out', '新的内容；不填则删除该项'),
  },
  review: { document: say('资料', 'A document whose figures wait', '有待审核数字的资料') },
  rollback: { version: say('版本', 'A version that is kept', '保留的版本') },
  settings: {
    role: say('身份组', 'Who has it may keep the corpus, too', '拥有该身份组者也可维护资料库'),
    log: say('频道', 'Where actions are told', '公布操作记录的频道'),
    reset: say('清除', 'Forget what was set before', '清除此前的设置'),
  },
} as const satisfies Record<string, Record<string, Labelled>>;
