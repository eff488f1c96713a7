import { describe, expect, it, vi } from 'vitest';
import { scriptedReply } from '../../fakes/anthropic/replies.ts';
import type { MessagesBody } from '../../fakes/anthropic/request.ts';
import { ownCorpus } from '../../own-corpus.ts';
import { openRecorded } from './recorded.ts';
import { partsFor } from './replies.ts';
import { askedIn, renderAsked } from './request.ts';

const evidence = (...sentences: string[]) => ({
  type: 'search_result',
  source: 'yibin',
  title: 'Yibin',
  content: sentences.map((text) => ({ type: 'text', text })),
});

const bodyOf = (text: string, ...sentences: string[]): MessagesBody => ({
  model: 'm',
  max_tokens: 1,
  messages: [{ role: 'user', content: [evidence(...sentences), { type: 'text', text }] }],
});

describe('a request to a model', () => {
  it('is known by its question, whatever the evidence', () => {
    const { key } = askedIn(bodyOf('How much?', 'It was 5.'));

    expect(askedIn(bodyOf('How much?', 'It was 5.', 'It was 6.')).key).toBe(key);
    expect(askedIn(bodyOf('How many?', 'It was 5.')).key).not.toBe(key);
  });

  it('that asks for a repair is another one than the first, whatever the faults', () => {
    const repair = (fault: string) => askedIn(bodyOf(`How much? <draft>It was 7.</draft> ${fault}`, 'It was 5.')).key;

    expect(repair('not in the source')).toBe(repair('the unit differs'));
    expect(repair('not in the source')).not.toBe(askedIn(bodyOf('How much?', 'It was 5.')).key);
  });

  it('is shown with its sentences numbered as they are cited', () => {
    const shown = renderAsked(askedIn(bodyOf('How much?', 'It was 5.', 'It was 6.')));

    expect(shown).toContain('0.1: It was 6.');
    expect(shown).toContain('How much?');
  });

  it('is shown with its system prompt, whole or in blocks', () => {
    const system = 'Cite every sentence.';
    const asked = (body: Pick<MessagesBody, 'system'>) => askedIn({ ...bodyOf('How much?', 'It was 5.'), ...body });

    expect(renderAsked(asked({ system }))).toContain(`(system) ${system}`);
    expect(renderAsked(asked({ system: [{ type: 'text', text: system }] }))).toContain(`(system) ${system}`);
  });
});

describe('a reply that was kept', () => {
  const reply = { key: 'k', parts: [{ text: 'It was 6. ', cites: ['It was 6.'] }] };

  it('cites its sentence wherever that stands in the evidence now', () => {
    expect(partsFor(reply, bodyOf('', 'It was 5.', 'It was 6.'))).toEqual([
      { text: 'It was 6. ', cites: [{ result: 0, from: 1 }] },
    ]);
  });

  it('cites nothing that is there where the evidence has lost it', () => {
    const body = bodyOf('', 'It was 5.');
    const parts = partsFor(reply, body);

    expect(parts).toEqual([{ text: 'It was 6. ', cites: [{ invented: 'It was 6.', result: 0 }] }]);
    expect(scriptedReply(parts)(body).status).toBe(200);
  });
});

describe('the model whose replies were kept', () => {
  it('fails at a question that it was never asked, so that code answers', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', '');
    const ask = await openRecorded();

    const { answer, work } = await ask(
      { text: "What was the output value of Yibin's power battery industry, in 2022 that is?", history: [] },
      await ownCorpus(),
      '2025-01-15',
    );

    expect(work).toMatchObject({ standIn: true });
    expect(answer).toContain('88.9 billion yuan');
  });
});
