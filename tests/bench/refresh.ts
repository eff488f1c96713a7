import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RefreshStalls } from '../curation/stall.ts';

const STALL = join(import.meta.dirname, '../curation/stall.ts');

/** Refreshes and publishes a corpus of so many documents, in a process of its own, while questions are answered. */
export async function measureRefresh(documents: number): Promise<RefreshStalls> {
  const { stdout } = await promisify(execFile)(process.execPath, [STALL, String(documents)]);
  return JSON.parse(stdout) as RefreshStalls;
}
