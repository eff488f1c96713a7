import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Curation, type CurationParts, openCuration } from '../../src/curation/curation.ts';
import type { DocumentDraft } from '../../src/domain/ingest.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { AnswerService } from '../../src/serving/service.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { openInProcess, runInThread, TODAY, yibin } from './samples.ts';

export const WORDS = { publishedEvidence: 'Printed at the head.', cleaning: '' };

/** A data folder as it is after the first start, made once. */
let template: string | undefined;
const seed = mkdtempSync(join(tmpdir(), 'seed-'));

async function copyOfTemplate(): Promise<string> {
  if (template === undefined) {
    for (const [path, content] of Object.entries(yibin(10))) {
      mkdirSync(join(seed, dirname(path)), { recursive: true });
      writeFileSync(join(seed, path), content);
    }
    template = join(seed, '.data');
    await (await openCuration({ dataDir: template, seed, now: Date.now, open: openInProcess })).close();
  }
  const dataDir = temporaryFolder();
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

process.once('exit', () => rmSync(seed, { recursive: true, force: true }));

/** The corpus of one document in folders of its own, which go when the test ends. */
export async function openFixture(parts: Partial<CurationParts> = {}): Promise<Curation & { dataDir: string }> {
  const dataDir = parts.dataDir ?? (await copyOfTemplate());
  const here = { open: openInProcess, runJob: runInThread };
  const curation = await openCuration({ dataDir, seed, now: Date.now, ...here, ...parts });
  onTestFinished(() => curation.close());
  return { ...curation, dataDir };
}

export async function ask(service: AnswerService, text: string): Promise<string> {
  return (await service.answer({ text, history: [] })).answer;
}

/** An article as a moderator sends it, its place put right. */
export async function draftOf(text: string, fileName = 'luzhou.txt', places = ['510500']): Promise<DocumentDraft> {
  const draft = await ingest(Buffer.from(text), { fileName }, { today: TODAY });
  return { ...draft, header: { ...draft.header, places } };
}

export const LUZHOU = `Luzhou builds batteries

In 2023, the output value of Luzhou's power battery industry reached 12.5 billion yuan, up 20 percent.

The city aims at 30 billion yuan by 2026. On June 9 a fair was held.
`;

export const LUZHOU_OUTPUT = "What was the output value of Luzhou's power battery industry in 2023?";
