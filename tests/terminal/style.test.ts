import { array, assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, PLAIN, styleOf, terminalStyle } from '../../src/terminal/style.ts';

const wrap = (text: string, indent = 0) => terminalStyle(40, false).wrap(text, indent);

describe('terminalStyle', () => {
  it('breaks at spaces and indents what follows', () => {
    expect(wrap('  output value of the power battery industry: 88.9', 4)).toBe(
      '  output value of the power battery\n    industry: 88.9',
    );
  });

  it('breaks Chinese by its width, and not before a full stop', () => {
    const text = `${'宜'.repeat(20)}。${'宾'.repeat(3)}`;
    expect(wrap(text)).toBe(`${'宜'.repeat(19)}\n宜。宾宾宾`);
  });

  it('keeps brackets with what they hold', () => {
    expect(wrap(`${'宜'.repeat(16)} yuan（原文）宾`)).toBe(`${'宜'.repeat(16)} yuan\n（原文）宾`);
    expect(wrap(`${'宜'.repeat(17)} yuan）宾`)).toBe(`${'宜'.repeat(17)}\nyuan）宾`);
  });

  it('keeps a mark with the word before it', () => {
    expect(wrap(`${'x'.repeat(20)} ${'y'.repeat(15)} [1][12]`)).toBe(`${'x'.repeat(20)}\n${'y'.repeat(15)} [1][12]`);
  });

  it('keeps every line within the width unless a single word is longer, and loses no word', () => {
    assert(
      property(array(stringMatching(/^(?:[a-z]{1,12}|[宜宾电池]{1,30})$/u)), (words) => {
        const wrapped = wrap(words.join(' '), 2);
        expect(wrapped.split('\n').every((line) => columnsOf(line) <= 40)).toBe(true);
        expect(wrapped.replaceAll(/\s/g, '')).toBe(words.join(''));
      }),
    );
  });

  it('colours only where colours are wanted', () => {
    expect(terminalStyle(80, true).bold('x')).toBe('\u001B[1mx\u001B[0m');
    expect(terminalStyle(80, false).bold('x')).toBe('x');
  });
});

describe('styleOf', () => {
  it('is plain for what is no terminal', () => {
    expect(styleOf({}, true)).toBe(PLAIN);
    expect(styleOf({ isTTY: true, columns: 80 }, true).dim('x')).not.toBe('x');
  });
});
