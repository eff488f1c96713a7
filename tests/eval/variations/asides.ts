import { asking, before, beforeEnd, behind, forEnd, leading, type Vary } from './variation.ts';

/** What people say around English questions: it says nothing of what they ask. */
export const ENGLISH: Readonly<Record<string, Vary>> = {
  '"Hey bot, …"': leading('Hey bot, '),
  '"Quick question: …"': leading('Quick question: '),
  '"For a story I\'m writing: …"': leading("For a story I'm writing: "),
  '"Can you tell me …"': asking('Can you tell me '),
  '"I\'m a reporter with a trade magazine. …"': before("I'm a reporter with a trade magazine. "),
  '"Sorry to bother you, but …"': leading('Sorry to bother you, but '),
  '"Just wondering, …"': leading('Just wondering, '),
  '"My editor wants to know: …"': leading('My editor wants to know: '),
  '"Could you look up for me …"': asking('Could you look up for me '),
  '"… Asking for a friend."': behind(' Asking for a friend.'),
  '"… I need it by Friday."': behind(' I need it by Friday.'),
  '"…, does anyone know?"': beforeEnd(', does anyone know', '?'),
  '"… asap"': forEnd(' asap'),
  '"So basically …"': asking('So basically '),
  '"And …"': asking('And '),
  '"… please?"': beforeEnd(' please', '?'),
  '"…, according to the sources?"': beforeEnd(', according to the sources', '?'),
  '"… Thanks!"': behind(' Thanks!'),
  '"We\'re on deadline here, …"': leading("We're on deadline here, "),
  '"Help me settle an argument: …"': leading('Help me settle an argument: '),
  '"Would you be so kind as to check …"': asking('Would you be so kind as to check '),
  '"I\'d be grateful if you could say …"': asking("I'd be grateful if you could say "),
  '"Maybe you can help me with this. …"': before('Maybe you can help me with this. '),
  '"Morning all, …"': leading('Morning all, '),
  '"… It\'s for tomorrow\'s paper."': behind(" It's for tomorrow's paper."),
  '"… I couldn\'t find it anywhere."': behind(" I couldn't find it anywhere."),
  '"… (I\'m asking on behalf of my team.)"': behind(" (I'm asking on behalf of my team.)"),
  '"…, if you don\'t mind?"': beforeEnd(", if you don't mind", '?'),
};

/** The same, which nothing is mended by: what the next one will cost that nobody has thought of. */
export const ENGLISH_HELD_BACK: Readonly<Record<string, Vary>> = {
  '"My daughter came home with this one: …"': leading('My daughter came home with this one: '),
  '"I keep wondering …"': asking('I keep wondering '),
  '"Any chance you could dig out …"': asking('Any chance you could dig out '),
  '"Long-time lurker, first-time asker. …"': before('Long-time lurker, first-time asker. '),
  '"Not sure whether this belongs here, but …"': leading('Not sure whether this belongs here, but '),
  '"Right, stupid question perhaps, but …"': leading('Right, stupid question perhaps, but '),
  '"… My flight leaves in an hour!"': behind(' My flight leaves in an hour!'),
  '"… No idea where else to look."': behind(' No idea where else to look.'),
  '"… Cheers from Rotterdam!"': behind(' Cheers from Rotterdam!'),
  '"…, if you happen to have it?"': beforeEnd(', if you happen to have it', '?'),
};

/** What people say around Chinese questions. */
export const CHINESE: Readonly<Record<string, Vary>> = {
  请问: before('请问'),
  '你好，': before('你好，'),
  我想知道: before('我想知道'),
  '根据资料，': before('根据资料，'),
  '我写报道要用，': before('我写报道要用，'),
  '大家好，请教一下，': before('大家好，请教一下，'),
  麻烦帮我查一下: before('麻烦帮我查一下'),
  '急！': before('急！'),
  '…，有人知道吗？': forEnd('，有人知道吗？'),
  '…，在线等': forEnd('，在线等'),
  '…？我明天要交稿。': behind('我明天要交稿。'),
  '想问一下大家，': before('想问一下大家，'),
  '…谢谢': forEnd('谢谢'),
  '…？谢谢！': behind('谢谢！'),
  '我是做投研的，': before('我是做投研的，'),
  '老师布置的题目：': before('老师布置的题目：'),
  您能不能告诉我: before('您能不能告诉我'),
  '我有点糊涂了，': before('我有点糊涂了，'),
  '各位老师好，': before('各位老师好，'),
  '…？我查了半天没查到。': behind('我查了半天没查到。'),
  '…？拜托了！': behind('拜托了！'),
  '…？麻烦您了。': behind('麻烦您了。'),
};

/** The same, which nothing is mended by. */
export const CHINESE_HELD_BACK: Readonly<Record<string, Vary>> = {
  '跟朋友打了个赌，': before('跟朋友打了个赌，'),
  '孩子问我的，我答不上来。': before('孩子问我的，我答不上来。'),
  你给我说说: before('你给我说说'),
  '有个事情想跟您打听一下，': before('有个事情想跟您打听一下，'),
  '第一次来这个群，': before('第一次来这个群，'),
  '…？领导在旁边等着。': behind('领导在旁边等着。'),
  '…？简单说说就行。': behind('简单说说就行。'),
  '…，哪位大神给解答下': forEnd('，哪位大神给解答下'),
};
