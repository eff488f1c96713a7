import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '../domain/errors.ts';

/** The owner says so often that it is still there; who has said nothing for the second time span is taken for dead. */
const SIGN_OF_LIFE_MS = 5000;
const DEAD_AFTER_MS = 30_000;

interface Holder {
  pid: number;
  action: string;
}

/**
 * Does something that nobody else may do at the same time, in this process or in another one on this machine.
 * @throws ExpectedError CORPUS_BUSY {action} when somebody else is at it
 */
export async function exclusively<T>(file: string, action: string, work: () => Promise<T>): Promise<T> {
  acquire(file, { pid: process.pid, action });
  const sign = setInterval(() => giveSign(file), SIGN_OF_LIFE_MS);
  sign.unref();
  held.add(file);
  try {
    return await work();
  } finally {
    clearInterval(sign);
    held.delete(file);
    rmSync(file, { force: true });
  }
}

function giveSign(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody took it away by hand; the work goes on.
  }
}

/** Locks of this very process: in a container every process may have the same number. */
const held = new Set<string>();

function acquire(file: string, holder: Holder): void {
  if (tryToCreate(file, holder)) return;
  const dead = readText(file);
  const other = holderOf(dead);
  if (isAlive(file, other)) throw new ExpectedError('CORPUS_BUSY', { ...(other && { action: other.action }) });
  bury(file, dead);
  if (!tryToCreate(file, holder)) throw new ExpectedError('CORPUS_BUSY');
}

/** Takes a dead lock away; one that somebody else has put in its place meanwhile is put back. */
function bury(file: string, dead: string | undefined): void {
  const grave = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, grave);
    if (readText(grave) !== dead) linkSync(grave, file);
    rmSync(grave, { force: true });
  } catch {
    // It has gone meanwhile.
  }
}

function tryToCreate(file: string, holder: Holder): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && syscall === 'open') return false;
    throw new ExpectedError('CORPUS_DATA_UNUSABLE', { dir: dirname(file) }, { cause: error });
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Undefined where the file has gone, or holds nothing yet. */
function holderOf(text: string | undefined): Holder | undefined {
  try {
    return JSON.parse(text ?? '') as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(file: string, holder: Holder | undefined): boolean {
  if (holder?.pid === process.pid) return held.has(file);
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - touched > DEAD_AFTER_MS) return false;
  return holder === undefined || isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
