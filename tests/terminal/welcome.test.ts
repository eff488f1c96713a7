import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/open-corpus.ts';
import { createSession } from '../../src/terminal/session.ts';
import { PLAIN } from '../../src/terminal/style.ts';
import { renderWelcome } from '../../src/terminal/welcome.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { ownCorpus } from '../own-corpus.ts';

const examplesOf = (welcome: string) => [...welcome.matchAll(/^ {2}(.+)$/gm)].map(([, example]) => example ?? '');

describe('the welcome', () => {
  it('shows three things to try, all of which the corpus answers with a citation', async () => {
    const snapshot = await ownCorpus();
    const examples = examplesOf(renderWelcome({ snapshot, language: 'en', style: PLAIN }));
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const session = createSession({ snapshot, style: PLAIN, today: () => '2026-01-15' });
      const { text } = await session.respond(example);
      expect(text).toContain('[1]');
      expect(text).not.toContain('do not say');
    }
  });

  it('shows three commands where a corpus has no figures', async () => {
    const snapshot = await openCorpus(temporaryFolder({ 'documents/a.md': 'Hefei builds batteries.\n' }));
    const welcome = renderWelcome({ snapshot, language: 'en', style: PLAIN });
    expect(examplesOf(welcome)).toEqual(['/sources', '/measures', '/help']);
  });
});
