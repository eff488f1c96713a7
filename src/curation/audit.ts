import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Ledger } from './ledger.ts';

const ACTIONS = [
  'seed',
  'add',
  'remove',
  'edit',
  'propose',
  'review',
  'publish',
  'discard',
  'rollback',
  'restore',
] as const;

const auditEntry = z.object({
  id: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Who: an account on Discord, or a person with a shell. */
  by: z.string(),
  action: z.enum(ACTIONS),
  /** What it was done to, in identifiers: a document, a proposal, a version. */
  what: z.string(),
  /** The versions that were served before and after; the same where nothing was published. */
  before: z.string(),
  after: z.string(),
});

/** One action on the corpus. */
export type AuditEntry = z.infer<typeof auditEntry>;

/** Actions, one a line, only ever added to; a line that a crash cut off is passed over. */
export class AuditLog {
  readonly #file: string;
  readonly #ledger: Ledger | undefined;

  constructor(file: string, ledger?: Ledger) {
    this.#file = file;
    this.#ledger = ledger;
  }

  async append(entry: AuditEntry): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await this.#ledger?.addingTo(this.#file);
    const file = await open(this.#file, 'a+');
    try {
      const { size } = await file.stat();
      const { buffer } = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : { buffer: Buffer.from('\n') };
      const lineEnd = buffer.toString() === '\n' ? '' : '\n';
      await file.appendFile(`${lineEnd}${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** The latest actions, the last one first. */
  async latest(limit: number): Promise<AuditEntry[]> {
    const entries: AuditEntry[] = [];
    try {
      for await (const line of createInterface({ input: createReadStream(this.#file), crlfDelay: Infinity })) {
        const entry = readEntry(line);
        if (entry) entries.push(entry);
        if (entries.length > 2 * limit) entries.splice(0, limit);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return entries.slice(-limit).reverse();
  }
}

/** Undefined where a line is not one of ours, or not whole. */
export function readEntry(line: unknown): AuditEntry | undefined {
  try {
    return auditEntry.parse(typeof line === 'string' ? JSON.parse(line) : line);
  } catch {
    return undefined;
  }
}
