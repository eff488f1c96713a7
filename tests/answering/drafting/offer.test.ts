import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Ledger } from '../../../src/answering/drafting/ledger.ts';
import { offer } from '../../../src/answering/drafting/offer.ts';
import type { EvidenceTools } from '../../../src/answering/drafting/port.ts';
import { estimateTokens } from '../../../src/answering/drafting/tokens.ts';
import { toolsOver } from '../../../src/answering/drafting/tools.ts';
import { inquire } from '../../../src/answering/inquiry.ts';
import type { Turn } from '../../../src/domain/answer.ts';
import { cited, quotingReply, scriptedReply } from '../../fakes/anthropic/replies.ts';
import { searchResultsOf } from '../../fakes/anthropic/request.ts';
import { fakeService } from '../../model/setup.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { CASES } from '../../questions/cases.ts';
import { ask, claude, QUESTION, TODAY } from '../asking.ts';

const service = fakeService();
const turn = (role: Turn['role']): Turn => ({ role, content: 'The output of the power battery industry. '.repeat(50) });

describe('the evidence for a question', () => {
  it('is kept as a file, so that a change to it shows in review', async () => {
    const requests = service.play([quotingReply(1)]);

    await ask('What are the 2024 targets of Yunnan for new energy batteries?', { model: claude() });

    const lines = { lineWidth: 0 };
    await expect(stringify(requests[0]?.body.messages, lines)).toMatchFileSnapshot('golden/yunnan-targets.yaml');
  });

  it('comes with question and history to about 4,000 tokens at most, for any question', async () => {
    const requests = service.play(() => quotingReply(1));
    const history = [turn('user'), turn('assistant'), turn('user'), turn('assistant')];

    for (const { question } of CASES.filter((_, index) => index % 10 === 0)) {
      await ask(question, { model: claude() }, history);
    }

    const drafts = requests.filter(({ body }) => body.model === 'claude-sonnet-5-5');
    const sizes = drafts.map(({ body }) => estimateTokens(textOf(body.messages)));
    expect(Math.max(...sizes)).toBeLessThan(4000);
    expect(sizes.length).toBeGreaterThan(10);
  });

  it('puts first what answers, in words and as it is printed', async () => {
    const [first] = await offeredFor(QUESTION);

    expect(first?.sentences.slice(0, 2)).toEqual([
      'In 2022, the output value of the power battery industry in Yibin, Sichuan was 88.9 billion yuan.',
      expect.stringContaining('reached 88.9 billion yuan'),
    ]);
  });

  it('holds both sides of a contradiction together, with what explains it', async () => {
    const snapshot = await ownCorpus();
    const sides = snapshot.conflicts.find(({ kind }) => kind === 'conflict')?.facts ?? [];

    const offered = await offeredFor('What are the 2024 targets of Yunnan for new energy batteries?');

    expect(offered.map(({ id }) => id)).toContain(sides.join(' '));
  });

  it('holds no address and no word of ours that could be read as an instruction', async () => {
    const requests = service.play([quotingReply(1)]);
    await ask(QUESTION, { model: claude() });

    const results = requests.flatMap(({ body }) => searchResultsOf(body));
    expect(JSON.stringify(results)).not.toMatch(/https?:/u);
  });
});

describe('the look-ups of the model', () => {
  it('search the texts', async () => {
    const [block] = await (await tools()).searchCorpus('CATL introduction to Yibin 2019');
    expect(block?.sentences.join(' ')).toContain('CATL');
  });

  it('find rows by place, indicator and period in words, in either language', async () => {
    const look = await tools();
    const english = await look.lookUpFacts({
      place: 'Yibin',
      indicator: 'output value of power batteries',
      period: '2022',
    });
    const chinese = await look.lookUpFacts({ place: '宜宾', indicator: '动力电池产值', period: '2022年' });

    expect(english?.map(({ sentences }) => sentences[0])).toContainEqual(expect.stringContaining('88.9 billion yuan'));
    expect(chinese?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id));
  });

  it.each([
    ['a place that nobody knows', { place: 'Atlantis', indicator: 'output value' }],
    ['an indicator that nobody knows', { place: 'Yibin', indicator: 'happiness' }],
    ['a period without figures', { place: 'Yibin', indicator: 'output value', period: '1999' }],
  ])('find nothing for %s', async (_, query) => {
    expect(await (await tools()).lookUpFacts(query)).toEqual([]);
  });

  it('tell that words for a period name none, instead of giving all periods', async () => {
    const query = { place: 'Yibin', indicator: 'output value', period: 'whenever' };
    expect(await (await tools()).lookUpFacts(query)).toBeUndefined();
    const call = { call: 'look_up_facts', input: query };
    const requests = service.play([scriptedReply([call]), quotingReply(1)]);
    await ask(QUESTION, { model: claude() });
    expect(JSON.stringify(requests[1]?.body)).toContain('The input does not fit the tool.');
  });

  it('may be cited like everything else', async () => {
    const call = {
      call: 'look_up_facts',
      input: { place: 'Xinyu', indicator: 'export value', period: 'first half of 2023' },
    };

    const sentence =
      'In the first half of 2023, the export value of lithium batteries in Xinyu was 11.92 billion yuan.';
    service.play([scriptedReply([call]), scriptedReply([cited(sentence, '11.92 billion yuan')])]);

    const answer = await ask(QUESTION, { model: claude() });

    expect(answer.sentences).toMatchObject([{ text: sentence, citations: [{ document: 'jiangxi-lithium-cities' }] }]);
    expect(answer.work).toMatchObject({ rounds: 2, standIn: false });
  });
});

async function offeredFor(text: string) {
  const snapshot = await ownCorpus();
  const { plan, evidence } = await inquire({ text, history: [] }, snapshot, TODAY);
  return offer(plan, evidence, snapshot, 'en').map(({ block }) => block);
}

async function tools(): Promise<EvidenceTools> {
  return toolsOver(await ownCorpus(), new Ledger(), 'en', TODAY);
}

/** All the words of a request that differ from question to question. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value !== null && typeof value === 'object' ? Object.values(value).map(textOf).join('') : '';
}
