/** A text in the languages that Discord's commands are shown in; traditional Chinese is converted from `zh`. */
interface Localised {
  en: string;
  zh: string;
}

/** What a command or an option is called and what it says of itself. */
export interface Labelled {
  /** Only the Chinese name; the English one is the key of the table. */
  zhName: string;
  description: Localised;
}

export const say = (zhName: string, en: string, zh: string): Labelled => ({ zhName, description: { en, zh } });

/** Names and descriptions of the commands. */
export const COMMAND_WORDS = {
  ask: say('提问', 'Ask a question about regional battery policy', '就地区电池政策提问'),
  city: say('城市', 'Every figure the sources give for a city', '查看资料中某城市的全部数据'),
  province: say('省份', 'Every figure the sources give for a province', '查看资料中某省的全部数据'),
  indicator: say('指标', 'One indicator across all places', '查看某指标在各地的数据'),
  compare: say('比较', 'Two places side by side', '比较两个地区'),
  measures: say('政策措施', 'Policy measures, of a place or on a topic', '查看某地或某主题的政策措施'),
  timeline: say('时间线', 'What happened and was planned in a place, by year', '按年份查看某地的进展与计划'),
  sources: say('资料', 'The documents that answers rest on', '查看回答所依据的资料'),
  source: say('文件', 'One document: what it is, its date, how it was taken in', '查看某份资料的说明、日期与整理方式'),
  settings: say('服务器设置', 'What this server has set, and change it', '查看并更改本服务器的设置'),
  help: say('帮助', 'What I can do and how to ask', '了解我能做什么、怎么提问'),
  privacy: say('隐私', 'What is kept about you, and for how long', '了解会保存哪些信息、保存多久'),
  forget: say('忘记我', 'Delete your questions, their answers and your feedback', '删除您的提问、相应回答与反馈'),
} as const satisfies Record<string, Labelled>;

/** Names and descriptions of the options, by command. */
export const OPTION_WORDS = {
  ask: {
    question: say('问题', 'Your question, at most 1,000 characters', '您的问题，最多1000个字符'),
    private: say('仅自己可见', 'Show the answer only to you', '仅向您显示回答'),
  },
  city: {
    name: say('名称', 'Chinese, pinyin or English', '中文、拼音或英文'),
    indicator: say('指标', 'Only this indicator or subject', '只看该指标或主题'),
    period: say('时期', 'Only this period, such as 2022', '只看该时期，如2022年'),
  },
  province: {
    name: say('名称', 'Chinese, pinyin or English', '中文、拼音或英文'),
  },
  indicator: {
    name: say('名称', 'What is measured', '要查看的指标'),
  },
  compare: {
    a: say('甲地', 'The first place', '第一个地区'),
    b: say('乙地', 'The second place', '第二个地区'),
    indicator: say('指标', 'Only this indicator or subject', '只看该指标或主题'),
  },
  measures: {
    place: say('地区', 'Only of this place', '只看该地区'),
    topic: say('主题', 'Only on this topic', '只看该主题'),
  },
  timeline: {
    place: say('地区', 'A city, a province or another place', '城市、省份或其他地区'),
  },
  settings: {
    language: say('语言', 'Spoken where neither question nor asker tells', '提问与提问者均未表明语言时使用的语言'),
    channel: say(
      '频道',
      'Answer mentions only in this channel and others named so; named again, no longer',
      '只在指定的频道回应提及；再次指定则取消',
    ),
    tokens: say('每日额度', 'Tokens of the language model a day', '每日可用的语言模型词元数'),
    reset: say('重置', 'Put the defaults back first', '先恢复默认设置'),
  },
  source: {
    document: say('文件', 'Its title or id', '标题或编号'),
  },
} as const satisfies Record<string, Record<string, Labelled>>;
