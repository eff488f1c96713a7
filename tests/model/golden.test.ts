import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { connectClaude } from '../../src/model/claude.ts';
import { loadPrompts } from '../../src/model/prompts.ts';
import { scriptedReply } from '../fakes/anthropic/replies.ts';
import { question, settings, YIBIN, YUNNAN } from './fixtures.ts';
import { fakeService } from './setup.ts';

const service = fakeService();
const VERSIONS = fileURLToPath(new URL('golden/versions.yaml', import.meta.url));
const claude = () => connectClaude(settings());

/** As YAML, where a text of several lines keeps its lines: a review shows the line that changed. */
const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
const earlier = [
  { role: 'user' as const, content: '宜宾2022年动力电池产值是多少？' },
  { role: 'assistant' as const, content: '2022年宜宾动力电池产业总产值达到889亿元。' },
];

/** Each request is kept as a file: a change to a prompt shows in review as the change of a request. */
describe('the request', () => {
  it('for a plain question', async () => {
    const requests = service.play([scriptedReply(['Yes.'])]);
    await claude().draft(question());
    await expect(yaml(requests[0]?.body)).toMatchFileSnapshot('golden/draft.yaml');
  });

  it('for a follow-up in Chinese', async () => {
    const requests = service.play([scriptedReply(['是。'])]);
    await claude().draft(question({ question: '目标呢？', language: 'zh', history: earlier, evidence: [YIBIN] }));
    await expect(yaml(requests[0]?.body)).toMatchFileSnapshot('golden/follow-up.yaml');
  });

  it('after a look-up', async () => {
    const calls = [
      { call: 'search_corpus', input: { query: 'copper foil' } },
      { call: 'look_up_facts', input: { place: 'Yunnan', indicator: 'capacity', period: '2024' } },
    ];
    const requests = service.play([scriptedReply([{ thinking: 'Not enough.' }, ...calls]), scriptedReply(['Yes.'])]);
    const tools = { searchCorpus: async () => [YUNNAN], lookUpFacts: async () => [] };
    await claude().draft(question({ tools }));
    await expect(yaml(requests[1]?.body.messages)).toMatchFileSnapshot('golden/look-up.yaml');
  });

  it('for a repair', async () => {
    const requests = service.play([scriptedReply(['[1] Yes.'])]);
    const sentences = ['Output was 89.8 billion yuan.', 'It has reached revenue of 120 billion yuan.'];
    const findings = [
      { code: 'figure not in source' as const, sentence: 0, found: '89.8 billion yuan', expected: '88.9 billion yuan' },
      { code: 'status differs' as const, sentence: 1, found: 'has reached' },
    ];
    await claude().draft(question({ evidence: [YIBIN], repair: { sentences, findings } }));
    await expect(yaml(requests[0]?.body.messages)).toMatchFileSnapshot('golden/repair.yaml');
  });

  it('for the figures of a document', async () => {
    const requests = service.play([scriptedReply(['{"rows": []}'])]);
    await claude().proposeFigures({
      document: { title: 'Luzhou', published: '2024-03', language: 'en', body: 'Output reached 12.5 billion yuan.' },
      indicators: [{ id: 'output-value', dimension: 'money', en: 'output value', zh: '产值' }],
      terms: [{ id: 'power-battery-industry', en: 'power battery industry', zh: '动力电池产业' }],
    });
    await expect(yaml(requests[0]?.body)).toMatchFileSnapshot('golden/figures.yaml');
  });

  it('for the rewrite of a follow-up', async () => {
    const requests = service.play([scriptedReply(['目标是什么？'])]);
    await claude().rewriteFollowUp('目标呢？', earlier);
    await expect(yaml(requests[0]?.body)).toMatchFileSnapshot('golden/rewrite.yaml');
  });
});

describe('the version of a prompt', () => {
  it('is counted up by whoever changes its words', async () => {
    const { files } = loadPrompts();
    const known = parse(await readFile(VERSIONS, 'utf8')) as typeof files;

    const changed = Object.entries(files).filter(([name, { digest }]) => known[name] && known[name].digest !== digest);
    const uncounted = changed.filter(([name, { version }]) => version <= (known[name]?.version ?? 0));
    expect(uncounted.map(([name]) => name)).toEqual([]);
    await expect(yaml(files)).toMatchFileSnapshot(VERSIONS);
  });
});
