import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/answering/evidence/candidate.ts';
import { isForeignTo } from '../../../../src/answering/extractive/matter/part-words.ts';

const first = 'What happens to projects on farmland';
const said = wordsOf(['They are being urged to close or curb projects built on farmland. 关闭占用耕地的项目']);

describe('a later part of a question', () => {
  it.each(['which technical standards were tightened', '新规范对能量密度有什么规定'])(
    'is foreign to words that have nothing of it: %s',
    (part) => {
      expect(isForeignTo(part, first, said)).toBe(true);
    },
  );

  it.each(['who has to shut them', 'what about plants built there', '要不要关闭项目', 'why'])(
    'is not foreign to words that have some of it, nor where it says too little: %s',
    (part) => {
      expect(isForeignTo(part, first, said)).toBe(false);
    },
  );
});
