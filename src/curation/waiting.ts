import type { Desk } from './desk.ts';
import { pathOf } from './documents.ts';
import type { Proposal, Proposed } from './proposals.ts';
import type { ReadProposals } from './propose.ts';
import { readAgain } from './read-again.ts';

/** A document is reviewed when it has a facts file: none of its figures waits then. */
export const factsPath = (id: string): string => `facts/${id}.csv`;

export const isOpen = ({ state }: { state: Proposal['state'] }): boolean => state === 'open';

/**
 * What is proposed of a document, read again where what is noted was read off another file, or nothing is
 * noted of what nobody has reviewed; undefined where there is nothing. For whoever holds the lock.
 * @throws ExpectedError UNKNOWN_DOCUMENT, PROPOSALS_DAMAGED
 */
export async function upToDate(desk: Desk, id: string): Promise<Proposed | undefined> {
  const noted = await notedOf(desk, id);
  if (!noted.isStale) return noted.proposed;
  const { current } = await desk.manifest();
  await desk.audit.append(desk.entry('propose', 'the program', `${id}: read again`, current));
  return await readAnew(desk, id, noted.proposed);
}

/** What is noted of a document as it is now, and whether it has to be read again before anybody decides of it. */
export async function notedOf(desk: Desk, id: string): Promise<{ proposed: Proposed | undefined; isStale: boolean }> {
  const { copy, proposals } = desk;
  const tree = await copy.tree();
  const [file, noted] = [await copy.read(pathOf(id, tree)), await proposals.of(id)];
  const isStale = noted?.file !== file;
  if (!tree.has(factsPath(id))) return { proposed: noted, isStale };
  // Where a rollback has led to a version that was reviewed, what is noted waits for the version that it is of.
  return { proposed: noted && !isStale ? { ...noted, figures: [] } : undefined, isStale: false };
}

/** Reads a document with what is known by now, and notes what that makes of what was noted. */
export async function readAnew(desk: Desk, id: string, noted: Proposed | undefined): Promise<Proposed> {
  const { copy, runJob } = desk;
  const file = (await copy.read(pathOf(id, await copy.tree()))) ?? '';
  const fresh = await runJob('readAnew', { dir: copy.dir, document: id });
  return await noteRead(desk, id, noted ?? { file, figures: [], names: [] }, fresh, file);
}

/** Notes what the reading of a document makes of what was noted. */
export async function noteRead(
  { copy, proposals }: Desk,
  id: string,
  noted: Proposed,
  fresh: ReadProposals,
  file: string,
): Promise<Proposed> {
  const read = readAgain(id, noted, fresh, file);
  const next = (await copy.tree()).has(factsPath(id)) ? { ...read, figures: [] } : read;
  await proposals.set(id, next);
  return next;
}

/** Notes what is proposed of a document. Where all its figures are decided they go into the corpus. */
export async function noteProposed(desk: Desk, id: string, proposed: Proposed): Promise<void> {
  const isFinished = proposed.figures.length > 0 && !proposed.figures.some(isOpen);
  if (isFinished) await finishReview(desk, id, proposed);
  else await desk.proposals.set(id, proposed);
}

/** Takes the figures of a document, all of which are decided, into the corpus; it may have none. */
export async function finishReview({ copy, proposals, runJob }: Desk, id: string, proposed: Proposed): Promise<void> {
  const { figures, names } = proposed;
  await copy.apply(await runJob('finishReview', { dir: copy.dir, document: id, proposals: figures }));
  if (names.some(isOpen)) await proposals.set(id, { ...proposed, figures: [] });
  else await proposals.drop(id);
}
