import { describe, expect, it } from 'vitest';
import { quotingReply } from '../../fakes/anthropic/replies.ts';
import { fakeService } from '../../model/setup.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { CASES } from '../../questions/cases.ts';
import { claude } from '../asking.ts';
import { HostileModel } from './hostile.ts';
import { LIES } from './lies.ts';
import { playGood, playHostile } from './sweep.ts';

const service = fakeService();
/** Some of every file of questions; `npm run mutate` puts all of them. */
const every = (step: number) => CASES.filter((_, index) => index % step === 0);

describe('a model that does its work', () => {
  it('has its answers shown, every sentence cited and every figure borne out', async () => {
    service.play(() => quotingReply(3));

    const { written, faults } = await playGood(every(6), claude(), await ownCorpus());

    expect(faults).toEqual([]);
    expect(written).toBeGreaterThan(30);
  }, 60_000);
});

describe('a model that tells every lie beside the truth', () => {
  it('has none of them shown', async () => {
    const hostile = new HostileModel();
    service.play(() => hostile.reply);

    const played = await playHostile(every(19), claude(), hostile, await ownCorpus());

    expect(played.flatMap(({ shown }) => shown)).toEqual([]);
    expect(played.length).toBeGreaterThan(Object.keys(LIES).length * 0.8);
  }, 60_000);
});
