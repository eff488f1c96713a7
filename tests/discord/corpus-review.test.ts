import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LUZHOU } from '../curation/fixture.ts';
import { yibin } from '../curation/samples.ts';
import { corpusInDiscord, file, LONG, shows, takeIn } from './corpus-fixture.ts';
import { expectNoRefusals } from './fixture.ts';

describe('a moderator who reviews', () => {
  it('defines a place and an indicator that a document is the first to name', LONG, async () => {
    const { fake, mod } = await corpusInDiscord();
    const text = 'A park\n\nIn 2023, the throughput of Fooville Industrial Park reached 3.5 million tons.\n';
    const added = await takeIn(mod, file('park.txt', text));
    expect(added.text).toContain('2 names of places and indicators in it are not known yet');
    const card = await mod.press(added, 'Review figures').message();
    expect(card.text).toContain('An indicator not known yet, 2 of 2 names to review');
    expect(card.text).toContain('To be filled in: zh');
    const lines = 'id: throughput\ndimension: mass\ntransformation: level\nen: throughput\nzh: 吞吐量';
    await mod.submitModal(mod.press(card, 'Mend'), { rest: lines });
    await shows(card, /A place not known yet, 1 of 2 names to review/u);
    expect(card.text).toMatch(/\*\*parent\*\*: .*Luzhou.* — inferred/u);
    await mod.submitModal(mod.press(card, 'Mend'), {
      rest: 'code: x-fooville\nlevel: zone\nen: Fooville Industrial Park\nzh: 福维尔工业园\nparent: 510500',
    });
    await shows(card, /1 of 1 figure to review[\s\S]*\*\*Indicator\*\*: throughput/u);
    mod.press(card, 'Approve');
    await shows(card, /No figures wait/u);
    expectNoRefusals(fake);
  });

  it('says of a document without a figure that it holds none', LONG, async () => {
    const { fake, mod, curation } = await corpusInDiscord();
    const added = await takeIn(mod, file('fair.txt', 'A fair\n\nThe city was proud of its batteries.\n'));
    expect(added.text).toContain('has no figures to review');
    const card = await mod.press(added, 'Review figures').message();
    expect(card.text).toContain('it is not reviewed: approving the rest says that it holds no other');
    mod.press(card, 'Approve the rest');
    await shows(card, /No figures wait/u);
    expect(await curation.reviewing.isReviewed('fair')).toBe(true);
    expectNoRefusals(fake);
  });

  it(
    'sees which figures a model proposes, what of its rows was dropped, and chooses between two readings',
    LONG,
    async () => {
      const quote = 'The city aims at 30 billion yuan by 2026.';
      const row = {
        quote,
        place: 'Luzhou',
        subject: '',
        indicator: 'output-value',
        period: '2026',
        value: 30e9,
        upper: null,
        unit: 'CNY',
        qualifier: '',
        sense: '',
        status: 'target',
      };
      const rows = [row, { ...row, value: 300e9 }];
      const { fake, mod } = await corpusInDiscord({ askModel: async () => ({ rows, read: 9000 }) });
      const added = await takeIn(mod, file('luzhou.txt', LUZHOU));
      await shows(added, /1 that it reads otherwise wait for review; 1 \(value\) dropped/u);
      const card = await mod.press(added, 'Review figures').message();
      mod.press(card, 'Approve the rest');
      await shows(card, /2 of 4 figures to review/u);
      expect(card.text).toContain('another reading of the same figure waits');
      mod.press(card, 'Reject');
      await shows(card, /1 of 4 figures to review[\s\S]*proposed by the model/u);
      mod.press(card, 'Approve');
      await shows(card, /No figures wait/u);
      expectNoRefusals(fake);
    },
  );

  it('reads in the report how the answer to a gold question would be worded otherwise', LONG, async () => {
    const { fake, mod, dataDir } = await corpusInDiscord();
    const changed = { ...yibin(12), 'gold.csv': yibin(10)['gold.csv'] ?? '' };
    for (const [path, content] of Object.entries(changed)) writeFileSync(join(dataDir, 'corpus', path), content);
    const report = await mod.slash('corpus refresh').message();
    await shows(report, /⚠ no longer answered well: .*2022/u);
    expect(report.text).toMatch(/-# .*10 billion yuan.*\n.*→ .*12 billion yuan/u);
    expectNoRefusals(fake);
  });
});
