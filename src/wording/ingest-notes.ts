import type { Language } from '../domain/answer.ts';
import type { DraftField, IngestNote } from '../domain/ingest.ts';
import { plural } from './plural.ts';

type NoteOf<Code extends IngestNote['code']> = Extract<IngestNote, { code: Code }>;
type Words = { [Code in IngestNote['code']]: (note: NoteOf<Code>) => string };

const KINDS_EN = { control: 'control', direction: 'text-direction', invisible: 'invisible' } as const;
const KINDS_ZH = { control: '控制字符', direction: '文字方向字符', invisible: '不可见字符' } as const;

const EN: Words = {
  encoding: ({ encoding }) => `Read as ${encoding}, inferred from the bytes.`,
  'other format': ({ stated, format }) => `Named ${stated}, but ${format} by its content; read as ${format}.`,
  'unreadable bytes': ({ count }) => `Could not read ${plural(count, 'character')}; “\uFFFD” stands instead.`,
  'characters removed': ({ kind, count }) => `Removed ${plural(count, `${KINDS_EN[kind]} character`)}.`,
  'page parts removed': ({ count }) =>
    `Removed ${plural(count, 'part')} of the page that ${count === 1 ? 'is' : 'are'} not the article (navigation, banners, scripts).`,
  'hidden text removed': ({ count }) => `Removed ${plural(count, 'piece')} of text that the page does not show.`,
  'deleted text removed': ({ count }) => `Left out ${plural(count, 'passage')} marked as deleted.`,
  'pictures removed': ({ count }) => `Left out ${plural(count, 'picture')}.`,
  'links unlinked': ({ count }) => `Kept the words of ${plural(count, 'link')} without the address.`,
  'lines joined': ({ count }) => `Joined ${plural(count, 'line')} that only broke to fit the page.`,
  'hyphens removed': ({ count }) => `Rejoined ${plural(count, 'word')} hyphenated at a line’s end.`,
  'page furniture removed': ({ count }) =>
    `Removed ${plural(count, 'running head, foot or page number', 'running heads, feet and page numbers')}.`,
  'tables kept': ({ count }) => `Kept ${plural(count, 'table')}; check the header row.`,
  'notes kept': ({ count }) =>
    `Put ${plural(count, 'footnote or correction', 'footnotes and corrections')} at the end.`,
  'header fault': ({ line, message }) => `Line ${line} of the header: ${message}.`,
  'header key unknown': ({ key }) => `The header’s “${key}” is not read.`,
  'id changed': ({ from, to }) => `The id “${from}” cannot be used; it became “${to}”.`,
  'date in the future': ({ date }) => `The date ${date} lies in the future and was not taken.`,
  'cut off': () => 'The text seems to break off; check its end.',
  instructions: ({ quote }) => `Holds words addressed to a machine; they are kept as text and not obeyed: “${quote}”.`,
  'other language': ({ language }) => `Written in “${language}”: figures are read from English and Chinese only.`,
};

const ZH: Words = {
  encoding: ({ encoding }) => `按${encoding}读取（据字节推断）。`,
  'other format': ({ stated, format }) => `名为${stated}，内容实为${format}，已按${format}读取。`,
  'unreadable bytes': ({ count }) => `有${count}个字符无法识别，以“\uFFFD”代替。`,
  'characters removed': ({ kind, count }) => `删除了${count}个${KINDS_ZH[kind]}。`,
  'page parts removed': ({ count }) => `删除了${count}处非正文的页面内容（导航、横幅、脚本）。`,
  'hidden text removed': ({ count }) => `删除了${count}处页面不显示的文字。`,
  'deleted text removed': ({ count }) => `略去了${count}处标为删除的文字。`,
  'pictures removed': ({ count }) => `略去了${count}张图片。`,
  'links unlinked': ({ count }) => `${count}个链接只保留文字。`,
  'lines joined': ({ count }) => `接合了${count}处排版断行。`,
  'hyphens removed': ({ count }) => `接合了${count}个行末断开的单词。`,
  'page furniture removed': ({ count }) => `删除了${count}处页眉、页脚或页码。`,
  'tables kept': ({ count }) => `保留了${count}个表格，请核对表头。`,
  'notes kept': ({ count }) => `将${count}处脚注或更正置于文末。`,
  'header fault': ({ line, message }) => `文件头第${line}行有误：${message}。`,
  'header key unknown': ({ key }) => `文件头中的“${key}”不会被读取。`,
  'id changed': ({ from, to }) => `编号“${from}”不可用，已改为“${to}”。`,
  'date in the future': ({ date }) => `日期${date}在未来，未采用。`,
  'cut off': () => '文本似乎不完整，请核对结尾。',
  instructions: ({ quote }) => `含有针对机器的指令，仅作为文字保留，不会执行：“${quote}”。`,
  'other language': ({ language }) => `文字语言为“${language}”：只读取中英文中的数字。`,
};

/** A note on a text that was taken in, as one sentence. */
export function wordNote(note: IngestNote, language: Language): string {
  const words = (language === 'zh' ? ZH : EN)[note.code] as (note: IngestNote) => string;
  return words(note);
}

const SOURCES_EN: Record<DraftField['source'], string> = {
  header: 'stated in the file',
  moderator: 'stated by the moderator who took it in',
  metadata: 'from what the source says about itself',
  heading: 'from the first heading',
  'first line': 'from the first line',
  'date line': 'from a line of the text',
  text: 'from the beginning of the text',
  address: 'from the address',
  'file name': 'from the file’s name',
  script: 'from the letters of the text',
  nothing: 'not found',
};
const SOURCES_ZH: Record<DraftField['source'], string> = {
  header: '文件中写明',
  moderator: '由收录者填写',
  metadata: '据来源自身信息',
  heading: '据首个标题',
  'first line': '据首行',
  'date line': '据文中日期行',
  text: '据文首',
  address: '据网址',
  'file name': '据文件名',
  script: '据文字种类',
  nothing: '未找到',
};

/** How a field of a draft's header is known: "inferred, from the address (2023/09/20)". */
export function wordSource({ status, source, quote }: DraftField, language: Language): string {
  const zh = language === 'zh';
  const words = (zh ? SOURCES_ZH : SOURCES_EN)[source];
  if (status === 'stated' || source === 'nothing') return words;
  const said = quote === undefined ? '' : zh ? `（${quote}）` : ` (${quote})`;
  return zh ? `推断，${words}${said}` : `inferred, ${words}${said}`;
}
