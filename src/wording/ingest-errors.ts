import type { IngestErrorCode } from '../domain/errors.ts';

type Say = (context: Readonly<Record<string, unknown>>) => string;

/** Only words and numbers of a context are told. */
const say = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '?');
const megabytes = (value: unknown): string => `${Math.round((Number(value) / 1024 / 1024) * 10) / 10} MB`;

/** What can be done about a file that is no article; the key is what the file turned out to be. */
const INSTEAD_EN: Readonly<Record<string, string>> = {
  'Word 97': 'an old or password-protected Office file; save it as .docx without a password',
  RTF: 'an RTF file; save it as .docx',
  JSON: 'JSON data; send the article itself',
  CSV: 'a table of data; send the article that reports it',
  XML: 'XML data; send the article as a page, PDF or text',
  Excel: 'an Excel workbook; send the article that reports it',
  PowerPoint: 'a PowerPoint file; save its text as .docx or .pdf',
  OpenDocument: 'an OpenDocument file; save it as .docx',
  EPUB: 'an e-book; save the article as .docx or .pdf',
  ZIP: 'an archive; send the article in it',
  binary: 'not text; send a txt, md, html, pdf or docx file',
};
const INSTEAD_ZH: Readonly<Record<string, string>> = {
  'Word 97': '旧版或加密的Office文件，请另存为无密码的.docx',
  RTF: 'RTF文件，请另存为.docx',
  JSON: 'JSON数据，请发送文章本身',
  CSV: '数据表，请发送引用这些数据的文章',
  XML: 'XML数据，请以网页、PDF或文本形式发送文章',
  Excel: 'Excel表格，请发送引用这些数据的文章',
  PowerPoint: 'PowerPoint文件，请将文字另存为.docx或.pdf',
  OpenDocument: 'OpenDocument文件，请另存为.docx',
  EPUB: '电子书，请将文章另存为.docx或.pdf',
  ZIP: '压缩包，请发送其中的文章',
  binary: '非文本文件，请发送txt、md、html、pdf或docx文件',
};

