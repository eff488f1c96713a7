import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, AuditLog } from '../../src/curation/audit.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const entry = (id: string): AuditEntry => ({
  id,
  at: 0,
  by: 'me',
  action: 'edit',
  what: 'x\n"y"',
  before: 'a',
  after: 'a',
});

describe('the audit log', () => {
  it('gives the latest actions, the last one first', async () => {
    const log = new AuditLog(join(temporaryFolder(), 'audit.jsonl'));
    expect(await log.latest(3)).toEqual([]);
    for (let n = 1; n <= 20; n += 1) await log.append(entry(`${n}`));
    expect(await log.latest(3)).toEqual([entry('20'), entry('19'), entry('18')]);
  });

  it('loses only the line that a crash cut off', async () => {
    const file = join(temporaryFolder(), 'audit.jsonl');
    const log = new AuditLog(file);
    await log.append(entry('1'));
    appendFileSync(file, '{"id":"2","at"');
    await log.append(entry('3'));
    expect((await log.latest(9)).map(({ id }) => id)).toEqual(['3', '1']);
  });
});
