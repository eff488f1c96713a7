import {
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpectedError } from '../domain/errors.ts';

/** The owner says so often that it is still there; who has said nothing for the second time span is taken for dead. */
const SIGN_OF_LIFE_MS = 5000;
const DEAD_AFTER_MS = 30_000;

/** So often it is looked whether the other one is done. */
const PAUSE_MS = 200;

interface Holder {
  pid: number;
  action: string;
  /** Where the number of the process holds; absent in locks of earlier programs, which only knew their own. */
  where?: string;
}

/**
 * Does something that nobody else may do at the same time, in this process or in another one that has the same files.
 * @throws ExpectedError CORPUS_BUSY {action} when somebody else has been at it for `patienceMs`
 */
export async function exclusively<T>(file: string, action: string, work: () => Promise<T>, patienceMs = 0): Promise<T> {
  await acquire(file, { pid: process.pid, action, where: HERE }, patienceMs);
  const sign = setInterval(() => giveSign(file), SIGN_OF_LIFE_MS);
  sign.unref();
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

/** Locks of this very process, from when they are written: one that is killed may be followed by one of its number. */
const held = new Set<string>();

/** Names what processes are numbered in: every container counts its own, and may have the same files as others. */
const HERE = pidNamespace();

function pidNamespace(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Somebody elsewhere may have died unnoticed: so long as that cannot be told, it is waited for. */
async function acquire(file: string, holder: Holder, patienceMs: number): Promise<void> {
  for (const started = Date.now(); ; await sleep(PAUSE_MS)) {
    if (tryToCreate(file, holder)) return;
    const dead = readText(file);
    const other = holderOf(dead);
    if (!isAlive(file, other)) {
      bury(file, dead);
      if (tryToCreate(file, holder)) return;
    }
    const patience = isHere(other) ? patienceMs : Math.max(patienceMs, DEAD_AFTER_MS);
    if (Date.now() - started >= patience)
      throw new ExpectedError('CORPUS_BUSY', { ...(other && { action: other.action }) });
  }
}

function isHere(holder: Holder | undefined): boolean {
  return holder?.where === undefined || holder.where === HERE;
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
    held.add(file);
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
  if (isHere(holder) && holder?.pid === process.pid) return held.has(file);
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - touched > DEAD_AFTER_MS) return false;
  return holder === undefined || !isHere(holder) || isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