export const INGEST_ERRORS_EN: Record<IngestErrorCode, Say> = {
  FILE_UNREADABLE: ({ file }) =>
    `${say(file)} cannot be read: check that there is such a file, and that you may read it.`,
  FILE_UNWRITABLE: ({ file }) =>
    `${say(file)} cannot be written: check that its folder exists, and that you may write there.`,
  INGEST_EMPTY: () => 'The file is empty.',
  INGEST_TOO_LARGE: ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are read, so send the article alone.`,
  INGEST_TOO_LONG: ({ pages, characters, limit }) =>
    `The text has ${say(pages ?? characters)} ${pages === undefined ? 'characters' : 'pages'}; at most ${say(limit)} are read, so send the part that matters.`,
  INGEST_TOO_SLOW: ({ seconds }) =>
    `Reading the file took more than ${say(seconds)} seconds and was stopped; save it as plain text and try again.`,
  INGEST_TOO_HEAVY: ({ megabytes: limit }) =>
    `Reading the file took more than ${say(limit)} MB of memory and was stopped; save it as plain text and try again.`,
  INGEST_TOO_NESTED: () => 'The file is nested more deeply than any article; save it as plain text and try again.',
  INGEST_SWELLS: ({ limit }) => `The file unpacks to more than ${megabytes(limit)} and was not opened.`,
  INGEST_XML_ENTITIES: () => 'The file defines XML entities, which no article needs, and was not opened.',
  INGEST_UNSUPPORTED: ({ found }) =>
    `The file is ${INSTEAD_EN[say(found)] ?? `a ${say(found)} file; send a txt, md, html, pdf or docx file`}.`,
  INGEST_ENCODING: () =>
    'The characters of the file cannot be made out in UTF-8, UTF-16, GBK or Big5; save it as UTF-8 and try again.',
  INGEST_ENCRYPTED: () => 'The file is protected by a password; save it without one and try again.',
  INGEST_DAMAGED: ({ format }) =>
    `The ${format === undefined ? 'file' : `${say(format)} file`} is damaged or cut off and cannot be read; send it again.`,
  INGEST_NO_TEXT: ({ format }) =>
    format === 'pdf'
      ? 'The PDF holds pictures and no text that can be read (a scan, perhaps); run text recognition over it first.'
      : 'There is no readable text in the file.',
  FETCH_OFF: () => 'Fetching from addresses is switched off here (FETCH_URLS); give the article as a file.',
  FETCH_ADDRESS: () => 'Only plain http and https addresses can be fetched.',
  FETCH_HOST: ({ host }) => `${say(host)} is not among the sites that may be fetched here.`,
  FETCH_PRIVATE: ({ host }) => `${say(host)} is not a public address and is not fetched.`,
  FETCH_ROBOTS: ({ host }) => `${say(host)} asks programs not to read that page (robots.txt); attach it as a file.`,
  FETCH_REDIRECTS: ({ limit }) => `The address leads on more than ${say(limit)} times and was given up.`,
  FETCH_STATUS: ({ status, host }) => `${say(host)} answered with status ${say(status)} instead of a page.`,
  FETCH_TOO_LARGE: ({ limit }) => `The page has more than ${megabytes(limit)} and was not fetched.`,
  FETCH_TIMEOUT: ({ seconds }) => `The page did not arrive within ${say(seconds)} seconds; try again later.`,
  FETCH_FAILED: ({ host }) => `${say(host)} could not be reached; check the address or try again later.`,
};

export const INGEST_ERRORS_ZH: Record<IngestErrorCode, Say> = {
  FILE_UNREADABLE: ({ file }) => `无法读取${say(file)}：请确认文件存在且可读。`,
  FILE_UNWRITABLE: ({ file }) => `无法写入${say(file)}：请确认其文件夹存在且可写。`,
  INGEST_EMPTY: () => '文件是空的。',
  INGEST_TOO_LARGE: ({ bytes, limit }) => `文件有${megabytes(bytes)}，最多读取${megabytes(limit)}，请只发送文章本身。`,
  INGEST_TOO_LONG: ({ pages, characters, limit }) =>
    `全文共${say(pages ?? characters)}${pages === undefined ? '字' : '页'}，最多读取${say(limit)}${pages === undefined ? '字' : '页'}，请只发送相关部分。`,
  INGEST_TOO_SLOW: ({ seconds }) => `读取文件超过${say(seconds)}秒，已中止；请另存为纯文本后重试。`,
  INGEST_TOO_HEAVY: ({ megabytes: limit }) => `读取文件占用内存超过${say(limit)} MB，已中止；请另存为纯文本后重试。`,
  INGEST_TOO_NESTED: () => '文件的嵌套层次远超正常文章；请另存为纯文本后重试。',
  INGEST_SWELLS: ({ limit }) => `文件解压后超过${megabytes(limit)}，未打开。`,
  INGEST_XML_ENTITIES: () => '文件定义了XML实体，正常文章不需要，未打开。',
  INGEST_UNSUPPORTED: ({ found }) =>
    `该文件是${INSTEAD_ZH[say(found)] ?? `${say(found)}文件，请发送txt、md、html、pdf或docx文件`}。`,
  INGEST_ENCODING: () => '无法以UTF-8、UTF-16、GBK或Big5识别文件中的字符；请另存为UTF-8后重试。',
  INGEST_ENCRYPTED: () => '文件有密码保护；请去除密码后重试。',
  INGEST_DAMAGED: ({ format }) =>
    `${format === undefined ? '' : say(format)}文件已损坏或不完整，无法读取；请重新发送。`,
  INGEST_NO_TEXT: ({ format }) =>
    format === 'pdf' ? '该PDF只有图片，没有可读取的文字（可能是扫描件）；请先做文字识别。' : '文件中没有可读的文字。',
  FETCH_OFF: () => '此处未开启网址抓取（FETCH_URLS）；请以文件提供文章。',
  FETCH_ADDRESS: () => '只能抓取普通的http和https网址。',
  FETCH_HOST: ({ host }) => `${say(host)}不在允许抓取的网站之列。`,
  FETCH_PRIVATE: ({ host }) => `${say(host)}不是公网地址，未抓取。`,
  FETCH_ROBOTS: ({ host }) => `${say(host)}的robots.txt不允许程序读取该页面；请以附件发送。`,
  FETCH_REDIRECTS: ({ limit }) => `该网址跳转超过${say(limit)}次，已放弃。`,
  FETCH_STATUS: ({ status, host }) => `${say(host)}返回状态${say(status)}，没有得到页面。`,
  FETCH_TOO_LARGE: ({ limit }) => `页面超过${megabytes(limit)}，未抓取。`,
  FETCH_TIMEOUT: ({ seconds }) => `页面在${say(seconds)}秒内未送达，请稍后重试。`,
  FETCH_FAILED: ({ host }) => `无法连接${say(host)}；请检查网址或稍后重试。`,
};
