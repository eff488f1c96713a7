import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ALICE, conversation, stored } from './samples.ts';

/** A program to be killed: writes exchanges as fast as it can, and says on standard output which are acknowledged. */
const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore(file);
await store.touchConversation(conversation('t1'));
for (let n = 1; ; n++) {
  await store.saveAnswer(stored(`a${n}`, { conversation: 't1', question: `m${n}`, replies: [`r${n}`], askedAt: n }));
  await store.saveFeedback({ answer: `a${n}`, user: ALICE, verdict: 'up', text: '', at: n });
  process.stdout.write(`${n}\n`);
}
