import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../src/retrieval/thesaurus/kinds.ts';

describe('what is of a kind', () => {
  it.each([
    ['metal', 'nickel'],
    ['metal', '镍'],
    ['矿产', 'phosphoru'],
    ['金属', 'lithium'],
  ])('of %s is %s', (kind, member) => {
    expect(membersOf(kind)).toContain(member);
  });

  it.each([
    ['phosphorus is no metal', 'metal', 'phosphoru'],
    ['a lead is mostly an advantage', 'metal', 'lead'],
    ['of what is no known kind there is nothing', 'batteri', 'lithium'],
  ])('%s', (_, kind, member) => {
    expect(membersOf(kind)).not.toContain(member);
  });
});
