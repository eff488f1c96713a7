import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { readConfig } from './config.ts';
import { runCorpusCommand } from './curation/cli.ts';
import { openCuration } from './curation/curation.ts';
import { runToExit } from './exit.ts';
import { serveFromWorker } from './serving/worker-service.ts';
import { today } from './today.ts';

await runToExit(async () => {
  const { corpusDir, keeping, service } = readConfig();
  await runCorpusCommand(process.argv.slice(2), {
    open: () =>
      openCuration({
        dataDir: dirname(service.storeFile),
        corpusDir,
        now: Date.now,
        fetching: keeping.fetching,
        open: (dir) => serveFromWorker({ dir, today }),
      }),
    print: console.log,
    by: `${userInfo().username} (shell)`,
    today: today(),
  });
});
