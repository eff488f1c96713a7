import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, codeText, columns, oneLine, plain, visible } from '../../../src/discord/render/plain.ts';

/** What Discord shows of text in which markdown only stands escaped. */
const shown = (markdown: string): string => markdown.replaceAll(/\\([^0-9A-Za-z\s])/gu, '$1');
/** What may take effect: what is behind a backslash is a mere character. */
const effective = (markdown: string): string => markdown.replaceAll(/\\[^0-9A-Za-z\s]/gu, '·');

/** What attacks are made of. */
const PIECES = [
  ['@everyone', '@here', '<@123>', '<@&123>', '<#123>', '</city:123>', '<:x:1>', '<t:1:R>', '<id:home>'],
  ['[gov.cn](https://evil.example)', 'https://evil.example', 'HTTP://x', 'www.evil.example', 'discord.gg/abc'],
  ['**', '__', '~~', '||', '`', '```', '\n# ', '\n-# ', '\n> ', '\n>>> ', '\n- ', '\n1. ', '\\', ':smile:'],
  ['\u202E', '\u2066', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u3164', '\u{E0041}', '\u0000', '\u2028', '\uD800'],
  ['宜宾', 'Yibin', ' ', '88.9', 'h', 't', 'tps', ':', '/', '//'],
].flat();
const hostile = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(...PIECES)), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('foreign text in a message', () => {
  it('reads as it was written where nothing in it is harmful', () => {
    for (const text of [
      'In 2022: 88.9 billion yuan (over 85%).',
      '2022年：889亿元，增长4.5倍。',
      'Wh/kg & R&D; a + b = c!',
    ]) {
      expect(plain(text)).toBe(text);
    }
  });

  it.each([
    ['**bold** _it_ ~~no~~ ||spoiler|| `code`', String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\| \`code\``],
    ['# big\n-# small\n- item\n1. one\n> quote', '\\# big\n\\-# small\n\\- item\n1\\. one\n\\> quote'],
    ['@everyone <@1> <@&2> <#3>', String.raw`\@everyone \<\@1\> \<\@&2\> \<#3\>`],
    ['[gov.cn](https://evil.example/x) and www.evil.example', String.raw`\[gov.cn\](\[…\] and \[…\]`],
    ['join discord.gg/abc or discord.com/invite/abc', String.raw`join \[…\] or \[…\]`],
    ['a\u202Eb\u200Bc\u2066d\uFEFFe', 'abcde'],
    [':smile: at 9:30', String.raw`\:smile: at 9:30`],
  ])('makes %j harmless', (text, harmless) => {
    expect(plain(text)).toBe(harmless);
  });

  it('never lets markdown, mentions, links or hidden characters take effect', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = plain(text);
        expect(effective(markdown)).not.toMatch(/[*_~|`<>[\]@\\]|^\s*(?:#|-|\+|\d+[.)])/mu);
        expect(markdown).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/u);
        expect(shown(markdown)).not.toMatch(/[a-z]:\/\/\S|\bwww\.\S|discord\.gg\/\S/iu);
        expect(markdown.isWellFormed()).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows exactly what is visible of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(plain(text))).toBe(visible(text));
      }),
    );
  });

  it('is the same when it is cleaned twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('text in a code block', () => {
  it('cannot end the block, nor break the line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(codeText(text)).not.toMatch(/[`\n]/u);
      }),
    );
  });

  it('is measured with two columns for a Chinese character', () => {
    expect(columns('宜宾 Yibin')).toBe(10);
  });
});

describe('clipping', () => {
  it('keeps to the limit, between characters', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const clipped = clip(visible(text), limit);
        expect(clipped.length).toBeLessThanOrEqual(Math.max(limit, 1));
        expect(clipped.isWellFormed()).toBe(true);
      }),
    );
    expect(clip('宜宾市动力电池', 4)).toBe('宜宾市…');
  });
});
