import { describe, expect, it } from 'vitest';
import { remembering, rememberingOf } from '../../src/answering/remembering.ts';

describe('what is remembered', () => {
  it('is made once for each id, when it is first asked for', () => {
    const made: string[] = [];
    const shout = remembering((id) => {
      made.push(id);
      return id.toUpperCase();
    });
    expect(made).toEqual([]);
    expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A']);
    expect(made).toEqual(['a', 'b']);
  });

  it('is made once for each object, however alike two of them are', () => {
    const made: object[] = [];
    const names = rememberingOf((question: { text: string }) => {
      made.push(question);
      return [question.text];
    });
    const [one, other] = [{ text: 'a' }, { text: 'a' }];
    expect(names(one)).toBe(names(one));
    expect(names(other)).toEqual(names(one));
    expect(made).toEqual([one, other]);
  });
});
