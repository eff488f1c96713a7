import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/discord/custom-id.ts';

const id = fc.stringMatching(/^[\w-]{12}$/u);
const page = fc.nat({ max: 9_999 });
const args = fc.array(fc.string({ unit: 'grapheme', maxLength: 10 }), { minLength: 1, maxLength: 3 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constantFrom('page', 'rows'), answer: id, page }),
  fc.record({ do: fc.constantFrom('sources', 'table', 'follow', 'ask', 'up', 'down', 'wrong'), answer: id }),
  fc.record({ do: fc.constant('look'), command: fc.constantFrom('city', 'compare'), page, args }),
  fc.record({ do: fc.constant('cite'), command: fc.constantFrom('city', 'compare'), args }),
);

describe('custom ids', () => {
  it('say what was encoded, or are not given where that would be too long or ambiguous', () => {
    fc.assert(
      fc.property(action, (wanted) => {
        const encoded = encodeAction(wanted);
        expect(encoded === undefined ? wanted : decodeAction(encoded)).toEqual(wanted);
        expect(encoded?.length ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it.each(['', 'page', 'page|', 'page|x|', 'page|x|-1', 'page|x|1e3', 'nothing|x', 'look|city', '__proto__|x'])(
    'mean nothing as %j',
    (text) => {
      expect(decodeAction(text)).toBeUndefined();
    },
  );

  it('never fail on what somebody makes up', () => {
    expect(() => fc.assert(fc.property(fc.string(), (text) => void decodeAction(text)))).not.toThrow();
  });
});
