import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/curation/ledger.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const none = () => Promise.resolve(undefined);
const BYTES = Uint8Array.of(0xff, 0x00, 0x41);

function open() {
  const dir = temporaryFolder({ 'data/a.txt': 'A', 'data/raw': BYTES, 'data/log': 'one\n', 'elsewhere/c.txt': 'C' });
  const at = (path: string) => join(dir, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  return { ledger: new Ledger(at('data')), at, read };
}

/** Changes, adds and deletes files, inside the data folder and outside of it, and then fails. */
async function failing({ ledger, at, read }: ReturnType<typeof open>): Promise<void> {
  await ledger.write(
    new Map([
      [at('data/a.txt'), 'B'],
      [at('data/new/b.txt'), 'new'],
      [at('data/raw'), undefined],
      [at('elsewhere/c.txt'), undefined],
    ]),
  );
  await ledger.addingTo(at('data/log'));
  appendFileSync(at('data/log'), 'two\n');
  await ledger.write(new Map([[at('data/a.txt'), 'C']]));
  expect(read('data/a.txt')).toBe('C');
  throw new Error('no more');
}

function expectAsBefore({ at, read }: ReturnType<typeof open>): void {
  expect([read('data/a.txt'), read('data/log'), read('elsewhere/c.txt')]).toEqual(['A', 'one\n', 'C']);
  expect(new Uint8Array(readFileSync(at('data/raw')))).toEqual(BYTES);
  expect(existsSync(at('data/new/b.txt'))).toBe(false);
  expect(readdirSync(at('data')).filter((name) => name.startsWith('journal'))).toEqual([]);
}

describe('an action', () => {
  it('that comes to its end stands', async () => {
    const world = open();
    const { ledger, at, read } = world;
    const result = await ledger.action(none, async () => {
      await ledger.write(new Map([[at('data/a.txt'), 'B']]));
      return 7;
    });
    expect([result, read('data/a.txt')]).toEqual([7, 'B']);
    await new Ledger(at('data')).takeBack(undefined);
    expect(read('data/a.txt')).toBe('B');
  });

  it('that fails is taken back, whatever it did', async () => {
    const world = open();
    await expect(world.ledger.action(none, () => failing(world))).rejects.toThrow('no more');
    expectAsBefore(world);
  });

  it('that was killed is taken back at the next start', async () => {
    const world = open();
    const dead = world.ledger.action(none, () => failing(world).catch(() => new Promise(() => undefined)));
    await expect.poll(() => world.read('data/a.txt')).toBe('C');
    await new Ledger(world.at('data')).takeBack('some entry');
    expectAsBefore(world);
    expect(dead).toBeInstanceOf(Promise);
  });

  it.each(['', '[{"file":', '{}', '[["documents/a.md",null]]'])('of which %j is left is forgotten', async (left) => {
    const { ledger, at, read } = open();
    writeFileSync(at('data/journal.json'), left);
    expect(await ledger.takeBack(undefined)).toBe(true);
    expect(await ledger.takeBack(undefined)).toBe(false);
    expect(read('data/a.txt')).toBe('A');
  });

  it('stands once the list of versions names its entry, though it was killed after that', async () => {
    const { ledger, at, read } = open();
    const work = async () => {
      await ledger.standsWith('entry 1');
      await ledger.write(new Map([[at('data/a.txt'), 'B']]));
      throw new Error('killed');
    };
    await expect(ledger.action(() => Promise.resolve('entry 1'), work)).rejects.toThrow('killed');
    expect(read('data/a.txt')).toBe('B');
    await expect(ledger.action(() => Promise.resolve('entry 0'), work)).rejects.toThrow('killed');
    expect(read('data/a.txt')).toBe('B');
    writeFileSync(at('data/a.txt'), 'A');
    await expect(ledger.action(none, work)).rejects.toThrow('killed');
    expect(read('data/a.txt')).toBe('A');
  });
});
