import { describe, expect, it } from 'vitest';
import { readPublisher, withoutNote } from '../../src/domain/publisher.ts';

describe('the publisher of a document', () => {
  it.each([
    ['Global Times', 'Global Times', false],
    ['Economic Daily (reporters Lai Yongfeng and Liu Xing)', 'Economic Daily', false],
    ['China Daily (inferred from style and spelling)', 'China Daily', true],
    ['经济日报（推断）', '经济日报', true],
    ['unknown', undefined, false],
    ['unknown (repost of a machine translation)', undefined, false],
    ['', undefined, false],
  ])('reads "%s" as %s', (field, name, isInferred) => {
    expect(readPublisher(field)).toEqual({ name, isInferred });
  });

  it('keeps brackets that are not a note behind the name', () => {
    expect(withoutNote('The (Daily) Paper')).toBe('The (Daily) Paper');
  });
});
