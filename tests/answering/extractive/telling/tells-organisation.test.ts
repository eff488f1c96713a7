import { describe, expect, it } from 'vitest';
import { offline } from '../../offline.ts';

const { inquire } = await offline();

describe('what an organisation does', () => {
  it('is not asked by what it says of something', async () => {
    const { plan } = await inquire('What does the MIIT say about capacity expansion?');
    expect(plan.measures.map(({ summary }) => summary)).toContain(
      'Battery makers are guided to reduce projects that do nothing but expand capacity.',
    );
  });

  it('is told of whom it has drawn to a place', async () => {
    const { plan } = await inquire('What companies has Nanchang attracted?');
    expect(plan.sentences.map(({ quote }) => quote).join(' ')).toContain('Sunwoda Power Battery');
  });
});
