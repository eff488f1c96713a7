import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../src/curation/desk.ts';
import { Editing } from '../../src/curation/editing.ts';
import { Pages } from '../../src/curation/pages.ts';
import { Publishing } from '../../src/curation/publishing.ts';
import { Reviewing } from '../../src/curation/reviewing.ts';
import type { RunJob } from '../../src/curation/run-job.ts';
import type { AnswerService } from '../../src/serving/service.ts';
import { createSwapping } from '../../src/serving/swapping.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { stoppedAt } from './die-at.ts';
import { draftOf, LUZHOU, openFixture, WORDS } from './fixture.ts';
import { BY, runInThread, yibin } from './samples.ts';

/** Nobody asks here. */
const unasked = async (): Promise<never> => await Promise.reject(new Error('nobody asks'));
const NOBODY: AnswerService = {
  answer: unasked,
  run: unasked,
  status: unasked,
  isReady: () => true,
  close: async () => {},
};

/** Jobs read and change nothing: what one has found once holds for the same folder whenever it is done again. */
function remembering(): RunJob {
  const known = new Map<string, Promise<never>>();
  return (name, args) => {
    const key = JSON.stringify([name, { ...args, dir: '' }]);
    const outcome = known.get(key) ?? (runInThread(name, args) as Promise<never>);
    known.set(key, outcome);
    return outcome;
  };
}

async function deskIn(dataDir: string, runJob: RunJob): Promise<Desk> {
  return await openDesk({ dataDir, seed: join(dataDir, 'no-seed'), now: () => 0, runJob });
}

/** Two versions, the second of which is served, a document whose review lacks one decision, and an unpublished change. */
async function prepared(): Promise<string> {
  const { dataDir, editing, publishing, reviewing } = await openFixture();
  for (const [path, content] of Object.entries(yibin(12))) writeFileSync(join(dataDir, 'corpus', path), content);
  await publishing.refresh();
  await publishing.publish(BY);
  await editing.add(await draftOf(LUZHOU), WORDS, BY);
  await reviewing.approveRest('luzhou', BY);
  return dataDir;
}

const OTHER = `Yibin makes cells\n\nIn 2023, Yibin made 72 GWh of power batteries, 3 times as much as before.\n`;

const [CELLS, YIBIN] = await Promise.all([
  draftOf(OTHER, 'cells.txt', ['511500']),
  draftOf(OTHER, 'yibin.txt', ['511500']),
]);

/** What moderators do. */
const ACTIONS: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  add: async (desk) => await new Editing(desk).add(CELLS, WORDS, BY),
  'add as the next version': async (desk) => await new Editing(desk).add(YIBIN, WORDS, BY, { replace: true }),
  remove: async (desk) => await new Editing(desk).remove('yibin', BY),
  edit: async (desk) => await new Editing(desk).edit('yibin', { publisher: 'Another Paper' }, BY),
  'review, to its end': async (desk) => await new Reviewing(desk).rejectRest('luzhou', BY),
  async rollback(desk) {
    const { current, versions } = await desk.manifest();
    const first = versions.find(({ hash }) => hash !== current)?.hash ?? '';
    const pages = new Pages(desk, new Editing(desk), { enabled: false });
    const parts = { desk, open: async () => NOBODY, givenAnswers: () => [], pages, service: createSwapping(NOBODY) };
    await new Publishing(parts, current).rollback(first, BY);
  },
};

/** All that is kept, times and random ids apart. */
async function stateOf(dataDir: string, desk: Desk) {
  const { current } = await desk.manifest();
  const files = [...(await desk.copy.tree()).keys()];
  return {
    current,
    isWhole: await desk.versions.isWhole(current),
    notes: desk.notes,
    copy: files.map((path) => [path, readFileSync(join(desk.copy.dir, path), 'utf8')]),
    proposals: await Promise.all((await desk.proposals.documents()).map((id) => desk.proposals.of(id))),
    actions: (await desk.audit.latest(99)).map(({ action, what, before, after }) => [action, what, before, after]),
    left: readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => /tmp$|journal|lock/u.test(name)),
  };
}

describe('whoever is killed in the middle of an action', () => {
  it.each(Object.entries(ACTIONS))(
    '(%s), whatever was being written, leaves what was before or what comes after, whole',
    { timeout: 60_000 },
    async (_, act) => {
      const runJob = remembering();
      const template = await prepared();
      const copyOf = (): string => {
        const dataDir = temporaryFolder();
        cpSync(template, dataDir, { recursive: true });
        return dataDir;
      };
      const before = await stateOf(template, await deskIn(template, runJob));
      const done = copyOf();
      const desk = await deskIn(done, runJob);
      await act(desk);
      const after = await stateOf(done, desk);
      expect(after).not.toEqual(before);

      const outcomes = new Set<string>();
      let isStopped = true;
      for (let step = 1; isStopped; step += 1) {
        const dataDir = copyOf();
        const life = await deskIn(dataDir, runJob);
        isStopped = await stoppedAt(step, () => act(life));
        rmSync(join(dataDir, 'lock'), { force: true });
        // The next start may be killed, too.
        await stoppedAt(1 + (step % 7), () => deskIn(dataDir, runJob));
        rmSync(join(dataDir, 'lock'), { force: true });
        const state = await stateOf(dataDir, await deskIn(dataDir, runJob));
        const isOld = JSON.stringify(state) === JSON.stringify(before);
        expect(isOld ? before : after, `at step ${step}`).toEqual(state);
        outcomes.add(isOld ? 'old' : 'new');
      }
      expect([...outcomes].sort()).toEqual(['new', 'old']);
    },
  );

  it('is cleared up after by a process that has been running all the while', { timeout: 60_000 }, async () => {
    const runJob = remembering();
    const template = await prepared();
    const outcomes = new Set<string>();
    let isStopped = true;
    for (let step = 1; isStopped; step += 1) {
      const dataDir = temporaryFolder();
      cpSync(template, dataDir, { recursive: true });
      const bot = await deskIn(dataDir, runJob);
      const shell = await deskIn(dataDir, runJob);
      isStopped = await stoppedAt(step, () => new Editing(shell).remove('yibin', BY));
      rmSync(join(dataDir, 'lock'), { force: true });
      await new Editing(bot).edit('luzhou', { publisher: 'Another Paper' }, BY);
      const { copy, left, actions } = await stateOf(dataDir, bot);
      const files = copy.map(([path]) => path).filter((path) => path?.includes('yibin'));
      const isLogged = actions.some(([action]) => action === 'remove');
      expect([files.length, isLogged], `at step ${step}`).toEqual(isLogged ? [0, true] : [2, false]);
      expect(left.filter((name) => !name.endsWith('tmp'))).toEqual([]);
      outcomes.add(isLogged ? 'new' : 'old');
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });
});
