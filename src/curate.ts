import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { readConfig } from './config.ts';
import { runCorpusCommand } from './curation/cli.ts';
import { openCuration } from './curation/curation.ts';
import { runToExit } from './exit.ts';
import { givenAnswersIn } from './given-answers.ts';
import { createLimits } from './limits/limits.ts';
import { openProposer, type Purse } from './open-proposer.ts';
import { serveFromWorker } from './serving/worker-service.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { today } from './today.ts';

/** A moderator in Discord may be at it just now. */
const PATIENCE_MS = 10_000;
/** Whoever is at the shell is told what came of it on standard output. */
const SILENT: Purse['log'] = { info() {}, warn() {} };

await runToExit(async () => {
  const { corpusDir, keeping, model, service } = readConfig();
  const purse = async (): Promise<Purse> => {
    const store = await openSqliteStore(service.storeFile, service.retention);
    return { store, budget: createLimits(service.limits, store).budget, log: SILENT };
  };
  await runCorpusCommand(process.argv.slice(2), {
    open: () =>
      openCuration({
        dataDir: dirname(service.storeFile),
        corpusDir,
        now: Date.now,
        patienceMs: PATIENCE_MS,
        fetching: keeping.fetching,
        givenAnswers: givenAnswersIn(service.storeFile, service.retention),
        ...(model && { askModel: openProposer(model, purse) }),
        open: (dir) => serveFromWorker({ dir, isVersion: true, today }),
      }),
    print: console.log,
    by: `${userInfo().username} (shell)`,
    today: today(),
  });
});
