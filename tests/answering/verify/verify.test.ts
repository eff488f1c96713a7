import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/answering/extractive/compose.ts';
import { inquire } from '../../../src/answering/inquiry.ts';
import type { Snapshot } from '../../../src/answering/snapshot.ts';
import { verifyDraft, verifySentence } from '../../../src/answering/verify/verify.ts';
import type { DraftSentence, Finding } from '../../../src/domain/answer.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { HOSTILE } from './hostile.ts';
import { citeSentence, draftOf } from './mutation/base.ts';
import { PROSE } from './prose/all.ts';
import { SLANDER } from './slander.ts';

const YIBIN = 'yibin-power-battery-capital';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await ownCorpus();
});

function codes(sentence: DraftSentence, gapOpenings: readonly string[] = []): Finding['code'][] {
  return verifySentence(sentence, snapshot, { gapOpenings }).map(({ code }) => code);
}

function citing(words: string, text: string): DraftSentence {
  return { text, citations: [citeSentence(YIBIN, words, snapshot)], facts: [] };
}

describe('a sentence of a good model', () => {
  it.each(PROSE)('passes: $text', (sentence) => {
    expect(verifySentence(draftOf(sentence, snapshot), snapshot)).toEqual([]);
  });
});

describe('a sentence of a hostile model', () => {
  it.each([...HOSTILE, ...SLANDER])('is found out ($code): $text', ({ code, ...sentence }) => {
    expect(codes(draftOf(sentence, snapshot))).toContain(code);
  });
});

describe('a draft', () => {
  it('is judged sentence by sentence, and its findings say which', () => {
    const good = citing(
      'reached 88.9 billion yuan',
      "Yibin's power battery output value was 88.9 billion yuan in 2022.",
    );
    const bad = { ...good, text: good.text.replace('88.9', '89.8') };

    expect(verifyDraft({ sentences: [good, bad] }, snapshot)).toEqual([
      { code: 'figure not in source', sentence: 1, found: '89.8 billion yuan' },
    ]);
  });
});

describe('a difference that code has computed', () => {
  it('is no excuse for an operand that is told with the same figure', async () => {
    const text = 'How large an increase in output value does the Yunnan plan foresee from 2022 to 2023?';
    const { plan } = await inquire({ text, history: [] }, snapshot, '2024-03-01');
    const { sentences } = compose(plan, snapshot, 'en');
    const [difference] = sentences.filter((sentence) => sentence.text.startsWith('Difference'));
    if (!difference) throw new Error('no difference was told');
    expect(codes(difference)).toEqual([]);
    expect(codes({ ...difference, text: difference.text.replace('50 billion', '30 billion') })).not.toEqual([]);
  });
});

describe('a citation', () => {
  const text = "Yibin's power battery output value was 88.9 billion yuan in 2022.";

  it('must be there', () => {
    expect(codes({ text, citations: [], facts: [] })).toEqual(['uncited']);
  });

  it('must be of a document of the corpus', () => {
    const sentence = citing('reached 88.9 billion yuan', text);
    const citations = sentence.citations.map((citation) => ({ ...citation, document: 'invented' }));
    expect(codes({ ...sentence, citations })).toEqual(['unknown document']);
  });

  it('must be verbatim where it says it is', () => {
    const sentence = citing('reached 88.9 billion yuan', text);
    const moved = sentence.citations.map((citation) => ({ ...citation, start: citation.start + 1 }));
    const altered = sentence.citations.map((citation) => ({
      ...citation,
      quote: citation.quote.replace('88.9', '98.9'),
    }));
    expect(codes({ ...sentence, citations: moved })).toEqual(['quote not verbatim']);
    expect(codes({ ...sentence, citations: altered })).toEqual(['quote not verbatim']);
  });
});

describe('a quotation', () => {
  it('passes as it is, in the language of the source and introduced in Chinese', () => {
    const { quote } = citeSentence(YIBIN, 'signed nearly 250 projects', snapshot);
    expect(codes(citing('signed nearly 250 projects', quote))).toEqual([]);
    expect(codes(citing('signed nearly 250 projects', `原文：“${quote}”`))).toEqual([]);
  });

  it('is judged like any other sentence once a word of it differs', () => {
    const { quote } = citeSentence(YIBIN, 'signed nearly 250 projects', snapshot);
    expect(codes(citing('signed nearly 250 projects', quote.replace('nearly', 'over')))).toContain('hedge differs');
  });
});

describe('a sentence that tells what the sources lack', () => {
  const openings = ['The sources do not say', '资料没有说明'];
  const uncited = (text: string) => codes({ text, citations: [], facts: [] }, openings);

  it('needs no citation', () => {
    expect(uncited('The sources do not say how many people work in the industry in Yibin.')).toEqual([]);
    expect(uncited('The sources do not say who owns it, when it opened, or whether it was sold.')).toEqual([]);
    expect(uncited('资料没有说明就业人数，也没有说明工资，是否扩建。')).toEqual([]);
    expect(uncited('资料没有说明宜宾2019年的产值。')).toEqual([]);
  });

  it('needs one where it states a figure or something besides', () => {
    expect(uncited('The sources do not say that output value was 90 billion yuan.')).toEqual(['uncited']);
    expect(uncited('The sources do not say, but Yibin is the largest.')).toEqual(['uncited']);
    expect(uncited('The sources do not say when, and CATL has gone bankrupt.')).toEqual(['uncited']);
    expect(uncited('The sources do not say when, only that Yibin is the largest.')).toEqual(['uncited']);
    expect(uncited('The sources do not say, since the city government banned the plant.')).toEqual(['uncited']);
    expect(uncited('资料没有说明具体日期，宁德时代已经破产。')).toEqual(['uncited']);
    expect(uncited('The sources do not say. Yibin leads the country.')).toEqual(['uncited']);
  });

  it('is no such sentence unless the caller knows its opening', () => {
    expect(codes({ text: 'The sources do not say that.', citations: [], facts: [] })).toEqual(['uncited']);
  });

  it('may hold no link and no mention', () => {
    expect(uncited('The sources do not say; see https://example.com')).toContain('link');
    expect(uncited('The sources do not say it @everyone')).toEqual(['mention']);
  });
});

describe('links and mentions', () => {
  it.each([
    ['link', 'See https://example.com/a'],
    ['link', 'See [the report](http://example.com)'],
    ['link', 'Join discord.gg/abcdef'],
    ['link', 'Read it on battery-news.cn today'],
    ['link', 'ｈｔｔｐｓ：／／example.com'],
    ['link', 'h\u200Bttps://example.com'],
    ['mention', 'Hello @everyone'],
    ['mention', 'Hello ＠here'],
    ['mention', 'Ask <@123456789012345678>'],
    ['mention', 'Ask <@&123456789012345678> or <#1>'],
  ] as const)('a %s is found: %s', (code, text) => {
    expect(codes({ text, citations: [], facts: [] })).toContain(code);
  });

  it('are not seen in decimals, companies and abbreviations', () => {
    const text = 'Ganzhou Haohai New Materials Co.Ltd. had 120.5 million U.S. dollars, e.g. in No. 1.';
    expect(codes({ text, citations: [], facts: [] })).toEqual(['uncited']);
  });
});
