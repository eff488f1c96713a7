import type { Language } from '../domain/answer.ts';
import { plural } from './plural.ts';

/** What those who keep the corpus are told of the pages that documents were fetched from. */
export interface PageWording {
  counts: (counts: Record<'unchanged' | 'changed' | 'gone' | 'failed', number>) => string;
  changed: (parts: { document: string; added: number; removed: number }) => string;
  gone: (parts: { document: string; address: string; since: string }) => string;
  failed: (parts: { document: string; reason: string }) => string;
  added: (sentence: string) => string;
  removed: (sentence: string) => string;
  more: (count: number) => string;
  /** How many quantities stand in the new sentences. */
  figuresAdded: (count: number) => string;
  figureLost: (parts: { id: string; quote: string }) => string;
  /** How a person with a shell takes the new text in. */
  howToRenew: (document: string) => string;
}

const EN: PageWording = {
  counts: ({ unchanged, changed, gone, failed }) =>
    `pages: ${unchanged} unchanged, ${changed} changed, ${gone} gone, ${failed} not read`,
  changed: ({ document, added, removed }) =>
    `${document}: the page has another text, ${plural(added, 'sentence')} more and ${removed} less; it is not taken in yet`,
  gone: ({ document, address, since }) => `${document}: ${address} has been gone since ${since}; the text stays`,
  failed: ({ document, reason }) => `${document}: the page was not read, and nothing changes. ${reason}`,
  added: (sentence) => `+ ${sentence}`,
  removed: (sentence) => `− ${sentence}`,
  more: (count) => `… and ${count} more`,
  figuresAdded: (count) => `${plural(count, 'figure')} in the new sentences`,
  figureLost: ({ id, quote }) => `${id} no longer stands there: “${quote}”`,
  howToRenew: (document) => `"renew ${document}" takes the new text in`,
};

const ZH: PageWording = {
  counts: ({ unchanged, changed, gone, failed }) =>
    `网页：未变${unchanged}，已变${changed}，已失效${gone}，未能读取${failed}`,
  changed: ({ document, added, removed }) => `${document}：网页内容有变，新增${added}句，删去${removed}句，尚未收录`,
  gone: ({ document, address, since }) => `${document}：${address}自${since}起已失效，已收录的文字保留`,
  failed: ({ document, reason }) => `${document}：网页未能读取，一切不变。${reason}`,
  added: (sentence) => `+ ${sentence}`,
  removed: (sentence) => `− ${sentence}`,
  more: (count) => `……另有${count}项`,
  figuresAdded: (count) => `新增句子中有${count}个数字`,
  figureLost: ({ id, quote }) => `${id}的原文已不在网页上：“${quote}”`,
  howToRenew: (document) => `用“renew ${document}”收录新内容`,
};

export function pageWordingOf(language: Language): PageWording {
  return language === 'zh' ? ZH : EN;
}
